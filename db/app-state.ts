import type { z } from 'zod';
import { type Settings, settingsSchema } from '#core/domain/settings.ts';
import { toJson } from './codec.ts';
import { type JournalDb, read, statement, write } from './journal-db.ts';

/** What the app remembers under a key; a value that is missing or no longer valid is the schema's default. */
export function readState<Schema extends z.ZodType>(
  db: JournalDb,
  key: string,
  schema: Schema,
): z.output<Schema> {
  return read(db, () => {
    const text = statement(db, 'SELECT value FROM app_state WHERE key = ?').get(key)?.value;
    const stored = typeof text === 'string' ? schema.safeParse(JSON.parse(text)) : undefined;
    return stored?.success ? stored.data : schema.parse({});
  });
}

/** Remembers a value under a key. */
export function writeState(db: JournalDb, key: string, value: unknown): void {
  write(db, () => {
    statement(
      db,
      'INSERT INTO app_state (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    ).run(key, toJson(value));
  });
}

const settingsKey = 'settings';

/** Whether settings were ever chosen or imported; before that the app may choose by the computer's language. */
export function hasSettings(db: JournalDb): boolean {
  return read(
    db,
    () => statement(db, 'SELECT key FROM app_state WHERE key = ?').get(settingsKey) !== undefined,
  );
}

/** The settings that travel with the journal. */
export function readSettings(db: JournalDb): Settings {
  return readState(db, settingsKey, settingsSchema);
}

/** Changes some settings and returns all. */
export function updateSettings(
  db: JournalDb,
  patch: { [Key in keyof Settings]?: Settings[Key] | undefined },
): Settings {
  return write(db, () => {
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    const settings = settingsSchema.parse({ ...readSettings(db), ...given });
    writeState(db, settingsKey, settings);
    return settings;
  });
}
