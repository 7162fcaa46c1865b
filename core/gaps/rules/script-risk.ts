import { isLongerThan, type TextLimit } from '#core/text/measure.ts';
import { quoteAnswer } from '../answer-quote.ts';
import { defineRule } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** Beyond this an answer without keywords is a script. Source: gap rules. */
const scriptBeyond: TextLimit = { characters: 600, words: 280 };

/** A long text to be recited, without keywords to speak from. */
export const scriptRisk = defineRule({
  id: 'script-risk',
  group: 'delivery',
  minutes: 3,
  check: ({ answers }) =>
    answers
      .filter((answer) => isLongerThan(answer.text, scriptBeyond) && answer.keywords.every(isEmpty))
      .map((answer) => ({
        severity: 'medium',
        subject: { kind: 'answer', id: answer.id },
        evidence: quoteAnswer(answer),
        params: { category: answer.category },
        fix: {
          screen: 'answers',
          kind: 'answer',
          id: answer.id,
          field: 'keywords',
          category: answer.category,
        },
      })),
});
