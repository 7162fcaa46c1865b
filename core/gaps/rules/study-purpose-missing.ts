import { isPlanned } from '#core/domain/answer.ts';
import { quoteAnswer } from '../answer-quote.ts';
import { defineRule } from '../rule.ts';
import { takesRung } from '../rungs.ts';

/** Studies told without the purpose behind them. */
export const studyPurposeMissing = defineRule({
  id: 'study-purpose-missing',
  group: 'coverage',
  minutes: 4,
  check: ({ answers }) =>
    answers
      .filter((answer) => answer.category === 'studies' && isPlanned(answer) && !takesRung(answer, 'purpose'))
      .map((answer) => ({
        severity: 'high',
        subject: { kind: 'answer', id: answer.id },
        evidence: quoteAnswer(answer),
        fix: { screen: 'answers', kind: 'answer', id: answer.id, field: 'probes', category: answer.category },
      })),
});
