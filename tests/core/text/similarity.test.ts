import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '#core/text/normalise.ts';
import { contentWordOverlap, similarity } from '#core/text/similarity.ts';

describe('similarity', () => {
  it('ignores width, case, white space and punctuation', () => {
    expect(normalise('ＴＯＥＩＣ は、 ８５０点！')).toBe('toeicは850点');
    expect(similarity('御社が、第一志望です。', '御社が第一志望です')).toBe(1);
    expect(similarity('You are my FIRST choice.', 'you are my first choice')).toBe(1);
  });

  it('is the Dice coefficient of character bigrams', () => {
    expect(similarity('night', 'nacht')).toBeCloseTo(0.25, 5);
    expect(similarity('aaaa', 'aa')).toBeCloseTo(0.5, 5);
  });

  it('finds nothing alike in an empty text, and one character alike only to itself', () => {
    expect(similarity('', '')).toBe(0);
    expect(similarity('、。', '御社')).toBe(0);
    expect(similarity('軸', '軸')).toBe(1);
    expect(similarity('軸', '就活の軸')).toBe(0);
  });

  it('stays between 0 and 1 and does not care about order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const value = similarity(a, b);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(similarity(b, a)).toBe(value);
      }),
    );
  });
});

describe('content word overlap', () => {
  it('is high for the same story in other words', () => {
    expect(
      contentWordOverlap(
        'カフェで新人教育の仕組みを作りました。',
        '新人教育をカフェで任され、仕組みを見直しました。',
      ),
    ).toBeGreaterThan(0.4);
    expect(
      contentWordOverlap('I trained new staff at a cafe.', 'At the cafe I was training the staff.'),
    ).toBeGreaterThan(0.6);
  });

  it('is almost nothing for another story', () => {
    expect(
      contentWordOverlap('カフェで新人教育の仕組みを作りました。', 'ロボットの制御を研究しています。'),
    ).toBeLessThan(0.1);
    expect(
      contentWordOverlap('I trained new staff at a cafe.', 'My research is about robot arms.'),
    ).toBeLessThan(0.1);
  });

  it('reads nothing into a text without content words', () => {
    expect(contentWordOverlap('', 'I trained new staff.')).toBe(1);
  });
});
