import { byId, type OneChange } from '../helpers.ts';
import { answerOf, exchangeOf, mainCompany, probeOf } from './records.ts';

/** Changes to complete-ja for the rules of the group depth. */
export const depthChanges: OneChange[] = [
  {
    says: 'a core answer without probes',
    edit: (copy) => {
      answerOf(copy, 'a10').probes = [];
    },
    raises: ['blocker too-shallow a10'],
  },
  {
    says: 'a core answer without probes, four days before',
    edit: (copy) => {
      answerOf(copy, 'a10').probes = [];
    },
    on: '2026-11-22',
    raises: ['high too-shallow a10'],
  },
  {
    says: 'a core answer without probes whose question was dug into is told once',
    edit: (copy) => {
      answerOf(copy, 'a4').probes = [];
    },
    raises: ['blocker too-shallow a4'],
  },
  {
    says: 'a core answer of keywords alone without probes',
    edit: (copy) => {
      Object.assign(answerOf(copy, 'a2'), { text: '', probes: [] });
    },
    raises: [],
  },
  {
    says: 'a core answer with three levels of five',
    edit: (copy) => {
      probeOf(copy, 'a2', 2).answer = '';
    },
    raises: ['medium rung-missing a2'],
  },
  {
    says: 'a core answer with four levels of five',
    edit: (copy) => {
      probeOf(copy, 'a4', 0).answer = '';
    },
    raises: [],
  },
  {
    says: 'a core answer with every rung of its ladder of four',
    edit: (copy) => {
      answerOf(copy, 'a12').changeReason = '';
    },
    raises: [],
  },
  {
    says: 'a probe on which the user is stuck',
    edit: (copy) => {
      Object.assign(probeOf(copy, 'a8', 0), { stuck: true, answer: '' });
    },
    raises: ['high dead-end a8'],
  },
  {
    says: 'a rung on which the user is stuck is told once',
    edit: (copy) => {
      Object.assign(probeOf(copy, 'a12', 3), { stuck: true, answer: '' });
    },
    raises: ['high dead-end a12'],
  },
  {
    says: 'one rung of four, stuck, with a fifth never taken, is told once',
    edit: (copy) => {
      Object.assign(probeOf(copy, 'a2', 2), { stuck: true, answer: '' });
    },
    raises: ['high dead-end a2'],
  },
  {
    says: 'the rung that studies need, stuck, is told once',
    edit: (copy) => {
      Object.assign(probeOf(copy, 'a5', 0), { stuck: true, answer: '' });
    },
    raises: ['high dead-end a5'],
  },
  {
    says: 'the only reply to a question dug into, stuck, is told once',
    edit: (copy) => {
      Object.assign(probeOf(copy, 'a7', 0), { stuck: true, answer: '' });
    },
    raises: ['high dead-end a7'],
  },
  {
    says: 'studies without probes whose question was dug into are told once',
    edit: (copy) => {
      answerOf(copy, 'a5').probes = [];
    },
    raises: ['high study-purpose-missing a5'],
  },
  {
    says: 'a probe once marked as stuck that has a reply now',
    edit: (copy) => {
      probeOf(copy, 'a8', 0).stuck = true;
    },
    raises: [],
  },
  {
    says: 'a question dug into, and a linked answer without a reply to any probe',
    edit: (copy) => {
      probeOf(copy, 'a7', 0).answer = '';
    },
    raises: ['high first-round-probe-not-extended x7'],
  },
  {
    says: 'a question dug into that no answer takes up',
    edit: (copy) => {
      answerOf(copy, 'a5').exchangeIds = [];
    },
    raises: ['high first-round-probe-not-extended x6'],
  },
  {
    says: 'a question dug into whose category has no answer any more',
    edit: (copy) => {
      const company = mainCompany(copy);
      Object.assign(answerOf(copy, 'a9'), { documentItemIds: ['d2a'] });
      company.answers.splice(company.answers.indexOf(byId(company.answers, 'a5')), 1);
    },
    raises: ['high category-unprepared r2'],
  },
  {
    says: 'a follow-up of which only the answer was kept',
    edit: (copy) => {
      exchangeOf(copy, 'x8').followUps = [{ question: '', answer: '読み合わせの手順を説明した。' }];
    },
    raises: [],
  },
  {
    says: 'a reason in the words of the answer above it',
    edit: (copy) => {
      const above = probeOf(copy, 'a4', 2);
      for (const below of above.probes) below.answer = `${above.answer}そう考えました。`;
    },
    raises: ['low circular-reason a4'],
  },
  {
    says: 'a reason in the words of the answer itself',
    edit: (copy) => {
      probeOf(copy, 'a8', 0).answer = answerOf(copy, 'a8').text;
    },
    raises: ['low circular-reason a8'],
  },
];
