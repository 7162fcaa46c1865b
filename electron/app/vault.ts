import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Language } from '#core/domain/settings.ts';
import { AppError, type ErrorCode } from '#core/errors.ts';
import { hasSettings, readState, updateSettings, writeState } from '#db/app-state.ts';
import { type BackupSettings, backUpIfDue, listBackups, takeBackup } from '#db/backup/backup.ts';
import { moveJournal } from '#db/backup/move.ts';
import { assertUsable, type JournalDb } from '#db/journal-db.ts';
import { closeJournal, openJournal } from '#db/open.ts';
import { emptyTrash, listTrash } from '#db/trash.ts';
import { backUpRecordings, restoreRecordings } from './recording-backups.ts';

/** The names of what the data folder holds. */
const databaseName = 'journal.sqlite';
const backupsName = 'backups';
const recordingsName = 'recordings';
const movedFolders = [backupsName, recordingsName];

/** How long what was deleted can be restored. Source: the design, the journal, "Autosave everywhere". */
const trashDays = 30;

const key = 'backup';
const backupStateSchema = z.object({
  secondFolder: z.string().nullable().default(null),
  passphrase: z.string().nullable().default(null),
});
type BackupState = z.infer<typeof backupStateSchema>;

/**
 * Keeps the one open database of the data folder: opens it, closes it, puts another in its place. While it cannot be
 * used, `db` throws why, and everything that needs no database goes on working.
 */
export interface Vault {
  /** The folder that holds the journal and its backups. */
  readonly folder: string;
  readonly databasePath: string;
  readonly backupFolder: string;
  /** Where recordings of practice are kept. */
  readonly recordingFolder: string;
  /** The open database; throws the AppError that keeps it closed. */
  readonly db: JournalDb;
  /** Why the database cannot be used; null when it can. Looks again each time. */
  failure(): ErrorCode | null;
  /** Closes what is open and opens the file again. */
  reopen(options?: { beginAnew?: boolean }): void;
  /** Goes on with another open database, what a restore returned, and brings back recordings that are gone. */
  use(db: JournalDb): void;
  /** Moves the journal with its backups to another folder and goes on there. Throws `conflict` when one is there. */
  moveTo(folder: string): void;
  backupSettings(): BackupSettings;
  updateBackupState(patch: Partial<BackupState>): void;
  /** Why the last copy to the second folder could not be made. */
  secondFolderError: ErrorCode | null;
  /** Takes a backup and remembers how the second folder fared. */
  backUp(reason: Parameters<typeof takeBackup>[1]): ReturnType<typeof takeBackup>['backup'];
  close(): void;
}

function asAppError(error: unknown): AppError {
  return error instanceof AppError
    ? error
    : new AppError('unexpected', 'the database could not be opened', [], { cause: error });
}

/** How to open a vault. */
export interface VaultOptions {
  folder: string;
  /** The folder was made by an earlier start: a missing journal is then a loss, not a first start. */
  expected: boolean;
  /** The language of a new journal. */
  language: Language;
  log: (error: unknown) => void;
  /** Remembers that the journal was moved to a folder. */
  onMoved: (folder: string) => void;
}

/** Opens the journal of a data folder. Never throws: what is wrong with it is told by `failure()`. */
export function openVault({ folder: first, expected, language, log, onMoved }: VaultOptions): Vault {
  let folder = first;
  let open: JournalDb | null = null;
  let broken: AppError | null = null;

  const settingsOf = (db: JournalDb | null): BackupSettings => ({
    folder: vault.backupFolder,
    timeZone: Temporal.Now.timeZoneId(),
    ...(db === null ? { secondFolder: null, passphrase: null } : readState(db, key, backupStateSchema)),
  });

  const openFile = (beginAnew: boolean): JournalDb => {
    // A journal that has backups existed before: a missing file is then a loss, not a first start.
    const mustExist = !beginAnew && (expected || listBackups(vault.backupFolder).length > 0);
    const db = openJournal(vault.databasePath, {
      mustExist,
      backUp: (sqlite) => void takeBackup(sqlite, 'before-migration', settingsOf(null)),
    });
    if (!hasSettings(db)) updateSettings(db, { language });
    return db;
  };

  const tryToOpen = (beginAnew = false): void => {
    try {
      open = openFile(beginAnew);
      broken = null;
    } catch (error) {
      open = null;
      broken = asAppError(error);
      log(error);
      return;
    }
    try {
      vault.secondFolderError = backUpIfDue(open.sqlite, settingsOf(open))?.secondFolderError?.code ?? null;
      keepRecordings();
      emptyOldTrash(open);
    } catch (error) {
      // A backup that cannot be taken must not keep the user from the journal.
      log(error);
    }
  };

  const keepRecordings = (): void => {
    const { secondFolder, passphrase } = settingsOf(open);
    for (const target of [vault.backupFolder, ...(secondFolder === null ? [] : [secondFolder])]) {
      try {
        backUpRecordings(vault.recordingFolder, join(target, recordingsName), passphrase);
      } catch (error) {
        log(error);
      }
    }
  };

  const emptyOldTrash = (db: JournalDb): void => {
    const before = Temporal.Instant.from(db.now())
      .subtract({ hours: 24 * trashDays })
      .toString();
    if (!listTrash(db).some(({ deletedAt }) => deletedAt < before)) return;
    vault.backUp('before-emptying-trash');
    emptyTrash(db, before);
  };

  const close = (): void => {
    if (open !== null) closeJournal(open);
    open = null;
  };

  const vault: Vault = {
    get folder() {
      return folder;
    },
    get databasePath() {
      return join(folder, databaseName);
    },
    get backupFolder() {
      return join(folder, backupsName);
    },
    get recordingFolder() {
      return join(folder, recordingsName);
    },
    secondFolderError: null,
    get db() {
      if (open !== null) return open;
      throw broken ?? new AppError('unexpected', 'the database is closed');
    },
    failure() {
      if (open === null) return broken?.code ?? 'unexpected';
      try {
        assertUsable(open);
        return null;
      } catch (error) {
        return asAppError(error).code;
      }
    },
    reopen({ beginAnew = false } = {}) {
      try {
        close();
      } catch (error) {
        log(error);
        open = null;
      }
      tryToOpen(beginAnew);
    },
    use(db) {
      open = db;
      broken = null;
      try {
        restoreRecordings(
          join(vault.backupFolder, recordingsName),
          vault.recordingFolder,
          settingsOf(db).passphrase,
        );
      } catch (error) {
        // The journal itself is restored; recordings made with another passphrase stay in the backups.
        log(error);
      }
    },
    moveTo(next) {
      const folders = movedFolders.map((name) => ({ from: join(folder, name), to: join(next, name) }));
      open = moveJournal(vault.db, join(next, databaseName), folders);
      folder = next;
      onMoved(next);
    },
    backupSettings: () => settingsOf(open),
    updateBackupState(patch) {
      writeState(vault.db, key, { ...readState(vault.db, key, backupStateSchema), ...patch });
    },
    backUp(reason) {
      const taken = takeBackup(vault.db.sqlite, reason, settingsOf(open));
      vault.secondFolderError = taken.secondFolderError?.code ?? null;
      keepRecordings();
      return taken.backup;
    },
    close,
  };
  tryToOpen();
  return vault;
}
