import { factsOf, quoteFact } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** News the user knows but has no view on. */
export const newsWithoutOpinion = defineRule({
  id: 'news-without-opinion',
  group: 'motive',
  minutes: 3,
  check: ({ company }) =>
    factsOf(company, 'news')
      .filter((fact) => isEmpty(fact.opinion))
      .map((fact) => ({
        severity: 'high',
        subject: { kind: 'fact', id: fact.id },
        evidence: quoteFact(fact),
        fix: { screen: 'research', kind: 'fact', id: fact.id, field: 'opinion' },
      })),
});
