import { type Answer, walkProbes } from '#core/domain/answer.ts';
import { isSimilar } from '#core/text/similarity.ts';
import { evidenceOf } from '../quote.ts';
import { defineRule, type Evidence, type Finding } from '../rule.ts';

/** A reason this similar to what it explains explains nothing. Source: gap rules. */
const sameWords = 0.8;

function circlesIn({ id, text, probes }: Answer): Evidence[] {
  return walkProbes(probes).flatMap(({ probe, parent }) => {
    const above = parent === null ? text : parent.answer;
    return isSimilar(probe.answer, above, sameWords)
      ? [...evidenceOf('answer', id, above), ...evidenceOf('answer', id, probe.answer)]
      : [];
  });
}

/** A "why?" that is answered with the words it asks about. */
export const circularReason = defineRule({
  id: 'circular-reason',
  group: 'depth',
  minutes: 4,
  check: ({ answers }) =>
    answers.flatMap((answer): Finding[] => {
      const evidence = circlesIn(answer);
      if (evidence.length === 0) return [];
      const { id, category } = answer;
      return [
        {
          severity: 'low',
          subject: { kind: 'answer', id },
          evidence,
          params: { category },
          fix: { screen: 'answers', kind: 'answer', id, field: 'probes', category },
        },
      ];
    }),
});
