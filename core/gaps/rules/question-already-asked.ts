import { normalise } from '#core/text/normalise.ts';
import { isSimilar } from '#core/text/similarity.ts';
import { questionsToAsk } from '../questions-to-ask.ts';
import { opening } from '../quote.ts';
import { defineRule } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** From here on two questions count as the same. Source: gap rules. */
const sameQuestionFrom = 0.6;

/** A question that was asked before, about to be asked again as if for the first time. */
export const questionAlreadyAsked = defineRule({
  id: 'question-already-asked',
  group: 'questions',
  minutes: 3,
  check: ({ company, earlier }) => {
    const asked = company.reverseQuestions
      .filter((question) => earlier.some((round) => round.id === question.askedInRoundId))
      .toSorted((a, b) => a.id.localeCompare(b.id));
    return questionsToAsk(company)
      .filter((question) => isEmpty(question.basis))
      .flatMap((question) => {
        const theme = normalise(question.topic);
        const alike = asked.find((other) => isSimilar(other.text, question.text, sameQuestionFrom));
        const before = alike ?? asked.find((other) => theme !== '' && normalise(other.topic) === theme);
        if (before === undefined) return [];
        return [
          {
            severity: 'high',
            subject: { kind: 'question', id: question.id },
            evidence: [question, before].flatMap(({ id, text }) => {
              const quote = opening(text);
              return quote === '' ? [] : [{ kind: 'question', id, quote }];
            }),
            ...(alike === undefined ? { variant: 'topic', params: { theme: question.topic.trim() } } : {}),
            fix: { screen: 'questions', kind: 'question', id: question.id, field: 'basis' },
          },
        ];
      });
  },
});
