import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { recordColumns } from './columns.ts';
import { company } from './company.ts';

/** `company_id` is null for gaps of the whole journal. */
export const dismissal = sqliteTable('dismissal', {
  id: text('id').primaryKey().notNull(),
  ...recordColumns,
  rule: text('rule').notNull(),
  companyId: text('company_id').references(() => company.id, { onDelete: 'cascade' }),
  subjectId: text('subject_id').notNull(),
  reason: text('reason').notNull(),
  fingerprint: text('fingerprint').notNull(),
  at: text('at').notNull(),
});
