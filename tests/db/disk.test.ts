import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, onTestFinished, test } from 'vitest';
import { AppError } from '#core/errors.ts';
import { type BackupSettings, backupPath, listBackups, takeBackup } from '#db/backup/backup.ts';
import { restoreBackup } from '#db/backup/restore.ts';
import { replaceJournal } from '#db/import.ts';
import { loadJournal } from '#db/load.ts';
import { closeJournal, openJournal } from '#db/open.ts';
import { companies } from '#db/repositories/companies.ts';
import { twoJournals } from '#tests/torture/material.ts';
import { aFolder } from './database.ts';
import { aDisk, canMount, remount, withoutRoot } from './disk.ts';

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}

function settingsFor(folder: string): BackupSettings {
  return { folder, secondFolder: null, passphrase: null, timeZone: 'Asia/Tokyo' };
}

describe.runIf(canMount)('on a disk without room', () => {
  test('an import is refused whole, and succeeds once there is room', () => {
    const folder = aDisk(3000);
    const db = openJournal(join(folder, 'journal.db'));
    replaceJournal(db, twoJournals[0]);
    const ballast = join(folder, 'ballast');
    fillDisk(folder, ballast);
    expect(codeOf(() => replaceJournal(db, twoJournals[1]))).toBe('disk-full');
    expect(loadJournal(db)).toEqual(twoJournals[0]);
    rmSync(ballast);
    replaceJournal(db, twoJournals[1]);
    expect(loadJournal(db)).toEqual(twoJournals[1]);
    closeJournal(db);
  });

  test('a backup is refused, and leaves no half file', () => {
    const db = openJournal(join(aFolder(), 'journal.db'));
    onTestFinished(() => closeJournal(db));
    replaceJournal(db, twoJournals[1]);
    const disk = aDisk(100);
    expect(codeOf(() => takeBackup(db.sqlite, 'by-hand', settingsFor(disk)))).toBe('disk-full');
    expect(readdirSync(disk)).toEqual([]);
  });

  test('a full second folder spoils no backup', () => {
    const db = openJournal(join(aFolder(), 'journal.db'));
    onTestFinished(() => closeJournal(db));
    replaceJournal(db, twoJournals[1]);
    const settings = { ...settingsFor(join(aFolder(), 'backups')), secondFolder: aDisk(100) };
    const { backup, secondFolderError } = takeBackup(db.sqlite, 'by-hand', settings);
    expect(secondFolderError?.code).toBe('disk-full');
    expect(listBackups(settings.folder)).toEqual([backup]);
  });

  test('a restore is refused, and the journal stays open as it was', () => {
    const folder = aDisk(2000);
    const db = openJournal(join(folder, 'journal.db'));
    const settings = settingsFor(join(aFolder(), 'backups'));
    replaceJournal(db, twoJournals[0]);
    const { backup } = takeBackup(db.sqlite, 'by-hand', settings);
    const path = backupPath(settings.folder, backup.name);
    companies.create(db, null, { name: '後から' });
    fillDisk(folder, join(folder, 'ballast'));
    expect(codeOf(() => restoreBackup(db, { path, passphrase: null }, settings))).toBe('disk-full');
    expect(loadJournal(db).companies.at(-1)?.name).toBe('後から');
    rmSync(join(folder, 'ballast'));
    const restored = restoreBackup(db, { path, passphrase: null }, settings);
    expect(loadJournal(restored)).toEqual(twoJournals[0]);
    closeJournal(restored);
  });

  test('a disk that becomes read-only while the journal is open refuses writes, and takes them again after', () => {
    const folder = aDisk(4000);
    const db = openJournal(join(folder, 'journal.db'));
    // What is open for writing keeps a disk writable; a journal that was reopened read-only shows the same to the app.
    closeJournal(db);
    remount(folder, 'ro');
    expect(codeOf(() => openJournal(join(folder, 'journal.db')))).toBe('read-only');
    remount(folder, 'rw');
    const again = openJournal(join(folder, 'journal.db'));
    companies.create(again, null, { name: '青葉' });
    closeJournal(again);
  });
});

/** Leaves 100 KB of a disk free. */
function fillDisk(folder: string, ballast: string): void {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(ballast, Buffer.alloc(bavail * bsize - 100 * 1024));
}

describe('without permission', () => {
  function aForeignFile(mode: number, folderMode: number): string {
    const folder = aFolder();
    const path = join(folder, 'journal.db');
    closeJournal(openJournal(path));
    if (process.getuid?.() === 0) {
      chownSync(path, 65_534, 65_534);
      chownSync(folder, 65_534, 65_534);
    }
    chmodSync(path, mode);
    chmodSync(folder, folderMode);
    onTestFinished(() => chmodSync(folder, 0o700));
    return path;
  }

  test.each([
    ['a file that may not be read', 0o000, 0o700],
    ['a file that may not be written', 0o400, 0o700],
    ['a folder that takes no new files', 0o600, 0o500],
  ])('%s is told as such', (_what, mode, folderMode) => {
    const path = aForeignFile(mode, folderMode);
    expect(withoutRoot(() => codeOf(() => openJournal(path)))).toMatch(/^(permission-denied|read-only)$/);
  });

  test('a backup folder that may not be written is told as such', () => {
    const db = openJournal(':memory:');
    onTestFinished(() => closeJournal(db));
    const folder = aFolder();
    chmodSync(folder, 0o555);
    onTestFinished(() => chmodSync(folder, 0o700));
    expect(withoutRoot(() => codeOf(() => takeBackup(db.sqlite, 'by-hand', settingsFor(folder))))).toBe(
      'permission-denied',
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});

function hasPrlimit(): boolean {
  try {
    execFileSync('prlimit', ['--version'], { stdio: 'ignore' });
    return process.platform === 'linux';
  } catch {
    return false;
  }
}

// Beyond its limit of file size a program's writes fail with an error that is not about room: SQLite's I/O error.
test.runIf(hasPrlimit())(
  'a disk that fails to write is told as such, and writing goes on once it works',
  async () => {
    const path = join(aFolder(), 'journal.db');
    const child = new URL('../torture/child.ts', import.meta.url).pathname;
    const program = spawn(process.execPath, [child, 'persist', path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said: string[] = [];
    for await (const line of createInterface(program.stdout)) {
      if (said.at(-1) !== line) said.push(line);
      const limit = line === 'ready' ? '250000' : 'unlimited';
      if (line !== 'stored')
        execFileSync('prlimit', ['--pid', String(program.pid), `--fsize=${limit}:unlimited`]);
    }
    if (program.exitCode === null) await once(program, 'close');
    expect(said.slice(-3)).toEqual(['storage-failed', 'stored', 'every text is there']);
  },
);
