import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { categories } from '#core/domain/category.ts';
import { ratings, reactions } from '#core/domain/exchange.ts';
import { outcomes, roundKinds, roundModes } from '#core/domain/round.ts';
import { answer } from './answer.ts';
import { recordColumns } from './columns.ts';
import { company } from './company.ts';

export const round = sqliteTable('round', {
  id: text('id').primaryKey().notNull(),
  companyId: text('company_id')
    .notNull()
    .references(() => company.id, { onDelete: 'cascade' }),
  ...recordColumns,
  kind: text('kind', { enum: roundKinds }).notNull(),
  ordinal: integer('ordinal'),
  isFinal: integer('is_final', { mode: 'boolean' }),
  startsAt: text('starts_at'),
  minutes: integer('minutes'),
  mode: text('mode', { enum: roundModes }),
  location: text('location').notNull(),
  contact: text('contact').notNull(),
  outcome: text('outcome', { enum: outcomes }).notNull(),
  feedback: text('feedback').notNull(),
  resultDue: text('result_due'),
  loggedAt: text('logged_at'),
  interviewers: text('interviewers', { mode: 'json' }).notNull(),
});

export const exchange = sqliteTable('exchange', {
  id: text('id').primaryKey().notNull(),
  roundId: text('round_id')
    .notNull()
    .references(() => round.id, { onDelete: 'cascade' }),
  ...recordColumns,
  category: text('category', { enum: categories }).notNull(),
  question: text('question').notNull(),
  answer: text('answer').notNull(),
  rating: text('rating', { enum: ratings }),
  reaction: text('reaction', { enum: reactions }),
  certain: integer('certain', { mode: 'boolean' }).notNull(),
  prepared: integer('prepared', { mode: 'boolean' }),
  followUps: text('follow_ups', { mode: 'json' }).notNull(),
});

export const concern = sqliteTable('concern', {
  id: text('id').primaryKey().notNull(),
  roundId: text('round_id')
    .notNull()
    .references(() => round.id, { onDelete: 'cascade' }),
  ...recordColumns,
  text: text('text').notNull(),
  answerId: text('answer_id').references(() => answer.id, { onDelete: 'set null' }),
});

export const checklistItem = sqliteTable('checklist_item', {
  id: text('id').primaryKey().notNull(),
  roundId: text('round_id')
    .notNull()
    .references(() => round.id, { onDelete: 'cascade' }),
  ...recordColumns,
  text: text('text').notNull(),
  daysBefore: integer('days_before').notNull(),
  done: integer('done', { mode: 'boolean' }).notNull(),
});
