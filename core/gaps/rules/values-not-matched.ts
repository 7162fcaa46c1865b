import { isPlanned } from '#core/domain/answer.ts';
import { quoteAnswer } from '../answer-quote.ts';
import { linkedFacts } from '../facts.ts';
import { defineRule } from '../rule.ts';

/** Values told without a link to what the company stands for. */
export const valuesNotMatched = defineRule({
  id: 'values-not-matched',
  group: 'motive',
  minutes: 4,
  check: ({ answers, company }) =>
    answers
      .filter(
        (answer) =>
          answer.category === 'values' &&
          isPlanned(answer) &&
          linkedFacts(company, answer, 'philosophy', 'culture', 'people').length === 0,
      )
      .map((answer) => ({
        severity: 'medium',
        subject: { kind: 'answer', id: answer.id },
        evidence: quoteAnswer(answer),
        fix: {
          screen: 'answers',
          kind: 'answer',
          id: answer.id,
          field: 'factIds',
          category: answer.category,
        },
      })),
});
