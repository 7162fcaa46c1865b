import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { App } from 'electron';

const FLAG = '--data-dir=';
const VARIABLE = 'INTERVIEW_JOURNAL_DATA';

/** The folder that holds the journal: `--data-dir=`, else the environment, else the platform's place for it. */
export function chooseDataFolder(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  platformFolder: string,
): string {
  const flag = args.findLast((argument) => argument.startsWith(FLAG))?.slice(FLAG.length);
  return resolve(flag || environment[VARIABLE] || platformFolder);
}

/** Settles where everything is kept, before anything asks for it, readable by this user only. */
export function settleDataFolder(app: App): string {
  process.umask(0o077);
  const folder = chooseDataFolder(process.argv, process.env, app.getPath('userData'));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  app.setPath('userData', folder);
  app.setAppLogsPath(join(folder, 'logs'));
  return folder;
}
