import type { Document } from '#core/domain/document.ts';
import { defineRule, type Finding } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** From so many days before the round on, the missing text comes before everything else. Source: gap rules. */
const urgentDays = 7;

/** Documents were handed in, but their text is not kept. */
export const documentTextMissing = defineRule({
  id: 'document-text-missing',
  group: 'consistency',
  minutes: 10,
  check: ({ company, daysLeft }): Finding[] => {
    const { documents, rounds } = company;
    const isBlank = ({ items }: Document) => items.every(({ text }) => isEmpty(text));
    const nothingKept = documents.every(isBlank);
    // A paper of which only the title is noted is missed when nothing else is kept; questions without text, always.
    const submitted = documents.filter(
      (document) =>
        document.submittedOn !== null && isBlank(document) && (nothingKept || document.items.length > 0),
    );
    const severity = daysLeft <= urgentDays ? 'blocker' : 'high';
    if (submitted.length > 0) {
      return submitted.map(({ id, kind }) => ({
        severity,
        subject: { kind: 'document', id },
        evidence: [],
        variant: 'document',
        params: { document: kind },
        fix: { screen: 'documents', kind: 'document', id, field: 'items' },
      }));
    }
    if (!nothingKept || !rounds.some(({ kind, outcome }) => kind === 'document' && outcome === 'passed'))
      return [];
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
