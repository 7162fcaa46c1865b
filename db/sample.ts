import { z } from 'zod';
import type { Journal } from '#core/domain/journal.ts';
import { AppError } from '#core/errors.ts';
import { readState, writeState } from './app-state.ts';
import { insertCompany } from './import.ts';
import { type JournalDb, statement, write } from './journal-db.ts';
import { episodes } from './repositories/episodes.ts';

const key = 'sample';
const sampleState = z.object({
  companyIds: z.array(z.string()).default([]),
  episodeIds: z.array(z.string()).default([]),
});

function isPresent(db: JournalDb, id: string): boolean {
  return statement(db, 'SELECT id FROM company WHERE id = ?').get(id) !== undefined;
}

/** Whether the sample is in the journal. */
export function hasSample(db: JournalDb): boolean {
  return readState(db, key, sampleState).companyIds.some((id) => isPresent(db, id));
}

/**
 * Adds the companies and episodes of a sample journal behind those there are, and remembers them so that they can be
 * taken out again. Returns the first company's id; adds nothing when the sample is there already.
 */
export function addSample(db: JournalDb, sample: Journal): string {
  return write(db, () => {
    const [first] = sample.companies;
    if (first === undefined) throw new AppError('unexpected', 'the sample holds no company');
    if (isPresent(db, first.id)) removeSample(db);
    // Records refer to each other in both directions; the references are checked when the transaction ends.
    db.sqlite.pragma('defer_foreign_keys = ON');
    for (const episode of sample.episodes) episodes.insert(db, null, episode);
    for (const company of sample.companies) insertCompany(db, company);
    writeState(db, key, {
      companyIds: sample.companies.map(({ id }) => id),
      episodeIds: sample.episodes.map(({ id }) => id),
    });
    return first.id;
  });
}

/** Takes the sample out for good: its companies, episodes and dismissals, in or out of the trash. */
export function removeSample(db: JournalDb): void {
  write(db, () => {
    const { companyIds, episodeIds } = readState(db, key, sampleState);
    for (const id of companyIds) {
      statement(db, 'DELETE FROM dismissal WHERE company_id = ?').run(id);
      statement(db, 'DELETE FROM company WHERE id = ?').run(id);
    }
    for (const id of episodeIds) statement(db, 'DELETE FROM episode WHERE id = ?').run(id);
    statement(db, 'DELETE FROM app_state WHERE key = ?').run(key);
  });
}
