import { quoteAnswer } from '../answer-quote.ts';
import { defineRule } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** From this many days before the interview on, every core answer should have been spoken once. Source: gap rules. */
const lastDays = 3;

/** A core answer never spoken aloud, days before the interview. */
export const notSpokenAloud = defineRule({
  id: 'not-spoken-aloud',
  group: 'delivery',
  minutes: 3,
  check: ({ coreAnswers, daysLeft }) =>
    coreAnswers
      .filter((answer) => daysLeft <= lastDays && !isEmpty(answer.text) && answer.practice.length === 0)
      .map((answer) => ({
        severity: 'high',
        subject: { kind: 'answer', id: answer.id },
        evidence: quoteAnswer(answer),
        params: { category: answer.category },
        fix: {
          screen: 'answers',
          kind: 'answer',
          id: answer.id,
          field: 'practice',
          category: answer.category,
        },
      })),
});
