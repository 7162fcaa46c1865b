import { categoriesAskedBy } from '../document-category.ts';
import { evidenceOf } from '../quote.ts';
import { defineRule } from '../rule.ts';
import { isEmpty } from '../situation.ts';
import { weightyUnprepared } from '../unprepared.ts';

/** A line of a document that no planned answer takes up. */
export const documentLineUnprepared = defineRule({
  id: 'document-line-unprepared',
  group: 'consistency',
  minutes: 5,
  check: (situation) => {
    const { company, answers } = situation;
    const toldElsewhere = weightyUnprepared(situation);
    return company.documents
      .flatMap(({ items }) => items)
      .filter(
        ({ id, question, text }) =>
          !isEmpty(text) &&
          !answers.some((answer) => answer.documentItemIds.includes(id)) &&
          !categoriesAskedBy(question).some((category) => toldElsewhere.has(category)),
      )
      .map(({ id, text }) => ({
        severity: 'high',
        subject: { kind: 'document-item', id },
        evidence: evidenceOf('document-item', id, text),
        fix: { screen: 'documents', kind: 'document-item', id, field: 'documentItemIds' },
      }));
  },
});
