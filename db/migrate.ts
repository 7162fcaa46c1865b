import type Database from 'better-sqlite3';
import { AppError } from '#core/errors.ts';
import type { Migration } from './migrations/migration.ts';

/** The schema version of a database file; 0 = nothing in it yet. */
export function schemaVersion(sqlite: Database.Database): number {
  return Number(sqlite.pragma('user_version', { simple: true }));
}

function holdsTables(sqlite: Database.Database): boolean {
  return sqlite.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() !== undefined;
}

/** What the first migration writes into the header of the file, so that no other program's database is taken for ours. */
const applicationId = 0x494a6e6c;

/**
 * Refuses a database that is not a journal (`database-corrupt`), and one whose schema is newer than `newest`
 * (`database-newer`). Reads only.
 */
export function assertJournal(sqlite: Database.Database, newest: number): void {
  const version = schemaVersion(sqlite);
  const isOurs = sqlite.pragma('application_id', { simple: true }) === applicationId;
  if (!isOurs && (version > 0 || holdsTables(sqlite))) {
    throw new AppError('database-corrupt', 'the file is a database, but not a journal');
  }
  if (version > newest) {
    throw new AppError('database-newer', `schema ${version} is newer than ${newest}, the newest known`);
  }
}

/**
 * Brings a database to the newest schema; refuses what {@link assertJournal} refuses. Calls `backUp` first when the file holds data. All steps run in one transaction that
 * ends with a check of every foreign key; if anything fails the file is as it was.
 */
export function migrate(
  sqlite: Database.Database,
  migrations: readonly Migration[],
  backUp: (sqlite: Database.Database, version: number) => void,
): void {
  const from = schemaVersion(sqlite);
  if (from > migrations.length) {
    throw new AppError(
      'database-newer',
      `schema ${from} is newer than ${migrations.length}, the newest known`,
    );
  }
  if (from === migrations.length) return;
  const hasData = holdsTables(sqlite);
  if (from === 0 && hasData)
    throw new AppError('database-corrupt', 'the file is a database, but not a journal');
  if (hasData) backUp(sqlite, from);

  // Rebuilding a table drops the old one, which foreign keys would turn into deletions. The pragma works only outside transactions.
  sqlite.pragma('foreign_keys = OFF');
  try {
    sqlite
      .transaction(() => {
        for (const migration of migrations.slice(from)) {
          sqlite.exec(migration.sql);
          sqlite.pragma(`user_version = ${migration.version}`);
        }
        const broken: unknown = sqlite.pragma('foreign_key_check');
        if (!Array.isArray(broken) || broken.length > 0) {
          throw new AppError('database-corrupt', 'a migration left references to nothing');
        }
      })
      .immediate();
  } finally {
    sqlite.pragma('foreign_keys = ON');
  }
}
