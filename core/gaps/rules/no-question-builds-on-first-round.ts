import { questionsToAsk } from '../questions-to-ask.ts';
import { defineRule } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** Questions to ask of which none takes up the last talk. */
export const noQuestionBuildsOnFirstRound = defineRule({
  id: 'no-question-builds-on-first-round',
  group: 'questions',
  minutes: 4,
  check: ({ company, earlier }) => {
    const questions = questionsToAsk(company);
    // Without any question the missing number is the gap, and too-few-questions names it.
    if (earlier.length === 0 || questions.length === 0) return [];
    if (questions.some((question) => !isEmpty(question.basis))) return [];
    return [
      {
        severity: 'medium',
        subject: { kind: 'company', id: company.id },
        evidence: [],
        fix: { screen: 'questions', kind: 'company', id: company.id, field: 'reverseQuestions' },
      },
    ];
  },
});
