import { roundCode } from '../earlier-exchanges.ts';
import { defineRule } from '../rule.ts';

/** An earlier interview of which nothing was written down. */
export const firstRoundNotLogged = defineRule({
  id: 'first-round-not-logged',
  group: 'capture',
  minutes: 10,
  check: ({ earlier }) =>
    earlier
      .filter((round) => round.exchanges.length === 0)
      .map((round) => ({
        severity: 'blocker',
        subject: { kind: 'round', id: round.id },
        evidence: [],
        params: { round: roundCode(round) },
        fix: { screen: 'rounds', kind: 'round', id: round.id, field: 'exchanges' },
      })),
});
