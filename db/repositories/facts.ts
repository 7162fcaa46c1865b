import { repository } from '../records.ts';
import { fact } from '../schema/fact.ts';

/** The facts of a company. */
export const facts = repository('fact', {
  table: fact,
  references: ({ heardInRoundId: id }) => (id ? [{ field: 'heardInRoundId', noun: 'round', id }] : []),
});
