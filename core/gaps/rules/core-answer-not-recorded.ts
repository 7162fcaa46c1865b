import { isCore } from '#core/domain/category.ts';
import { isRecorded, roundCode } from '../earlier-exchanges.ts';
import { firstEvidenceOf } from '../quote.ts';
import { defineRule } from '../rule.ts';

/** A core question of an earlier round whose answer is missing or only a word or two. */
export const coreAnswerNotRecorded = defineRule({
  id: 'core-answer-not-recorded',
  group: 'capture',
  minutes: 3,
  check: ({ earlierExchanges }) =>
    earlierExchanges
      .filter(({ exchange }) => isCore(exchange.category) && !isRecorded(exchange))
      .map(({ round, exchange }) => ({
        severity: 'high',
        subject: { kind: 'exchange', id: exchange.id },
        evidence: firstEvidenceOf('exchange', exchange.id, exchange.answer, exchange.question),
        params: { round: roundCode(round), category: exchange.category },
        fix: { screen: 'rounds', kind: 'exchange', id: exchange.id, field: 'answer' },
      })),
});
