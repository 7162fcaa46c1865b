import type { Noun } from '#core/domain/record.ts';
import { type JournalDb, statement } from './journal-db.ts';
import { tableOf } from './references.ts';

/** A list of an answer that names other records, kept in a table of its own. */
export interface LinkList {
  field: 'episodeIds' | 'factIds' | 'exchangeIds' | 'documentItemIds';
  target: Noun;
}

/** The links of an answer, in the order of its schema. */
export const linkLists: readonly LinkList[] = [
  { field: 'episodeIds', target: 'episode' },
  { field: 'factIds', target: 'fact' },
  { field: 'exchangeIds', target: 'exchange' },
  { field: 'documentItemIds', target: 'document-item' },
];

function sqlOf({ target }: LinkList) {
  const column = `${tableOf(target)}_id`;
  return { table: `answer_${tableOf(target)}`, column };
}

/** SQL that is true for rows of `table` that are neither deleted themselves nor inside something deleted. */
function isVisible(target: Noun): string {
  const table = tableOf(target);
  if (target === 'exchange') {
    return `${table}.deleted_at IS NULL AND EXISTS (SELECT 1 FROM round WHERE id = round_id AND deleted_at IS NULL)`;
  }
  if (target === 'document-item') {
    return `${table}.deleted_at IS NULL AND EXISTS (SELECT 1 FROM document WHERE id = document_id AND deleted_at IS NULL)`;
  }
  return `${table}.deleted_at IS NULL`;
}

/** Whose links to read: those of one answer, of all answers of a company, or all (null). */
export type LinkScope = { answerId: string } | { companyId: string } | null;

/** The visible links of one list by answer id, each in order. */
export function readLinks(db: JournalDb, list: LinkList, scope: LinkScope): Map<string, string[]> {
  const { table, column } = sqlOf(list);
  const target = tableOf(list.target);
  const within = (() => {
    if (scope === null) return { sql: '', values: [] };
    if ('answerId' in scope) return { sql: 'AND answer_id = ?', values: [scope.answerId] };
    return {
      sql: 'AND answer_id IN (SELECT id FROM answer WHERE company_id = ?)',
      values: [scope.companyId],
    };
  })();
  const rows = statement(
    db,
    `SELECT answer_id, ${column} AS target FROM ${table} JOIN ${target} ON ${target}.id = ${column}
     WHERE ${isVisible(list.target)} ${within.sql} ORDER BY answer_id, ${table}.position`,
  ).all(...within.values);
  const links = new Map<string, string[]>();
  for (const row of rows) {
    const answer = String(row.answer_id);
    const ids = links.get(answer);
    if (ids === undefined) links.set(answer, [String(row.target)]);
    else ids.push(String(row.target));
  }
  return links;
}

/**
 * Replaces the visible links of one list of an answer. Links to deleted records stay behind the others, so that they
 * come back when their record is restored.
 */
export function writeLinks(db: JournalDb, list: LinkList, answerId: string, ids: readonly string[]): void {
  const { table, column } = sqlOf(list);
  const target = tableOf(list.target);
  const hidden = statement(
    db,
    `SELECT ${column} AS target FROM ${table} JOIN ${target} ON ${target}.id = ${column}
     WHERE answer_id = ? AND NOT (${isVisible(list.target)}) ORDER BY ${table}.position`,
  ).all(answerId);
  statement(db, `DELETE FROM ${table} WHERE answer_id = ?`).run(answerId);
  const insert = statement(db, `INSERT INTO ${table} (answer_id, position, ${column}) VALUES (?, ?, ?)`);
  const all = [...ids, ...hidden.map((row) => String(row.target)).filter((id) => !ids.includes(id))];
  for (const [position, id] of all.entries()) insert.run(answerId, position, id);
}
