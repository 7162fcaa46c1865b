import { walkProbes } from '#core/domain/answer.ts';
import { isStuck } from '../depth.ts';
import { evidenceOf } from '../quote.ts';
import { defineRule, type Finding } from '../rule.ts';

/** An answer with a "why?" to which the user has no reply. */
export const deadEnd = defineRule({
  id: 'dead-end',
  group: 'depth',
  minutes: 6,
  check: ({ answers }) =>
    answers.flatMap(({ id, category, probes }): Finding[] => {
      const stuck = walkProbes(probes)
        .map(({ probe }) => probe)
        .filter(isStuck);
      if (stuck.length === 0) return [];
      return [
        {
          severity: 'high',
          subject: { kind: 'answer', id },
          evidence: stuck.flatMap(({ question }) => evidenceOf('answer', id, question)),
          params: { category },
          fix: { screen: 'answers', kind: 'answer', id, field: 'probes', category },
        },
      ];
    }),
});
