import { existsSync } from 'node:fs';
import { writeArchive } from '#core/archive/write.ts';
import type { Health, safetyCalls } from '#core/contract/safety-calls.ts';
import { nouns } from '#core/domain/record.ts';
import { AppError } from '#core/errors.ts';
import { backupPath, listBackups, newestGoodBackup } from '#db/backup/backup.ts';
import { previewRestore, restoreBackup, restoreOverDamage } from '#db/backup/restore.ts';
import { salvageJournal } from '#db/salvage.ts';
import { diagnosticsOf } from '#electron/app/diagnostics.ts';
import type { Desk, Handlers } from '../handlers.ts';

const everything = [...nouns, 'settings', 'trash', 'backup'] as const;

function healthOf({ vault }: Desk): Health {
  const failure = vault.failure();
  return {
    failure,
    dataFolder: vault.folder,
    backups: listBackups(vault.backupFolder),
    newestGood: failure === null ? null : (newestGoodBackup(vault.backupFolder)?.name ?? null),
  };
}

function fileOf({ vault }: Desk, { name, passphrase }: { name: string; passphrase: string | null }) {
  const path = backupPath(vault.backupFolder, name);
  return { path, passphrase: passphrase ?? vault.backupSettings().passphrase };
}

/** Backups, recovery, the data folder. The recovery calls work while the database cannot be opened. */
export const safetyHandlers: Handlers<keyof typeof safetyCalls> = {
  'backup.list': ({ vault }) => {
    const { secondFolder, passphrase } = vault.backupSettings();
    return {
      folder: vault.backupFolder,
      secondFolder,
      secondFolderError: vault.secondFolderError,
      encrypted: passphrase !== null,
      backups: listBackups(vault.backupFolder),
    };
  },
  'backup.take': ({ vault, changed }) => {
    const backup = vault.backUp('by-hand');
    changed('backup');
    return backup;
  },
  'backup.preview': (desk, chosen) => previewRestore(desk.db, fileOf(desk, chosen)),
  'backup.restore': (desk, chosen) => {
    const { vault, changed } = desk;
    const file = fileOf(desk, chosen);
    try {
      vault.use(restoreBackup(vault.db, file, vault.backupSettings()));
    } catch (error) {
      // Past the point of no return the old database is closed: open whichever is there now.
      if (!vault.db.sqlite.open) vault.reopen();
      throw error;
    }
    changed(...everything);
    return null;
  },
  'backup.choose-second-folder': async ({ vault, dialogs, changed }) => {
    const folder = await dialogs.chooseFolder();
    if (folder === null) return { folder };
    if (folder === vault.folder || folder === vault.backupFolder) {
      throw new AppError('invalid-input', 'the second folder must be another one than the data folder');
    }
    vault.updateBackupState({ secondFolder: folder });
    vault.backUp('by-hand');
    changed('backup');
    return { folder };
  },
  'backup.forget-second-folder': ({ vault, changed }) => {
    vault.updateBackupState({ secondFolder: null });
    vault.secondFolderError = null;
    changed('backup');
    return null;
  },
  'backup.set-passphrase': ({ vault, changed }, { passphrase }) => {
    vault.updateBackupState({ passphrase });
    changed('backup');
    return null;
  },
  'recovery.status': healthOf,
  'recovery.retry': (desk) => {
    desk.vault.reopen();
    desk.changed(...everything);
    return healthOf(desk);
  },
  'recovery.restore': (desk, chosen) => {
    const { vault, changed } = desk;
    if (vault.failure() === null)
      throw new AppError('conflict', 'the database is in order: restore it from the settings');
    vault.use(restoreOverDamage(vault.databasePath, fileOf(desk, chosen)));
    changed(...everything);
    return healthOf(desk);
  },
  'recovery.salvage': async ({ vault, dialogs }) => {
    const salvage = salvageJournal(vault.databasePath);
    const path = await dialogs.saveFile(
      'interview-journal-rescued.json',
      { name: 'JSON', extensions: ['json'] },
      () => writeArchive(salvage.journal, new Date().toISOString()),
    );
    return path === null ? null : { path, rows: salvage.rows, unusable: salvage.unusable };
  },
  'recovery.begin-anew': (desk) => {
    if (existsSync(desk.vault.databasePath))
      throw new AppError('conflict', 'there is a database file already');
    desk.vault.reopen({ beginAnew: true });
    desk.changed(...everything);
    return healthOf(desk);
  },
  'data-folder.open': async ({ vault, dialogs }) => {
    await dialogs.showFolder(vault.folder);
    return null;
  },
  'data-folder.move': async ({ vault, dialogs, changed }) => {
    const folder = await dialogs.chooseFolder();
    if (folder === null) return { folder };
    vault.moveTo(folder);
    changed(...everything);
    return { folder };
  },
  'diagnostics.get': ({ vault, version }) => ({ text: diagnosticsOf(vault, version) }),
};
