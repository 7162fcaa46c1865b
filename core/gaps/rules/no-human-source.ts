import { factsOf, missingFact } from '../facts.ts';
import { defineRule } from '../rule.ts';

/** Research from paper only: nobody met, nothing heard. */
export const noHumanSource = defineRule({
  id: 'no-human-source',
  group: 'motive',
  minutes: 4,
  check: ({ company }) =>
    factsOf(company).some((fact) => fact.kind === 'people' || fact.heardInRoundId !== null)
      ? []
      : [missingFact(company, 'low')],
});
