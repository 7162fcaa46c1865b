import { minutesBetween } from '#core/domain/time.ts';
import { roundCode } from '../earlier-exchanges.ts';
import { defineRule, type Finding } from '../rule.ts';

/** A log written later than this after the end is from memory, in minutes. Source: gap rules, 24 h. */
const freshFor = 24 * 60;
/** The length of a round that has none. Source: gap rules, rounds-clash. */
const usualMinutes = 60;

/** A round written down more than a day after it ended. */
export const loggedLate = defineRule({
  id: 'logged-late',
  group: 'capture',
  minutes: 5,
  check: ({ earlier }) =>
    earlier.flatMap((round): Finding[] => {
      if (round.startsAt === null || round.loggedAt === null) return [];
      const late = minutesBetween(round.startsAt, round.loggedAt) - (round.minutes ?? usualMinutes);
      if (late <= freshFor) return [];
      return [
        {
          severity: 'low',
          subject: { kind: 'round', id: round.id },
          evidence: [],
          params: { round: roundCode(round), hours: Math.floor(late / 60) },
          fix: { screen: 'rounds', kind: 'round', id: round.id, field: 'exchanges' },
        },
      ];
    }),
});
