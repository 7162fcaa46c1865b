import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import {
  holderOf,
  type Noun,
  type RecordInput,
  type RecordOf,
  type RecordPatch,
  recordSchemas,
} from '#core/domain/record.ts';
import { AppError } from '#core/errors.ts';
import { ConflictError } from './conflict.ts';
import { type JournalDb, read, statement, write } from './journal-db.ts';
import { assertReferences, companyIdOf, isIdTaken, namesHidden } from './references.ts';
import { type Definition, type Placed, rowsOf } from './rows.ts';
import { withAppErrors } from './sqlite-errors.ts';

/** A record with what the journal file does not carry. Times are ISO instants. */
interface Stored<N extends Noun> extends Placed<N> {
  updatedAt: string;
  deletedAt: string | null;
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

/** Refuses a holder that is not there, or that a noun does not have; returns the company the record will belong to. */
function companyOfHolder(db: JournalDb, noun: Noun, holderId: string | null): string | null {
  const holderNoun: Noun | null = holderOf[noun];
  if (holderNoun === null) {
    if (holderId !== null) throw new AppError('invalid-input', `a ${noun} has no holder`);
    return null;
  }
  if (holderId === null) throw new AppError('invalid-input', `a ${noun} needs a holder`);
  assertReferences(db, [{ field: 'holderId', noun: holderNoun, id: holderId }], null);
  return companyIdOf(db, holderNoun, holderId);
}

/** The functions of one noun, from the definition of how it is kept. */
export function repository<N extends Noun>(noun: N, definition: Definition<N>): Repository<N> {
  const { references = () => [] } = definition;
  const rows = rowsOf(noun, definition);
  const { table, insert } = rows;

  const mark = (db: JournalDb, id: string, deletedAt: string | null) =>
    write(db, () => {
      const unchanged = deletedAt === null ? 'IS NOT NULL' : 'IS NULL';
      const sql = `UPDATE ${table} SET deleted_at = ? WHERE id = ? AND deleted_at ${unchanged}`;
      if (statement(db, sql).run(deletedAt, id).changes === 0) rows.find(db, id);
    });

  return {
    noun,
    insert,

    create: (db, holderId, values) =>
      write(db, () => {
        const record = parseNew(noun, values);
        if (isIdTaken(db, record.id)) throw new ConflictError('this id is already used', ['id'], null);
        assertReferences(db, references(record), companyOfHolder(db, noun, holderId));
        insert(db, holderId, record);
        return rows.find(db, record.id).record;
      }),

    update: (db, id, patch, expected = {}) =>
      write(db, () => {
        const { record } = rows.find(db, id);
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
        rows.setFields(db, id, Object.fromEntries(changes));
        return rows.find(db, id).record;
      }),

    remove: (db, id) => mark(db, id, db.now()),

    restore: (db, id) => mark(db, id, null),

    move: (db, id, index) =>
      write(db, () => {
        const { sql, values } = rows.scope(rows.find(db, id).holderId);
        const where = sql === '' ? '' : `WHERE ${sql}`;
        const order = `SELECT id, position, deleted_at FROM ${table} ${where} ORDER BY position, id`;
        const neighbours = statement(db, order).all(...values);
        const others = neighbours.filter((other) => other.id !== id);
        const next = others.filter((other) => other.deleted_at === null)[index];
        const ids = others.map((other) => String(other.id));
        const ordered = ids.toSpliced(next === undefined ? ids.length : others.indexOf(next), 0, id);
        const before = new Map(neighbours.map((other) => [other.id, other.position]));
        const place = statement(db, `UPDATE ${table} SET position = ? WHERE id = ?`);
        for (const [position, other] of ordered.entries()) {
          if (before.get(other) !== position) place.run(position, other);
        }
      }),

    find: (db, id) => {
      const work = () => rows.find(db, id).record;
      // One row needs no transaction to be of one moment.
      return rows.hasLinks ? read(db, work) : withAppErrors(work);
    },

    stored: (db, id) =>
      read(db, () => {
        const times = statement(db, `SELECT updated_at, deleted_at FROM ${table} WHERE id = ?`).get(id);
        if (times === undefined) return null;
        const deletedAt = times.deleted_at === null ? null : String(times.deleted_at);
        return { ...rows.find(db, id), updatedAt: String(times.updated_at), deletedAt };
      }),

    list: (db, holderId = null) => read(db, () => rows.list(db, holderId)),

    overwrite: (db, record) => rows.setFields(db, record.id, record),
  };
}
