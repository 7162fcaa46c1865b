import { answersWithoutTransfer, episodesOf, namedBy } from '../episode-checks.ts';
import { firstById } from '../first-by-id.ts';
import { defineRule, type Finding } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** A core answer none of whose episodes says both what was learned and what of it the job gets. */
export const noTransfer = defineRule({
  id: 'no-transfer',
  group: 'evidence',
  minutes: 5,
  check: (situation) =>
    answersWithoutTransfer(situation).flatMap((answer): Finding[] => {
      const episodes = episodesOf(situation, answer);
      const first = firstById(episodes);
      if (first === undefined) return [];
      return [
        {
          severity: 'high',
          subject: { kind: 'answer', id: answer.id },
          evidence: episodes.flatMap(namedBy),
          params: { category: answer.category },
          fix: {
            screen: 'episodes',
            kind: 'episode',
            id: first.id,
            field: isEmpty(first.learning) ? 'learning' : 'transfer',
          },
        },
      ];
    }),
});
