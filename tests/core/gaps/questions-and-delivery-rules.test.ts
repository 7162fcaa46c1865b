import { describe } from 'vitest';
import type { Answer } from '#core/domain/answer.ts';
import type { Company } from '#core/domain/company.ts';
import { byId, remove } from './helpers.ts';
import { check, daysBefore } from './one-change.ts';

/** Words that say nothing about the journal, to make an answer longer. */
function filler(words: number): string {
  return Array.from({ length: words }, (_, index) => ['quietly', 'and', 'slowly'][index % 3]).join(' ');
}

function words(text: string): string[] {
  return text.split(' ');
}

function shorten(answer: Answer, count: number): void {
  answer.text = words(answer.text).slice(0, count).join(' ');
}

function lengthen(answer: Answer, count: number): void {
  answer.text = `${answer.text} ${filler(count - words(answer.text).length)}`;
}

describe('questions to ask', () => {
  const ask = (company: Company, id: string) => byId(company.reverseQuestions, id);
  check([
    [
      'four questions are few',
      ({ company }) => {
        remove(company.reverseQuestions, 'q-alone');
      },
      ['medium too-few-questions c-tide'],
    ],
    [
      'a question asked meanwhile is not left to ask',
      ({ company, first }) => {
        ask(company, 'q-alone').askedInRoundId = first.id;
      },
      ['medium too-few-questions c-tide'],
    ],
    [
      'three questions are few',
      ({ company }) => {
        for (const id of ['q-alone', 'q-customers']) remove(company.reverseQuestions, id);
      },
      ['medium too-few-questions c-tide'],
    ],
    [
      'two questions are far too few',
      ({ company }) => {
        for (const id of ['q-alone', 'q-customers', 'q-regions']) remove(company.reverseQuestions, id);
      },
      ['high too-few-questions c-tide'],
    ],
    [
      'no question at all is one gap, not two',
      ({ company }) => {
        company.reverseQuestions = company.reverseQuestions.filter((one) => one.askedInRoundId !== null);
      },
      ['high too-few-questions c-tide'],
    ],
    [
      'a question on the same topic was asked before',
      ({ company }) => {
        ask(company, 'q-alone').topic = 'Training';
      },
      ['high question-already-asked q-alone'],
    ],
    [
      'a question in nearly the same words was asked before',
      ({ company }) => {
        ask(company, 'q-alone').text = 'How are new engineers trained during the first months?';
      },
      ['high question-already-asked q-alone'],
    ],
    [
      'a question that goes on from the reply may share the topic',
      ({ company }) => {
        Object.assign(ask(company, 'q-alone'), { topic: 'training', basis: 'They travel with a colleague' });
      },
      [],
    ],
    [
      'two questions without a topic do not share one',
      ({ company }) => {
        ask(company, 'q-training').topic = '';
        ask(company, 'q-alone').topic = '';
      },
      [],
    ],
    [
      'half the questions about conditions',
      ({ company }) => {
        ask(company, 'q-alone').text = 'How much overtime is usual in spring?';
        ask(company, 'q-customers').text = 'Which benefits do you offer?';
        ask(company, 'q-disagree').text = 'Is remote work possible?';
      },
      ['medium questions-about-conditions-only c-tide'],
    ],
    [
      'fewer than half about conditions',
      ({ company }) => {
        ask(company, 'q-alone').text = 'How much overtime is usual in spring?';
        ask(company, 'q-customers').text = 'Which benefits do you offer?';
      },
      [],
    ],
    [
      'no question builds on the first interview',
      ({ company }) => {
        ask(company, 'q-notebook').basis = '';
      },
      ['medium no-question-builds-on-first-round c-tide'],
    ],
    [
      'a question for HR when a manager comes',
      ({ company }) => {
        ask(company, 'q-alone').for = 'hr';
      },
      ['low question-for-the-wrong-person q-alone'],
    ],
    [
      'a question for a manager when HR comes',
      ({ target }) => {
        for (const interviewer of target.interviewers) interviewer.role = 'hr';
      },
      ['low question-for-the-wrong-person q-notebook'],
    ],
    [
      'a question for HR when HR comes along',
      ({ company, target }) => {
        ask(company, 'q-alone').for = 'hr';
        target.interviewers.push({ name: '', role: 'hr', note: '' });
      },
      [],
    ],
    [
      'a question for a future colleague',
      ({ company }) => {
        ask(company, 'q-alone').for = 'peer';
      },
      [],
    ],
  ]);
});

describe('delivery', () => {
  check([
    [
      'a core answer over 72 seconds is too long',
      ({ answer }) => lengthen(answer('motivation'), 169),
      ['medium too-long a-motivation'],
    ],
    ['a core answer of 72 seconds is not', ({ answer }) => lengthen(answer('motivation'), 168), []],
    [
      'a slow speaker takes too long with less',
      ({ answer, journal }) => {
        journal.settings.wordsPerMinute = 120;
        lengthen(answer('motivation'), 145);
      },
      ['medium too-long a-motivation'],
    ],
    ['an answer beside the core may be long', ({ answer }) => lengthen(answer('teamwork'), 200), []],
    [
      'a core answer under 55 words is thin',
      ({ answer }) => shorten(answer('motivation'), 54),
      ['medium too-thin a-motivation'],
    ],
    ['a core answer of 55 words is not', ({ answer }) => shorten(answer('motivation'), 55), []],
    ['three keywords carry a short answer', ({ answer }) => shorten(answer('strength'), 54), []],
    [
      'two keywords do not',
      ({ answer }) => {
        shorten(answer('strength'), 54);
        answer('strength').keywords.splice(2);
      },
      ['medium too-thin a-strength'],
    ],
    [
      'a core answer not spoken three days before',
      ({ answer }) => {
        answer('career').practice = [];
      },
      ['high not-spoken-aloud a-career'],
      daysBefore(3),
    ],
    [
      'a core answer may wait until then',
      ({ answer }) => {
        answer('career').practice = [];
      },
      [],
      daysBefore(4),
    ],
    [
      'an answer beside the core need not be spoken',
      ({ answer }) => {
        answer('teamwork').practice = [];
      },
      [],
      daysBefore(3),
    ],
    [
      'practice that usually runs over 90 seconds',
      ({ answer }) => {
        for (const run of answer('career').practice) run.seconds = 91;
      },
      ['medium over-time a-career'],
    ],
    [
      'one slow run among three does not count',
      ({ answer }) => {
        const run = { at: '2026-11-22T18:30', rating: null };
        answer('career').practice.push({ ...run, seconds: 130 }, { ...run, seconds: 80 });
      },
      [],
    ],
    [
      'of two runs the middle counts',
      ({ answer }) => {
        answer('career').practice.push({ at: '2026-11-22T18:30', rating: null, seconds: 133 });
      },
      ['medium over-time a-career'],
    ],
    [
      'a long text without keywords is a script',
      ({ answer }) => lengthen(answer('teamwork'), 281),
      ['medium script-risk a-team'],
    ],
    ['a text of 280 words is not', ({ answer }) => lengthen(answer('teamwork'), 280), []],
    [
      'keywords save a long text',
      ({ answer }) => {
        lengthen(answer('teamwork'), 281);
        answer('teamwork').keywords = ['cox'];
      },
      [],
    ],
    [
      'a stock phrase without an episode',
      ({ answer }) => {
        answer('career').text += ' It is an opportunity to grow.';
      },
      ['low cliche-without-proof a-career'],
    ],
    [
      'a stock phrase with an episode behind it',
      ({ answer }) => {
        answer('strength').text += ' I am detail oriented.';
      },
      [],
    ],
    [
      'an answer that is the text submitted',
      ({ answer, company }) => {
        const [item] = byId(company.documents, 'd-form').items;
        answer('motivation').text = item?.text ?? '';
      },
      ['medium same-as-document a-motivation'],
    ],
  ]);
});
