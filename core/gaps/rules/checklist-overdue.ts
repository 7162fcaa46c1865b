import { opening } from '../quote.ts';
import { defineRule } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** The interview is tomorrow or today: what is open weighs more. Source: gap rules. */
const lastDays = 1;

/** A preparation step whose day has passed. An interview without a date has no such day. */
export const checklistOverdue = defineRule({
  id: 'checklist-overdue',
  group: 'logistics',
  minutes: 3,
  check: ({ target, daysLeft }) =>
    target.checklist
      .filter((item) => target.startsAt !== null && !item.done && daysLeft < item.daysBefore)
      .map((item) => ({
        severity: daysLeft <= lastDays ? 'high' : 'medium',
        subject: { kind: 'checklist-item', id: item.id },
        evidence: isEmpty(item.text)
          ? []
          : [{ kind: 'checklist-item', id: item.id, quote: opening(item.text) }],
        params: { days: item.daysBefore },
        fix: { screen: 'rounds', kind: 'checklist-item', id: item.id, field: 'done' },
      })),
});
