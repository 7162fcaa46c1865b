import { roundCode } from '../earlier-exchanges.ts';
import { evidenceOf } from '../quote.ts';
import { defineRule } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** From so many days before the round on, an open concern comes before everything else. Source: gap rules. */
const urgentDays = 3;

/** A doubt the interviewers showed that no written answer settles. */
export const concernOpen = defineRule({
  id: 'concern-open',
  group: 'concerns',
  minutes: 8,
  check: ({ company, earlier, daysLeft }) => {
    const settled = new Set<string>(
      company.answers.filter(({ text }) => !isEmpty(text)).map((answer) => answer.id),
    );
    return earlier.flatMap((round) =>
      round.concerns
        .filter(({ text, answerId }) => !isEmpty(text) && (answerId === null || !settled.has(answerId)))
        .map(({ id, text, answerId }) => ({
          severity: daysLeft <= urgentDays ? 'blocker' : 'high',
          subject: { kind: 'concern', id },
          evidence: evidenceOf('concern', id, text),
          variant: company.answers.some((answer) => answer.id === answerId) ? 'empty' : 'unlinked',
          params: { round: roundCode(round) },
          fix: { screen: 'rounds', kind: 'concern', id, field: 'answerId' },
        })),
    );
  },
});
