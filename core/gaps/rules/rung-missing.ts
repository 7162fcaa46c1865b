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
      const rungs = ladderOf(answer.category).filter((rung) => !takesRung(answer, rung));
      if (rungs.length === 0) return [];
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
