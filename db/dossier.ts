import { categorySchema } from '#core/domain/category.ts';
import { roundSchema } from '#core/domain/round.ts';
import type { Dossier, OtherCompany } from '#core/gaps/dossier.ts';
import { readSettings } from './app-state.ts';
import { type JournalDb, read, statement } from './journal-db.ts';
import { listEpisodes, loadCompany } from './load.ts';

const scheduledSchema = roundSchema.pick({
  id: true,
  kind: true,
  ordinal: true,
  startsAt: true,
  minutes: true,
});

/** What the rules may know of the other companies, in three statements whatever the size of the journal. */
function listOthers(db: JournalDb, companyId: string): OtherCompany[] {
  const others = new Map<string, OtherCompany>();
  const companies = statement(
    db,
    'SELECT id, name FROM company WHERE deleted_at IS NULL AND id <> ? ORDER BY position, id',
  ).all(companyId);
  for (const { id, name } of companies) {
    others.set(String(id), { id: String(id), name: String(name), scheduled: [], poorCategories: [] });
  }
  const rounds = statement(
    db,
    `SELECT r.company_id AS company, r.id, r.kind, r.ordinal, r.starts_at AS startsAt, r.minutes
     FROM round AS r JOIN company AS c ON c.id = r.company_id
     WHERE r.deleted_at IS NULL AND r.outcome = 'scheduled' AND c.status = 'active' AND r.company_id <> ?
     ORDER BY r.position, r.id`,
  ).all(companyId);
  for (const { company, ...round } of rounds) {
    others.get(String(company))?.scheduled.push(scheduledSchema.parse(round));
  }
  const poor = statement(
    db,
    `SELECT DISTINCT r.company_id AS company, x.category FROM exchange AS x JOIN round AS r ON r.id = x.round_id
     WHERE x.deleted_at IS NULL AND r.deleted_at IS NULL AND x.rating = 'poor' AND r.company_id <> ?
     ORDER BY x.category`,
  ).all(companyId);
  for (const { company, category } of poor) {
    others.get(String(company))?.poorCategories.push(categorySchema.parse(category));
  }
  return [...others.values()];
}

/** Everything the gap engine reads about one company. `not-found` when there is none or it is in the trash. */
export function loadDossier(db: JournalDb, companyId: string): Dossier {
  return read(db, () => ({
    company: loadCompany(db, companyId),
    episodes: listEpisodes(db),
    others: listOthers(db, companyId),
    settings: readSettings(db),
  }));
}
