import { namedBy, taggedEpisodes } from '../episode-checks.ts';
import { firstById } from '../first-by-id.ts';
import { defineRule, type Finding, wholeJournal } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** No episode in the bank that shows your role in a team. */
export const noTeamEpisode = defineRule({
  id: 'no-team-episode',
  group: 'evidence',
  minutes: 10,
  check: (situation): Finding[] => {
    const teams = taggedEpisodes(situation, 'team');
    if (teams.some(({ role }) => !isEmpty(role))) return [];
    const first = firstById(teams);
    return [
      {
        severity: 'high',
        subject: wholeJournal,
        evidence: teams.flatMap(namedBy),
        variant: first === undefined ? 'none' : 'role',
        fix:
          first === undefined
            ? { screen: 'episodes', ...wholeJournal, field: 'tags' }
            : { screen: 'episodes', kind: 'episode', id: first.id, field: 'role' },
      },
    ];
  },
});
