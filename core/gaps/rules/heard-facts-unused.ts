import { isSimilar } from '#core/text/similarity.ts';
import { evidenceOf } from '../quote.ts';
import { defineRule } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** A basis this similar to a fact names it. Source: gap rules. */
const namesTheFact = 0.3;

/** Something the interviewers told you that neither an answer nor a question takes up. */
export const heardFactsUnused = defineRule({
  id: 'heard-facts-unused',
  group: 'capture',
  minutes: 3,
  check: ({ company, earlier, answers }) => {
    const bases = company.reverseQuestions.map(({ basis }) => basis);
    return company.facts
      .filter(
        ({ id, text, heardInRoundId }) =>
          !isEmpty(text) &&
          earlier.some((round) => round.id === heardInRoundId) &&
          !answers.some((answer) => answer.factIds.includes(id)) &&
          !bases.some((basis) => isSimilar(basis, text, namesTheFact)),
      )
      .map(({ id, text }) => ({
        severity: 'medium',
        subject: { kind: 'fact', id },
        evidence: evidenceOf('fact', id, text),
        fix: { screen: 'research', kind: 'fact', id, field: 'text' },
      }));
  },
});
