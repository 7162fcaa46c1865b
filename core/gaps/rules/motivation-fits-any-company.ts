import { isPlanned } from '#core/domain/answer.ts';
import { quoteAnswer } from '../answer-quote.ts';
import { linkedFacts } from '../facts.ts';
import { defineRule } from '../rule.ts';

/** A motivation that rests on nothing known about this company. */
export const motivationFitsAnyCompany = defineRule({
  id: 'motivation-fits-any-company',
  group: 'motive',
  minutes: 4,
  check: ({ answers, company, daysLeft }) =>
    answers
      .filter(
        (answer) =>
          answer.category === 'motivation' && isPlanned(answer) && linkedFacts(company, answer).length === 0,
      )
      .map((answer) => ({
        severity: daysLeft <= 3 ? 'blocker' : 'high',
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
