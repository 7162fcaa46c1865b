import { takeUp } from '../answer-to-extend.ts';
import { answersLinking, isWeak, roundCode } from '../earlier-exchanges.ts';
import { firstEvidenceOf } from '../quote.ts';
import { defineRule } from '../rule.ts';
import { weightyUnprepared } from '../unprepared.ts';

/** An answer that went badly and that nothing planned takes up again. */
export const weakAnswerNotReworked = defineRule({
  id: 'weak-answer-not-reworked',
  group: 'concerns',
  minutes: 8,
  check: (situation) => {
    const toldElsewhere = weightyUnprepared(situation);
    return situation.earlierExchanges
      .filter(
        ({ exchange }) =>
          isWeak(exchange) &&
          answersLinking(situation, exchange).length === 0 &&
          !toldElsewhere.has(exchange.category),
      )
      .map(({ round, exchange }) => ({
        severity: 'high',
        subject: { kind: 'exchange', id: exchange.id },
        evidence: firstEvidenceOf('exchange', exchange.id, exchange.answer, exchange.question),
        params: { round: roundCode(round), category: exchange.category },
        fix: takeUp(situation, exchange),
      }));
  },
});
