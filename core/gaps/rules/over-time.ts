import { quoteAnswer } from '../answer-quote.ts';
import { defineRule } from '../rule.ts';

/** The longest a practised answer should usually take. Source: gap rules. */
const longestSeconds = 90;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? 0) + upper) / 2 : upper;
}

/** An answer that keeps running over when practised. */
export const overTime = defineRule({
  id: 'over-time',
  group: 'delivery',
  minutes: 5,
  check: ({ answers }) =>
    answers
      .map((answer) => ({ answer, seconds: median(answer.practice.map((run) => run.seconds)) }))
      .filter(({ seconds }) => seconds > longestSeconds)
      .map(({ answer, seconds }) => ({
        severity: 'medium',
        subject: { kind: 'answer', id: answer.id },
        evidence: quoteAnswer(answer),
        params: { category: answer.category, seconds: Math.round(seconds) },
        fix: {
          screen: 'answers',
          kind: 'answer',
          id: answer.id,
          field: 'practice',
          category: answer.category,
        },
      })),
});
