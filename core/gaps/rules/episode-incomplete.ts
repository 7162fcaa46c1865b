import { type EpisodePart, missingParts } from '#core/domain/episode.ts';
import {
  answersWithoutTransfer,
  episodesOf,
  failuresWithoutLearning,
  namedBy,
  toldEpisodes,
} from '../episode-checks.ts';
import { defineRule, type Finding } from '../rule.ts';

/** Without these an episode proves nothing. Source: gap rules. */
const proof: readonly EpisodePart[] = ['action', 'result'];

/** An episode you plan to tell that has holes. What carries over to the job is no-transfer's subject. */
export const episodeIncomplete = defineRule({
  id: 'episode-incomplete',
  group: 'evidence',
  minutes: 4,
  check: (situation) => {
    const toldElsewhere = new Set([
      ...failuresWithoutLearning(situation),
      ...answersWithoutTransfer(situation).flatMap((answer) => episodesOf(situation, answer)),
    ]);
    return toldEpisodes(situation).flatMap((episode): Finding[] => {
      const parts = missingParts(episode).filter((part) => part !== 'transfer');
      const [first] = parts;
      if (first === undefined) return [];
      // A learning that is all that is missing is told once, by the graver of the rules that ask for it.
      if (parts.length === 1 && first === 'learning' && toldElsewhere.has(episode)) return [];
      return [
        {
          severity: parts.some((part) => proof.includes(part)) ? 'high' : 'medium',
          subject: { kind: 'episode', id: episode.id },
          evidence: namedBy(episode),
          params: { parts },
          fix: { screen: 'episodes', kind: 'episode', id: episode.id, field: first },
        },
      ];
    });
  },
});
