import { describe, expect, test } from 'vitest';
import { findClaims, fingerprintOf, openFindings } from '#core/claims/found-claims.ts';
import { aClaim } from '#tests/builders.ts';

const source = { kind: 'exchange', id: 'x1' } as const;
const text = 'アルバイト先で30人の新人を指導し、離職率を2割下げました。';

function numbersIn(words: string): string[] {
  return findClaims(words).map(({ label, value }) => `${label} ${value}`);
}

describe('statements found in a text', () => {
  test('numbers come with what they count, read from the words beside them', () => {
    expect(numbersIn(text)).toEqual(['新人 30人', '離職率 2割']);
    expect(numbersIn('来客数が月100人から150人に増えました。')).toEqual(['来客数 100人', '来客数 150人']);
    expect(numbersIn('1日平均40kgあった食べ残しを26kgまで減らしました。').at(-1)).toBe('食べ残し 26kg');
    expect(numbersIn('I raised sales by 20%.')).toEqual(['sales 20%']);
  });

  test('what is found stands in the text word for word', () => {
    for (const { value, quote } of findClaims(text)) {
      expect(text).toContain(value);
      expect(text).toContain(quote);
    }
  });

  test('an excerpt shows the words just before, and that the sentence began earlier', () => {
    expect(findClaims(text).map(({ excerpt }) => excerpt)).toEqual([
      'アルバイト先で30人',
      '…指導し、離職率を2割',
    ]);
  });

  test('positions on first choice, role, place and the like are found with the sentence that takes them', () => {
    const words = '御社が第一志望です。勤務地は全国どこでも構いません。';
    expect(findClaims(words).map(({ topic, value }) => [topic, value])).toEqual([
      ['first-choice', '御社が第一志望です。'],
      ['location', '勤務地は全国どこでも構いません。'],
    ]);
  });

  test('"one at a time" is not offered as a number', () => {
    expect(numbersIn('工場を一軒ずつ回りました。')).toEqual([]);
  });
});

describe('what is offered for confirmation', () => {
  const [first, second] = findClaims(text);

  test('everything found, while nothing is decided', () => {
    expect(openFindings(text, source, [], [])).toEqual([first, second]);
  });

  test('not what was confirmed for this text, whatever it is called now', () => {
    const confirmed = aClaim({ topic: 'number', label: '後輩', value: '３０人', source });
    expect(openFindings(text, source, [confirmed], [])).toEqual([second]);
  });

  test('not a position on a topic that was confirmed for this text in other words', () => {
    const words = '御社が第一志望です。';
    const confirmed = aClaim({ topic: 'first-choice', value: '第一志望', source });
    expect(openFindings(words, source, [], [])).toHaveLength(1);
    expect(openFindings(words, source, [confirmed], [])).toEqual([]);
  });

  test('still what was confirmed for another text only', () => {
    const elsewhere = aClaim({ topic: 'number', value: '30人', source: { kind: 'exchange', id: 'x2' } });
    expect(openFindings(text, source, [elsewhere], [])).toEqual([first, second]);
  });

  test('not what the user said to ignore in this text', () => {
    const ignored = second === undefined ? [] : [{ sourceId: 'x1', fingerprint: fingerprintOf(second) }];
    expect(openFindings(text, source, [], ignored)).toEqual([first]);
    expect(openFindings(text, { kind: 'exchange', id: 'x2' }, [], ignored)).toEqual([first, second]);
  });

  test('the same words only once', () => {
    expect(openFindings('新人30人。新人30人。', source, [], [])).toHaveLength(1);
  });
});
