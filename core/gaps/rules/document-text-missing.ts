import { defineRule, type Finding } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** From so many days before the round on, the missing text comes before everything else. Source: gap rules. */
const urgentDays = 7;

/** A document was submitted, but its text is not kept here. */
export const documentTextMissing = defineRule({
  id: 'document-text-missing',
  group: 'consistency',
  minutes: 10,
  check: ({ company, daysLeft }): Finding[] => {
    const severity = daysLeft <= urgentDays ? 'blocker' : 'high';
    const submitted = company.documents
      .filter(({ submittedOn, items }) => submittedOn !== null && items.every(({ text }) => isEmpty(text)))
      .map(
        ({ id, kind }): Finding => ({
          severity,
          subject: { kind: 'document', id },
          evidence: [],
          variant: 'document',
          params: { document: kind },
          fix: { screen: 'documents', kind: 'document', id, field: 'items' },
        }),
      );
    const screened = company.rounds.some(({ kind, outcome }) => kind === 'document' && outcome === 'passed');
    const nothingKept = company.documents.every(({ items }) => items.every(({ text }) => isEmpty(text)));
    if (submitted.length > 0 || !screened || !nothingKept) return submitted;
    return [
      {
        severity,
        subject: { kind: 'company', id: company.id },
        evidence: [],
        fix: { screen: 'documents', kind: 'company', id: company.id, field: 'documents' },
      },
    ];
  },
});
