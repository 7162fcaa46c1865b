import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { recordColumns } from './columns.ts';

export const selfCheck = sqliteTable('self_check', {
  id: text('id').primaryKey().notNull(),
  ...recordColumns,
  at: text('at').notNull(),
  answers: text('answers', { mode: 'json' }).notNull(),
});
