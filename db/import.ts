import { randomUUID } from 'node:crypto';
import { type Flat, flatten } from '#core/archive/flatten.ts';
import type { Company } from '#core/domain/company.ts';
import { type Journal, journalSchema } from '#core/domain/journal.ts';
import { dismissalIdSchema, type Noun, nouns } from '#core/domain/record.ts';
import { writeState } from './app-state.ts';
import { drain, type Steps } from './import-steps.ts';
import { type JournalDb, statement, write } from './journal-db.ts';
import { tableOf } from './references.ts';
import { repositories } from './repositories/all.ts';
import { dismissals } from './repositories/dismissals.ts';

/** Adds a record at the end of its list as it is, without looking at references. */
export function insertFlat<N extends Noun>(db: JournalDb, item: Flat<N>): void {
  repositories[item.noun].insert(db, item.holderId, item.record);
}

/** Adds a company with everything it holds at the end of the list, without looking at references. */
export function insertCompany(db: JournalDb, company: Company): void {
  for (const item of flatten(journalSchema.parse({ companies: [company] }))) insertFlat(db, item);
}

/** {@link replaceJournal} record by record, for an open transaction; returns how many were written. */
export function* replaceSteps(db: JournalDb, journal: Journal): Steps<number> {
  // Records refer to each other in both directions; the references are checked when the transaction ends.
  db.sqlite.pragma('defer_foreign_keys = ON');
  for (const noun of nouns) statement(db, `DELETE FROM ${tableOf(noun)}`).run();
  writeState(db, 'settings', journal.settings);
  const records = flatten(journal);
  for (const record of records) {
    insertFlat(db, record);
    yield;
  }
  for (const dismissal of journal.dismissals) {
    dismissals.insert(db, null, { ...dismissal, id: dismissalIdSchema.parse(randomUUID()) });
  }
  return records.length + journal.dismissals.length;
}

/** Puts a journal in place of everything there is, trash included, in one transaction: all of it or nothing. */
export function replaceJournal(db: JournalDb, journal: Journal): void {
  write(db, () => drain(replaceSteps(db, journal)));
}
