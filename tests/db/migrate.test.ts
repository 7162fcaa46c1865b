import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { parseArchiveText } from '#core/archive/parse.ts';
import { AppError } from '#core/errors.ts';
import { replaceJournal } from '#db/import.ts';
import { loadJournal } from '#db/load.ts';
import { schemaVersion } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';
import type { Migration } from '#db/migrations/migration.ts';
import { closeJournal, openJournal } from '#db/open.ts';
import { listTrash } from '#db/trash.ts';
import { aCompany, aFact, aJournal, anAnswer, anEpisode, anExchange, aRound } from '#tests/builders.ts';
import { aFolder } from './database.ts';

const next = migrations.length + 1;
const rebuild: Migration = {
  version: next,
  name: 'test-rebuild-round',
  sql: `CREATE TABLE copy AS SELECT * FROM fact; ALTER TABLE company ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue';`,
};

function aFullJournal() {
  const company = aCompany({
    rounds: [aRound({ id: 'r1', exchanges: [anExchange()] })],
    facts: [aFact({ heardInRoundId: 'r1' })],
    answers: [anAnswer({ roundId: 'r1', episodeIds: ['e1'] })],
  });
  return aJournal({ companies: [company], episodes: [anEpisode({ id: 'e1' })] });
}

function aFileWithData(): string {
  const path = join(aFolder(), 'journal.db');
  const db = openJournal(path);
  replaceJournal(db, aFullJournal());
  closeJournal(db);
  return path;
}

test('a new file is made without a backup', () => {
  const backedUp: number[] = [];
  const db = openJournal(join(aFolder(), 'journal.db'), {
    backUp: (_sqlite, version) => backedUp.push(version),
  });
  expect(schemaVersion(db.sqlite)).toBe(migrations.length);
  expect(backedUp).toEqual([]);
  closeJournal(db);
});

test('a file with data is backed up before its migration, and keeps every record', () => {
  const path = aFileWithData();
  const before = openJournal(path);
  const journal = loadJournal(before);
  closeJournal(before);
  const seen: unknown[] = [];
  const db = openJournal(path, {
    migrations: [...migrations, rebuild],
    backUp: (sqlite, version) =>
      seen.push([version, sqlite.prepare('SELECT count(*) AS n FROM company').get()]),
  });
  expect(seen).toEqual([[migrations.length, { n: 1 }]]);
  expect(schemaVersion(db.sqlite)).toBe(next);
  expect(loadJournal(db)).toEqual(journal);
  closeJournal(db);
});

describe('a migration that goes wrong leaves the file as it was', () => {
  test.each([
    ['an error half way', 'DELETE FROM exchange; DROP TABLE concern; SELECT nonsense FROM nowhere;'],
    ['references left dangling', 'DELETE FROM episode;'],
    ['a value that breaks a rule', "UPDATE company SET status = 'unknown';"],
  ])('%s', (_what, sql) => {
    const path = aFileWithData();
    const bytes = readFileSync(path);
    const bad: Migration = { version: next + 1, name: 'bad', sql };
    expect(() => openJournal(path, { migrations: [...migrations, rebuild, bad] })).toThrow(AppError);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    const db = openJournal(path);
    expect(schemaVersion(db.sqlite)).toBe(migrations.length);
    expect(loadJournal(db).companies).toHaveLength(1);
    closeJournal(db);
  });

  test('a backup that cannot be taken', () => {
    const path = aFileWithData();
    const full = () => {
      throw new AppError('disk-full', 'no room for the backup');
    };
    expect(() => openJournal(path, { migrations: [...migrations, rebuild], backUp: full })).toThrow(
      expect.objectContaining({ code: 'disk-full' }),
    );
    const sqlite = new Database(path);
    expect(schemaVersion(sqlite)).toBe(migrations.length);
    sqlite.close();
  });
});

/** A database of an earlier version of the app, with a record of every kind and one in the trash. */
function aFileOfVersion(version: number): string {
  const path = join(aFolder(), 'journal.db');
  const db = openJournal(path, { migrations: migrations.slice(0, version) });
  db.sqlite.pragma('foreign_keys = OFF');
  const name = String(version).padStart(4, '0');
  db.sqlite.exec(readFileSync(new URL(`./versions/${name}.sql`, import.meta.url), 'utf8'));
  closeJournal(db);
  return path;
}

test.each(migrations.map(({ version }) => version))(
  'a file of schema version %i is read whole today',
  (version) => {
    const expected = parseArchiveText(
      readFileSync(new URL('./versions/journal.json', import.meta.url), 'utf8'),
    );
    const db = openJournal(aFileOfVersion(version));
    expect(loadJournal(db)).toEqual(expected.ok && expected.journal);
    expect(listTrash(db)).toMatchObject([{ noun: 'fact', id: 'f2' }]);
    expect(db.sqlite.pragma('foreign_key_check')).toEqual([]);
    closeJournal(db);
  },
);
