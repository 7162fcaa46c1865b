import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { JournalDb } from '#db/journal-db.ts';
import { closeJournal, type OpenOptions, openJournal } from '#db/open.ts';

/** An empty journal in memory whose clock advances one second with every look. */
export function aDatabase(options: OpenOptions = {}): JournalDb {
  let seconds = 0;
  const start = Date.UTC(2026, 10, 23, 9);
  const now = () => {
    seconds += 1;
    return new Date(start + seconds * 1000);
  };
  const db = openJournal(':memory:', { now, ...options });
  onTestFinished(() => closeJournal(db));
  return db;
}

/** A folder that is gone when the test is over. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'journal-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
