import { isJapanese } from '#core/text/normalise.ts';
import { questionsToAsk } from '../questions-to-ask.ts';
import { sentenceAround } from '../quote.ts';
import { defineRule, type Evidence, type Finding, type Subject } from '../rule.ts';
import { spokenTextsOf } from '../spoken-texts.ts';

/** Forms for "your company" (bank, office, school …) that are written, never said. */
const writtenForm = /貴[社行庁校]/u;

function written(subject: Subject, texts: string[]): Evidence[] {
  return texts.filter(isJapanese).flatMap((text) => {
    const found = writtenForm.exec(text);
    if (found === null) return [];
    return [{ ...subject, quote: sentenceAround(text, found.index, found.index + found[0].length) }];
  });
}

/** A Japanese answer or question that addresses the company as one does on paper. */
export const writtenFormInSpeech = defineRule({
  id: 'written-form-in-speech',
  group: 'consistency',
  minutes: 1,
  check: (situation) => {
    const inAnswers = situation.answers.map((answer) => ({
      fix: { screen: 'answers', field: 'text', category: answer.category } as const,
      subject: { kind: 'answer', id: answer.id } as const,
      texts: spokenTextsOf(answer),
    }));
    const inQuestions = questionsToAsk(situation.company).map(({ id, text }) => ({
      fix: { screen: 'questions', field: 'text' } as const,
      subject: { kind: 'question', id } as const,
      texts: [text],
    }));
    return [...inAnswers, ...inQuestions].flatMap(({ subject, texts, fix }): Finding[] => {
      const evidence = written(subject, texts);
      if (evidence.length === 0) return [];
      return [{ severity: 'low', subject, evidence, fix: { ...subject, ...fix } }];
    });
  },
});
