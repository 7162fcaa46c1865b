import type { settingsCalls } from '#core/contract/settings-calls.ts';
import { sampleOf } from '#core/sample/sample.ts';
import { readSettings, updateSettings } from '#db/app-state.ts';
import type { JournalDb } from '#db/journal-db.ts';
import { readPreferences, updatePreferences } from '#db/preferences.ts';
import { addSample, hasSample, removeSample } from '#db/sample.ts';
import type { Handlers } from '../handlers.ts';

const allSettings = (db: JournalDb) => ({ ...readSettings(db), ...readPreferences(db) });

/** Settings of the journal, preferences of this computer, and the sample. */
export const settingsHandlers: Handlers<keyof typeof settingsCalls> = {
  'settings.get': ({ db }) => allSettings(db),
  'settings.update': ({ db, changed }, { patch }) => {
    const { language, charactersPerMinute, wordsPerMinute, ...preferences } = patch;
    updateSettings(db, { language, charactersPerMinute, wordsPerMinute });
    updatePreferences(db, preferences);
    changed('settings');
    return allSettings(db);
  },
  'sample.add': ({ db, today, changed }) => {
    const companyId = addSample(db, sampleOf(readSettings(db).language, today()));
    changed('company', 'episode', 'round');
    return { companyId };
  },
  'sample.get': ({ db }) => ({ present: hasSample(db) }),
  'sample.remove': ({ db, changed }) => {
    removeSample(db);
    changed('company', 'episode', 'round');
    return null;
  },
};
