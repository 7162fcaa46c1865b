import { isJapanese } from '#core/text/normalise.ts';
import { contentWordOverlap } from '#core/text/similarity.ts';
import { isRecorded, ownExchangesOf } from '../earlier-exchanges.ts';
import { evidenceOf } from '../quote.ts';
import { defineRule, type Finding } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** Below this overlap of content words two answers tell different things. Source: gap rules. */
const almostNothing = 0.1;

/** A core answer that says something else than the earlier round heard, without a reason. */
export const answerDepartsFromFirstRound = defineRule({
  id: 'answer-departs-from-first-round',
  group: 'consistency',
  minutes: 5,
  check: (situation) =>
    situation.coreAnswers.flatMap((answer): Finding[] => {
      if (isEmpty(answer.text) || !isEmpty(answer.changeReason)) return [];
      const said = ownExchangesOf(situation, answer).filter(
        (exchange) => isRecorded(exchange) && isJapanese(exchange.answer) === isJapanese(answer.text),
      );
      const departs = said.every(
        (exchange) => contentWordOverlap(answer.text, exchange.answer) < almostNothing,
      );
      if (said.length === 0 || !departs) return [];
      return [
        {
          severity: 'medium',
          subject: { kind: 'answer', id: answer.id },
          evidence: [
            ...evidenceOf('answer', answer.id, answer.text),
            ...said.flatMap((exchange) => evidenceOf('exchange', exchange.id, exchange.answer)),
          ],
          params: { category: answer.category },
          fix: {
            screen: 'answers',
            kind: 'answer',
            id: answer.id,
            field: 'changeReason',
            category: answer.category,
          },
        },
      ];
    }),
});
