import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { documentKinds } from '#core/domain/document.ts';
import { recordColumns } from './columns.ts';
import { company } from './company.ts';

export const document = sqliteTable('document', {
  id: text('id').primaryKey().notNull(),
  companyId: text('company_id')
    .notNull()
    .references(() => company.id, { onDelete: 'cascade' }),
  ...recordColumns,
  kind: text('kind', { enum: documentKinds }).notNull(),
  title: text('title').notNull(),
  submittedOn: text('submitted_on'),
});

export const documentItem = sqliteTable('document_item', {
  id: text('id').primaryKey().notNull(),
  documentId: text('document_id')
    .notNull()
    .references(() => document.id, { onDelete: 'cascade' }),
  ...recordColumns,
  question: text('question').notNull(),
  text: text('text').notNull(),
  limit: integer('limit'),
});
