import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Stretch, wordDifference } from '#core/differences/word-difference.ts';

const join = (stretches: Stretch[], ...kinds: Stretch['kind'][]) =>
  stretches
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');

describe('differences by word', () => {
  it('marks a replaced Japanese word and nothing else', () => {
    expect(wordDifference('現場を支える営業を志望します。', '現場を支える企画を志望します。')).toEqual([
      { kind: 'same', text: '現場を支える' },
      { kind: 'removed', text: '営業' },
      { kind: 'added', text: '企画' },
      { kind: 'same', text: 'を志望します。' },
    ]);
  });

  it('marks an English sentence that was added', () => {
    const difference = wordDifference('I like teaching.', 'I like teaching. I led five tutors.');
    expect(join(difference, 'added').trim()).toBe('I led five tutors.');
    expect(join(difference, 'removed')).toBe('');
  });

  it('does not keep a lone particle between two changes', () => {
    const difference = wordDifference('営業の仕事', '企画の立案');
    expect(difference).toEqual([
      { kind: 'removed', text: '営業の仕事' },
      { kind: 'added', text: '企画の立案' },
    ]);
  });

  it('finds no difference between equal texts, and none between empty ones', () => {
    expect(wordDifference('同じ文', '同じ文')).toEqual([{ kind: 'same', text: '同じ文' }]);
    expect(wordDifference('', '')).toEqual([]);
  });

  it('gives back both texts exactly, in stretches that alternate', () => {
    const text = fc
      .array(fc.constantFrom('私は', '営業', '企画', 'を', '。', ' team', ' led', '\n', '🎓'))
      .map((p) => p.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const difference = wordDifference(before, after);
        expect(join(difference, 'same', 'removed')).toBe(before);
        expect(join(difference, 'same', 'added')).toBe(after);
        for (const [index, stretch] of difference.entries()) {
          expect(stretch.text).not.toBe('');
          expect(stretch.kind).not.toBe(difference[index + 1]?.kind);
        }
      }),
    );
  });

  it('compares texts of a thousand words', () => {
    const before = Array.from({ length: 3000 }, (_, index) => `w${index}`).join(' ');
    const after = Array.from({ length: 3000 }, (_, index) => `v${index}`).join(' ');
    expect(join(wordDifference(before, after), 'added', 'same')).toBe(after);
  });
});
