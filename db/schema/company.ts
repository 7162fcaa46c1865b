import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { companyStatuses } from '#core/domain/company.ts';
import { recordColumns } from './columns.ts';

export const company = sqliteTable('company', {
  id: text('id').primaryKey().notNull(),
  ...recordColumns,
  name: text('name').notNull(),
  reading: text('reading').notNull(),
  industry: text('industry').notNull(),
  website: text('website').notNull(),
  status: text('status', { enum: companyStatuses }).notNull(),
  priority: integer('priority'),
  ownSummary: text('own_summary').notNull(),
  afterJoining: text('after_joining', { mode: 'json' }).notNull(),
});
