import type { Answer } from '#core/domain/answer.ts';
import type { Exchange } from '#core/domain/exchange.ts';
import type { Round } from '#core/domain/round.ts';
import { isShorterThan, type TextLimit } from '#core/text/measure.ts';
import type { Situation } from './situation.ts';

/** Below this a core answer of an earlier round counts as not recorded. Source: gap rules, core-answer-not-recorded. */
const shortestRecord: TextLimit = { characters: 15, words: 5 };

/** The highest ordinal that has a name of its own (`roundName` in the messages). */
const highestNamedOrdinal = 4;

/** The message code that names an earlier round: its ordinal, or `earlier` when it has none. */
export function roundCode({ ordinal }: Round): string {
  return ordinal !== null && ordinal <= highestNamedOrdinal ? String(ordinal) : 'earlier';
}

/** Whether enough was written down of an answer to compare it with anything. */
export function isRecorded({ answer }: Exchange): boolean {
  return !isShorterThan(answer, shortestRecord);
}

/** Whether an answer went badly: rated poor by the user, or met with a negative reaction. */
export function isWeak({ rating, reaction }: Exchange): boolean {
  return rating === 'poor' || reaction === 'negative';
}

/** The answers in force that take up an exchange. */
export function answersLinking({ answers }: Situation, { id }: Exchange): Answer[] {
  return answers.filter((answer) => answer.exchangeIds.includes(id));
}

/** The exchanges of earlier rounds that an answer takes up. */
export function exchangesLinkedBy({ earlierExchanges }: Situation, { exchangeIds }: Answer): Exchange[] {
  return earlierExchanges.flatMap(({ exchange }) => (exchangeIds.includes(exchange.id) ? [exchange] : []));
}

/** Those of the linked exchanges that were about the answer's own category. */
export function ownExchangesOf(situation: Situation, answer: Answer): Exchange[] {
  return exchangesLinkedBy(situation, answer).filter((exchange) => exchange.category === answer.category);
}
