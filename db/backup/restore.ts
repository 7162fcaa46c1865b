import { copyFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { compareJournals, type Difference } from '#core/archive/compare.ts';
import type { JournalCounts } from '#core/domain/backup.ts';
import { assertNotImporting, type JournalDb } from '../journal-db.ts';
import { loadJournal } from '../load.ts';
import { closeJournal, type OpenOptions, openJournal } from '../open.ts';
import { withAppErrors } from '../sqlite-errors.ts';
import { type BackupSettings, takeBackup } from './backup.ts';
import { decryptFile } from './encryption.ts';
import { makeEmptyFile, partialOf, removeDatabase } from './files.ts';
import { commitSwap, finishSwaps, preparedPath, removeAside } from './swap.ts';
import { verifyCopy } from './verify.ts';

/** A backup file to restore; `passphrase` for an encrypted one (its name ends in `.encrypted`). */
export interface BackupFile {
  path: string;
  passphrase: string | null;
}

/** What restoring a backup would change. `removed` records exist now and not in the backup. */
export interface RestorePreview {
  counts: JournalCounts;
  differences: Difference[];
}

/** Writes the database inside a backup to a path, checked. */
function unpack({ path, passphrase }: BackupFile, to: string): JournalCounts {
  removeDatabase(to);
  makeEmptyFile(to);
  if (path.endsWith('.encrypted')) decryptFile(path, to, passphrase ?? '');
  else copyFileSync(path, to);
  const counts = verifyCopy(to);
  // Made ready for the write-ahead log now, so that nothing is left to change in it once it is the live database.
  const sqlite = new Database(to);
  sqlite.pragma('journal_mode = WAL');
  sqlite.close();
  return counts;
}

/**
 * What is different in a backup, compared with the open journal. Throws `backup-unusable`, `wrong-passphrase` or
 * `database-newer` when it could not be restored.
 */
export function previewRestore(db: JournalDb, backup: BackupFile): RestorePreview {
  return withAppErrors(() => {
    const copy = partialOf(`${db.path}.preview`);
    try {
      const counts = unpack(backup, copy);
      const other = openJournal(copy, { mustExist: true });
      try {
        return { counts, differences: compareJournals(loadJournal(db), loadJournal(other)) };
      } finally {
        closeJournal(other);
      }
    } finally {
      removeDatabase(copy);
    }
  });
}

function swapId(now: Date): string {
  return now.toISOString().replaceAll(/[-:.]/g, '');
}

/**
 * Puts a backup in the place of the open journal, after a backup of the present state. Closes `db` and returns the
 * journal as it is now. Until the swap is decided, whatever goes wrong leaves `db` open and as it was; a crash at any
 * moment leaves the old state or the new one.
 */
export function restoreBackup(
  db: JournalDb,
  backup: BackupFile,
  settings: BackupSettings,
  options: OpenOptions = {},
): JournalDb {
  return withAppErrors(() => {
    assertNotImporting(db);
    const { now = () => new Date() } = settings;
    const id = swapId(now());
    const prepared = preparedPath(db.path);
    try {
      // First the copy, then the backup of the present: its thinning may remove the very backup that is being restored.
      unpack(backup, prepared);
      takeBackup(db.sqlite, 'before-restore', settings);
    } catch (error) {
      removeDatabase(prepared);
      throw error;
    }
    commitSwap(db.path, id);
    closeJournal(db);
    finishSwaps(db.path);
    const restored = openJournal(db.path, { ...options, mustExist: true });
    removeAside(db.path, id);
    return restored;
  });
}

/**
 * Puts a backup in the place of a database that cannot be opened. The damaged files are not deleted: they stay beside
 * it as `<name>.replaced-<time>`. Returns the journal as it is now.
 */
export function restoreOverDamage(path: string, backup: BackupFile, options: OpenOptions = {}): JournalDb {
  return withAppErrors(() => {
    const { now = () => new Date() } = options;
    const prepared = preparedPath(path);
    try {
      unpack(backup, prepared);
    } catch (error) {
      removeDatabase(prepared);
      throw error;
    }
    commitSwap(path, swapId(now()));
    finishSwaps(path);
    return openJournal(path, { ...options, mustExist: true });
  });
}
