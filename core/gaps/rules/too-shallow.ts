import { levelsOf } from '#core/domain/answer.ts';
import { isTooShallow } from '../depth.ts';
import { evidenceOf } from '../quote.ts';
import { defineRule } from '../rule.ts';

/** From so many days before the round on, a shallow core answer comes before everything else. Source: gap rules. */
const urgentDays = 3;

/** A core answer with text that does not survive two "why?" in a row. */
export const tooShallow = defineRule({
  id: 'too-shallow',
  group: 'depth',
  minutes: 6,
  check: ({ coreAnswers, daysLeft }) =>
    coreAnswers.filter(isTooShallow).map((answer) => ({
      severity: daysLeft <= urgentDays ? 'blocker' : 'high',
      subject: { kind: 'answer', id: answer.id },
      evidence: evidenceOf('answer', answer.id, answer.text),
      variant: levelsOf(answer) === 0 ? 'none' : 'single',
      params: { category: answer.category },
      fix: { screen: 'answers', kind: 'answer', id: answer.id, field: 'probes', category: answer.category },
    })),
});
