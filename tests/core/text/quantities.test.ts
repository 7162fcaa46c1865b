import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDisagreeing } from '#core/text/disagreements.ts';
import { compareQuantities } from '#core/text/quantities/compare-quantities.ts';
import { grew } from '#core/text/quantities/quantity-values.ts';
import { findQuantities } from '#core/text/quantities.ts';

function valuesIn(text: string): number[] {
  return findQuantities(text).map((quantity) => quantity.low);
}

function disagree(earlier: string, later: string): boolean {
  return findDisagreeing(findQuantities(earlier), findQuantities(later)).length > 0;
}

describe('finding numbers', () => {
  it.each([
    ['部員は３０人です。', 30],
    ['部員は三十人です。', 30],
    ['来場者は1万2千人でした。', 12_000],
    ['会員は百二十名です。', 120],
    ['部員は1,200人です。', 1200],
    ['Our club had twenty-five members.', 25],
    ['Our club had two hundred and ten members.', 210],
    ['A dozen volunteers came.', 12],
    ['ピアノは6歳から習い始めました。', 6],
    ['毎朝5時半に起きて練習しました。', 5.5],
    ['午後3時に集合しました。', 15],
    ["We opened the doors at 3 o'clock in the afternoon.", 15],
    ['畑は300平方メートルです。', 300],
    ['I started judo at the age of ten.', 10],
    ['I got up at 5:30 a.m. to train.', 5.5],
    ['Our garden has two hectares.', 20_000],
    ['I passed the exam on my third attempt.', 3],
  ])('reads %s', (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
  });

  it.each([
    ['留学は半年です。', '留学は6か月です。'],
    ['留学は1年半です。', '留学は18ヶ月でした。'],
    ['実験は90分です。', '実験は1時間半です。'],
    ['売上を1割伸ばしました。', '売上を10％伸ばしました。'],
    ['畑の広さは1ヘクタールです。', '畑の広さは1万平方メートルです。'],
    ['I started the violin when I was six.', 'I was six years old when I started the violin.'],
    ['I worked at a cafe for a year and a half.', 'I worked at a cafe for 18 months.'],
    ['We cut costs in half.', 'We cut costs by 50 percent.'],
    ['午後3時に集合し、会場の設営を始めました。', '15時に集合し、会場の設営を始めました。'],
    [
      'The doors of the hall opened at 6:30 for the concert.',
      'For the concert the doors of the hall opened at 6:30 p.m.',
    ],
  ])('takes %s and %s for the same', (one, other) => {
    const [first] = findQuantities(one);
    const [second] = findQuantities(other);
    if (first === undefined || second === undefined) throw new Error('no number found');
    expect(compareQuantities(first, second)).toBe('same');
  });

  it.each([
    '2023年4月に入学しました。',
    '9時から働きました。',
    '大学3年生です。',
    '一人ひとりに向き合いました。',
    '数十人が集まりました。',
    'I started in 2021.',
    'The 9:30 train was late.',
    'One of the best days.',
  ])('leaves %s alone', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });

  it('quotes the sentence and marks the number exactly', () => {
    const text = 'サッカー部に入りました。　部員は３０人でした。楽しかったです。';
    const [number] = findQuantities(text);
    expect(number?.quote).toBe('部員は３０人でした。');
    expect(text.slice(number?.start, number?.end)).toBe('３０人');
  });

  it('never throws, whatever the text, and quotes only what is there', () => {
    const pieces = fc.constantFrom(
      '30',
      '三十',
      '人',
      '名',
      '％',
      '半年',
      '年',
      'の',
      '部員',
      '売上',
      'を',
      '。',
      '、',
      'から',
      'に',
      '増やし',
      ' percent',
      ' eight',
      ' members',
      ' of ',
      ' by half',
      '$',
      '１',
      '.',
      '-',
      '2023',
      '3年生',
      '位',
      '優勝',
      '\n',
      ' twice',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        for (const quantity of findQuantities(written)) {
          expect(written).toContain(quantity.quote);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(quantity.end).toBeLessThanOrEqual(written.length);
          expect(quantity.low).toBeLessThanOrEqual(quantity.high);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('comparing numbers', () => {
  it('does not care which text comes first', () => {
    expect(disagree('部員は30人です。', '部員50人をまとめました。')).toBe(true);
    expect(disagree('部員50人をまとめました。', '部員は30人です。')).toBe(true);
  });

  it('agrees with itself, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(disagree(text, text)).toBe(false);
      }),
    );
  });

  it('keeps apart parts and wholes, goals and results, one club and another', () => {
    expect(disagree('部員は30人です。', '部員のうち5人が初心者でした。')).toBe(false);
    expect(disagree('目標は来場者500人でした。', '来場者は300人でした。')).toBe(false);
    expect(disagree('サッカー部の部員は30人です。', '茶道部の部員は8人です。')).toBe(false);
    expect(disagree('My goal was 500 visitors.', 'In the end 300 visitors came.')).toBe(false);
  });

  it('says when a number grew, a better place included', () => {
    const [first] = findQuantities('全国大会で5位でした。');
    const [second] = findQuantities('全国大会で2位でした。');
    if (first === undefined || second === undefined) throw new Error('no number found');
    expect(grew(first, second)).toBe(true);
    expect(grew(second, first)).toBe(false);
  });
});
