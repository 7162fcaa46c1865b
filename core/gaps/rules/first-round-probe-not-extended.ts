import { type Answer, isAnswered, isPlanned, walkProbes } from '#core/domain/answer.ts';
import { type Category, isPrepared } from '#core/domain/category.ts';
import { takeUp } from '../answer-to-extend.ts';
import { hasDeadEnd, isTooShallow } from '../depth.ts';
import { answersLinking, isWeak, roundCode } from '../earlier-exchanges.ts';
import { firstById } from '../first-by-id.ts';
import { evidenceOf } from '../quote.ts';
import { defineRule, type Finding } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** Categories of which another rule asks for one rung by name, and so for a first reply. */
const withRequiredRung: readonly Category[] = ['studies', 'weakness'];

/** Whether another rule already says of this answer without replies that it needs one. */
function isToldToGoDeeper(answer: Answer): boolean {
  return (
    isTooShallow(answer) ||
    hasDeadEnd(answer) ||
    (withRequiredRung.includes(answer.category) && isPlanned(answer))
  );
}

/** A question they dug into, and no planned answer goes one layer deeper. */
export const firstRoundProbeNotExtended = defineRule({
  id: 'first-round-probe-not-extended',
  group: 'depth',
  minutes: 6,
  check: (situation) => {
    const planned = new Set(situation.answers.filter(isPlanned).map(({ category }) => category));
    return situation.earlierExchanges.flatMap(({ round, exchange }): Finding[] => {
      const { id, category, followUps } = exchange;
      const dug = followUps.filter(({ question }) => !isEmpty(question));
      const linking = answersLinking(situation, exchange);
      const extended = linking.some(({ probes }) =>
        walkProbes(probes).some(({ probe }) => isAnswered(probe)),
      );
      if (dug.length === 0 || extended) return [];
      const isEcho =
        linking.length === 0
          ? isWeak(exchange) || (isPrepared(category) && !planned.has(category))
          : linking.some(isToldToGoDeeper);
      if (isEcho) return [];
      const answer = firstById(linking);
      return [
        {
          severity: 'high',
          subject: { kind: 'exchange', id },
          evidence: dug.flatMap(({ question }) => evidenceOf('exchange', id, question)),
          variant: answer === undefined ? 'unlinked' : 'unanswered',
          params: { round: roundCode(round), category },
          fix:
            answer === undefined
              ? takeUp(situation, exchange)
              : {
                  screen: 'answers',
                  kind: 'answer',
                  id: answer.id,
                  field: 'probes',
                  category: answer.category,
                },
        },
      ];
    });
  },
});
