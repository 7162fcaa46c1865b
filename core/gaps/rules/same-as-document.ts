import { isSimilar } from '#core/text/similarity.ts';
import { quoteAnswer } from '../answer-quote.ts';
import { opening } from '../quote.ts';
import { defineRule } from '../rule.ts';

/** From here on an answer counts as the document read aloud. Source: gap rules. */
const sameFrom = 0.9;

/** An answer that repeats a submitted text word for word. */
export const sameAsDocument = defineRule({
  id: 'same-as-document',
  group: 'delivery',
  minutes: 6,
  check: ({ answers, company }) => {
    const items = company.documents
      .flatMap((document) => document.items)
      .toSorted((a, b) => a.id.localeCompare(b.id));
    return answers.flatMap((answer) => {
      const source = items.find((item) => isSimilar(item.text, answer.text, sameFrom));
      if (source === undefined) return [];
      return [
        {
          severity: 'medium',
          subject: { kind: 'answer', id: answer.id },
          evidence: [
            ...quoteAnswer(answer),
            { kind: 'document-item', id: source.id, quote: opening(source.text) },
          ],
          params: { category: answer.category },
          fix: { screen: 'answers', kind: 'answer', id: answer.id, field: 'text', category: answer.category },
        },
      ];
    });
  },
});
