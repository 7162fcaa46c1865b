import { type Answer, isPlanned, type PracticeRun } from '#core/domain/answer.ts';
import { isCore, isPrepared, preparedCategories } from '#core/domain/category.ts';
import type { Exchange } from '#core/domain/exchange.ts';

/** Why an answer should be practised next. */
export type PracticeReason = 'weak-before' | 'never-spoken' | 'still-hard' | 'keep-fresh';

/** An answer that can be practised, and why it stands where it stands. */
export interface PracticeTurn {
  answer: Answer;
  reason: PracticeReason;
}

/** The runs of an answer, latest first. */
export function runsOf({ practice }: Pick<Answer, 'practice'>): PracticeRun[] {
  return practice.toSorted((a, b) => b.at.localeCompare(a.at));
}

function isWeak({ rating, reaction }: Exchange): boolean {
  return rating === 'poor' || reaction === 'negative';
}

function reasonFor(answer: Answer, said: readonly Exchange[]): PracticeReason {
  const [last] = runsOf(answer);
  const weak = said.some(
    (exchange) =>
      isWeak(exchange) && (exchange.category === answer.category || answer.exchangeIds.includes(exchange.id)),
  );
  if (weak && last?.rating !== 'good') return 'weak-before';
  if (last === undefined) return 'never-spoken';
  return last.rating === 'poor' ? 'still-hard' : 'keep-fresh';
}

const urgency: readonly PracticeReason[] = ['weak-before', 'never-spoken', 'still-hard', 'keep-fresh'];

/**
 * The answers that have something to say, in the order to practise them: weak in an earlier round first, then those
 * never spoken aloud, then those that were hard; among equals the core ones, then those with fewer runs.
 */
export function practiceOrder(answers: readonly Answer[], said: readonly Exchange[]): PracticeTurn[] {
  const place = ({ answer, reason }: PracticeTurn) => [
    urgency.indexOf(reason),
    isCore(answer.category) ? 0 : 1,
    answer.practice.length,
    isPrepared(answer.category) ? preparedCategories.indexOf(answer.category) : preparedCategories.length,
  ];
  return answers
    .filter((answer) => isPlanned(answer) || answer.headline.trim() !== '')
    .map((answer) => ({ answer, reason: reasonFor(answer, said) }))
    .toSorted((a, b) => {
      const left = place(a);
      const right = place(b);
      const at = left.findIndex((value, index) => value !== right[index]);
      return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
    });
}
