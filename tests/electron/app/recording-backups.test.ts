import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUpRecordings, restoreRecordings } from '#electron/app/recording-backups.ts';
import { aFolder } from '#tests/db/database.ts';

const name = join('0a1b', '2026-11-23T0900_62_deadbeef.webm');

function recorded() {
  const root = aFolder();
  const live = join(root, 'recordings');
  const backups = join(root, 'backups', 'recordings');
  const file = join(live, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, 'my own voice');
  return { live, backups, file };
}

describe('recordings', () => {
  it('are copied once and come back when they are gone', () => {
    const { live, backups, file } = recorded();
    backUpRecordings(live, backups, null);
    backUpRecordings(live, backups, null);
    rmSync(file);
    restoreRecordings(backups, live, null);
    expect(readFileSync(file, 'utf8')).toBe('my own voice');
  });

  it('are encrypted with a passphrase and come back with it only', () => {
    const { live, backups, file } = recorded();
    backUpRecordings(live, backups, 'a long passphrase');
    expect(existsSync(join(backups, name))).toBe(false);
    expect(readFileSync(join(backups, `${name}.encrypted`)).includes('my own voice')).toBe(false);
    rmSync(file);
    restoreRecordings(backups, live, null);
    expect(existsSync(file)).toBe(false);
    restoreRecordings(backups, live, 'a long passphrase');
    expect(readFileSync(file, 'utf8')).toBe('my own voice');
  });

  it('that were deleted stay in the backups for eight weeks, not longer', () => {
    const { live, backups, file } = recorded();
    backUpRecordings(live, backups, null);
    rmSync(file);
    backUpRecordings(live, backups, null);
    expect(existsSync(join(backups, name))).toBe(true);
    const longAgo = new Date(Date.now() - 57 * 24 * 60 * 60 * 1000);
    utimesSync(join(backups, name), longAgo, longAgo);
    backUpRecordings(live, backups, null);
    expect(existsSync(join(backups, name))).toBe(false);
  });
});
