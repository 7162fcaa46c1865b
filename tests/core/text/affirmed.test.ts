import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDenial } from '#core/text/statements/affirmed.ts';
import { findTold } from '#core/text/statements.ts';

function denial(first: string, second: string) {
  return findDenial(findTold(first).affirmed, findTold(second).affirmed);
}

describe('a yes and a no to one thing', () => {
  it.each([
    ['入行したら、窓口を担当したいです。', '窓口の仕事だけはしたくないと言った。'],
    ['店頭に立って販売したいと希望した。', '店頭に立つつもりはなく、商品企画を希望します。'],
    ['軸は年功序列の会社を選ぶことです。', '年功序列の会社は選びません。'],
    ['I am applying for the curator position.', 'I do not want the curator position.'],
  ])('%s · %s', (first, second) => {
    const found = denial(first, second);
    expect(found?.first.quote).toBe(first);
    expect(found?.second.quote).toBe(second);
    expect(denial(second, first)).not.toBeNull();
  });

  it.each([
    ['窓口を担当したいです。', '窓口での経験はありませんでした。'],
    ['勤務地は全国のどのホテルでも構いません。', '全国のホテルで働きたいです。'],
    ['出版社以外は受けていません。', '出版社を三社受けています。'],
    [
      '企業選びの軸は、走るのをやめない人を増やすことです。',
      '企業選びの軸は、運動を続ける人を増やすことです。',
    ],
    ['I want to work with children.', 'I could not speak to children at first.'],
  ])('is not heard in %s · %s', (first, second) => {
    expect(denial(first, second)).toBeNull();
  });

  it('is never found between a text and itself, and quotes only what is there', () => {
    const pieces = fc.constantFrom(
      '窓口',
      '営業',
      'を',
      'は',
      '希望します',
      'したくない',
      '避けたい',
      '。',
      '、',
      'が',
      '転勤',
      'できません',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        expect(denial(text, text)).toBeNull();
        for (const { quote } of findTold(text).affirmed) expect(text).toContain(quote);
      }),
    );
  });
});
