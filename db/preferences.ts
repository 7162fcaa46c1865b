import { type Preferences, preferencesSchema } from '#core/contract/settings-calls.ts';
import { readState, writeState } from './app-state.ts';
import { type JournalDb, write } from './journal-db.ts';

const key = 'preferences';

/** The choices that belong to this computer, not to the journal file. */
export function readPreferences(db: JournalDb): Preferences {
  return readState(db, key, preferencesSchema);
}

/** Changes some preferences and returns all. */
export function updatePreferences(
  db: JournalDb,
  patch: { [Key in keyof Preferences]?: Preferences[Key] | undefined },
): Preferences {
  return write(db, () => {
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    const preferences = preferencesSchema.parse({ ...readPreferences(db), ...given });
    writeState(db, key, preferences);
    return preferences;
  });
}
