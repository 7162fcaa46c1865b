import { namedBy, toldEpisodes } from '../episode-checks.ts';
import { onlyUs } from '../episode-words.ts';
import { sentenceAround } from '../quote.ts';
import { defineRule, type Finding } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** An episode you plan to tell in which your own part does not show. */
export const ownPartUnclear = defineRule({
  id: 'own-part-unclear',
  group: 'evidence',
  minutes: 3,
  check: (situation) =>
    toldEpisodes(situation).flatMap((episode): Finding[] => {
      const { id, role, action } = episode;
      const noRole = isEmpty(role);
      const group = onlyUs(action);
      if (!noRole && group === null) return [];
      const at = group === null ? -1 : action.indexOf(group);
      const spoken =
        group === null
          ? []
          : [{ kind: 'episode', id, quote: sentenceAround(action, at, at + group.length) } as const];
      return [
        {
          severity: 'high',
          subject: { kind: 'episode', id },
          evidence: group === null ? namedBy(episode) : spoken,
          variant: noRole ? 'role' : 'group',
          fix: { screen: 'episodes', kind: 'episode', id, field: noRole ? 'role' : 'action' },
        },
      ];
    }),
});
