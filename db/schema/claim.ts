import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { claimTopics } from '#core/domain/claim.ts';
import { answer } from './answer.ts';
import { recordColumns } from './columns.ts';
import { company } from './company.ts';
import { documentItem } from './document.ts';
import { exchange } from './round.ts';

/** Exactly one of the three sources is set. */
export const claim = sqliteTable('claim', {
  id: text('id').primaryKey().notNull(),
  companyId: text('company_id')
    .notNull()
    .references(() => company.id, { onDelete: 'cascade' }),
  ...recordColumns,
  topic: text('topic', { enum: claimTopics }).notNull(),
  label: text('label').notNull(),
  value: text('value').notNull(),
  sourceDocumentItemId: text('source_document_item_id').references(() => documentItem.id, {
    onDelete: 'cascade',
  }),
  sourceExchangeId: text('source_exchange_id').references(() => exchange.id, { onDelete: 'cascade' }),
  sourceAnswerId: text('source_answer_id').references(() => answer.id, { onDelete: 'cascade' }),
  changeReason: text('change_reason').notNull(),
});
