import Database from 'better-sqlite3';
import type { JournalCounts } from '#core/domain/backup.ts';
import { AppError } from '#core/errors.ts';
import { assertJournal } from '../migrate.ts';
import { migrations } from '../migrations/index.ts';
import { withAppErrors } from '../sqlite-errors.ts';

function count(sqlite: Database.Database, sql: string): number {
  return Number(sqlite.prepare(sql).pluck().get());
}

/** How much a database holds, without what is in the trash itself. */
export function countRecords(sqlite: Database.Database): JournalCounts {
  const visible = (table: string) => count(sqlite, `SELECT count(*) FROM ${table} WHERE deleted_at IS NULL`);
  return {
    companies: visible('company'),
    rounds: visible('round'),
    exchanges: visible('exchange'),
    answers: visible('answer'),
    episodes: visible('episode'),
  };
}

/** Opens a database that nobody writes to, without leaving anything beside it. */
export function openCopy(path: string): Database.Database {
  return new Database(path, { readonly: true, fileMustExist: true });
}

/**
 * Checks a copy of the database: it opens, it is a journal this app can read, every page and reference is sound.
 * Returns its counts; throws `backup-unusable`, or `database-newer` for a copy of a newer app.
 */
export function verifyCopy(path: string): JournalCounts {
  const unusable = (cause: unknown) => new AppError('backup-unusable', 'the copy is damaged', [], { cause });
  let sqlite: Database.Database | undefined;
  try {
    sqlite = openCopy(path);
    assertJournal(sqlite, migrations.length);
    if (sqlite.pragma('quick_check(1)', { simple: true }) !== 'ok') throw unusable('quick check');
    const broken: unknown = sqlite.pragma('foreign_key_check');
    if (!Array.isArray(broken) || broken.length > 0) throw unusable('foreign keys');
    return countRecords(sqlite);
  } catch (error) {
    if (error instanceof AppError && error.code === 'database-newer') throw error;
    throw error instanceof AppError && error.code === 'backup-unusable' ? error : unusable(error);
  } finally {
    sqlite?.close();
  }
}

/** The counts of a plain backup at a glance, or null when it cannot be read. */
export function glanceAt(path: string): JournalCounts | null {
  try {
    return withAppErrors(() => {
      const sqlite = openCopy(path);
      try {
        return countRecords(sqlite);
      } finally {
        sqlite.close();
      }
    });
  } catch {
    return null;
  }
}
