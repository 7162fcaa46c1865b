import { factsOf, missingFact } from '../facts.ts';
import { defineRule } from '../rule.ts';

/** Research without the knowledge the job needs. */
export const requiredKnowledgeMissing = defineRule({
  id: 'required-knowledge-missing',
  group: 'motive',
  minutes: 8,
  check: ({ company }) =>
    factsOf(company, 'knowledge').length === 0 ? [missingFact(company, 'medium')] : [],
});
