import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '#core/errors.ts';
import { clearUnfinished, finishSwaps } from './backup/swap.ts';
import type { JournalDb } from './journal-db.ts';
import { assertJournal, migrate } from './migrate.ts';
import { migrations as shipped } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { toAppError } from './sqlite-errors.ts';

/** How to open a journal. */
export interface OpenOptions {
  /** Refuse with `database-missing` instead of making a new file. */
  mustExist?: boolean;
  /** The clock, for tests. */
  now?: () => Date;
  /** How long to wait for another program that holds the file, in milliseconds. */
  busyTimeout?: number;
  /** Called before a migration of a file that holds data. */
  backUp?: (sqlite: Database.Database, version: number) => void;
  /** The migrations, for tests. */
  migrations?: readonly Migration[];
}

/**
 * Makes the file when there is none, and keeps it to its owner. A folder made here is private as a whole; one that was
 * there may hold other things, and stays as it is.
 */
function makePrivateFile(path: string, mustExist: boolean): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined && mustExist) throw new AppError('database-missing', 'there is no database file');
  if (found !== undefined && !found.isFile()) {
    throw new AppError('unreadable-file', 'there is something else where the database file was expected');
  }
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (found === undefined) closeSync(openSync(path, 'wx', 0o600));
  else if ((found.mode & 0o077) !== 0) chmodSync(path, 0o600);
  accessSync(path, constants.R_OK | constants.W_OK);
  accessSync(folder, constants.W_OK);
}

function assertUsable(sqlite: Database.Database, newest: number): void {
  const report = sqlite.pragma('quick_check(1)', { simple: true });
  if (report !== 'ok') throw new AppError('database-corrupt', 'the quick check of the database found damage');
  assertJournal(sqlite, newest);
}

/**
 * Refuses a file that is damaged, foreign or newer. Looks at it through a read-only connection: a writable one would
 * fold the write-ahead log into a damaged file when it closes, and delete the log.
 */
function examine(path: string, timeout: number, newest: number): void {
  const sqlite = new Database(path, { readonly: true, timeout });
  try {
    assertUsable(sqlite, newest);
  } finally {
    sqlite.close();
  }
}

/** What every writing connection to a journal is set to: foreign keys, no functions from the schema, each commit on disk. */
export function prepareConnection(sqlite: Database.Database): void {
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('trusted_schema = OFF');
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
}

/**
 * Opens the journal at a path (or `:memory:`), makes it when there is none, finishes a restore that a crash interrupted,
 * checks and migrates it. Every commit is synced to disk. Throws an {@link AppError} that says what is wrong with the file: `database-missing`,
 * `database-corrupt`, `database-newer`, `database-busy`, `read-only`, `permission-denied`, `disk-full`,
 * `storage-failed`; the file is then as it was.
 */
export function openJournal(path: string, options: OpenOptions = {}): JournalDb {
  const {
    now = () => new Date(),
    busyTimeout = 2000,
    backUp = () => undefined,
    migrations = shipped,
  } = options;
  const inMemory = path === ':memory:';
  let sqlite: Database.Database | undefined;
  try {
    if (!inMemory) {
      finishSwaps(path);
      clearUnfinished(path);
      makePrivateFile(path, options.mustExist ?? false);
    }
    // A rollback journal, left by a crash before the file was first used, is undone only by a writable connection.
    const interrupted = existsSync(`${path}-journal`);
    if (!inMemory && !interrupted && statSync(path).size > 0) examine(path, busyTimeout, migrations.length);
    sqlite = new Database(path, { timeout: busyTimeout });
    if (interrupted) assertUsable(sqlite, migrations.length);
    prepareConnection(sqlite);
    // One write, taken back, shows a busy or read-only file now, not at the first keystroke.
    sqlite.exec('BEGIN IMMEDIATE; PRAGMA user_version = 0; ROLLBACK');
    migrate(sqlite, migrations, backUp);
    return {
      path,
      sqlite,
      now: () => now().toISOString(),
      statements: new Map(),
      importing: { running: false },
      inode: inMemory ? null : statSync(path).ino,
    };
  } catch (error) {
    sqlite?.close();
    throw toAppError(error);
  }
}

/** Closes the journal; what is in the write-ahead log is folded into the file. */
export function closeJournal(db: JournalDb): void {
  db.statements.clear();
  db.sqlite.close();
}
