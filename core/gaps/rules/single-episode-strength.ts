import { quoteAnswer } from '../answer-quote.ts';
import { defineRule } from '../rule.ts';

/** A strength that is proved by one scene only. */
export const singleEpisodeStrength = defineRule({
  id: 'single-episode-strength',
  group: 'evidence',
  minutes: 5,
  check: ({ answers }) =>
    answers
      .filter(({ category, episodeIds }) => category === 'strength' && new Set(episodeIds).size === 1)
      .map((answer) => ({
        severity: 'medium',
        subject: { kind: 'answer', id: answer.id },
        evidence: quoteAnswer(answer),
        fix: {
          screen: 'answers',
          kind: 'answer',
          id: answer.id,
          field: 'episodeIds',
          category: answer.category,
        },
      })),
});
