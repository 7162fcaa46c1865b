import { defineRule } from '../rule.ts';

/** An interview whose result should have come by now. */
export const resultOverdue = defineRule({
  id: 'result-overdue',
  group: 'learning',
  minutes: 2,
  check: ({ earlier, today }) =>
    earlier.flatMap(({ id, outcome, resultDue }) =>
      outcome === 'done' && resultDue !== null && resultDue < today
        ? [
            {
              severity: 'low',
              subject: { kind: 'round', id },
              evidence: [],
              params: { date: resultDue },
              fix: { screen: 'rounds', kind: 'round', id, field: 'outcome' },
            },
          ]
        : [],
    ),
});
