import type { TrashItem } from '#core/contract/journal-calls.ts';
import { type Noun, nouns } from '#core/domain/record.ts';
import { type JournalDb, read, statement, write } from './journal-db.ts';
import { tableOf } from './references.ts';

/** For each noun: SQL of its title and company, and of the rows it sits in, whose deletion hides it as well. */
const sqlOf: Record<Noun, { title: string; joins: string; company: string; holders: string[] }> = (() => {
  const inCompany = (title: string) => ({
    title,
    joins: 'JOIN company ON company.id = t.company_id',
    company: 'company.name',
    holders: ['company'],
  });
  const inRound = (title: string) => ({
    title,
    joins: 'JOIN round ON round.id = t.round_id JOIN company ON company.id = round.company_id',
    company: 'company.name',
    holders: ['round', 'company'],
  });
  const alone = (title: string) => ({ title, joins: '', company: 'NULL', holders: [] });
  return {
    company: alone('t.name'),
    fact: inCompany('t.text'),
    document: inCompany('t.title'),
    'document-item': {
      title: "coalesce(nullif(t.question, ''), t.text)",
      joins: 'JOIN document ON document.id = t.document_id JOIN company ON company.id = document.company_id',
      company: 'company.name',
      holders: ['document', 'company'],
    },
    round: inCompany("coalesce(t.starts_at, '')"),
    exchange: inRound("coalesce(nullif(t.question, ''), t.answer)"),
    concern: inRound('t.text'),
    'checklist-item': inRound('t.text'),
    answer: inCompany("coalesce(nullif(t.headline, ''), t.text)"),
    claim: inCompany('t.value'),
    'reverse-question': inCompany('t.text'),
    episode: alone('t.title'),
    'self-check': alone('t.at'),
    dismissal: {
      title: 't.reason',
      joins: 'LEFT JOIN company ON company.id = t.company_id',
      company: 'company.name',
      holders: ['company'],
    },
  };
})();

/** The longest title a line of the trash shows, in characters. */
const titleLength = 80;

/** What can be restored, latest first: records deleted themselves whose holder is not in the trash. */
export function listTrash(db: JournalDb): TrashItem[] {
  return read(db, () =>
    nouns
      .flatMap((noun) => {
        const { title, joins, company, holders } = sqlOf[noun];
        const visible = holders.map((holder) => `AND ${holder}.deleted_at IS NULL`).join(' ');
        const rows = statement(
          db,
          `SELECT t.id, substr(${title}, 1, ${titleLength}) AS title, ${company} AS company, t.deleted_at
           FROM ${tableOf(noun)} AS t ${joins} WHERE t.deleted_at IS NOT NULL ${visible}`,
        ).all();
        return rows.map((row) => ({
          noun,
          id: String(row.id),
          title: String(row.title ?? ''),
          companyName: typeof row.company === 'string' ? row.company : null,
          deletedAt: String(row.deleted_at),
        }));
      })
      .sort((a, b) => (a.deletedAt === b.deletedAt ? 0 : a.deletedAt < b.deletedAt ? 1 : -1)),
  );
}

/**
 * Deletes for good what was put into the trash before an instant (ISO), with everything it holds; null: everything in
 * the trash. Returns how many records went that had been deleted themselves.
 */
export function emptyTrash(db: JournalDb, before: string | null): number {
  return write(db, () => {
    let removed = 0;
    for (const noun of nouns) {
      const sql = `SELECT count(*) AS count FROM ${tableOf(noun)} WHERE deleted_at < ?`;
      removed += Number(statement(db, sql).get(before ?? '9999')?.count);
    }
    for (const noun of nouns) {
      statement(db, `DELETE FROM ${tableOf(noun)} WHERE deleted_at < ?`).run(before ?? '9999');
    }
    return removed;
  });
}
