import { describe, expect, it } from 'vitest';
import { readContrast } from '#core/text/statements/contrast.ts';

describe('parting a sentence at its contrasts', () => {
  it.each([
    ['給与ではなく仕事の意義です。', '給与', true],
    ['安定よりも、挑戦できることです。', '安定', true],
    ['勤務地は名古屋以外を希望します。', '勤務地は名古屋', true],
    ['営業だけは避けたいです。', '営業', true],
    ['規模や知名度は気にしません。', '規模や知名度', true],
    ['i want to work in design, not in the legal department.', 'legal department', false],
    ['editing is not what i want to do.', 'editing', false],
    ['i do not want to become a manager.', 'manager', false],
    ['salary does not matter to me.', 'salary', false],
  ])('hears in %s a no to %s', (sentence, denied, japanese) => {
    const contrast = readContrast(sentence, japanese);
    expect(contrast.denied).toEqual([denied]);
    expect(contrast.text).toHaveLength(sentence.length);
    expect(contrast.text).not.toContain(denied);
  });

  it.each([
    ['給与だけではなく、仕事の意義も大切です。', true],
    ['他社よりも御社の技術が優れています。', true],
    ['転勤は問題ではありません。', true],
    ['i would not only work here but move here.', false],
    ['that is not a problem for me.', false],
  ])('hears none in %s', (sentence, japanese) => {
    expect(readContrast(sentence, japanese)).toEqual({ text: sentence, denied: [] });
  });
});
