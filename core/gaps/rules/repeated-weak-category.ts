import { isPlanned } from '#core/domain/answer.ts';
import { quoteAnswer } from '../answer-quote.ts';
import { defineRule } from '../rule.ts';

/** At how many companies the same question must have gone badly. Source: gap rules. */
const fewestCompanies = 2;

/** A question that went badly at several companies, and an answer to it that was never practised. */
export const repeatedWeakCategory = defineRule({
  id: 'repeated-weak-category',
  group: 'learning',
  minutes: 5,
  check: ({ answers, company, others }) => {
    const poorHere = new Set(
      company.rounds.flatMap((round) =>
        round.exchanges.filter(({ rating }) => rating === 'poor').map(({ category }) => category),
      ),
    );
    return answers
      .filter((answer) => isPlanned(answer) && answer.practice.length === 0)
      .map((answer) => ({
        answer,
        count:
          others.filter((other) => other.poorCategories.includes(answer.category)).length +
          (poorHere.has(answer.category) ? 1 : 0),
      }))
      .filter(({ count }) => count >= fewestCompanies)
      .map(({ answer, count }) => ({
        severity: 'medium',
        subject: { kind: 'answer', id: answer.id },
        evidence: quoteAnswer(answer),
        params: { category: answer.category, count },
        fix: {
          screen: 'answers',
          kind: 'answer',
          id: answer.id,
          field: 'practice',
          category: answer.category,
        },
      }));
  },
});
