import type { Answer } from '#core/domain/answer.ts';
import { findCompanyName, mayNameOneOf, spokenName } from '../company-names.ts';
import { questionsToAsk } from '../questions-to-ask.ts';
import { sentenceAround } from '../quote.ts';
import { defineRule, type Evidence, type Finding, type Subject } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { spokenTextsOf } from '../spoken-texts.ts';

/** On these rungs other companies are what one is asked about. */
const comparing: readonly string[] = ['competitor', 'difference', 'others'];

function namings(subject: Subject, texts: string[], names: string[]): { name: string; evidence: Evidence }[] {
  return names.flatMap((name) =>
    texts.flatMap((text) => {
      const found = findCompanyName(text, name);
      return found === null
        ? []
        : [{ name, evidence: { ...subject, quote: sentenceAround(text, ...found) } }];
    }),
  );
}

function isComparedBy({ company }: Situation, answer: Answer, name: string): boolean {
  return company.facts.some(
    (fact) =>
      fact.kind === 'competitor' &&
      answer.factIds.includes(fact.id) &&
      [fact.text, fact.source].some((text) => findCompanyName(text, name) !== null),
  );
}

/** An answer or a question in which the name of another company was left standing. */
export const anotherCompanyNamed = defineRule({
  id: 'another-company-named',
  group: 'consistency',
  minutes: 2,
  check: (situation) => {
    const own = spokenName(situation.company.name);
    const allNames = situation.others.map(({ name }) => name);
    const mayName = mayNameOneOf(allNames, situation.company.name);
    const names = allNames.filter((name) => !own.includes(spokenName(name)));
    const inAnswers = situation.answers
      .filter(({ category }) => category !== 'commitment')
      .map((answer) => ({
        fix: { screen: 'answers', field: 'text', category: answer.category } as const,
        subject: { kind: 'answer', id: answer.id } as const,
        texts: spokenTextsOf(answer, comparing),
        names: names.filter((name) => !isComparedBy(situation, answer, name)),
      }));
    const inQuestions = questionsToAsk(situation.company).map(({ id, text }) => ({
      fix: { screen: 'questions', field: 'text' } as const,
      subject: { kind: 'question', id } as const,
      texts: [text],
      names,
    }));
    return [...inAnswers, ...inQuestions].flatMap(({ subject, texts, fix, names }): Finding[] => {
      if (!mayName(texts)) return [];
      const found = namings(subject, texts, names);
      if (found.length === 0) return [];
      return [
        {
          severity: 'high',
          subject,
          evidence: found.map(({ evidence }) => evidence),
          variant: subject.kind,
          params: { names: [...new Set(found.map(({ name }) => name))].toSorted() },
          fix: { ...subject, ...fix },
        },
      ];
    });
  },
});
