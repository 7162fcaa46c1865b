import { factsOf, missingFact, quoteFact } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** No problem of the company on which the user has a view. */
export const noCompanyProblem = defineRule({
  id: 'no-company-problem',
  group: 'motive',
  minutes: 7,
  check: ({ company }) => {
    const problems = factsOf(company, 'problem');
    if (problems.some((fact) => !isEmpty(fact.opinion))) return [];
    const first = problems.toSorted((a, b) => a.id.localeCompare(b.id))[0];
    if (first === undefined) return [missingFact(company, 'medium')];
    return [
      {
        ...missingFact(company, 'medium'),
        variant: 'unanswered',
        evidence: quoteFact(first),
        fix: { screen: 'research', kind: 'fact', id: first.id, field: 'opinion' },
      },
    ];
  },
});
