import { factsOf, missingFact } from '../facts.ts';
import { defineRule } from '../rule.ts';

/** Research without a single competitor. */
export const noCompetitorComparison = defineRule({
  id: 'no-competitor-comparison',
  group: 'motive',
  minutes: 8,
  check: ({ company }) => (factsOf(company, 'competitor').length === 0 ? [missingFact(company, 'high')] : []),
});
