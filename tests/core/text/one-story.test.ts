import { describe, expect, it } from 'vitest';
import { findDisagreeing } from '#core/text/disagreements.ts';
import { findQuantities } from '#core/text/quantities.ts';

/** The values two texts disagree on when their sentences must share so much. */
function disputed(first: string, second: string, enough: number): (readonly [number, number])[] {
  return findDisagreeing(findQuantities(first), findQuantities(second), () => enough).map(
    ({ earlier, later }) => [earlier.low, later.low] as const,
  );
}

describe('numbers told in the same words', () => {
  const posts = [
    '美容室のインスタグラムに毎日2本投稿したと話した。',
    '美容室のインスタグラムでは、毎日5本の投稿を担当しました。',
  ] as const;

  it('are held to be one where two words in common are enough', () => {
    expect(disputed(...posts, 2)).toEqual([[2, 5]]);
  });

  it('are not where more must be shared', () => {
    expect(disputed(...posts, 6)).toEqual([]);
  });

  it('are held to be one more easily when the texts share their other numbers', () => {
    const story = [
      '部員は26人です。年に2回お茶会を開き、準備は90日前から始めました。',
      '26名の部員でお茶会を年に5回開いていました。',
    ] as const;
    expect(disputed(...story, 2)).toEqual([[2, 5]]);
  });

  it('are not when they stand for two towns, two times of day or two people', () => {
    expect(
      disputed('東京公演には200人のお客様が来ました。', '大阪公演には350人のお客様が来ました。', 1),
    ).toEqual([]);
    expect(
      disputed('The morning session had 16 children.', 'The evening session had 25 children.', 1),
    ).toEqual([]);
    expect(disputed('自分のTOEICは780点です。', '先輩のTOEICは900点です。', 1)).toEqual([]);
  });

  it('are not when one text counts groups of the other, or the parts of its whole', () => {
    expect(disputed('I grew 36 plants.', 'I grew three groups of 12 plants.', 1)).toEqual([]);
    expect(
      disputed('130件の服薬指導のうち、病院でのものは50件です。', '薬局では80件の服薬指導をしました。', 1),
    ).toEqual([]);
  });
});
