import { z } from 'zod';
import { companyIdSchema } from '#core/domain/company.ts';
import { documentIdSchema } from '#core/domain/document.ts';
import { recordSchemas } from '#core/domain/record.ts';
import { roundIdSchema } from '#core/domain/round-id.ts';
import { type JournalDb, statement } from './journal-db.ts';
import { companies } from './repositories/companies.ts';
import { documents } from './repositories/documents.ts';
import { rounds } from './repositories/rounds.ts';

/** How a company, round or document is called that stands in for a lost one. */
const standInName = '復元 / Recovered';

/** The company that holds what has lost its own. */
const standInCompany = 'recovered';

const violationSchema = z.array(
  z.object({ table: z.string(), rowid: z.int(), parent: z.string(), fkid: z.int() }),
);
const foreignKeySchema = z.array(z.object({ id: z.int(), from: z.string() }));
const columnSchema = z.array(z.object({ name: z.string(), notnull: z.int() }));

interface Violation {
  table: string;
  rowid: number;
  parent: string;
  column: string;
  nullable: boolean;
}

function violations(db: JournalDb): Violation[] {
  return violationSchema
    .parse(db.sqlite.pragma('foreign_key_check'))
    .map(({ table, rowid, parent, fkid }) => {
      const keys = foreignKeySchema.parse(db.sqlite.pragma(`foreign_key_list(${table})`));
      const column = keys.find(({ id }) => id === fkid)?.from ?? '';
      const columns = columnSchema.parse(db.sqlite.pragma(`table_info(${table})`));
      const nullable = columns.find(({ name }) => name === column)?.notnull === 0;
      return { table, rowid, parent, column, nullable };
    });
}

function exists(db: JournalDb, table: string, id: string): boolean {
  return statement(db, `SELECT 1 AS found FROM ${table} WHERE id = ?`).get(id) !== undefined;
}

function standInForCompany(db: JournalDb, id: string): void {
  if (exists(db, 'company', id)) return;
  companies.insert(
    db,
    null,
    recordSchemas.company.parse({ id: companyIdSchema.parse(id), name: standInName }),
  );
}

/** Makes the missing holder of a row; false when the row is a mere link. */
function standIn(db: JournalDb, { table, rowid, parent, column }: Violation): boolean {
  if (table.startsWith('answer_') || (table === 'claim' && column !== 'company_id')) return false;
  const row = statement(db, `SELECT * FROM ${table} WHERE rowid = ?`).get(rowid);
  const id = String(row?.[column]);
  if (parent === 'company') {
    standInForCompany(db, id);
    return true;
  }
  if (exists(db, parent, id)) return true;
  const companyId = typeof row?.company_id === 'string' ? row.company_id : standInCompany;
  standInForCompany(db, companyId);
  if (parent === 'round') {
    const round = { id: roundIdSchema.parse(id), kind: 'interview', feedback: standInName };
    rounds.insert(db, companyId, recordSchemas.round.parse(round));
    return true;
  }
  if (parent === 'document') {
    documents.insert(
      db,
      companyId,
      recordSchemas.document.parse({ id: documentIdSchema.parse(id), title: standInName }),
    );
    return true;
  }
  return false;
}

/** Links of answers to records that now belong to another company, because their own round or document is a stand-in. */
const strayLinks = [
  `DELETE FROM answer_exchange WHERE NOT EXISTS (
     SELECT 1 FROM answer, exchange, round
     WHERE answer.id = answer_id AND exchange.id = exchange_id AND round.id = exchange.round_id
       AND round.company_id = answer.company_id)`,
  `DELETE FROM answer_document_item WHERE NOT EXISTS (
     SELECT 1 FROM answer, document_item, document
     WHERE answer.id = answer_id AND document_item.id = document_item_id AND document.id = document_item.document_id
       AND document.company_id = answer.company_id)`,
];

/**
 * Makes every reference of a salvaged database point at something: optional ones are dropped, lost holders get a
 * stand-in, links and claims whose other end is lost go.
 */
export function mendReferences(db: JournalDb): void {
  for (let broken = violations(db); broken.length > 0; broken = violations(db)) {
    // Answers know both their company and their round, so their stand-in round lands in the right company.
    const ordered = [...broken].sort((a, b) => Number(b.table === 'answer') - Number(a.table === 'answer'));
    for (const violation of ordered) {
      const { table, rowid, column, nullable } = violation;
      if (nullable && table !== 'claim') {
        statement(db, `UPDATE ${table} SET ${column} = NULL WHERE rowid = ?`).run(rowid);
      } else if (!standIn(db, violation)) {
        statement(db, `DELETE FROM ${table} WHERE rowid = ?`).run(rowid);
      }
    }
  }
  for (const sql of strayLinks) statement(db, sql).run();
}
