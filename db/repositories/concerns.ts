import { repository } from '../records.ts';
import { concern } from '../schema/round.ts';

/** The concerns of a round. */
export const concerns = repository('concern', {
  table: concern,
  references: ({ answerId: id }) => (id ? [{ field: 'answerId', noun: 'answer', id }] : []),
});
