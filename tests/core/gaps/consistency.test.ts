import { describe, expect, it } from 'vitest';
import type { Journal } from '#core/domain/journal.ts';
import { describeGap } from '#core/gaps/describe.ts';
import { type ConsistencyCase, consistencyOnly, journalOf, readCases } from './consistency-cases.ts';
import { gapsOf } from './helpers.ts';

function found(journal: Journal, today?: string) {
  return consistencyOnly(gapsOf(journal, today));
}

function rulesIn(one: ConsistencyCase): string[] {
  return [...new Set(found(journalOf(one)).map(({ rule }) => rule))];
}

describe.each([
  'consistency',
  'statements-one',
  'statements-two',
  'statements-three',
  'statements-four',
  'statements-five',
  'statements-six',
  'consistency-more',
  'consistency-campus',
  'consistency-town',
  'consistent-lives',
  'consistent-lives-ja',
  'consistent-lives-en',
  'consistency-pairs-ja',
  'consistency-pairs-en',
  'consistency-lives-ja',
  'consistency-lives-en',
])('labelled cases: %s', (name) => {
  it.each(readCases(name).map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(rulesIn(one)).toEqual(one.expect === null ? [] : [one.expect]);
  });
});

const numbers: ConsistencyCase = {
  id: 'numbers',
  expect: 'numbers-disagree',
  texts: [
    { in: 'document-item', text: '部活に打ち込みました。サッカー部では部員３０人をまとめました。' },
    { in: 'answer', category: 'achievement', text: '私は50人の部員をまとめる主将でした。毎日走りました。' },
  ],
};

const choice: ConsistencyCase = {
  id: 'choice',
  expect: 'statements-disagree',
  texts: [
    { in: 'exchange', category: 'commitment', text: '御社が第一志望ですと答えた。' },
    { in: 'answer', category: 'commitment', text: '第一志望は同業の別の会社です。' },
  ],
};

describe('a disagreement', () => {
  it('names the later text, and quotes both word for word', () => {
    expect(found(journalOf(numbers))).toMatchObject([
      {
        severity: 'high',
        subject: { kind: 'answer', id: 't1' },
        evidence: [
          { kind: 'document-item', id: 't0', quote: 'サッカー部では部員３０人をまとめました。' },
          { kind: 'answer', id: 't1', quote: '私は50人の部員をまとめる主将でした。' },
        ],
        fix: { screen: 'answers', id: 't1', field: 'text', category: 'achievement' },
      },
    ]);
  });

  it('is not excused by a headline left as it was', () => {
    const journal = journalOf(numbers);
    for (const answer of journal.companies[0]?.answers ?? []) answer.headline = '30人の部員をまとめる';
    expect(found(journal).map(({ subject }) => subject.id)).toEqual(['t1']);
  });

  it('says when the number grew, and only then', () => {
    const shrank = {
      ...numbers,
      texts: [
        { in: 'document-item' as const, text: '部員は50人です。' },
        { in: 'answer' as const, text: '部員は30人です。' },
      ],
    };
    expect(found(journalOf(numbers)).map(({ variant }) => variant)).toEqual(['grew']);
    expect(found(journalOf(shrank)).map(({ variant }) => variant)).toEqual([undefined]);
  });

  it('is put into words in both languages', () => {
    const gap = found(journalOf(choice)).at(0);
    if (gap === undefined) throw new Error('nothing found');
    expect(describeGap(gap, 'ja').message).toContain('志望順位');
    expect(describeGap(gap, 'en').message).toContain('“');
  });

  it('is one gap per later text and thing, however many texts it contradicts', () => {
    const texts = [
      { in: 'document-item' as const, text: '部員は30人です。' },
      { in: 'exchange' as const, text: '部員は30人だと答えた。' },
      { in: 'answer' as const, text: '部員は50人です。' },
    ];
    const gaps = found(journalOf({ id: 'three', expect: 'numbers-disagree', texts }));
    expect(gaps.map(({ subject, evidence }) => [subject.id, evidence.length])).toEqual([['t2', 3]]);
  });

  it('falls silent when the later text says why it changed', () => {
    expect(found(journalOf({ ...numbers, changeReason: '秋に二つの部が合併した。' }))).toEqual([]);
    expect(found(journalOf({ ...choice, changeReason: '家族の事情で考え直した。' }))).toEqual([]);
  });

  it('over the first choice, the axis or the role stops everything on the last day', () => {
    const journal = journalOf(choice);
    for (const round of journal.companies[0]?.rounds ?? [])
      if (round.id === 'r2') round.startsAt = '2026-11-24T10:00';
    expect(found(journal, '2026-11-23').map(({ severity }) => severity)).toEqual(['blocker']);
    expect(found(journal, '2026-11-22').map(({ severity }) => severity)).toEqual(['high']);
  });

  it('does not depend on the order of the lists', () => {
    const journal = journalOf({
      ...numbers,
      texts: [
        ...(numbers.texts ?? []),
        { in: 'exchange', text: '部員は40人だと答えた。' },
        { in: 'exchange', text: '部員は30人だと答えた。' },
      ],
    });
    const turned = structuredClone(journal);
    for (const company of turned.companies) {
      company.answers.reverse();
      company.rounds.reverse();
      for (const round of company.rounds) round.exchanges.reverse();
    }
    expect(found(turned)).toEqual(found(journal));
  });
});

describe('a claim', () => {
  it('takes part, and wins over what its source says', () => {
    const journal = journalOf(numbers);
    const claims = journal.companies[0]?.claims;
    const [claim] =
      journalOf({
        id: 'claim',
        expect: null,
        claims: [{ topic: 'number', label: '部員数', value: '30人', in: 'answer' }],
      }).companies[0]?.claims ?? [];
    if (claims === undefined || claim === undefined) throw new Error('no claim');
    claims.push({ ...claim, source: { kind: 'answer', id: 't1' } });
    expect(found(journal)).toEqual([]);
    claims.splice(0, 1, { ...claim, value: '45人', source: { kind: 'answer', id: 't1' } });
    expect(found(journal).map(({ subject }) => subject.kind)).toEqual(['claim']);
  });

  it('falls silent with a reason of its own', () => {
    const journal = journalOf({
      id: 'axis',
      expect: 'statements-disagree',
      claims: [
        { topic: 'axis', value: '人の生活を支える', in: 'exchange' },
        { topic: 'axis', value: '海外で挑戦できる', in: 'answer' },
      ],
    });
    expect(found(journal)).toHaveLength(1);
    for (const claim of journal.companies[0]?.claims ?? []) claim.changeReason = '留学で考えが変わった。';
    expect(found(journal)).toEqual([]);
  });
});

describe('what the interviewer said', () => {
  it('is not held against anyone', () => {
    const journal = journalOf({
      id: 'question',
      expect: null,
      texts: [
        { in: 'exchange', text: '' },
        { in: 'answer', text: '部員は30人です。御社が第一志望です。' },
      ],
    });
    for (const round of journal.companies[0]?.rounds ?? []) {
      for (const exchange of round.exchanges) {
        exchange.question = '部員は50人ですか。第一志望は別の会社ですか。';
        exchange.followUps.push({ question: '部員は80人ですよね。', answer: '' });
      }
    }
    expect(found(journal)).toEqual([]);
  });
});
