import { isAboutConditions } from '../condition-words.ts';
import { questionsToAsk } from '../questions-to-ask.ts';
import { opening } from '../quote.ts';
import { defineRule } from '../rule.ts';

/** How many questions there must be before their mix says anything. Source: gap rules. */
const fewestToJudge = 3;

/** Questions to ask of which at least half are about pay, hours or place. */
export const questionsAboutConditionsOnly = defineRule({
  id: 'questions-about-conditions-only',
  group: 'questions',
  minutes: 5,
  check: ({ company }) => {
    const questions = questionsToAsk(company);
    const conditions = questions.filter((question) => isAboutConditions(question.text));
    if (questions.length < fewestToJudge || conditions.length * 2 < questions.length) return [];
    return [
      {
        severity: 'medium',
        subject: { kind: 'company', id: company.id },
        evidence: conditions
          .toSorted((a, b) => a.id.localeCompare(b.id))
          .map(({ id, text }) => ({ kind: 'question', id, quote: opening(text) })),
        params: { count: questions.length, conditions: conditions.length },
        fix: { screen: 'questions', kind: 'company', id: company.id, field: 'reverseQuestions' },
      },
    ];
  },
});
