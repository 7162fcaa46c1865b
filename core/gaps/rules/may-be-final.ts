import { defineRule } from '../rule.ts';

/** A coming interview that may be the last one. */
export const mayBeFinal = defineRule({
  id: 'may-be-final',
  group: 'coverage',
  minutes: 1,
  check: ({ target }) =>
    target.isFinal !== null
      ? []
      : [
          {
            severity: 'high',
            subject: { kind: 'round', id: target.id },
            evidence: [],
            fix: { screen: 'rounds', kind: 'round', id: target.id, field: 'isFinal' },
          },
        ],
});
