import { episodesOf, namedBy } from '../episode-checks.ts';
import { firstById } from '../first-by-id.ts';
import { defineRule, type Finding } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** A core answer none of whose episodes says both what was learned and what of it the job gets. */
export const noTransfer = defineRule({
  id: 'no-transfer',
  group: 'evidence',
  minutes: 5,
  check: (situation) =>
    situation.coreAnswers.flatMap((answer): Finding[] => {
      const episodes = episodesOf(situation, answer);
      const first = firstById(episodes);
      const lacking = episodes.every(({ learning, transfer }) => isEmpty(learning) || isEmpty(transfer));
      if (first === undefined || !lacking) return [];
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
