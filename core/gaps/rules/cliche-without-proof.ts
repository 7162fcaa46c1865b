import { sentenceAround } from '../quote.ts';
import { defineRule } from '../rule.ts';
import { stockPhraseIn } from '../stock-phrases.ts';

/** A stock phrase in an answer that tells no scene. */
export const clicheWithoutProof = defineRule({
  id: 'cliche-without-proof',
  group: 'delivery',
  minutes: 4,
  check: ({ answers, episodes }) =>
    answers
      .filter((answer) => !episodes.some((episode) => answer.episodeIds.includes(episode.id)))
      .flatMap((answer) => {
        const { text } = answer;
        const phrase = stockPhraseIn(text);
        if (phrase === null) return [];
        const at = text.indexOf(phrase);
        const quote = sentenceAround(text, at, at + phrase.length);
        return [
          {
            severity: 'low',
            subject: { kind: 'answer', id: answer.id },
            evidence: [{ kind: 'answer', id: answer.id, quote }],
            params: { category: answer.category, phrase },
            fix: {
              screen: 'answers',
              kind: 'answer',
              id: answer.id,
              field: 'episodeIds',
              category: answer.category,
            },
          },
        ];
      }),
});
