import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, wrapColumns } from '#core/text/columns.ts';

describe('the columns of a terminal', () => {
  it('counts two for Japanese and full-width characters, one for others, none for joiners', () => {
    expect(columnsOf('二次面接 11/27')).toBe(14);
    expect(columnsOf('ＴＯＥＩＣ')).toBe(10);
    expect(columnsOf('ｶﾅ')).toBe(2);
    expect(columnsOf('が')).toBe(columnsOf('か\u3099'));
    expect(columnsOf('naïve café')).toBe(10);
    expect(columnsOf('a\u200bb')).toBe(2);
  });
});

describe('breaking into lines', () => {
  it('breaks English between words', () => {
    expect(wrapColumns('one two three', 7)).toEqual(['one two', 'three']);
  });

  it('breaks Japanese anywhere but before closing and after opening marks', () => {
    expect(wrapColumns('準備回答。面接', 8)).toEqual(['準備回', '答。面接']);
    expect(wrapColumns('面接「準備」', 6)).toEqual(['面接', '「準', '備」']);
  });

  it('keeps Latin words whole inside Japanese', () => {
    expect(wrapColumns('点数はTOEICで', 8)).toEqual(['点数は', 'TOEICで']);
  });

  it('keeps together what a no-break space joins', () => {
    expect(wrapColumns('Depth\u00a04/5 Topics\u00a01/2', 12)).toEqual(['Depth 4/5', 'Topics 1/2']);
  });

  it('loses no character and never goes over the width', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '、', '。', '「', '」', '面', '接', '1', '\n'),
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 30 }), (text, columns) => {
        const lines = wrapColumns(text, columns);
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
        expect(lines.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
      }),
    );
  });
});
