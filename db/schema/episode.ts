import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { recordColumns } from './columns.ts';

export const episode = sqliteTable('episode', {
  id: text('id').primaryKey().notNull(),
  ...recordColumns,
  title: text('title').notNull(),
  period: text('period').notNull(),
  role: text('role').notNull(),
  situation: text('situation').notNull(),
  task: text('task').notNull(),
  action: text('action').notNull(),
  result: text('result').notNull(),
  learning: text('learning').notNull(),
  transfer: text('transfer').notNull(),
  tags: text('tags', { mode: 'json' }).notNull(),
  strengths: text('strengths', { mode: 'json' }).notNull(),
});
