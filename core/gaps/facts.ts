import type { Answer } from '#core/domain/answer.ts';
import type { Company } from '#core/domain/company.ts';
import type { Fact, FactKind } from '#core/domain/fact.ts';
import { opening } from './quote.ts';
import type { Evidence, Finding } from './rule.ts';
import { isEmpty } from './situation.ts';

/** The company's facts that say something; a row just added and still blank is not one. `kinds` narrows them. */
export function factsOf(company: Company, ...kinds: FactKind[]): Fact[] {
  return company.facts.filter(
    (fact) =>
      (!isEmpty(fact.text) || !isEmpty(fact.opinion)) && (kinds.length === 0 || kinds.includes(fact.kind)),
  );
}

/** The facts an answer is linked to, as far as they exist and say something. `kinds` narrows them. */
export function linkedFacts(company: Company, answer: Answer, ...kinds: FactKind[]): Fact[] {
  return factsOf(company, ...kinds).filter((fact) => answer.factIds.includes(fact.id));
}

/** The opening words of a fact as evidence; nothing when it holds only an opinion. */
export function quoteFact(fact: Fact): Evidence[] {
  const quote = opening(fact.text);
  return quote === '' ? [] : [{ kind: 'fact', id: fact.id, quote }];
}

/** The finding "this company's research lacks something": cleared by adding a fact. */
export function missingFact(company: Company, severity: Finding['severity']): Finding {
  return {
    severity,
    subject: { kind: 'company', id: company.id },
    evidence: [],
    fix: { screen: 'research', kind: 'company', id: company.id, field: 'facts' },
  };
}
