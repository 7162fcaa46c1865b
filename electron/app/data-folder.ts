import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { App } from 'electron';
import { z } from 'zod';

const FLAG = '--data-dir=';
const VARIABLE = 'INTERVIEW_JOURNAL_DATA';
const POINTER = 'journal-folder.json';
const pointerSchema = z.strictObject({ folder: z.string().min(1) });

/** Where things are kept. */
export interface DataFolders {
  /** Logs, window places, the browser's profile: of this computer. */
  app: string;
  /** The journal with its backups: the same folder, unless the user moved it. */
  journal: string;
}

/** The folder of this computer: `--data-dir=`, else the environment, else the platform's place for it. */
export function chooseDataFolder(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  platformFolder: string,
): string {
  const flag = args.findLast((argument) => argument.startsWith(FLAG))?.slice(FLAG.length);
  return resolve(flag || environment[VARIABLE] || platformFolder);
}

/** Where the user moved the journal; the folder of this computer when it was never moved. */
export function journalFolderOf(appFolder: string): string {
  const pointer = join(appFolder, POINTER);
  if (!existsSync(pointer)) return appFolder;
  return pointerSchema.parse(JSON.parse(readFileSync(pointer, 'utf8'))).folder;
}

/** Remembers where the journal was moved to. */
export function rememberJournalFolder(appFolder: string, folder: string): void {
  writeFileSync(join(appFolder, POINTER), JSON.stringify({ folder }), { mode: 0o600 });
}

/** Settles where everything is kept, before anything asks for it, readable by this user only. */
export function settleDataFolders(app: App): DataFolders {
  process.umask(0o077);
  const folder = chooseDataFolder(process.argv, process.env, app.getPath('userData'));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  app.setPath('userData', folder);
  app.setAppLogsPath(join(folder, 'logs'));
  return { app: folder, journal: journalFolderOf(folder) };
}
