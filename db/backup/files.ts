import { closeSync, copyFileSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Forces a file's or folder's content to disk. */
export function syncToDisk(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } catch (error) {
    // Some systems cannot sync a folder; their renames are as durable as they get.
    if (!(error instanceof Error && 'code' in error && (error.code === 'EISDIR' || error.code === 'EPERM')))
      throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** Gives a complete file its name: synced before and after, so that the name never stands for half a file. */
export function publish(temporary: string, path: string): void {
  syncToDisk(temporary);
  renameSync(temporary, path);
  syncToDisk(dirname(path));
}

/** Makes an empty file for its owner only, together with its folder. */
export function makeEmptyFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'wx', 0o600));
}

/** The name a file has while it is being written; what such a file holds counts for nothing. */
export function partialOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.partial`);
}

/** Removes a database file and what SQLite may have left beside it; a log that stays would be applied to the next file of that name. */
export function removeDatabase(path: string): void {
  for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
}

/** Runs `write` on a temporary name, then publishes it as `path`. Nothing stays behind when it fails. */
export function writeWhole(path: string, write: (temporary: string) => void): void {
  const temporary = partialOf(path);
  removeDatabase(temporary);
  try {
    makeEmptyFile(temporary);
    write(temporary);
    publish(temporary, path);
  } catch (error) {
    removeDatabase(temporary);
    throw error;
  }
}

/** Copies a file so that the copy is whole or not there. */
export function copyWhole(from: string, to: string): void {
  writeWhole(to, (temporary) => copyFileSync(from, temporary));
}
