import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { aFolder } from './database.ts';

function mountTmpfs(folder: string, kilobytes: number): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder], { stdio: 'ignore' });
}

function tryMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'journal-mount-'));
  try {
    mountTmpfs(folder, 64);
    execFileSync('umount', [folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(folder);
  }
}

/** Whether this machine lets a test mount a small disk; that takes root. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0 && tryMount();

/** A small disk of its own, unmounted when the test is over. */
export function aDisk(kilobytes: number): string {
  const folder = aFolder();
  mountTmpfs(folder, kilobytes);
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder]);
  });
  return folder;
}

/** Makes a disk read-only or writable again. */
export function remount(folder: string, mode: 'ro' | 'rw'): void {
  execFileSync('mount', ['-o', `remount,${mode}`, folder]);
}

/** Runs work without root's right to read and write everything; as whoever runs the tests when that is not root. */
export function withoutRoot<Result>(work: () => Result): Result {
  const { getuid, seteuid } = process;
  if (getuid?.() !== 0 || seteuid === undefined) return work();
  seteuid(65_534);
  try {
    return work();
  } finally {
    seteuid(0);
  }
}
