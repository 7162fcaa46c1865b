import { answersTelling, missingEpisode, namedBy } from '../episode-checks.ts';
import { defineRule, type Finding } from '../rule.ts';

/** An episode may carry fewer answers than this. Source: gap rules. */
const tooOften = 3;

/** One scene that most of the planned answers lean on. */
export const episodeOverused = defineRule({
  id: 'episode-overused',
  group: 'evidence',
  minutes: 10,
  check: (situation) => {
    // An answer that still needs its episode counts, or taking one episode away would accuse another.
    const withEpisode = situation.answers.filter(
      (answer) => answer.episodeIds.length > 0 || missingEpisode(answer) !== null,
    ).length;
    return situation.episodes.flatMap((episode): Finding[] => {
      const telling = answersTelling(situation, episode);
      if (telling.length < tooOften || telling.length * 2 <= withEpisode) return [];
      return [
        {
          severity: 'medium',
          subject: { kind: 'episode', id: episode.id },
          evidence: namedBy(episode),
          params: { categories: [...new Set(telling.map(({ category }) => category))].toSorted() },
          fix: { screen: 'episodes', kind: 'episode', id: episode.id, field: 'title' },
        },
      ];
    });
  },
});
