import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { holderOf, type Noun, type RecordOf, type RecordPatch, recordSchemas } from '#core/domain/record.ts';
import { AppError } from '#core/errors.ts';
import { type FieldCodec, fieldCodecs } from './codec.ts';
import { type JournalDb, type Row, type SqlValue, statement } from './journal-db.ts';
import { type LinkList, type LinkScope, readLinks, writeLinks } from './links.ts';
import { type Reference, tableOf } from './references.ts';

/** How a noun is kept. */
export interface Definition<N extends Noun> {
  table: SQLiteTable;
  /** Fields that are not one column of the same name. */
  special?: Readonly<Record<string, FieldCodec>>;
  /** Fields kept in link tables. */
  links?: readonly LinkList[];
  /** The records that some fields name. */
  references?: (fields: RecordPatch<N>) => Reference[];
}

/** A record as it stands in a list: with its holder's id. */
export interface Placed<N extends Noun> {
  holderId: string | null;
  record: RecordOf<N>;
}

/** The rows of one noun as records. */
export interface Rows<N extends Noun> {
  readonly table: string;
  readonly hasLinks: boolean;
  /** SQL that limits a statement to one holder's list, with its values; everything for a noun without holder. */
  scope(holderId: string | null): { sql: string; values: SqlValue[] };
  /** One record, deleted or not; `not-found` when there is none. */
  find(db: JournalDb, id: string): Placed<N>;
  /** Records not deleted themselves, in list order: of one holder, or all. */
  list(db: JournalDb, holderId: string | null): Placed<N>[];
  /** Adds a complete record; last in its list unless a position is given. */
  insert(db: JournalDb, holderId: string | null, record: RecordOf<N>, position?: number): void;
  /** Writes some fields of an existing record. */
  setFields(db: JournalDb, id: string, changes: Record<string, unknown>): void;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

/** The mapping between rows and records of one noun, from the definition of how it is kept. */
export function rowsOf<N extends Noun>(noun: N, definition: Definition<N>): Rows<N> {
  const { special = {}, links = [] } = definition;
  const table = tableOf(noun);
  const holderNoun: Noun | null = holderOf[noun];
  const holderColumn = holderNoun === null ? null : `${tableOf(holderNoun)}_id`;
  const holderColumns = holderColumn === null ? [] : [holderColumn];
  const linked = links.map((list) => list.field);
  const codecs = fieldCodecs(noun, definition.table, special, linked);
  const columns = [...codecs.values()].flatMap((codec) => codec.columns);
  const selected = `SELECT ${quoted([...columns, ...holderColumns])} FROM ${table}`;
  const fields = Object.keys(recordSchemas[noun].shape).map((field) => ({
    field,
    codec: codecs.get(field),
    list: links.find((candidate) => candidate.field === field),
  }));

  const place = (row: Row, linksOf: (list: LinkList) => string[]): Placed<N> => {
    const record: Record<string, unknown> = {};
    for (const { field, codec, list } of fields) {
      if (codec !== undefined) record[field] = codec.decode(row);
      else if (list !== undefined) record[field] = linksOf(list);
    }
    // The boundary between SQL and types: the codecs cover every field of the schema.
    return {
      holderId: holderColumn === null ? null : String(row[holderColumn]),
      record: record as RecordOf<N>,
    };
  };

  const scope: Rows<N>['scope'] = (holderId) =>
    holderColumn === null ? { sql: '', values: [] } : { sql: `${holderColumn} = ?`, values: [holderId] };

  const nextPosition = (db: JournalDb, holderId: string | null): number => {
    const { sql, values } = scope(holderId);
    const where = sql === '' ? '' : `WHERE ${sql}`;
    const last = statement(db, `SELECT max(position) AS last FROM ${table} ${where}`).get(...values)?.last;
    return typeof last === 'number' ? last + 1 : 0;
  };

  const writeLinksOf = (db: JournalDb, id: string, given: Record<string, unknown>, isNew: boolean) => {
    for (const list of links) {
      const ids = given[list.field];
      if (Array.isArray(ids) && !(isNew && ids.length === 0)) writeLinks(db, list, id, ids);
    }
  };

  return {
    table,
    hasLinks: links.length > 0,
    scope,

    find: (db, id) => {
      const row = statement(db, `${selected} WHERE id = ?`).get(id);
      if (row === undefined) throw new AppError('not-found', `there is no such ${noun}`);
      return place(row, (list) => readLinks(db, list, { answerId: id }).get(id) ?? []);
    },

    list: (db, holderId) => {
      const { sql, values } = holderId === null ? { sql: '', values: [] } : scope(holderId);
      const where = sql === '' ? '' : `AND ${sql}`;
      const rows = statement(db, `${selected} WHERE deleted_at IS NULL ${where} ORDER BY position, id`).all(
        ...values,
      );
      const within: LinkScope = holderId === null ? null : { companyId: holderId };
      const linkMaps = new Map(links.map((list) => [list, readLinks(db, list, within)]));
      return rows.map((row) => place(row, (list) => linkMaps.get(list)?.get(String(row.id)) ?? []));
    },

    insert: (db, holderId, record, position = nextPosition(db, holderId)) => {
      const now = db.now();
      const given: Record<string, unknown> = record;
      const names = [...columns, ...holderColumns, 'position', 'created_at', 'updated_at'];
      const values = [...codecs].flatMap(([field, codec]) => codec.encode(given[field]));
      const marks = names.map(() => '?').join(', ');
      statement(db, `INSERT INTO ${table} (${quoted(names)}) VALUES (${marks})`).run(
        ...values,
        ...holderColumns.map(() => holderId),
        position,
        now,
        now,
      );
      writeLinksOf(db, record.id, given, true);
    },

    setFields: (db, id, changes) => {
      const assigned: string[] = [];
      const values: SqlValue[] = [];
      for (const [field, value] of Object.entries(changes)) {
        const codec = codecs.get(field);
        if (codec === undefined) continue;
        assigned.push(...codec.columns.map((column) => `"${column}" = ?`));
        values.push(...codec.encode(value));
      }
      const sets = [...assigned, 'updated_at = ?'].join(', ');
      statement(db, `UPDATE ${table} SET ${sets} WHERE id = ?`).run(...values, db.now(), id);
      writeLinksOf(db, id, changes, false);
    },
  };
}
