import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decryptFile, encryptFile } from '#db/backup/encryption.ts';
import { copyWhole, writeWhole } from '#db/backup/files.ts';

/*
 * Recordings of practice are files that never change, so a backup of them is a copy of each that is not there yet. One
 * that was deleted stays in the backups for as long as a weekly backup may refer to its answer.
 */
const keptMs = 8 * 7 * 24 * 60 * 60 * 1000;
const suffix = '.encrypted';

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function takeOver(from: string, to: string, passphrase: string | null): void {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  if (passphrase === null) {
    copyWhole(from, to);
    return;
  }
  const counts = { companies: 0, rounds: 0, exchanges: 0, answers: 0, episodes: 0 };
  const label = { takenAt: new Date().toISOString(), reason: 'daily', counts } as const;
  writeWhole(to, (temporary) => encryptFile(from, temporary, passphrase, label));
}

/** Copies the recordings that a backup folder does not hold yet, encrypted with a passphrase; clears away long-deleted ones. */
export function backUpRecordings(recordings: string, backups: string, passphrase: string | null): void {
  const live = new Set(filesIn(recordings));
  const kept = new Set(filesIn(backups));
  for (const file of live) {
    if (kept.has(file) || kept.has(file + suffix)) continue;
    takeOver(join(recordings, file), join(backups, passphrase === null ? file : file + suffix), passphrase);
  }
  for (const file of kept) {
    const original = file.endsWith(suffix) ? file.slice(0, -suffix.length) : file;
    const path = join(backups, file);
    if (!live.has(original) && Date.now() - statSync(path).mtimeMs > keptMs) rmSync(path, { force: true });
  }
}

/** Brings back the recordings of a backup folder that are gone. Encrypted ones need the passphrase they were made with. */
export function restoreRecordings(backups: string, recordings: string, passphrase: string | null): void {
  const live = new Set(filesIn(recordings));
  for (const file of filesIn(backups)) {
    const encrypted = file.endsWith(suffix);
    const original = encrypted ? file.slice(0, -suffix.length) : file;
    if (live.has(original) || (encrypted && passphrase === null)) continue;
    const to = join(recordings, original);
    mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
    if (encrypted)
      writeWhole(to, (temporary) => decryptFile(join(backups, file), temporary, passphrase ?? ''));
    else copyWhole(join(backups, file), to);
  }
}
