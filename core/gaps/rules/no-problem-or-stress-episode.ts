import { taggedEpisodes } from '../episode-checks.ts';
import { defineRule, type Finding, wholeJournal } from '../rule.ts';

/** No episode in the bank about a problem solved or pressure withstood. */
export const noProblemOrStressEpisode = defineRule({
  id: 'no-problem-or-stress-episode',
  group: 'evidence',
  minutes: 10,
  check: (situation): Finding[] => {
    if (taggedEpisodes(situation, 'problem-solving', 'stress').length > 0) return [];
    return [
      {
        severity: 'medium',
        subject: wholeJournal,
        evidence: [],
        fix: { screen: 'episodes', ...wholeJournal, field: 'tags' },
      },
    ];
  },
});
