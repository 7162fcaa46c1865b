import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Settings and what the app remembers: one JSON value per key. */
export const appState = sqliteTable('app_state', {
  key: text('key').primaryKey().notNull(),
  value: text('value', { mode: 'json' }).notNull(),
});
