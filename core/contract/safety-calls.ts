import { z } from 'zod';
import { backupSchema, journalCountsSchema } from '#core/domain/backup.ts';
import { nounSchema } from '#core/domain/record.ts';
import { errorCodes } from '#core/errors.ts';
import { defineCall } from './call.ts';

const nothing = z.strictObject({});

/** Which backup to use; the passphrase only for one that is encrypted with another one than is set. */
const chosenBackup = z.strictObject({
  name: z.string().min(1),
  passphrase: z.string().nullable().default(null),
});

/** One record that is different on the other side. */
export const differenceSchema = z.strictObject({
  noun: nounSchema,
  id: z.string(),
  title: z.string(),
  companyName: z.string().nullable(),
  kind: z.enum(['added', 'removed', 'changed']),
});

export const backupOverviewSchema = z.strictObject({
  /** Where backups are kept. */
  folder: z.string(),
  secondFolder: z.string().nullable(),
  /** Why the last copy to the second folder could not be made. */
  secondFolderError: z.enum(errorCodes).nullable(),
  /** Whether new backups are encrypted. */
  encrypted: z.boolean(),
  /** Newest first. */
  backups: z.array(backupSchema),
});
export type BackupOverview = z.infer<typeof backupOverviewSchema>;

/** How the database is: open, or why it cannot be used and what could help. */
export const healthSchema = z.strictObject({
  failure: z.enum(errorCodes).nullable(),
  dataFolder: z.string(),
  backups: z.array(backupSchema),
  /** The name of the newest backup that passed every check, when the database cannot be used. */
  newestGood: z.string().nullable(),
});
export type Health = z.infer<typeof healthSchema>;

export const safetyCalls = {
  /** The backups there are and where they go. */
  'backup.list': defineCall(nothing, backupOverviewSchema),
  /** Takes a backup now. */
  'backup.take': defineCall(nothing, backupSchema),
  /** What restoring a backup would change. Refused with `wrong-passphrase` or `backup-unusable`. */
  'backup.preview': defineCall(
    chosenBackup,
    z.strictObject({ counts: journalCountsSchema, differences: z.array(differenceSchema) }),
  ),
  /** Puts a backup in the place of the present state, of which a backup is taken first. */
  'backup.restore': defineCall(chosenBackup, z.null()),
  /** Asks for a second folder that gets a copy of every backup; null when the user cancels. */
  'backup.choose-second-folder': defineCall(nothing, z.strictObject({ folder: z.string().nullable() })),
  /** Stops copying to the second folder; what is there stays. */
  'backup.forget-second-folder': defineCall(nothing, z.null()),
  /** Encrypts new backups with a passphrase; null leaves them plain. */
  'backup.set-passphrase': defineCall(
    z.strictObject({ passphrase: z.string().min(8).max(1000).nullable() }),
    z.null(),
  ),
  /** How the database is. Works when nothing else does. */
  'recovery.status': defineCall(nothing, healthSchema),
  /** Tries to open the database again. */
  'recovery.retry': defineCall(nothing, healthSchema),
  /** Puts a backup in the place of a database that cannot be opened; the damaged files stay beside it. */
  'recovery.restore': defineCall(chosenBackup, healthSchema),
  /** Writes what can still be read into a journal file the user chooses; null when the user cancels. */
  'recovery.salvage': defineCall(
    nothing,
    z.strictObject({ path: z.string(), rows: z.int(), unusable: z.int() }).nullable(),
  ),
  /** Begins a new, empty journal where there is none. Refused with `conflict` where there is a file. */
  'recovery.begin-anew': defineCall(nothing, healthSchema),
  /** Shows the data folder in the system's file manager. */
  'data-folder.open': defineCall(nothing, z.null()),
  /** Asks for another folder and moves the journal with its backups there; the old file stays, set aside. */
  'data-folder.move': defineCall(nothing, z.strictObject({ folder: z.string().nullable() })),
  /** What can be shown to others to find a fault: versions, counts and settings, never journal text. */
  'diagnostics.get': defineCall(nothing, z.strictObject({ text: z.string() })),
} as const;
