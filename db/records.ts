import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import {
  holderOf,
  type Noun,
  type RecordInput,
  type RecordOf,
  type RecordPatch,
  recordSchemas,
} from '#core/domain/record.ts';
import { AppError } from '#core/errors.ts';
import { type FieldCodec, fieldCodecs } from './codec.ts';
import { ConflictError } from './conflict.ts';
import { type JournalDb, type Row, read, type SqlValue, statement, write } from './journal-db.ts';
import { type LinkList, readLinks, writeLinks } from './links.ts';
import {
  assertReferences,
  companyIdOf,
  isIdTaken,
  namesHidden,
  type Reference,
  tableOf,
} from './references.ts';
import { withAppErrors } from './sqlite-errors.ts';

/** A record as it stands in a list: with its holder's id. */
export interface Placed<N extends Noun> {
  holderId: string | null;
  record: RecordOf<N>;
}

/** A record with what the journal file does not carry. Times are ISO instants. */
export interface Stored<N extends Noun> extends Placed<N> {
  updatedAt: string;
  deletedAt: string | null;
}

/** How a noun is kept. */
interface Definition<N extends Noun> {
  table: SQLiteTable;
  /** Fields that are not one column of the same name. */
  special?: Readonly<Record<string, FieldCodec>>;
  /** Fields kept in link tables. */
  links?: readonly LinkList[];
  /** The records that some fields name. */
  references?: (fields: RecordPatch<N>) => Reference[];
}

/** What can be done with the records of one noun. Every write is one transaction; errors are {@link AppError}s. */
export interface Repository<N extends Noun> {
  readonly noun: N;
  /** Adds a record at the end of its holder's list (`holderId` null: the journal's own) and returns it. */
  create(db: JournalDb, holderId: string | null, values: RecordInput<N>): RecordOf<N>;
  /**
   * Changes some fields and returns the record. `expected` holds the values the editor started from: when a field has
   * meanwhile become something else, and not what the patch says, nothing is written (`conflict`, with the record).
   */
  update(db: JournalDb, id: string, patch: RecordPatch<N>, expected?: RecordPatch<N>): RecordOf<N>;
  /** Puts a record into the trash; what it holds and what refers to it is hidden with it. */
  remove(db: JournalDb, id: string): void;
  /** Takes a record out of the trash, to the place it had. */
  restore(db: JournalDb, id: string): void;
  /** Moves a record to an index among its visible neighbours, 0 = first. */
  move(db: JournalDb, id: string, index: number): void;
  /** One record, deleted or not; `not-found` when there is none. */
  find(db: JournalDb, id: string): RecordOf<N>;
  /** One record with its times, deleted or not; null when there is none. */
  stored(db: JournalDb, id: string): Stored<N> | null;
  /** The records not deleted themselves in list order: of one holder, or all. */
  list(db: JournalDb, holderId?: string | null): Placed<N>[];
  /** Adds a complete record without looking at references, for imports: at a position, or last. */
  insert(db: JournalDb, holderId: string | null, record: RecordOf<N>, position?: number): void;
  /** Writes every field of an existing record, without looking at references; for imports. */
  overwrite(db: JournalDb, record: RecordOf<N>): void;
}

function parseNew<N extends Noun>(noun: N, values: RecordInput<N>): RecordOf<N> {
  const parsed = recordSchemas[noun].safeParse({ ...values, id: values.id ?? randomUUID() });
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    throw new AppError('invalid-input', `not a valid ${noun}`, problems);
  }
  // The schema of the noun has just made it.
  return parsed.data as RecordOf<N>;
}

/** The functions of one noun, from the definition of how it is kept: the mapping between rows and records, once. */
export function repository<N extends Noun>(noun: N, definition: Definition<N>): Repository<N> {
  const { special = {}, links = [], references = () => [] } = definition;
  const table = tableOf(noun);
  const holderNoun: Noun | null = holderOf[noun];
  const holderColumn = holderNoun === null ? null : `${tableOf(holderNoun)}_id`;
  const linked = links.map((list) => list.field);
  const codecs = fieldCodecs(noun, definition.table, special, linked);
  const columns = [...codecs.values()].flatMap((codec) => codec.columns);
  const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');
  const selected = `SELECT ${quoted([...columns, ...(holderColumn === null ? [] : [holderColumn])])} FROM ${table}`;

  const fields = Object.keys(recordSchemas[noun].shape).map((field) => ({
    field,
    codec: codecs.get(field),
    list: links.find((candidate) => candidate.field === field),
  }));

  const toRecord = (row: Row, linksOf: (list: LinkList) => string[]): RecordOf<N> => {
    const record: Record<string, unknown> = {};
    for (const { field, codec, list } of fields) {
      if (codec !== undefined) record[field] = codec.decode(row);
      else if (list !== undefined) record[field] = linksOf(list);
    }
    // The boundary between SQL and types: the codecs cover every field of the schema.
    return record as RecordOf<N>;
  };

  const notFound = () => new AppError('not-found', `there is no such ${noun}`);

  const findRow = (db: JournalDb, id: string): { row: Row; record: RecordOf<N> } => {
    const row = statement(db, `${selected} WHERE id = ?`).get(id);
    if (row === undefined) throw notFound();
    return { row, record: toRecord(row, (list) => readLinks(db, list, { answerId: id }).get(id) ?? []) };
  };

  const setFields = (db: JournalDb, id: string, changes: Record<string, unknown>) => {
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
    for (const list of links) {
      const ids = changes[list.field];
      if (Array.isArray(ids)) writeLinks(db, list, id, ids);
    }
  };

  const nextPosition = (db: JournalDb, holderId: string | null): number => {
    const scope = holderColumn === null ? '' : `WHERE ${holderColumn} = ?`;
    const values = holderColumn === null ? [] : [holderId];
    const last = statement(db, `SELECT max(position) AS last FROM ${table} ${scope}`).get(...values)?.last;
    return typeof last === 'number' ? last + 1 : 0;
  };

  const insert: Repository<N>['insert'] = (db, holderId, record, position = nextPosition(db, holderId)) => {
    const now = db.now();
    const given: Record<string, unknown> = record;
    const holder = holderColumn === null ? [] : [holderColumn];
    const names = [...columns, ...holder, 'position', 'created_at', 'updated_at'];
    const values = [...codecs].flatMap(([field, codec]) => codec.encode(given[field]));
    statement(db, `INSERT INTO ${table} (${quoted(names)}) VALUES (${names.map(() => '?').join(', ')})`).run(
      ...values,
      ...(holderColumn === null ? [] : [holderId]),
      position,
      now,
      now,
    );
    for (const list of links) {
      const ids = given[list.field];
      if (Array.isArray(ids) && ids.length > 0) writeLinks(db, list, record.id, ids);
    }
  };

  const mark = (db: JournalDb, id: string, deletedAt: string | null) =>
    write(db, () => {
      const unchanged = deletedAt === null ? 'IS NOT NULL' : 'IS NULL';
      const sql = `UPDATE ${table} SET deleted_at = ? WHERE id = ? AND deleted_at ${unchanged}`;
      const changed = statement(db, sql).run(deletedAt, id).changes > 0;
      if (!changed && statement(db, `SELECT id FROM ${table} WHERE id = ?`).get(id) === undefined)
        throw notFound();
    });

  return {
    noun,
    insert,

    create: (db, holderId, values) =>
      write(db, () => {
        const record = parseNew(noun, values);
        if (isIdTaken(db, record.id)) throw new ConflictError('this id is already used', ['id'], null);
        if ((holderId === null) !== (holderNoun === null)) {
          throw new AppError(
            'invalid-input',
            `a ${noun} ${holderNoun === null ? 'has no holder' : 'needs a holder'}`,
          );
        }
        if (holderNoun !== null && holderId !== null) {
          assertReferences(db, [{ field: 'holderId', noun: holderNoun, id: holderId }], null);
        }
        const company = holderNoun === null ? null : companyIdOf(db, holderNoun, holderId ?? '');
        assertReferences(db, references(record), company);
        insert(db, holderId, record);
        return findRow(db, record.id).record;
      }),

    update: (db, id, patch, expected = {}) =>
      write(db, () => {
        const { record } = findRow(db, id);
        const stored: Record<string, unknown> = record;
        const known: Record<string, unknown> = expected;
        const given = Object.entries(patch).filter(([, value]) => value !== undefined);
        const changes = given.filter(([field, value]) => !isDeepStrictEqual(stored[field], value));
        const overtaken = changes
          .map(([field]) => field)
          .filter((field) => known[field] !== undefined && !isDeepStrictEqual(stored[field], known[field]))
          // A reference to something in the trash reads as none.
          .filter((field) => known[field] !== null || !namesHidden(db, references(record), field));
        if (overtaken.length > 0)
          throw new ConflictError(`the ${noun} has changed meanwhile`, overtaken, record);
        if (changes.length === 0) return record;
        const wanted = references({ ...record, ...Object.fromEntries(changes) }).filter(({ field }) =>
          changes.some(([changed]) => changed === field),
        );
        if (wanted.length > 0) assertReferences(db, wanted, companyIdOf(db, noun, id));
        setFields(db, id, Object.fromEntries(changes));
        return findRow(db, id).record;
      }),

    remove: (db, id) => mark(db, id, db.now()),

    restore: (db, id) => mark(db, id, null),

    move: (db, id, index) =>
      write(db, () => {
        const { row } = findRow(db, id);
        const scope = holderColumn === null ? '' : `WHERE ${holderColumn} = ?`;
        const neighbours = statement(
          db,
          `SELECT id, position, deleted_at FROM ${table} ${scope} ORDER BY position, id`,
        ).all(...(holderColumn === null ? [] : [row[holderColumn] ?? null]));
        const others = neighbours.filter((other) => other.id !== id);
        const next = others.filter((other) => other.deleted_at === null)[index];
        const at = next === undefined ? others.length : others.indexOf(next);
        const ordered = [
          ...others.slice(0, at).map((other) => other.id),
          id,
          ...others.slice(at).map((other) => other.id),
        ];
        const before = new Map(neighbours.map((other) => [other.id, other.position]));
        const place = statement(db, `UPDATE ${table} SET position = ? WHERE id = ?`);
        for (const [position, other] of ordered.entries()) {
          if (before.get(other ?? null) !== position) place.run(position, other ?? null);
        }
      }),

    find: (db, id) => {
      const work = () => findRow(db, id).record;
      return links.length === 0 ? withAppErrors(work) : read(db, work);
    },

    stored: (db, id) =>
      read(db, () => {
        const times = statement(db, `SELECT updated_at, deleted_at FROM ${table} WHERE id = ?`).get(id);
        if (times === undefined) return null;
        const { row, record } = findRow(db, id);
        return {
          holderId: holderColumn === null ? null : String(row[holderColumn]),
          record,
          updatedAt: String(times.updated_at),
          deletedAt: times.deleted_at === null ? null : String(times.deleted_at),
        };
      }),

    list: (db, holderId) =>
      read(db, () => {
        const ofHolder = holderColumn !== null && typeof holderId === 'string';
        const scope = ofHolder ? `AND ${holderColumn} = ?` : '';
        const rows = statement(db, `${selected} WHERE deleted_at IS NULL ${scope} ORDER BY position, id`).all(
          ...(ofHolder ? [holderId] : []),
        );
        const linkMaps = new Map(
          links.map((list) => [list, readLinks(db, list, ofHolder ? { companyId: holderId } : null)]),
        );
        return rows.map((row) => ({
          holderId: holderColumn === null ? null : String(row[holderColumn]),
          record: toRecord(row, (list) => linkMaps.get(list)?.get(String(row.id)) ?? []),
        }));
      }),

    overwrite: (db, record) => {
      setFields(db, record.id, record);
    },
  };
}
