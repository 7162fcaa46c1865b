import { failuresWithoutLearning, namedBy, taggedEpisodes } from '../episode-checks.ts';
import { firstById } from '../first-by-id.ts';
import { defineRule, type Finding, wholeJournal } from '../rule.ts';

/** No failure in the bank of episodes from which something was learned. */
export const noFailureEpisode = defineRule({
  id: 'no-failure-episode',
  group: 'evidence',
  minutes: 10,
  check: (situation): Finding[] => {
    const failures = failuresWithoutLearning(situation);
    if (failures.length === 0 && taggedEpisodes(situation, 'failure').length > 0) return [];
    const first = firstById(failures);
    return [
      {
        severity: 'high',
        subject: wholeJournal,
        evidence: failures.flatMap(namedBy),
        variant: first === undefined ? 'none' : 'learning',
        fix:
          first === undefined
            ? { screen: 'episodes', ...wholeJournal, field: 'tags' }
            : { screen: 'episodes', kind: 'episode', id: first.id, field: 'learning' },
      },
    ];
  },
});
