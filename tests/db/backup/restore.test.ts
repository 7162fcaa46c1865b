import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Journal } from '#core/domain/journal.ts';
import { AppError } from '#core/errors.ts';
import { type BackupSettings, backupPath, listBackups, takeBackup } from '#db/backup/backup.ts';
import { previewRestore, restoreBackup, restoreOverDamage } from '#db/backup/restore.ts';
import { replaceJournal } from '#db/import.ts';
import type { JournalDb } from '#db/journal-db.ts';
import { loadJournal } from '#db/load.ts';
import { closeJournal, openJournal } from '#db/open.ts';
import { companies } from '#db/repositories/companies.ts';
import { aCompany, aFact, aJournal, anEpisode, aRound } from '#tests/builders.ts';
import { aFolder } from '../database.ts';

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}

interface Setting {
  path: string;
  folder: string;
  db: JournalDb;
  settings: BackupSettings;
  /** The journal in the backup. */
  old: Journal;
  /** The path of the backup. */
  backup: string;
}

/** A journal that was backed up and then changed. */
function aChangedJournal(passphrase: string | null = null): Setting {
  const folder = join(aFolder(), 'data');
  const path = join(folder, 'journal.db');
  const settings = {
    folder: join(folder, 'backups'),
    secondFolder: null,
    passphrase,
    timeZone: 'Asia/Tokyo',
  };
  const db = openJournal(path);
  const kept = aCompany({ id: 'c1', name: '青葉', facts: [aFact({ id: 'f1', text: 'before' })] });
  const old = aJournal({
    companies: [kept, aCompany({ id: 'c2', name: '港' })],
    episodes: [anEpisode({ id: 'e1' })],
  });
  replaceJournal(db, old);
  const { backup } = takeBackup(db.sqlite, 'by-hand', settings);
  const changed = { ...kept, facts: [aFact({ id: 'f1', text: 'after' })], rounds: [aRound({ id: 'r1' })] };
  replaceJournal(db, aJournal({ companies: [changed], episodes: old.episodes }));
  return { path, folder, db, settings, old, backup: backupPath(settings.folder, backup.name) };
}

test('a restore is previewed by what it would change', () => {
  const { db, backup, folder } = aChangedJournal();
  const files = readdirSync(folder);
  const preview = previewRestore(db, { path: backup, passphrase: null });
  expect(preview.counts).toMatchObject({ companies: 2, rounds: 0 });
  expect(preview.differences.map(({ noun, id, kind, companyName }) => [noun, id, kind, companyName])).toEqual(
    [
      ['fact', 'f1', 'changed', '青葉'],
      ['company', 'c2', 'added', '港'],
      ['round', 'r1', 'removed', '青葉'],
    ],
  );
  expect(readdirSync(folder)).toEqual(files);
  closeJournal(db);
});

test.each([[null], ['合言葉']])(
  'a restore brings back the backup, and the state before it is a backup (passphrase %s)',
  (passphrase) => {
    const { db, backup, settings, old, folder } = aChangedJournal(passphrase);
    const present = loadJournal(db);
    const restored = restoreBackup(db, { path: backup, passphrase }, settings);
    expect(loadJournal(restored)).toEqual(old);
    expect(readdirSync(folder).sort()).toEqual(['backups', 'journal.db', 'journal.db-shm', 'journal.db-wal']);
    const [newest] = listBackups(settings.folder);
    expect(newest?.reason).toBe('before-restore');
    const undo = backupPath(settings.folder, newest?.name ?? '');
    const again = restoreBackup(restored, { path: undo, passphrase }, settings);
    expect(loadJournal(again)).toEqual(present);
    closeJournal(again);
  },
);

describe('a restore that cannot be done leaves the journal open and as it was', () => {
  test.each([
    [
      'the backup is damaged',
      'backup-unusable',
      (path: string) => writeFileSync(path, readFileSync(path).fill(7, 4096, 9000)),
    ],
    ['the backup is gone', 'database-missing', (path: string) => rmSync(path)],
    ['the backup is empty', 'backup-unusable', (path: string) => writeFileSync(path, '')],
  ])('%s', (_what, code, spoil) => {
    const { db, backup, settings, folder } = aChangedJournal();
    const present = loadJournal(db);
    spoil(backup);
    expect(codeOf(() => previewRestore(db, { path: backup, passphrase: null }))).toBe(code);
    expect(codeOf(() => restoreBackup(db, { path: backup, passphrase: null }, settings))).toBe(code);
    companies.update(db, 'c1', { industry: '製造' });
    expect(loadJournal(db).companies[0]).toEqual({ ...present.companies[0], industry: '製造' });
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    closeJournal(db);
  });

  test('the passphrase is wrong', () => {
    const { db, backup, settings } = aChangedJournal('right');
    expect(codeOf(() => restoreBackup(db, { path: backup, passphrase: 'wrong' }, settings))).toBe(
      'wrong-passphrase',
    );
    expect(loadJournal(db).companies).toHaveLength(1);
    closeJournal(db);
  });

  test('the present state cannot be backed up', () => {
    const { db, backup, settings, folder } = aChangedJournal();
    writeFileSync(join(folder, 'file'), '');
    const blocked = { ...settings, folder: join(folder, 'file', 'backups') };
    expect(codeOf(() => restoreBackup(db, { path: backup, passphrase: null }, blocked))).not.toBe(
      'nothing was thrown',
    );
    expect(loadJournal(db).companies).toHaveLength(1);
    closeJournal(db);
    expect(
      readdirSync(folder).filter((name) => name.includes('restored') || name.includes('prepared')),
    ).toEqual([]);
  });
});

test('a backup takes the place of a damaged journal, whose files stay beside it', () => {
  const { db, backup, old, folder, path } = aChangedJournal();
  closeJournal(db);
  const damaged = Buffer.from('no longer a database '.repeat(500));
  writeFileSync(path, damaged);
  writeFileSync(`${path}-wal`, 'stale log');
  expect(codeOf(() => openJournal(path))).toBe('database-corrupt');
  const restored = restoreOverDamage(path, { path: backup, passphrase: null });
  expect(loadJournal(restored)).toEqual(old);
  closeJournal(restored);
  const aside = readdirSync(folder)
    .filter((name) => name.includes('replaced'))
    .sort();
  expect(aside).toHaveLength(2);
  expect(readFileSync(join(folder, aside[0] ?? '')).equals(damaged)).toBe(true);
  expect(readFileSync(join(folder, aside[1] ?? ''), 'utf8')).toBe('stale log');
});

test('what a crash left of an undecided restore is cleared away at the next start', () => {
  const { db, folder, path } = aChangedJournal();
  const present = loadJournal(db);
  closeJournal(db);
  writeFileSync(join(folder, '.journal.db.prepared.partial'), 'half a database');
  writeFileSync(join(folder, '.journal.db.preview.partial-wal'), 'half a log');
  const opened = openJournal(path);
  expect(loadJournal(opened)).toEqual(present);
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  closeJournal(opened);
});

test('a log that a crash left beside a half-made copy is not applied to the next one', () => {
  const { db, settings, backup, folder, old } = aChangedJournal();
  writeFileSync(join(folder, '.journal.db.prepared.partial-journal'), readFileSync(backup));
  writeFileSync(join(folder, '.journal.db.prepared.partial-wal'), readFileSync(backup));
  const restored = restoreBackup(db, { path: backup, passphrase: null }, settings);
  expect(loadJournal(restored)).toEqual(old);
  closeJournal(restored);
});

test('a restore that was decided and then interrupted is finished at the next start, however far it had come', () => {
  for (const doneBefore of ['nothing', 'log moved', 'database moved']) {
    const { db, backup, old, path } = aChangedJournal();
    closeJournal(db);
    writeFileSync(`${path}-wal`, 'a log of the old database');
    writeFileSync(`${path}-journal`, 'a rollback journal of the old database');
    const staged = `${path}.restored-20261123T090000000Z`;
    writeFileSync(staged, readFileSync(backup));
    if (doneBefore !== 'nothing') renameSync(`${path}-wal`, `${path}.replaced-20261123T090000000Z-wal`);
    if (doneBefore === 'database moved') renameSync(path, `${path}.replaced-20261123T090000000Z`);
    const opened = openJournal(path, { mustExist: true });
    expect(loadJournal(opened)).toEqual(old);
    expect(existsSync(staged)).toBe(false);
    closeJournal(opened);
  }
});
