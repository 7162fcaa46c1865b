import { defineRule } from '../rule.ts';

/** From a week before the interview on, preparation needs a list. Source: gap rules. */
const lastDays = 7;

/** A week or less to go, and no checklist. */
export const noChecklist = defineRule({
  id: 'no-checklist',
  group: 'logistics',
  minutes: 2,
  check: ({ target, daysLeft }) =>
    daysLeft <= lastDays && target.checklist.length === 0
      ? [
          {
            severity: 'medium',
            subject: { kind: 'round', id: target.id },
            evidence: [],
            fix: { screen: 'rounds', kind: 'round', id: target.id, field: 'checklist' },
          },
        ]
      : [],
});
