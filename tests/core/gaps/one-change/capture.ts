import { byId, type OneChange, remove } from '../helpers.ts';
import { answerOf, exchangeOf, mainCompany, roundOf } from './records.ts';

/** Changes to complete-ja for the rules of the groups capture and concerns. */
export const captureChanges: OneChange[] = [
  {
    says: 'an earlier round without any exchange',
    edit: (copy) => {
      const company = mainCompany(copy);
      company.claims = company.claims.filter(({ source }) => source.kind !== 'exchange');
      for (const answer of company.answers) answer.exchangeIds = [];
      roundOf(copy, 'r1').exchanges = [];
    },
    raises: ['blocker first-round-not-logged r1'],
  },
  {
    says: 'a core answer of which three words were kept',
    edit: (copy) => {
      exchangeOf(copy, 'x4').answer = '聞き出す力と答えた。';
    },
    raises: ['high core-answer-not-recorded x4'],
  },
  {
    says: 'a core answer of fifteen characters',
    edit: (copy) => {
      exchangeOf(copy, 'x4').answer = '困りごとを聞き出す力だと話す。';
    },
    raises: [],
  },
  {
    says: 'another answer of which nothing was kept',
    edit: (copy) => {
      exchangeOf(copy, 'x8').answer = '';
    },
    raises: [],
  },
  {
    says: 'a round of forty minutes with four exchanges',
    edit: (copy) => {
      for (const id of ['x1', 'x4', 'x5', 'x7', 'x8']) {
        for (const answer of mainCompany(copy).answers) {
          answer.exchangeIds = answer.exchangeIds.filter((linked) => linked !== id);
        }
        remove(roundOf(copy, 'r1').exchanges, id);
      }
    },
    raises: ['medium log-is-thin r1'],
  },
  {
    says: 'a short round with four exchanges',
    edit: (copy) => {
      for (const id of ['x1', 'x4', 'x5', 'x7', 'x8']) {
        for (const answer of mainCompany(copy).answers) {
          answer.exchangeIds = answer.exchangeIds.filter((linked) => linked !== id);
        }
        remove(roundOf(copy, 'r1').exchanges, id);
      }
      roundOf(copy, 'r1').minutes = 29;
    },
    raises: [],
  },
  {
    says: 'three of nine exchanges without an answer',
    edit: (copy) => {
      for (const id of ['x1', 'x5', 'x8']) exchangeOf(copy, id).answer = '';
    },
    raises: ['medium log-is-thin r1'],
  },
  {
    says: 'two of nine exchanges without an answer',
    edit: (copy) => {
      for (const id of ['x1', 'x8']) exchangeOf(copy, id).answer = '';
    },
    raises: [],
  },
  {
    says: 'a round without a follow-up',
    edit: (copy) => {
      for (const exchange of roundOf(copy, 'r1').exchanges) exchange.followUps = [];
    },
    raises: ['medium follow-ups-not-recorded r1'],
  },
  {
    says: 'a round whose only follow-up line is blank',
    edit: (copy) => {
      for (const exchange of roundOf(copy, 'r1').exchanges) exchange.followUps = [];
      exchangeOf(copy, 'x2').followUps = [{ question: ' ', answer: '' }];
    },
    raises: ['medium follow-ups-not-recorded r1'],
  },
  {
    says: 'a log written a day and a minute after the end',
    edit: (copy) => {
      roundOf(copy, 'r1').loggedAt = '2026-11-13T13:41';
    },
    raises: ['low logged-late r1'],
  },
  {
    says: 'a log written a day after the end',
    edit: (copy) => {
      roundOf(copy, 'r1').loggedAt = '2026-11-13T13:40';
    },
    raises: [],
  },
  {
    says: 'a log of which nobody knows when it was written',
    edit: (copy) => {
      roundOf(copy, 'r1').loggedAt = null;
    },
    raises: [],
  },
  {
    says: 'a passed round without feedback',
    edit: (copy) => {
      roundOf(copy, 'r1').feedback = '';
    },
    raises: ['low feedback-not-asked r1'],
  },
  {
    says: 'a passed round without feedback, two days before the next',
    edit: (copy) => {
      roundOf(copy, 'r1').feedback = '';
      for (const item of roundOf(copy, 'r2').checklist) item.done = true;
    },
    on: '2026-11-24',
    raises: ['low feedback-not-asked r1'],
  },
  {
    says: 'a passed round without feedback, on the eve of the next',
    edit: (copy) => {
      roundOf(copy, 'r1').feedback = '';
      for (const item of roundOf(copy, 'r2').checklist) item.done = true;
    },
    on: '2026-11-25',
    raises: [],
  },
  {
    says: 'a fact heard in the first round that no answer links any more',
    edit: (copy) => {
      Object.assign(answerOf(copy, 'a10'), { factIds: ['f7'] });
    },
    raises: ['medium heard-facts-unused f8'],
  },
  {
    says: 'a fact heard in the first round that a question builds on',
    edit: (copy) => {
      Object.assign(answerOf(copy, 'a10'), { factIds: ['f7'] });
      byId(mainCompany(copy).reverseQuestions, 'q3').basis =
        '技術営業の新人が保守部門で半年、分解と点検を覚えるという話';
    },
    raises: [],
  },
  {
    says: 'a concern without an answer',
    edit: (copy) => {
      byId(roundOf(copy, 'r1').concerns, 'n1').answerId = null;
    },
    raises: ['blocker concern-open n1'],
  },
  {
    says: 'a concern without an answer, four days before',
    edit: (copy) => {
      byId(roundOf(copy, 'r1').concerns, 'n1').answerId = null;
    },
    on: '2026-11-22',
    raises: ['high concern-open n1'],
  },
  {
    says: 'a concern whose answer has keywords but no text',
    edit: (copy) => {
      Object.assign(byId(roundOf(copy, 'r1').concerns, 'n1'), { answerId: 'a7' });
      answerOf(copy, 'a7').text = ' ';
    },
    raises: ['blocker concern-open n1'],
  },
  {
    says: 'a concern settled by another answer',
    edit: (copy) => {
      Object.assign(byId(roundOf(copy, 'r1').concerns, 'n1'), { answerId: 'a9' });
    },
    raises: [],
  },
  {
    says: 'a poor answer that nothing takes up',
    edit: (copy) => {
      answerOf(copy, 'a3').exchangeIds = [];
    },
    raises: ['high weak-answer-not-reworked x5'],
  },
  {
    says: 'a negative reaction to an answer that nothing takes up, follow-up and all',
    edit: (copy) => {
      Object.assign(exchangeOf(copy, 'x1'), {
        reaction: 'negative',
        followUps: [{ question: 'ほかには。', answer: '' }],
      });
    },
    raises: ['high weak-answer-not-reworked x1'],
  },
  {
    says: 'a fair answer with a neutral reaction that nothing takes up',
    edit: (copy) => {
      Object.assign(exchangeOf(copy, 'x1'), { rating: 'fair', reaction: 'neutral' });
    },
    raises: [],
  },
  {
    says: 'a plan that repeats what went badly',
    edit: (copy) => {
      answerOf(copy, 'a3').text = '心配性なところです。困った場面を聞かれて言葉に詰まった。';
      exchangeOf(copy, 'x5').answer = '心配性なところです。困った場面を聞かれて、言葉に詰まった';
    },
    raises: ['high weak-answer-unchanged a3'],
  },
  {
    says: 'a plan that repeats what went badly and has no probe is told once',
    edit: (copy) => {
      answerOf(copy, 'a6').text = exchangeOf(copy, 'x8').answer;
      exchangeOf(copy, 'x8').rating = 'poor';
    },
    raises: ['high weak-answer-unchanged a6'],
  },
];
