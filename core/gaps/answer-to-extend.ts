import type { Answer } from '#core/domain/answer.ts';
import type { Exchange } from '#core/domain/exchange.ts';
import { similarity } from '#core/text/similarity.ts';
import type { Fix } from './rule.ts';
import type { Situation } from './situation.ts';

/** The answer in force that fits an exchange best: of its category, then the most similar one; null without answers. */
function answerFitting({ answers }: Situation, exchange: Exchange): Answer | null {
  const own = answers.filter((answer) => answer.category === exchange.category);
  if (own.length === 1) return own[0] ?? null;
  const said = `${exchange.question} ${exchange.answer}`;
  const fitting = (own.length > 0 ? own : answers)
    .map((answer) => ({ answer, alike: similarity(said, answer.text) }))
    .toSorted((a, b) => b.alike - a.alike || (a.answer.id < b.answer.id ? -1 : 1));
  return fitting[0]?.answer ?? null;
}

/** Where to take up an exchange that no answer in force links: on the answer that fits it best, or on a new one. */
export function takeUp(situation: Situation, exchange: Exchange): Fix {
  const answer = answerFitting(situation, exchange);
  return answer === null
    ? {
        screen: 'answers',
        kind: 'round',
        id: situation.target.id,
        field: 'text',
        category: exchange.category,
      }
    : { screen: 'answers', kind: 'answer', id: answer.id, field: 'exchangeIds', category: answer.category };
}
