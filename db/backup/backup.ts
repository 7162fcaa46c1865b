import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import {
  type Backup,
  type BackupReason,
  backupReasonSchema,
  backupsToKeep,
  isBackupDue,
} from '#core/domain/backup.ts';
import { AppError } from '#core/errors.ts';
import { toAppError, withAppErrors } from '../sqlite-errors.ts';
import { decryptFile, encryptFile, readLabel } from './encryption.ts';
import { copyWhole, makeEmptyFile, partialOf, removeDatabase, writeWhole } from './files.ts';
import { countRecords, glanceAt, verifyCopy } from './verify.ts';

/** Where backups go and how. */
export interface BackupSettings {
  folder: string;
  /** A second folder, such as a synced one, that gets a copy of each backup; null for none. */
  secondFolder: string | null;
  /** Backups are encrypted with it; null leaves them plain. */
  passphrase: string | null;
  /** The days that retention counts are days of this time zone. */
  timeZone: string;
  /** The clock, for tests. */
  now?: () => Date;
}

/** A backup that was taken; `secondFolder` tells why its copy could not be made. */
export interface TakenBackup {
  backup: Backup;
  secondFolderError: AppError | null;
}

const fileName = /^journal-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([a-z-]+)\.(db|encrypted)$/;

function nameOf(takenAt: string, reason: BackupReason, encrypted: boolean): string {
  return `journal-${takenAt.replaceAll(/[-:.]/g, '')}-${reason}.${encrypted ? 'encrypted' : 'db'}`;
}

function parseName(name: string): { takenAt: string; reason: BackupReason; encrypted: boolean } | null {
  const [match, year, month, day, hour, minute, second, milli, reason, ending] = fileName.exec(name) ?? [];
  const parsed = backupReasonSchema.safeParse(reason);
  if (match === undefined || !parsed.success) return null;
  const takenAt = `${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`;
  if (Number.isNaN(Date.parse(takenAt))) return null;
  return { takenAt, reason: parsed.data, encrypted: ending === 'encrypted' };
}

function countsOf(path: string, encrypted: boolean): Backup['counts'] {
  if (!encrypted) return glanceAt(path);
  try {
    return readLabel(path).counts;
  } catch {
    return null;
  }
}

/** The backups of a folder, newest first. Files that are not backups are not listed; a missing folder has none. */
export function listBackups(folder: string): Backup[] {
  if (!existsSync(folder)) return [];
  return withAppErrors(() =>
    readdirSync(folder)
      .flatMap((name): Backup[] => {
        const parsed = parseName(name);
        if (parsed === null) return [];
        const path = join(folder, name);
        return [{ name, ...parsed, size: statSync(path).size, counts: countsOf(path, parsed.encrypted) }];
      })
      .sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1)),
  );
}

/** The path of a listed backup; `not-found` for a name that is none, so that no name leads out of the folder. */
export function backupPath(folder: string, name: string): string {
  const path = join(folder, name);
  if (parseName(name) === null || !existsSync(path))
    throw new AppError('not-found', 'there is no such backup');
  return path;
}

/**
 * The newest backup that can be relied on, for a start that found the journal damaged: a plain one that passes every
 * check, or an encrypted one whose label can be read, which only its passphrase can check further. Null for none.
 */
export function newestGoodBackup(folder: string): Backup | null {
  const isGood = ({ name, encrypted, counts }: Backup): boolean => {
    if (counts === null) return false;
    if (encrypted) return true;
    try {
      verifyCopy(join(folder, name));
      return true;
    } catch {
      return false;
    }
  };
  return listBackups(folder).find(isGood) ?? null;
}

function prune(folder: string, now: string, timeZone: string): void {
  const all = listBackups(folder);
  const keep = backupsToKeep(
    all.map(({ takenAt }) => takenAt),
    now,
    timeZone,
  );
  for (const { name, takenAt } of all) if (!keep.has(takenAt)) rmSync(join(folder, name), { force: true });
}

/** Writes a verified copy of an open database to a path. `VACUUM INTO` reads one moment of it and leaves it alone. */
/** Writes a checked copy of an open database to an empty or missing file. */
export function copyDatabase(sqlite: Database.Database, path: string): void {
  const before = countRecords(sqlite);
  sqlite.prepare('VACUUM INTO ?').run(path);
  const copied = verifyCopy(path);
  if (JSON.stringify(copied) !== JSON.stringify(before)) {
    throw new AppError('backup-unusable', 'the copy does not hold what the database holds');
  }
}

function writeEncrypted(plain: string, path: string, passphrase: string, backup: Backup): void {
  const { takenAt, reason, counts } = backup;
  if (counts === null) throw new AppError('backup-unusable', 'the copy cannot be read');
  encryptFile(plain, path, passphrase, { takenAt, reason, counts });
  // A backup that cannot be opened again is none: read it back before it counts.
  const readBack = `${plain}.check`;
  try {
    makeEmptyFile(readBack);
    decryptFile(path, readBack, passphrase);
    verifyCopy(readBack);
  } finally {
    removeDatabase(readBack);
  }
}

/**
 * Takes a backup of an open database: a copy that was opened and checked, synced, and only then named. Then copies it
 * to the second folder and removes what retention does not keep. Throws what prevented the backup (`disk-full`, …);
 * trouble with the second folder is returned, not thrown.
 */
export function takeBackup(
  sqlite: Database.Database,
  reason: BackupReason,
  settings: BackupSettings,
): TakenBackup {
  return withAppErrors(() => {
    const { folder, secondFolder, passphrase, timeZone, now = () => new Date() } = settings;
    const takenAt = now().toISOString();
    const name = nameOf(takenAt, reason, passphrase !== null);
    const path = join(folder, name);
    const backup: Backup = {
      name,
      takenAt,
      reason,
      size: 0,
      encrypted: passphrase !== null,
      counts: countRecords(sqlite),
    };
    if (passphrase === null) {
      writeWhole(path, (temporary) => copyDatabase(sqlite, temporary));
    } else {
      const plain = partialOf(`${path}.plain`);
      try {
        removeDatabase(plain);
        makeEmptyFile(plain);
        copyDatabase(sqlite, plain);
        writeWhole(path, (temporary) => writeEncrypted(plain, temporary, passphrase, backup));
      } finally {
        removeDatabase(plain);
      }
    }
    prune(folder, takenAt, timeZone);
    return {
      backup: { ...backup, size: statSync(path).size },
      secondFolderError: copyToSecondFolder(path, name, secondFolder, takenAt, timeZone),
    };
  });
}

function copyToSecondFolder(
  path: string,
  name: string,
  folder: string | null,
  now: string,
  timeZone: string,
): AppError | null {
  if (folder === null) return null;
  try {
    copyWhole(path, join(folder, name));
    prune(folder, now, timeZone);
    return null;
  } catch (error) {
    return toAppError(error);
  }
}

/** Takes the daily backup when the newest is a day old; null when none was due. Clears away what a crash left half written. */
export function backUpIfDue(sqlite: Database.Database, settings: BackupSettings): TakenBackup | null {
  return withAppErrors(() => {
    const { folder, now = () => new Date() } = settings;
    if (existsSync(folder)) {
      for (const name of readdirSync(folder)) {
        if (/^\.journal-.*\.partial/.test(name)) rmSync(join(folder, name), { force: true });
      }
    }
    const taken = listBackups(folder).map(({ takenAt }) => takenAt);
    return isBackupDue(taken, now().toISOString()) ? takeBackup(sqlite, 'daily', settings) : null;
  });
}
