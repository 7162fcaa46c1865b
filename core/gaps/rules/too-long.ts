import { spokenSeconds } from '#core/text/measure.ts';
import { quoteAnswer } from '../answer-quote.ts';
import { defineRule } from '../rule.ts';

/** The longest a core answer may take when spoken: a minute and a fifth. Source: gap rules. */
const longestSeconds = 72;

/** A core answer that takes too long to say. */
export const tooLong = defineRule({
  id: 'too-long',
  group: 'delivery',
  minutes: 6,
  check: ({ coreAnswers, settings }) =>
    coreAnswers
      .map((answer) => ({ answer, seconds: spokenSeconds(answer.text, settings) }))
      .filter(({ seconds }) => seconds > longestSeconds)
      .map(({ answer, seconds }) => ({
        severity: 'medium',
        subject: { kind: 'answer', id: answer.id },
        evidence: quoteAnswer(answer),
        params: { category: answer.category, seconds: Math.round(seconds) },
        fix: { screen: 'answers', kind: 'answer', id: answer.id, field: 'text', category: answer.category },
      })),
});
