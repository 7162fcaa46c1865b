import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { AppError } from '#core/errors.ts';
import {
  type BackupSettings,
  backUpIfDue,
  backupPath,
  listBackups,
  newestGoodBackup,
  takeBackup,
} from '#db/backup/backup.ts';
import { decryptFile } from '#db/backup/encryption.ts';
import { openCopy, verifyCopy } from '#db/backup/verify.ts';
import type { JournalDb } from '#db/journal-db.ts';
import { closeJournal, openJournal } from '#db/open.ts';
import { companies } from '#db/repositories/companies.ts';
import { rounds } from '#db/repositories/rounds.ts';
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

function aJournalOnDisk(): JournalDb {
  const db = openJournal(join(aFolder(), 'journal.db'));
  onTestFinished(() => closeJournal(db));
  const company = companies.create(db, null, { name: '青葉', ownSummary: '秘密のメモ'.repeat(50_000) });
  rounds.create(db, company.id, { kind: 'interview' });
  return db;
}

function someSettings(fields: Partial<BackupSettings> = {}): BackupSettings {
  const folder = join(aFolder(), 'backups');
  return { folder, secondFolder: null, passphrase: null, timeZone: 'Asia/Tokyo', ...fields };
}

const counts = { companies: 1, rounds: 1, exchanges: 0, answers: 0, episodes: 0 };

test('a backup holds what the journal holds, private to its owner, with nothing left beside it', () => {
  const db = aJournalOnDisk();
  const settings = someSettings();
  const { backup, secondFolderError } = takeBackup(db.sqlite, 'by-hand', settings);
  expect(secondFolderError).toBeNull();
  expect(backup).toMatchObject({ reason: 'by-hand', encrypted: false, counts });
  expect(listBackups(settings.folder)).toEqual([backup]);
  expect(readdirSync(settings.folder)).toEqual([backup.name]);
  const path = backupPath(settings.folder, backup.name);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(settings.folder).mode & 0o777).toBe(0o700);
  const copy = openCopy(path);
  expect(copy.prepare('SELECT own_summary FROM company').pluck().get()).toBe('秘密のメモ'.repeat(50_000));
  copy.close();
});

test('a backup has what is still only in the write-ahead log', () => {
  const db = aJournalOnDisk();
  const settings = someSettings();
  db.sqlite.pragma('wal_autocheckpoint = 0');
  companies.create(db, null, { name: '今書いた' });
  const { backup } = takeBackup(db.sqlite, 'by-hand', settings);
  expect(backup.counts?.companies).toBe(2);
});

describe('an encrypted backup', () => {
  function anEncryptedBackup() {
    const db = aJournalOnDisk();
    const settings = someSettings({ passphrase: '合言葉 correct horse' });
    const { backup } = takeBackup(db.sqlite, 'daily', settings);
    return { settings, backup, path: join(settings.folder, backup.name), out: join(aFolder(), 'out.db') };
  }

  test('opens with its passphrase, and shows its counts without', () => {
    const { settings, backup, path, out } = anEncryptedBackup();
    expect(listBackups(settings.folder)).toEqual([backup]);
    expect(backup).toMatchObject({ encrypted: true, counts });
    expect(readdirSync(settings.folder)).toEqual([backup.name]);
    expect(readFileSync(path).includes(Buffer.from('秘密'))).toBe(false);
    expect(readFileSync(path).includes(Buffer.from('SQLite'))).toBe(false);
    decryptFile(path, out, '合言葉 correct horse');
    expect(verifyCopy(out)).toEqual(counts);
  });

  test('says so when the passphrase is wrong', () => {
    const { path, out } = anEncryptedBackup();
    expect(codeOf(() => decryptFile(path, out, '合言葉'))).toBe('wrong-passphrase');
  });

  test('is refused when any part was changed, cut off, or swapped', () => {
    const { path, out } = anEncryptedBackup();
    const whole = readFileSync(path);
    const body = whole.indexOf('\n') + 1;
    const chunk = 64 * 1024 + 16;
    const flipped = Buffer.from(whole);
    flipped.writeUInt8(flipped.readUInt8(body + 100_000) ^ 1, body + 100_000);
    const [first, second] = [
      whole.subarray(body, body + chunk),
      whole.subarray(body + chunk, body + 2 * chunk),
    ];
    const swapped = Buffer.concat([whole.subarray(0, body), second, first, whole.subarray(body + 2 * chunk)]);
    const label = Buffer.from(whole.toString('latin1').replace('"companies":1', '"companies":7'), 'latin1');
    const cases = [
      flipped,
      swapped,
      label,
      whole.subarray(0, body + chunk),
      whole.subarray(0, whole.length - 1),
      whole.subarray(0, body),
      Buffer.concat([whole, Buffer.from('x')]),
      Buffer.from('nothing like a backup'),
    ];
    for (const bytes of cases) {
      writeFileSync(path, bytes);
      expect(codeOf(() => decryptFile(path, out, '合言葉 correct horse'))).toBe('backup-unusable');
    }
  });
});

test('a second folder gets a copy; when it cannot, the backup itself still stands', () => {
  const db = aJournalOnDisk();
  const secondFolder = join(aFolder(), 'synced');
  const settings = someSettings({ secondFolder });
  const { backup } = takeBackup(db.sqlite, 'by-hand', settings);
  expect(readdirSync(secondFolder)).toEqual([backup.name]);
  const file = join(aFolder(), 'a-file');
  writeFileSync(file, '');
  const { secondFolderError, backup: second } = takeBackup(db.sqlite, 'by-hand', {
    ...settings,
    secondFolder: file,
  });
  expect(secondFolderError).toBeInstanceOf(AppError);
  expect(existsSync(join(settings.folder, second.name))).toBe(true);
});

test('the daily backup is taken once a day, and half-written leftovers are cleared away', () => {
  const db = aJournalOnDisk();
  const settings = someSettings();
  let time = Date.parse('2026-11-23T00:00:00Z');
  const at = { ...settings, now: () => new Date(time) };
  expect(backUpIfDue(db.sqlite, at)?.backup.reason).toBe('daily');
  writeFileSync(join(settings.folder, '.journal-20261122T000000000Z-daily.db.partial'), 'half');
  time += 23 * 3_600_000;
  expect(backUpIfDue(db.sqlite, at)).toBeNull();
  expect(readdirSync(settings.folder)).toHaveLength(1);
  time += 3_600_000;
  expect(backUpIfDue(db.sqlite, at)).not.toBeNull();
  expect(listBackups(settings.folder)).toHaveLength(2);
});

test('a year of daily backups leaves 14 days and 8 weeks, and touches no other file', () => {
  const db = openJournal(':memory:');
  onTestFinished(() => closeJournal(db));
  const settings = someSettings();
  mkdirSync(settings.folder, { mode: 0o700 });
  writeFileSync(join(settings.folder, 'my notes.txt'), 'keep');
  for (let day = 0; day < 80; day += 1) {
    const now = () => new Date(Date.UTC(2026, 8, 1 + day, 3));
    takeBackup(db.sqlite, 'daily', { ...settings, now });
  }
  expect(listBackups(settings.folder)).toHaveLength(14 + 5);
  expect(existsSync(join(settings.folder, 'my notes.txt'))).toBe(true);
});

test('a damaged backup is listed as one that cannot be read', () => {
  const db = aJournalOnDisk();
  const settings = someSettings();
  const { backup } = takeBackup(db.sqlite, 'by-hand', settings);
  const path = join(settings.folder, backup.name);
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0, 0, 200));
  expect(listBackups(settings.folder)).toMatchObject([{ name: backup.name, counts: null }]);
  expect(codeOf(() => verifyCopy(path))).toBe('backup-unusable');
});

test('the newest good backup is the newest that passes every check', () => {
  const db = aJournalOnDisk();
  const settings = someSettings();
  expect(newestGoodBackup(settings.folder)).toBeNull();
  const at = (hour: number) => ({ ...settings, now: () => new Date(Date.UTC(2026, 10, 23, hour)) });
  const { backup: good } = takeBackup(db.sqlite, 'daily', at(1));
  const { backup: bad } = takeBackup(db.sqlite, 'daily', at(2));
  const path = join(settings.folder, bad.name);
  writeFileSync(path, readFileSync(path).fill(0x77, 4096 * 20, 4096 * 60));
  expect(newestGoodBackup(settings.folder)).toEqual(good);
});

test('a name that is no backup never becomes a path', () => {
  const { folder } = someSettings();
  for (const name of ['../journal.db', '/etc/passwd', 'notes.txt', '..']) {
    expect(codeOf(() => backupPath(folder, name))).toBe('not-found');
  }
});

test('a backup that cannot be written leaves nothing behind', () => {
  const db = aJournalOnDisk();
  const blocked = join(aFolder(), 'file');
  writeFileSync(blocked, '');
  chmodSync(blocked, 0o600);
  expect(codeOf(() => takeBackup(db.sqlite, 'by-hand', someSettings({ folder: blocked })))).not.toBe(
    'nothing was thrown',
  );
  expect(readFileSync(blocked, 'utf8')).toBe('');
});
