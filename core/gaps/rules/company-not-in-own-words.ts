import { similarity } from '#core/text/similarity.ts';
import { factsOf, quoteFact } from '../facts.ts';
import { opening } from '../quote.ts';
import { defineRule } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** From here on a summary counts as copied. Source: gap rules. */
const copiedFrom = 0.8;

/** A company not summed up yet, or summed up in its own brochure's words. */
export const companyNotInOwnWords = defineRule({
  id: 'company-not-in-own-words',
  group: 'motive',
  minutes: 5,
  check: ({ company }) => {
    const { id, ownSummary } = company;
    const source = factsOf(company, 'philosophy', 'business')
      .map((fact) => ({ fact, alike: similarity(fact.text, ownSummary) }))
      .toSorted((a, b) => b.alike - a.alike || a.fact.id.localeCompare(b.fact.id))[0];
    const copied = source !== undefined && source.alike >= copiedFrom;
    if (!isEmpty(ownSummary) && !copied) return [];
    return [
      {
        severity: 'medium',
        subject: { kind: 'company', id },
        ...(copied
          ? {
              variant: 'copied',
              evidence: [{ kind: 'company', id, quote: opening(ownSummary) }, ...quoteFact(source.fact)],
            }
          : { evidence: [] }),
        fix: { screen: 'research', kind: 'company', id, field: 'ownSummary' },
      },
    ];
  },
});
