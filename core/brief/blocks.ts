import type { Answer } from '#core/domain/answer.ts';
import { isCore, preparedCategories } from '#core/domain/category.ts';
import type { Company } from '#core/domain/company.ts';
import type { Round } from '#core/domain/round.ts';
import type { Language } from '#core/domain/settings.ts';
import { opening } from '#core/gaps/quote.ts';
import { earlierRoundsOf } from '#core/gaps/situation.ts';
import { roundName } from '#core/i18n/round-words.ts';
import { type Translate, translator } from '#core/i18n/translate.ts';
import type { BriefBlockId, BriefLine } from './brief.ts';
import { clip } from './clip.ts';
import { probedLines } from './probed-lines.ts';
import { type Stated, statedBefore } from './stated.ts';

/** A line before it has a rank. */
export type UnrankedLine = Omit<BriefLine, 'rank'>;

/** What the lines of a brief are made from. */
export interface BriefSource {
  company: Company;
  round: Round;
  language: Language;
}

interface Source extends BriefSource {
  answers: Answer[];
  earlier: Round[];
  say: Translate;
  /** Joins keywords as the language does. */
  join: (words: readonly string[]) => string;
}

/** The most characters of each kind of text on the page; a longer one ends in an ellipsis. */
const longest = { label: 26, headline: 48, keywords: 48, sentence: 60, own: 90, question: 84, step: 40 };

const line = (fields: Partial<UnrankedLine>): UnrankedLine => ({
  label: '',
  text: '',
  detail: '',
  struck: false,
  done: null,
  ...fields,
});

function keywordsOf({ keywords }: Answer, join: Source['join']): string {
  return clip(join(keywords.filter((word) => word.trim() !== '')), longest.keywords);
}

/** The anchor of an answer: its headline, else its keywords, else its opening sentence. */
function anchorOf(answer: Answer, join: Source['join']): string {
  const headline = clip(answer.headline, longest.headline);
  return headline === ''
    ? keywordsOf(answer, join) || clip(opening(answer.text), longest.sentence)
    : headline;
}

function answerLines({ answers, say, join }: Source): UnrankedLine[] {
  const core = preparedCategories.filter(isCore);
  const others = preparedCategories.filter((category) => !isCore(category));
  return [...core, ...others].flatMap((category) => {
    const answer = answers.find((candidate) => candidate.category === category);
    const text = answer === undefined ? '' : anchorOf(answer, join);
    if (answer === undefined || text === '') return [];
    const keywords = keywordsOf(answer, join);
    return [line({ label: say(`category.${category}`), text, detail: keywords === text ? '' : keywords })];
  });
}

function concernLines({ company, earlier, say, join }: Source): UnrankedLine[] {
  return earlier.toReversed().flatMap(({ concerns }) =>
    concerns
      .filter((concern) => concern.text.trim() !== '')
      .map((concern) => {
        const answer = company.answers.find(({ id }) => id === concern.answerId);
        const counter = answer === undefined ? '' : anchorOf(answer, join);
        return line({
          text: clip(concern.text, longest.sentence),
          detail: counter === '' ? say('brief.no-counter') : counter,
        });
      }),
  );
}

function documentLines({ company, answers, say }: Source): UnrankedLine[] {
  return probedLines(company, answers).map(({ item, sentence, answer }) =>
    line({
      label: clip(item.question, longest.label),
      text: clip(sentence, longest.sentence),
      detail: answer === undefined ? say('brief.not-covered') : say(`category.${answer.category}`),
    }),
  );
}

function whereWords(where: Stated['where'], language: Language, say: Translate): string {
  if (where.kind === 'round') return roundName(where.round, language);
  return say(where.kind === 'document' ? 'brief.in-documents' : 'brief.in-plan');
}

function claimLines({ company, earlier, language, say }: Source): UnrankedLine[] {
  return statedBefore(company, earlier).map(({ topic, label, value, where }) =>
    line({
      label: label.trim() === '' ? say(`topic.${topic}`) : clip(label, longest.label),
      text: clip(value, longest.sentence),
      detail: whereWords(where, language, say),
    }),
  );
}

function companyLines({ company, say }: Source): UnrankedLine[] {
  const latest = (kind: 'news' | 'competitor' | 'problem') =>
    company.facts
      .filter((fact) => fact.kind === kind && fact.text.trim() !== '')
      .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
      .map((fact) =>
        line({
          label: say(`fact-kind.${kind}`),
          text: clip(fact.text, longest.sentence),
          detail: clip(fact.opinion, longest.sentence),
        }),
      );
  const [news, ...olderNews] = latest('news');
  const { what, why, strength } = company.afterJoining;
  const joining = [what, why, strength].filter((part) => part.trim() !== '').join(' / ');
  return [
    ...(company.ownSummary.trim() === ''
      ? []
      : [line({ label: say('brief.own-words'), text: clip(company.ownSummary, longest.own) })]),
    ...(news === undefined ? [] : [news]),
    ...latest('competitor').slice(0, 1),
    ...(joining === ''
      ? []
      : [line({ label: say('brief.after-joining'), text: clip(joining, longest.own) })]),
    ...latest('problem'),
    ...latest('competitor').slice(1),
    ...olderNews,
  ];
}

function questionLines({ company, round, say, language }: Source): UnrankedLine[] {
  const present = new Set<string>(round.interviewers.map(({ role }) => role));
  const questions = company.reverseQuestions.filter(({ text }) => text.trim() !== '');
  const weight = (question: (typeof questions)[number]) =>
    (question.basis.trim() === '' ? 0 : 2) + (question.for !== null && present.has(question.for) ? 1 : 0);
  const open = questions
    .filter((question) => question.askedInRoundId === null)
    .toSorted((a, b) => weight(b) - weight(a));
  const asked = questions.filter((question) => question.askedInRoundId !== null);
  return [
    ...open.map((question) =>
      line({
        text: clip(question.text, longest.question),
        detail: question.for === null ? '' : say(`role.${question.for}`),
      }),
    ),
    ...asked.map((question) => {
      const askedIn = company.rounds.find(({ id }) => id === question.askedInRoundId);
      return line({
        text: clip(question.text, longest.question),
        detail: askedIn === undefined ? '' : roundName(askedIn, language),
        struck: true,
      });
    }),
  ];
}

function checklistLines({ round, say }: Source): UnrankedLine[] {
  const steps = round.checklist.filter((item) => item.text.trim() !== '' && item.daysBefore >= 0);
  const morning = steps.filter((item) => item.daysBefore === 0);
  const leftOver = steps.filter((item) => item.daysBefore > 0 && !item.done);
  return [...morning, ...leftOver.toSorted((a, b) => a.daysBefore - b.daysBefore)].map((item) =>
    line({
      text: clip(item.text, longest.step),
      detail: item.daysBefore === 0 ? '' : say('brief.left-over', { count: item.daysBefore }),
      done: item.done,
    }),
  );
}

/** The lines of every block, most important first within each. */
export function linesOf(source: BriefSource): Record<BriefBlockId, UnrankedLine[]> {
  const { company, round, language } = source;
  const full: Source = {
    ...source,
    answers: company.answers.filter((answer) => answer.roundId === round.id),
    earlier: earlierRoundsOf(company.rounds, round),
    say: translator(language),
    join: (words) => words.join(language === 'ja' ? '・' : ', '),
  };
  return {
    answers: answerLines(full),
    concerns: concernLines(full),
    documents: documentLines(full),
    claims: claimLines(full),
    company: companyLines(full),
    questions: questionLines(full),
    checklist: checklistLines(full),
  };
}
