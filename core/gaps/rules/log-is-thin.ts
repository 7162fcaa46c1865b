import { roundCode } from '../earlier-exchanges.ts';
import { evidenceOf } from '../quote.ts';
import { defineRule, type Finding } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** From this length on, in minutes, a round holds more questions than a thin log shows. Source: gap rules. */
const longRound = 30;
/** So many exchanges or fewer are a thin log. Source: gap rules. */
const fewExchanges = 4;
/** Over this part of exchanges without an answer the log is thin. Source: gap rules. */
const unansweredPart = 0.3;

/** A log that cannot hold all that was said in a round of its length. */
export const logIsThin = defineRule({
  id: 'log-is-thin',
  group: 'capture',
  minutes: 8,
  check: ({ earlier }) =>
    earlier.flatMap((round): Finding[] => {
      const { id, exchanges, minutes } = round;
      if (minutes === null || minutes < longRound || exchanges.length === 0) return [];
      const unanswered = exchanges.filter((exchange) => isEmpty(exchange.answer));
      const few = exchanges.length <= fewExchanges;
      if (!few && unanswered.length <= exchanges.length * unansweredPart) return [];
      return [
        {
          severity: 'medium',
          subject: { kind: 'round', id },
          evidence: unanswered.flatMap((exchange) => evidenceOf('exchange', exchange.id, exchange.question)),
          variant: few ? 'few' : 'unanswered',
          params: {
            round: roundCode(round),
            minutes,
            exchanges: exchanges.length,
            unanswered: unanswered.length,
          },
          fix: { screen: 'rounds', kind: 'round', id, field: 'exchanges' },
        },
      ];
    }),
});
