import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArchiveText } from '#core/archive/parse.ts';
import type { Journal } from '#core/domain/journal.ts';
import { replaceJournal } from '#db/import.ts';
import { loadJournal } from '#db/load.ts';
import { closeJournal, openJournal } from '#db/open.ts';
import { root } from './runtime.ts';

const fileName = 'journal.sqlite';

/** A journal of tests/journals in which nothing is missing. */
export function completeJournal(language: 'ja' | 'en'): Journal {
  const parsed = parseArchiveText(
    readFileSync(join(root, `tests/journals/complete-${language}.json`), 'utf8'),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.journal;
}

/** Puts a journal into a data folder. Only while the app is not running. */
export function seed(dataDir: string, journal: Journal): void {
  const db = openJournal(join(dataDir, fileName));
  try {
    replaceJournal(db, journal);
  } finally {
    closeJournal(db);
  }
}

/** The whole journal of a data folder as export writes it. Only while the app is not running. */
export function journalIn(dataDir: string): Journal {
  const db = openJournal(join(dataDir, fileName));
  try {
    return loadJournal(db);
  } finally {
    closeJournal(db);
  }
}
