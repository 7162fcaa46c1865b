import { repository } from '../records.ts';
import { reverseQuestion } from '../schema/reverse-question.ts';

/** The questions to ask a company. */
export const reverseQuestions = repository('reverse-question', {
  table: reverseQuestion,
  references: ({ askedInRoundId: id }) => (id ? [{ field: 'askedInRoundId', noun: 'round', id }] : []),
});
