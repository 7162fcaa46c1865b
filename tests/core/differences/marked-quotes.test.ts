import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkedStretch, markDifferences } from '#core/differences/marked-quotes.ts';

const marked = (stretches: MarkedStretch[]) =>
  stretches.filter((stretch) => stretch.marked).map(({ text }) => text);
const joined = (stretches: MarkedStretch[]) => stretches.map(({ text }) => text).join('');

describe('two quotes side by side', () => {
  it('mark the numbers that differ, not those they share', () => {
    const [earlier, later] = markDifferences(
      '3年間、部員30人をまとめました。',
      '3年間、50人の部員をまとめました。',
      {
        numbers: true,
      },
    );
    expect(marked(earlier)).toEqual(['30人']);
    expect(marked(later)).toEqual(['50人']);
  });

  it('mark the words that differ', () => {
    const [earlier, later] = markDifferences('希望職種は研究開発です。', '希望職種は営業です。', {
      numbers: false,
    });
    expect(marked(earlier).join('')).toContain('研究');
    expect(marked(later).join('')).toContain('営業');
    expect(marked(earlier).join('')).not.toContain('希望職種');
  });

  it('mark nothing when the two have little in common', () => {
    const [earlier, later] = markDifferences('You are my first choice.', '別の会社を考えています。', {
      numbers: false,
    });
    expect([...marked(earlier), ...marked(later)]).toEqual([]);
  });

  it('give each quote back exactly, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.boolean(), (a, b, numbers) => {
        const [earlier, later] = markDifferences(a, b, { numbers });
        expect(joined(earlier)).toBe(a);
        expect(joined(later)).toBe(b);
      }),
    );
  });
});
