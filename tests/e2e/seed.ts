import { join } from 'node:path';
import type { Journal } from '#core/domain/journal.ts';
import { replaceJournal } from '#db/import.ts';
import { closeJournal, openJournal } from '#db/open.ts';

/** Writes a journal into a data folder before the app starts on it. */
export function seedJournal(dataDir: string, journal: Journal): void {
  const db = openJournal(join(dataDir, 'journal.sqlite'));
  replaceJournal(db, journal);
  closeJournal(db);
}
