import type { InterviewerRole } from '#core/domain/round.ts';
import { questionsToAsk } from '../questions-to-ask.ts';
import { opening } from '../quote.ts';
import { defineRule } from '../rule.ts';

function isWorkplace(role: InterviewerRole | null): boolean {
  return role === 'manager' || role === 'executive';
}

/** A question for HR when only managers come, or the reverse. */
export const questionForTheWrongPerson = defineRule({
  id: 'question-for-the-wrong-person',
  group: 'questions',
  minutes: 2,
  check: ({ company, target }) => {
    const known = target.interviewers.map(({ role }) => role).filter((role) => role !== 'unknown');
    if (known.length === 0) return [];
    const onlyWorkplace = known.every(isWorkplace);
    const onlyHr = known.every((role) => role === 'hr');
    return questionsToAsk(company)
      .filter((question) => (question.for === 'hr' ? onlyWorkplace : isWorkplace(question.for) && onlyHr))
      .map((question) => ({
        severity: 'low',
        subject: { kind: 'question', id: question.id },
        evidence: [{ kind: 'question', id: question.id, quote: opening(question.text) }],
        ...(question.for === 'hr' ? {} : { variant: 'workplace' }),
        fix: { screen: 'questions', kind: 'question', id: question.id, field: 'for' },
      }));
  },
});
