import { statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { AppError } from '#core/errors.ts';
import { withAppErrors } from './sqlite-errors.ts';

/** A value as SQLite keeps it in our tables. */
export type SqlValue = string | number | null;

/** A row as SQLite returns it: column name → value. */
export type Row = Record<string, SqlValue>;

/** An open journal. Made by `openJournal`; every function of this folder takes it first. */
export interface JournalDb {
  /** Where the file is; `:memory:` for none. */
  readonly path: string;
  readonly sqlite: Database.Database;
  /** The current instant, ISO with milliseconds. */
  now(): string;
  /** Prepared statements by their text. */
  readonly statements: Map<string, Database.Statement<SqlValue[], Row>>;
  /** Set while an import writes through a connection of its own; other writes would wait for it in vain. */
  readonly importing: { running: boolean };
  /** Inode of the file at opening: tells whether the file under our feet is still the same. */
  readonly inode: number | null;
}

/** The prepared statement for a text, prepared once per open journal. */
export function statement(db: JournalDb, sql: string): Database.Statement<SqlValue[], Row> {
  const known = db.statements.get(sql);
  if (known !== undefined) return known;
  const prepared = db.sqlite.prepare<SqlValue[], Row>(sql);
  db.statements.set(sql, prepared);
  return prepared;
}

/**
 * Refuses (`database-missing`) when the file was removed or replaced since it was opened. Such a file can still be
 * written to, into nowhere; only its folder entry tells.
 */
export function assertStillThere(db: JournalDb): void {
  if (db.inode === null) return;
  const found = statSync(db.path, { throwIfNoEntry: false });
  if (found?.ino !== db.inode)
    throw new AppError('database-missing', 'the database file is gone or was replaced');
}

/** Refuses (`database-busy`) while an import writes through a connection of its own. */
export function assertNotImporting(db: JournalDb): void {
  if (db.importing.running) throw new AppError('database-busy', 'an import is running');
}

/** Throws why an open journal can no longer be used: its file is gone, replaced or unreadable. */
export function assertUsable(db: JournalDb): void {
  assertStillThere(db);
  read(db, () => statement(db, 'SELECT count(*) FROM app_state').get());
}

/** Reads in one transaction, so that everything read is of one moment. */
export function read<Result>(db: JournalDb, work: () => Result): Result {
  return withAppErrors(() => (db.sqlite.inTransaction ? work() : db.sqlite.transaction(work).deferred()));
}

/** Writes in one transaction: all of it or nothing. When it returns, the change is on disk. */
export function write<Result>(db: JournalDb, work: () => Result): Result {
  return withAppErrors(() => {
    if (db.sqlite.inTransaction) return work();
    assertNotImporting(db);
    assertStillThere(db);
    return db.sqlite.transaction(work).immediate();
  });
}
