import { defineRule } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** The interview is tomorrow or today. Source: gap rules. */
const lastDays = 1;

/** Nobody to call when the train stands still on the day. */
export const noEmergencyContact = defineRule({
  id: 'no-emergency-contact',
  group: 'logistics',
  minutes: 1,
  check: ({ target, daysLeft }) =>
    daysLeft <= lastDays && isEmpty(target.contact)
      ? [
          {
            severity: 'high',
            subject: { kind: 'round', id: target.id },
            evidence: [],
            fix: { screen: 'rounds', kind: 'round', id: target.id, field: 'contact' },
          },
        ]
      : [],
});
