import { type Noun, nouns } from '#core/domain/record.ts';
import { AppError } from '#core/errors.ts';
import { type JournalDb, statement } from './journal-db.ts';

/** A field that names another record. */
export interface Reference {
  field: string;
  noun: Noun;
  id: string;
}

/** The table of a noun: its name with underscores. */
export function tableOf(noun: Noun): string {
  return noun.replaceAll('-', '_');
}

/** For each noun, the SQL that finds the company of one record; null for nouns that belong to none. */
const companyOf: Record<Noun, string | null> = {
  company: 'SELECT id AS company FROM company WHERE id = ?',
  fact: 'SELECT company_id AS company FROM fact WHERE id = ?',
  document: 'SELECT company_id AS company FROM document WHERE id = ?',
  'document-item':
    'SELECT company_id AS company FROM document_item JOIN document ON document.id = document_id WHERE document_item.id = ?',
  round: 'SELECT company_id AS company FROM round WHERE id = ?',
  exchange:
    'SELECT company_id AS company FROM exchange JOIN round ON round.id = round_id WHERE exchange.id = ?',
  concern: 'SELECT company_id AS company FROM concern JOIN round ON round.id = round_id WHERE concern.id = ?',
  'checklist-item':
    'SELECT company_id AS company FROM checklist_item JOIN round ON round.id = round_id WHERE checklist_item.id = ?',
  answer: 'SELECT company_id AS company FROM answer WHERE id = ?',
  claim: 'SELECT company_id AS company FROM claim WHERE id = ?',
  'reverse-question': 'SELECT company_id AS company FROM reverse_question WHERE id = ?',
  episode: null,
  'self-check': null,
  dismissal: null,
};

/** The company that a record belongs to, or null when it does not exist or belongs to none. */
export function companyIdOf(db: JournalDb, noun: Noun, id: string): string | null {
  const sql = companyOf[noun];
  const company = sql === null ? undefined : statement(db, sql).get(id)?.company;
  return typeof company === 'string' ? company : null;
}

function exists(db: JournalDb, noun: Noun, id: string): boolean {
  return statement(db, `SELECT 1 AS found FROM ${tableOf(noun)} WHERE id = ?`).get(id) !== undefined;
}

/** Refuses references to nothing, and to another company's records (invariant of the journal file). */
export function assertReferences(
  db: JournalDb,
  references: readonly Reference[],
  company: string | null,
): void {
  const problems = references
    .filter(({ noun, id }) => {
      if (!exists(db, noun, id)) return true;
      return company !== null && companyOf[noun] !== null && companyIdOf(db, noun, id) !== company;
    })
    .map(({ field, noun }) => ({ path: field, message: `there is no such ${noun} in this company` }));
  if (problems.length > 0) throw new AppError('invalid-input', 'a reference names nothing', problems);
}

/** Whether a field names a record that is in the trash. */
export function namesHidden(db: JournalDb, references: readonly Reference[], field: string): boolean {
  return references.some((reference) => {
    if (reference.field !== field) return false;
    const sql = `SELECT deleted_at FROM ${tableOf(reference.noun)} WHERE id = ?`;
    return statement(db, sql).get(reference.id)?.deleted_at !== null;
  });
}

const anyRecord = nouns
  .map((noun) => `SELECT 1 AS found FROM ${tableOf(noun)} WHERE id = ?`)
  .join(' UNION ALL ');

/** Whether any record of any noun has this id: ids are unique over the whole journal. */
export function isIdTaken(db: JournalDb, id: string): boolean {
  return statement(db, `${anyRecord} LIMIT 1`).get(...nouns.map(() => id)) !== undefined;
}
