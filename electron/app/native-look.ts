import { nativeTheme } from 'electron';
import { readSettings } from '#db/app-state.ts';
import type { JournalDb } from '#db/journal-db.ts';
import { readPreferences } from '#db/preferences.ts';
import { type Words, wordsIn } from './words.ts';

/** Makes what is drawn outside the page follow the settings; returns the words for menu and dialogs. */
export function followSettings(db: JournalDb): Words {
  const { theme } = readPreferences(db);
  nativeTheme.themeSource = theme === 'auto' ? 'system' : theme;
  return wordsIn(readSettings(db).language);
}
