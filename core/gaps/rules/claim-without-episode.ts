import { missingEpisode } from '../episode-checks.ts';
import { evidenceOf } from '../quote.ts';
import { defineRule, type Finding } from '../rule.ts';

/** An answer about yourself that no scene of your life proves. */
export const claimWithoutEpisode = defineRule({
  id: 'claim-without-episode',
  group: 'evidence',
  minutes: 5,
  check: ({ answers }) =>
    answers.flatMap((answer): Finding[] => {
      const severity = missingEpisode(answer);
      if (severity === null) return [];
      const { id, category, text } = answer;
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
