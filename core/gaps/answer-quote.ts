import type { Answer } from '#core/domain/answer.ts';
import { opening } from './quote.ts';
import type { Evidence } from './rule.ts';

/** The opening words of an answer as evidence: of its text, else of its headline or first keyword; nothing for a blank one. */
export function quoteAnswer(answer: Answer): Evidence[] {
  const quote = [answer.text, answer.headline, ...answer.keywords].map(opening).find((words) => words !== '');
  return quote === undefined ? [] : [{ kind: 'answer', id: answer.id, quote }];
}
