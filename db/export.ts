import { writeArchive } from '#core/archive/write.ts';
import type { JournalDb } from './journal-db.ts';
import { loadJournal } from './load.ts';

/** The text of a journal file with everything that is not in the trash, as of one moment. */
export function exportJournal(db: JournalDb): string {
  return writeArchive(loadJournal(db), db.now());
}
