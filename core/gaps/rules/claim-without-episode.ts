import type { Category } from '#core/domain/category.ts';
import { evidenceOf } from '../quote.ts';
import { defineRule, type Finding, type Severity } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** How grave an answer without an episode is, by category; the others stand without one. Source: gap rules. */
const gravity: Partial<Record<Category, Severity>> = {
  strength: 'blocker',
  achievement: 'high',
  failure: 'high',
  teamwork: 'high',
  'problem-solving': 'high',
  weakness: 'medium',
  values: 'medium',
};

/** An answer about yourself that no scene of your life proves. */
export const claimWithoutEpisode = defineRule({
  id: 'claim-without-episode',
  group: 'evidence',
  minutes: 5,
  check: ({ answers }) =>
    answers.flatMap(({ id, category, text, episodeIds }): Finding[] => {
      const severity = gravity[category];
      if (severity === undefined || isEmpty(text) || episodeIds.length > 0) return [];
      return [
        {
          severity,
          subject: { kind: 'answer', id },
          evidence: evidenceOf('answer', id, text),
          params: { category },
          fix: { screen: 'answers', kind: 'answer', id, field: 'episodeIds', category },
        },
      ];
    }),
});
