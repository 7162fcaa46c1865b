import { toldEpisodes } from '../episode-checks.ts';
import { isObservable } from '../episode-words.ts';
import { evidenceOf } from '../quote.ts';
import { defineRule } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** An episode you plan to tell whose result nobody but you could confirm. */
export const resultNotObservable = defineRule({
  id: 'result-not-observable',
  group: 'evidence',
  minutes: 3,
  check: (situation) =>
    toldEpisodes(situation)
      .filter(({ result }) => !isEmpty(result) && !isObservable(result))
      .map((episode) => ({
        severity: 'medium',
        subject: { kind: 'episode', id: episode.id },
        evidence: evidenceOf('episode', episode.id, episode.result),
        fix: { screen: 'episodes', kind: 'episode', id: episode.id, field: 'result' },
      })),
});
