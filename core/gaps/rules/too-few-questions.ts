import { questionsToAsk } from '../questions-to-ask.ts';
import { defineRule } from '../rule.ts';

/** Fewer questions than these leave nothing to choose from. Source: gap rules. */
const scarce = 3;
const enough = 5;

/** Too few questions left to ask. */
export const tooFewQuestions = defineRule({
  id: 'too-few-questions',
  group: 'questions',
  minutes: 6,
  check: ({ company }) => {
    const count = questionsToAsk(company).length;
    if (count >= enough) return [];
    return [
      {
        severity: count < scarce ? 'high' : 'medium',
        subject: { kind: 'company', id: company.id },
        evidence: [],
        params: { count },
        fix: { screen: 'questions', kind: 'company', id: company.id, field: 'reverseQuestions' },
      },
    ];
  },
});
