import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { factKinds } from '#core/domain/fact.ts';
import { recordColumns } from './columns.ts';
import { company } from './company.ts';
import { round } from './round.ts';

export const fact = sqliteTable('fact', {
  id: text('id').primaryKey().notNull(),
  companyId: text('company_id')
    .notNull()
    .references(() => company.id, { onDelete: 'cascade' }),
  ...recordColumns,
  kind: text('kind', { enum: factKinds }).notNull(),
  text: text('text').notNull(),
  source: text('source').notNull(),
  date: text('date'),
  opinion: text('opinion').notNull(),
  heardInRoundId: text('heard_in_round_id').references(() => round.id, { onDelete: 'set null' }),
});
