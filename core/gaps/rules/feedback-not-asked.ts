import { roundCode } from '../earlier-exchanges.ts';
import { defineRule } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** So many days before the round there is still time to ask. Source: gap rules. */
const daysToAsk = 2;

/** A passed round whose interviewers were not asked what they thought. */
export const feedbackNotAsked = defineRule({
  id: 'feedback-not-asked',
  group: 'capture',
  minutes: 3,
  check: ({ earlier, daysLeft }) =>
    earlier
      .filter(({ outcome, feedback }) => outcome === 'passed' && isEmpty(feedback) && daysLeft >= daysToAsk)
      .map((round) => ({
        severity: 'low',
        subject: { kind: 'round', id: round.id },
        evidence: [],
        params: { round: roundCode(round) },
        fix: { screen: 'rounds', kind: 'round', id: round.id, field: 'feedback' },
      })),
});
