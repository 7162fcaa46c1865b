import { isAnswered, walkProbes } from '#core/domain/answer.ts';
import { isSimilar } from '#core/text/similarity.ts';
import { isWeak, ownExchangesOf } from '../earlier-exchanges.ts';
import { evidenceOf } from '../quote.ts';
import { defineRule, type Finding } from '../rule.ts';

/** A plan this similar to what was said repeats it. Source: gap rules. */
const repeated = 0.9;

/** A plan that says what the earlier round heard, with nothing added beneath it. */
export const answerRepeatedVerbatim = defineRule({
  id: 'answer-repeated-verbatim',
  group: 'consistency',
  minutes: 8,
  check: (situation) =>
    situation.answers.flatMap((answer): Finding[] => {
      if (walkProbes(answer.probes).some(({ probe }) => isAnswered(probe))) return [];
      const same = ownExchangesOf(situation, answer).filter(
        // An answer that went badly is reported once, by weak-answer-unchanged.
        (exchange) => !isWeak(exchange) && isSimilar(answer.text, exchange.answer, repeated),
      );
      if (same.length === 0) return [];
      return [
        {
          severity: 'high',
          subject: { kind: 'answer', id: answer.id },
          evidence: [
            ...evidenceOf('answer', answer.id, answer.text),
            ...same.flatMap((exchange) => evidenceOf('exchange', exchange.id, exchange.answer)),
          ],
          params: { category: answer.category },
          fix: {
            screen: 'answers',
            kind: 'answer',
            id: answer.id,
            field: 'probes',
            category: answer.category,
          },
        },
      ];
    }),
});
