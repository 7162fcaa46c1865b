import { roundCode } from '../earlier-exchanges.ts';
import { defineRule } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** A logged round in which, by the log, nobody asked a second question. */
export const followUpsNotRecorded = defineRule({
  id: 'follow-ups-not-recorded',
  group: 'capture',
  minutes: 5,
  check: ({ earlier }) =>
    earlier
      .filter(
        ({ exchanges }) =>
          exchanges.length > 0 &&
          exchanges.every(({ followUps }) =>
            followUps.every(({ question, answer }) => isEmpty(question) && isEmpty(answer)),
          ),
      )
      .map((round) => ({
        severity: 'medium',
        subject: { kind: 'round', id: round.id },
        evidence: [],
        params: { round: roundCode(round) },
        fix: { screen: 'rounds', kind: 'round', id: round.id, field: 'exchanges' },
      })),
});
