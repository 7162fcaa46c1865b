import { setImmediate } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { AppError } from '#core/errors.ts';
import { assertNotImporting, assertStillThere, type JournalDb, write } from './journal-db.ts';
import { prepareConnection } from './open.ts';
import { toAppError } from './sqlite-errors.ts';

/** A long piece of writing that stops for breath after each record. */
export type Steps<Result> = Generator<void, Result>;

/** How a long piece of writing is watched and stopped. */
export interface LongWriteOptions {
  /** Records written so far; called a few dozen times a second. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
}

/** How long the steps may keep the process from other work at a time, in milliseconds: half a frame. */
const slice = 8;

/** Runs steps in one go. */
export function drain<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

async function runSlices<Result>(
  steps: Steps<Result>,
  { onProgress, signal }: LongWriteOptions,
): Promise<Result> {
  let written = 0;
  for (;;) {
    const end = performance.now() + slice;
    while (performance.now() < end) {
      const { done, value } = steps.next();
      if (done === true) return value;
      written += 1;
    }
    onProgress?.(written);
    await setImmediate();
    if (signal?.aborted) throw new AppError('cancelled', 'the import was stopped');
  }
}

/**
 * Runs steps in one transaction, in slices between which the process does other work: reading goes on and shows the
 * state before, writing is refused (`database-busy`). All of it or nothing; `cancelled` when the signal says stop.
 */
export async function writeInSteps<Result>(
  db: JournalDb,
  steps: (db: JournalDb) => Steps<Result>,
  options: LongWriteOptions = {},
): Promise<Result> {
  // A database in memory has no second connection.
  if (db.inode === null) return write(db, () => drain(steps(db)));
  assertNotImporting(db);
  let sqlite: Database.Database | undefined;
  db.importing.running = true;
  try {
    assertStillThere(db);
    // A connection of its own, so that nobody sees, or joins, the unfinished transaction.
    sqlite = new Database(db.path);
    prepareConnection(sqlite);
    sqlite.exec('BEGIN IMMEDIATE');
    const result = await runSlices(steps({ ...db, sqlite, statements: new Map() }), options);
    sqlite.exec('COMMIT');
    return result;
  } catch (error) {
    if (sqlite?.inTransaction) sqlite.exec('ROLLBACK');
    throw toAppError(error);
  } finally {
    sqlite?.close();
    db.importing.running = false;
  }
}
