import { isShorterThan, type TextLimit } from '#core/text/measure.ts';
import { quoteAnswer } from '../answer-quote.ts';
import { defineRule } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** Below this a core answer needs keywords to stand. Source: gap rules. */
const thinBelow: TextLimit = { characters: 120, words: 55 };
const keywordsThatCarry = 3;

/** A core answer begun but with little to say. One without any text is category-unprepared's. */
export const tooThin = defineRule({
  id: 'too-thin',
  group: 'delivery',
  minutes: 6,
  check: ({ coreAnswers }) =>
    coreAnswers
      .filter(
        ({ text, keywords }) =>
          !isEmpty(text) &&
          isShorterThan(text, thinBelow) &&
          keywords.filter((word) => !isEmpty(word)).length < keywordsThatCarry,
      )
      .map((answer) => ({
        severity: 'medium',
        subject: { kind: 'answer', id: answer.id },
        evidence: quoteAnswer(answer),
        params: { category: answer.category },
        fix: { screen: 'answers', kind: 'answer', id: answer.id, field: 'text', category: answer.category },
      })),
});
