import { type AnySQLiteColumn, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { categories } from '#core/domain/category.ts';
import { recordColumns } from './columns.ts';
import { company } from './company.ts';
import { documentItem } from './document.ts';
import { episode } from './episode.ts';
import { fact } from './fact.ts';
import { exchange, round } from './round.ts';

export const answer = sqliteTable('answer', {
  id: text('id').primaryKey().notNull(),
  companyId: text('company_id')
    .notNull()
    .references(() => company.id, { onDelete: 'cascade' }),
  ...recordColumns,
  roundId: text('round_id')
    .notNull()
    .references((): AnySQLiteColumn => round.id, { onDelete: 'cascade' }),
  category: text('category', { enum: categories }).notNull(),
  headline: text('headline').notNull(),
  text: text('text').notNull(),
  keywords: text('keywords', { mode: 'json' }).notNull(),
  changeReason: text('change_reason').notNull(),
  probes: text('probes', { mode: 'json' }).notNull(),
  practice: text('practice', { mode: 'json' }).notNull(),
});

/** The columns of a list of links from answers: the answer, its place in the answer's list. */
function linkColumns() {
  return {
    answerId: text('answer_id')
      .notNull()
      .references((): AnySQLiteColumn => answer.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
  };
}

export const answerEpisode = sqliteTable(
  'answer_episode',
  {
    ...linkColumns(),
    episodeId: text('episode_id')
      .notNull()
      .references(() => episode.id, { onDelete: 'cascade' }),
  },
  (table) => [primaryKey({ columns: [table.answerId, table.position] })],
);

export const answerFact = sqliteTable(
  'answer_fact',
  {
    ...linkColumns(),
    factId: text('fact_id')
      .notNull()
      .references((): AnySQLiteColumn => fact.id, { onDelete: 'cascade' }),
  },
  (table) => [primaryKey({ columns: [table.answerId, table.position] })],
);

export const answerExchange = sqliteTable(
  'answer_exchange',
  {
    ...linkColumns(),
    exchangeId: text('exchange_id')
      .notNull()
      .references((): AnySQLiteColumn => exchange.id, { onDelete: 'cascade' }),
  },
  (table) => [primaryKey({ columns: [table.answerId, table.position] })],
);

export const answerDocumentItem = sqliteTable(
  'answer_document_item',
  {
    ...linkColumns(),
    documentItemId: text('document_item_id')
      .notNull()
      .references(() => documentItem.id, { onDelete: 'cascade' }),
  },
  (table) => [primaryKey({ columns: [table.answerId, table.position] })],
);
