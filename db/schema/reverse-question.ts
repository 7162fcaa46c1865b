import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { askedRoles } from '#core/domain/reverse-question.ts';
import { recordColumns } from './columns.ts';
import { company } from './company.ts';
import { round } from './round.ts';

export const reverseQuestion = sqliteTable('reverse_question', {
  id: text('id').primaryKey().notNull(),
  companyId: text('company_id')
    .notNull()
    .references(() => company.id, { onDelete: 'cascade' }),
  ...recordColumns,
  text: text('text').notNull(),
  topic: text('topic').notNull(),
  for: text('for_role', { enum: askedRoles }),
  basis: text('basis').notNull(),
  askedInRoundId: text('asked_in_round_id').references(() => round.id, { onDelete: 'set null' }),
  reply: text('reply').notNull(),
});
