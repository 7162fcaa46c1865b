import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { AppError } from '#core/errors.ts';
import { loadJournal } from '#db/load.ts';
import { closeJournal, openJournal } from '#db/open.ts';
import { companies } from '#db/repositories/companies.ts';
import { aFolder } from './database.ts';
import { aDisk, canMount, remount } from './disk.ts';

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}

/** A closed journal on disk with enough companies to fill many pages. */
function aJournalFile(): string {
  const path = join(aFolder(), 'data', 'journal.db');
  const db = openJournal(path);
  for (let count = 0; count < 50; count += 1)
    companies.create(db, null, { name: `会社${count}`, ownSummary: 'あ'.repeat(500) });
  closeJournal(db);
  return path;
}

/** Opens, expects the refusal, and that the file is byte for byte what it was. */
function expectRefusal(path: string, code: string): void {
  const before = readFileSync(path);
  expect(codeOf(() => openJournal(path, { busyTimeout: 50 }))).toBe(code);
  expect(readFileSync(path).equals(before)).toBe(true);
}

test('a new journal is readable by its owner only, in a folder that is', () => {
  const path = aJournalFile();
  const db = openJournal(path);
  onTestFinished(() => closeJournal(db));
  companies.create(db, null, { name: '青葉' });
  const modes = [path, `${path}-wal`, `${path}-shm`, join(path, '..')].map(
    (file) => statSync(file).mode & 0o777,
  );
  expect(modes).toEqual([0o600, 0o600, 0o600, 0o700]);
});

test('a file that had become readable for others is closed to them; a folder that was there is left alone', () => {
  const path = aJournalFile();
  chmodSync(path, 0o644);
  chmodSync(join(path, '..'), 0o755);
  closeJournal(openJournal(path));
  expect([path, join(path, '..')].map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o755]);
});

test('every commit is synced to disk, and foreign keys are on', () => {
  const db = openJournal(aJournalFile());
  onTestFinished(() => closeJournal(db));
  expect(db.sqlite.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(db.sqlite.pragma('synchronous', { simple: true })).toBe(2);
  expect(db.sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
});

describe('a file that cannot be used is refused, and not touched', () => {
  test('damaged pages', () => {
    const path = aJournalFile();
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 4096, 4096 * 6);
    writeFileSync(path, bytes);
    expectRefusal(path, 'database-corrupt');
  });

  test('truncated', () => {
    const path = aJournalFile();
    writeFileSync(path, readFileSync(path).subarray(0, 4096 * 9 + 100));
    expectRefusal(path, 'database-corrupt');
  });

  test('a damaged header', () => {
    const path = aJournalFile();
    const bytes = readFileSync(path);
    bytes.write('not a database', 0);
    writeFileSync(path, bytes);
    expectRefusal(path, 'database-corrupt');
  });

  test('any other file', () => {
    const path = join(aFolder(), 'journal.db');
    writeFileSync(path, '<html>'.repeat(1000));
    expectRefusal(path, 'database-corrupt');
  });

  test("another program's database", () => {
    const path = join(aFolder(), 'journal.db');
    new Database(path).exec('CREATE TABLE music (title TEXT)').close();
    expectRefusal(path, 'database-corrupt');
  });

  test('written by a newer version of the app', () => {
    const path = aJournalFile();
    const sqlite = new Database(path);
    sqlite.pragma('user_version = 999');
    sqlite.close();
    expectRefusal(path, 'database-newer');
  });

  test('held by another program', () => {
    const path = aJournalFile();
    const other = new Database(path);
    onTestFinished(() => {
      other.close();
    });
    other.exec('BEGIN EXCLUSIVE');
    expect(codeOf(() => openJournal(path, { busyTimeout: 50 }))).toBe('database-busy');
  });

  test('missing although it was there before', () => {
    const path = join(aFolder(), 'gone', 'journal.db');
    expect(codeOf(() => openJournal(path, { mustExist: true }))).toBe('database-missing');
    expect(() => statSync(join(path, '..'))).toThrow('ENOENT');
  });

  test('a folder in its place', () => {
    const path = join(aFolder(), 'journal.db');
    mkdirSync(path);
    expect(codeOf(() => openJournal(path))).toBe('unreadable-file');
  });
});

describe.runIf(canMount)('on a disk that gives out', () => {
  test('a read-only disk is told as such, and the journal opens again after', () => {
    const folder = aDisk(4096);
    copyFileSync(aJournalFile(), join(folder, 'journal.db'));
    remount(folder, 'ro');
    expect(codeOf(() => openJournal(join(folder, 'journal.db')))).toBe('read-only');
    remount(folder, 'rw');
    closeJournal(openJournal(join(folder, 'journal.db')));
  });

  test('a full disk refuses the write whole, keeps what was acknowledged, and works again when there is room', () => {
    const folder = aDisk(1024);
    const path = join(folder, 'journal.db');
    const db = openJournal(path);
    writeFileSync(join(folder, 'ballast'), Buffer.alloc(300 * 1024));
    let stored = 0;
    const fill = () => {
      for (;;) {
        companies.create(db, null, { name: `会社${stored}`, ownSummary: 'あ'.repeat(3000) });
        stored += 1;
      }
    };
    expect(codeOf(fill)).toBe('disk-full');
    expect(loadJournal(db).companies).toHaveLength(stored);
    rmSync(join(folder, 'ballast'));
    companies.create(db, null, { name: '最後' });
    closeJournal(db);
    const again = openJournal(path);
    expect(loadJournal(again).companies).toHaveLength(stored + 1);
    closeJournal(again);
  });

  test('a full disk at opening is told as such', () => {
    const folder = aDisk(64);
    writeFileSync(join(folder, 'ballast'), Buffer.alloc(60 * 1024));
    expect(codeOf(() => openJournal(join(folder, 'journal.db')))).toBe('disk-full');
  });
});

test('a file that vanished or was replaced while open takes no more writes', () => {
  const path = aJournalFile();
  const db = openJournal(path);
  onTestFinished(() => closeJournal(db));
  renameSync(path, `${path}.moved`);
  expect(codeOf(() => companies.create(db, null, { name: '青葉' }))).toBe('database-missing');
  writeFileSync(path, '');
  expect(codeOf(() => companies.create(db, null, { name: '青葉' }))).toBe('database-missing');
  rmSync(path);
  renameSync(`${path}.moved`, path);
  companies.create(db, null, { name: '青葉' });
});
