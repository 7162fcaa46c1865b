import { integer, text } from 'drizzle-orm/sqlite-core';

/** What every record has beside its own fields: its place in its list, and when it was made, changed and deleted (ISO instants). */
export const recordColumns = {
  position: integer('position').notNull(),
  createdAt: text('created_at').notNull(),
  updatedAt: text('updated_at').notNull(),
  deletedAt: text('deleted_at'),
};
