import { defineRule } from '../rule.ts';

/** A coming interview of which nobody's role is known. */
export const interviewerUnknown = defineRule({
  id: 'interviewer-unknown',
  group: 'coverage',
  minutes: 2,
  check: ({ target }) =>
    target.interviewers.some(({ role }) => role !== 'unknown')
      ? []
      : [
          {
            severity: 'medium',
            subject: { kind: 'round', id: target.id },
            evidence: [],
            fix: { screen: 'rounds', kind: 'round', id: target.id, field: 'interviewers' },
          },
        ],
});
