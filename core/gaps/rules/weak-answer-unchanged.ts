import { isSimilar } from '#core/text/similarity.ts';
import { exchangesLinkedBy, isWeak } from '../earlier-exchanges.ts';
import { evidenceOf } from '../quote.ts';
import { defineRule, type Finding } from '../rule.ts';

/** A plan this similar to what was said is the same answer again. Source: gap rules. */
const sameAgain = 0.85;

/** A plan that repeats, nearly word for word, an answer that went badly. */
export const weakAnswerUnchanged = defineRule({
  id: 'weak-answer-unchanged',
  group: 'concerns',
  minutes: 8,
  check: (situation) =>
    situation.answers.flatMap((answer): Finding[] => {
      const repeated = exchangesLinkedBy(situation, answer).filter(
        (exchange) => isWeak(exchange) && isSimilar(answer.text, exchange.answer, sameAgain),
      );
      if (repeated.length === 0) return [];
      return [
        {
          severity: 'high',
          subject: { kind: 'answer', id: answer.id },
          evidence: [
            ...evidenceOf('answer', answer.id, answer.text),
            ...repeated.flatMap((exchange) => evidenceOf('exchange', exchange.id, exchange.answer)),
          ],
          params: { category: answer.category },
          fix: { screen: 'answers', kind: 'answer', id: answer.id, field: 'text', category: answer.category },
        },
      ];
    }),
});
