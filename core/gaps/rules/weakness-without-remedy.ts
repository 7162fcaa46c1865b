import { isPlanned } from '#core/domain/answer.ts';
import { quoteAnswer } from '../answer-quote.ts';
import { defineRule } from '../rule.ts';
import { takesRung } from '../rungs.ts';

/** A weakness told without what is done about it. */
export const weaknessWithoutRemedy = defineRule({
  id: 'weakness-without-remedy',
  group: 'coverage',
  minutes: 4,
  check: ({ answers }) =>
    answers
      .filter((answer) => answer.category === 'weakness' && isPlanned(answer) && !takesRung(answer, 'remedy'))
      .map((answer) => ({
        severity: 'medium',
        subject: { kind: 'answer', id: answer.id },
        evidence: quoteAnswer(answer),
        fix: { screen: 'answers', kind: 'answer', id: answer.id, field: 'probes', category: answer.category },
      })),
});
