import type { Journal } from '#core/domain/journal.ts';
import { aReverseQuestion, aRound } from '#tests/builders.ts';
import { byId, type OneChange, remove } from '../helpers.ts';
import { answerOf, mainCompany, probeOf, roundOf } from './records.ts';

function setFact(copy: Journal, id: string, fields: object): void {
  Object.assign(byId(mainCompany(copy).facts, id), fields);
}

function setQuestions(copy: Journal, texts: Record<string, string>): void {
  for (const [id, text] of Object.entries(texts)) byId(mainCompany(copy).reverseQuestions, id).text = text;
}

/** Lengthens an answer with words that say nothing, to so many characters. */
function lengthen(copy: Journal, id: string, characters: number): void {
  const answer = answerOf(copy, id);
  answer.text += '。そしてゆっくりと歩きました'.repeat(60).slice(0, characters - answer.text.length);
}

/** Shortens an answer to so many characters, and takes its keywords away but two. */
function shorten(copy: Journal, id: string, characters: number): void {
  const answer = answerOf(copy, id);
  answer.text = answer.text.slice(0, characters);
  answer.keywords.splice(2);
}

/** Changes to complete-ja for the rules on motive, coverage, questions, delivery, logistics and learning. */
export const preparationChanges: OneChange[] = [
  {
    says: 'a motivation linked to no fact',
    edit: (copy) => {
      answerOf(copy, 'a1').factIds = [];
      answerOf(copy, 'a9').factIds = mainCompany(copy).facts.map(({ id }) => id);
    },
    raises: ['blocker motivation-fits-any-company a1'],
  },
  {
    says: 'a motivation linked to no fact, four days before',
    edit: (copy) => {
      answerOf(copy, 'a1').factIds = [];
    },
    on: '2026-11-22',
    raises: ['high motivation-fits-any-company a1'],
  },
  {
    says: 'no competitor',
    edit: (copy) => setFact(copy, 'f5', { kind: 'business' }),
    raises: ['high no-competitor-comparison c1'],
  },
  {
    says: 'no reason after joining',
    edit: (copy) => {
      mainCompany(copy).afterJoining.why = '　';
    },
    raises: ['blocker after-joining-incomplete c1'],
  },
  {
    says: 'a summary that is the company’s own sentence',
    edit: (copy) => {
      const company = mainCompany(copy);
      company.ownSummary = byId(company.facts, 'f2').text.replace('柱になっている', '柱である');
    },
    raises: ['medium company-not-in-own-words c1'],
  },
  {
    says: 'news of last spring',
    edit: (copy) => setFact(copy, 'f4', { date: '2026-04-20' }),
    raises: ['high no-recent-news c1'],
  },
  {
    says: 'news without a view',
    edit: (copy) => setFact(copy, 'f4', { opinion: '' }),
    raises: ['high news-without-opinion f4'],
  },
  {
    says: 'no knowledge for the job',
    edit: (copy) => setFact(copy, 'f7', { kind: 'culture' }),
    raises: ['medium required-knowledge-missing c1'],
  },
  {
    says: 'a problem without a view',
    edit: (copy) => setFact(copy, 'f6', { opinion: '' }),
    raises: ['medium no-company-problem c1'],
  },
  {
    says: 'values linked to a problem only',
    edit: (copy) => {
      answerOf(copy, 'a9').factIds = [...answerOf(copy, 'a11').factIds];
    },
    raises: ['medium values-not-matched a9'],
  },
  {
    says: 'nothing looked up since the first interview',
    edit: (copy) => setFact(copy, 'f6', { date: '2026-11-12' }),
    raises: ['medium research-stale c1'],
  },
  {
    says: 'something looked up the day after',
    edit: (copy) => setFact(copy, 'f6', { date: '2026-11-13' }),
    raises: [],
  },
  {
    says: 'facts about people that nobody told',
    edit: (copy) => {
      for (const id of ['f3', 'f8']) setFact(copy, id, { kind: 'culture', heardInRoundId: null });
    },
    raises: ['low no-human-source c1'],
  },
  {
    says: 'no answer on values',
    edit: (copy) => remove(mainCompany(copy).answers, 'a9'),
    raises: ['medium category-unprepared r2'],
  },
  {
    says: 'an answer on a failure with two keywords and no text',
    edit: (copy) => {
      Object.assign(answerOf(copy, 'a6'), { text: '', keywords: ['番号', '記録用紙'] });
    },
    raises: ['high category-unprepared r2'],
  },
  {
    says: 'studies without a purpose',
    edit: (copy) => {
      probeOf(copy, 'a5', 0).answer = '';
    },
    raises: ['high study-purpose-missing a5'],
  },
  {
    says: 'a weakness without a remedy',
    edit: (copy) => {
      probeOf(copy, 'a3', 1).rung = 'effect';
    },
    raises: ['medium weakness-without-remedy a3'],
  },
  {
    says: 'an interviewer without a role',
    edit: (copy) => {
      for (const interviewer of roundOf(copy, 'r2').interviewers) interviewer.role = 'unknown';
    },
    raises: ['medium interviewer-unknown r2'],
  },
  {
    says: 'nobody asked whether it is the last interview',
    edit: (copy) => {
      roundOf(copy, 'r2').isFinal = null;
    },
    raises: ['high may-be-final r2'],
  },
  {
    says: 'four questions left',
    edit: (copy) => remove(mainCompany(copy).reverseQuestions, 'q5'),
    raises: ['medium too-few-questions c1'],
  },
  {
    says: 'a question asked before in other words',
    edit: (copy) => setQuestions(copy, { q5: '技術営業の方の一日の流れを教えてください。' }),
    raises: ['high question-already-asked q5'],
  },
  {
    says: 'three of five questions about conditions',
    edit: (copy) =>
      setQuestions(copy, {
        q3: '残業は月にどのくらいありますか。',
        q4: '有給は取りやすいですか。',
        q5: '転勤の頻度を教えてください。',
      }),
    raises: ['medium questions-about-conditions-only c1'],
  },
  {
    says: 'two of five questions about conditions',
    edit: (copy) =>
      setQuestions(copy, { q4: '有給は取りやすいですか。', q5: '転勤の頻度を教えてください。' }),
    raises: [],
  },
  {
    says: 'three of six questions about conditions',
    edit: (copy) => {
      setQuestions(copy, { q4: '有給は取りやすいですか。', q5: '転勤の頻度を教えてください。' });
      mainCompany(copy).reverseQuestions.push(aReverseQuestion({ text: '給与の決まり方を教えてください。' }));
    },
    raises: ['medium questions-about-conditions-only c1'],
  },
  {
    says: 'no question that builds on the first interview',
    edit: (copy) => {
      byId(mainCompany(copy).reverseQuestions, 'q1').basis = ' ';
    },
    raises: ['medium no-question-builds-on-first-round c1'],
  },
  {
    says: 'a question for HR to a manager',
    edit: (copy) => {
      byId(mainCompany(copy).reverseQuestions, 'q5').for = 'hr';
    },
    raises: ['low question-for-the-wrong-person q5'],
  },
  { says: 'a core answer of 360 characters', edit: (copy) => lengthen(copy, 'a2', 360), raises: [] },
  {
    says: 'a core answer of 361 characters',
    edit: (copy) => lengthen(copy, 'a2', 361),
    raises: ['medium too-long a2'],
  },
  { says: 'a core answer of 120 characters', edit: (copy) => shorten(copy, 'a2', 120), raises: [] },
  {
    says: 'a core answer of 119 characters',
    edit: (copy) => shorten(copy, 'a2', 119),
    raises: ['medium too-thin a2'],
  },
  {
    says: 'a core answer never spoken',
    edit: (copy) => {
      answerOf(copy, 'a2').practice = [];
    },
    raises: ['high not-spoken-aloud a2'],
  },
  {
    says: 'a core answer never spoken, four days before',
    edit: (copy) => {
      answerOf(copy, 'a2').practice = [];
    },
    on: '2026-11-22',
    raises: [],
  },
  {
    says: 'runs of 92 seconds',
    edit: (copy) => {
      for (const run of answerOf(copy, 'a1').practice) run.seconds = 92;
    },
    raises: ['medium over-time a1'],
  },
  {
    says: 'a text of 601 characters without keywords',
    edit: (copy) => {
      answerOf(copy, 'a7').keywords = [];
      lengthen(copy, 'a7', 601);
    },
    raises: ['medium script-risk a7'],
  },
  {
    says: 'a text of 600 characters without keywords',
    edit: (copy) => {
      answerOf(copy, 'a7').keywords = [];
      lengthen(copy, 'a7', 600);
    },
    raises: [],
  },
  {
    says: 'a stock phrase without an episode',
    edit: (copy) => {
      answerOf(copy, 'a11').text += '理念に共感しました。';
    },
    raises: ['low cliche-without-proof a11'],
  },
  {
    says: 'a stock phrase with an episode',
    edit: (copy) => {
      answerOf(copy, 'a7').text += '粘り強く続けました。';
    },
    raises: [],
  },
  {
    says: 'an answer that is the text of the entry sheet',
    edit: (copy) => {
      const items = mainCompany(copy).documents.flatMap((document) => document.items);
      answerOf(copy, 'a4').text = byId(items, 'd1b').text;
    },
    raises: ['medium same-as-document a4'],
  },
  {
    says: 'no place',
    edit: (copy) => {
      roundOf(copy, 'r2').location = '';
    },
    raises: ['high time-or-place-missing r2'],
  },
  {
    says: 'no place, two days before',
    edit: (copy) => {
      roundOf(copy, 'r2').location = '';
    },
    on: '2026-11-24',
    raises: ['blocker time-or-place-missing r2', 'medium checklist-overdue k3'],
  },
  {
    says: 'two companies at one time',
    edit: (copy) => {
      byId(byId(copy.companies, 'c2').rounds, 'r22').startsAt = '2026-11-26T13:30';
    },
    raises: ['blocker rounds-clash r2'],
  },
  {
    says: 'papers due during the interview take no time',
    edit: (copy) => {
      const deadline = aRound({ kind: 'document', ordinal: null, startsAt: '2026-11-26T14:30' });
      byId(copy.companies, 'c2').rounds.push(deadline);
    },
    raises: [],
  },
  {
    says: 'no checklist',
    edit: (copy) => {
      roundOf(copy, 'r2').checklist = [];
    },
    raises: ['medium no-checklist r2'],
  },
  {
    says: 'a step of last week left open',
    edit: (copy) => {
      byId(roundOf(copy, 'r2').checklist, 'k2').done = false;
    },
    raises: ['medium checklist-overdue k2'],
  },
  {
    says: 'a result that did not come in time',
    edit: (copy) => {
      Object.assign(roundOf(copy, 'r1'), { outcome: 'done', resultDue: '2026-11-22' });
    },
    raises: ['low result-overdue r1'],
  },
  {
    says: 'a weakness that went badly twice and was not practised since',
    edit: (copy) => {
      answerOf(copy, 'a3').practice = [];
    },
    raises: ['medium repeated-weak-category a3'],
  },
];
