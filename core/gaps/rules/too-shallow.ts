import { levelsOf } from '#core/domain/answer.ts';
import { opening } from '../quote.ts';
import { defineRule } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** A core answer with text that does not survive two "why?" in a row. */
export const tooShallow = defineRule({
  id: 'too-shallow',
  group: 'depth',
  minutes: 6,
  check: ({ coreAnswers, daysLeft }) =>
    coreAnswers
      .filter((answer) => !isEmpty(answer.text) && levelsOf(answer) < 2)
      .map((answer) => ({
        severity: daysLeft <= 3 ? 'blocker' : 'high',
        subject: { kind: 'answer', id: answer.id },
        evidence: [{ kind: 'answer', id: answer.id, quote: opening(answer.text) }],
        params: { category: answer.category, levels: levelsOf(answer) },
        fix: { screen: 'answers', kind: 'answer', id: answer.id, field: 'probes', category: answer.category },
      })),
});
