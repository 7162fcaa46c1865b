import { levelsOf } from '#core/domain/answer.ts';
import { ladderOf } from '#core/domain/category.ts';
import { quoteAnswer } from '../answer-quote.ts';
import { enoughLevels } from '../depth.ts';
import { defineRule, type Finding } from '../rule.ts';
import { takesRung } from '../rungs.ts';

/** From so many levels on an answer is deep, whichever rungs it left out. Source: gap rules. */
const deep = 4;

/** A core answer with some depth that leaves rungs of its ladder open. */
export const rungMissing = defineRule({
  id: 'rung-missing',
  group: 'depth',
  minutes: 5,
  check: ({ coreAnswers }) =>
    coreAnswers.flatMap((answer): Finding[] => {
      const levels = levelsOf(answer);
      if (levels < enoughLevels || levels >= deep) return [];
      const ladder = ladderOf(answer.category);
      const rungs = ladder.filter((rung) => !takesRung(answer, rung));
      // A rung on which the user is stuck is on the way: dead-end tells it.
      if (rungs.length === 0 || ladder.length - rungs.length >= deep) return [];
      return [
        {
          severity: 'medium',
          subject: { kind: 'answer', id: answer.id },
          evidence: quoteAnswer(answer),
          params: { category: answer.category, rungs },
          fix: {
            screen: 'answers',
            kind: 'answer',
            id: answer.id,
            field: 'probes',
            category: answer.category,
          },
        },
      ];
    }),
});
