import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opening, sentenceAround } from '#core/gaps/quote.ts';
import { columnsOf } from '#core/text/columns.ts';

describe('the opening of a text', () => {
  it('is its first sentence', () => {
    expect(opening(' 部員は30人です。主将でした。')).toBe('部員は30人です。');
    expect(opening('I asked Ms. Okafor first. Then I left.')).toBe('I asked Ms. Okafor first.');
    expect(opening('  \n ')).toBe('');
  });

  it('does not stop at the point of a number', () => {
    expect(opening('売上を1.2倍にしました。')).toBe('売上を1.2倍にしました。');
    expect(opening('Sales grew 1.5 times. Good.')).toBe('Sales grew 1.5 times.');
  });

  it('is cut between words, or between characters where there are none', () => {
    const long = opening('Every volunteer wrote symptom and cause and fix '.repeat(4));
    expect(long).toMatch(/(?:symptom|cause|fix|and|wrote|volunteer|Every)$/u);
    expect(columnsOf(long)).toBeGreaterThan(100);
    expect(columnsOf(opening('部員と店員'.repeat(30)))).toBe(120);
  });

  it('is always a piece of the text that fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const quote = opening(text);
        expect(text.includes(quote)).toBe(true);
        expect(columnsOf(quote)).toBeLessThanOrEqual(120);
      }),
    );
  });
});

describe('the sentence around some words', () => {
  const around = (text: string, words: string) => {
    const start = text.indexOf(words);
    return sentenceAround(text, start, start + words.length);
  };

  it('is that sentence alone', () => {
    expect(around('主将でした。部員は30人です。楽しかった。', '30人')).toBe('部員は30人です。');
    expect(around('It was fun. We had 30 members. I led.', '30 members')).toBe('We had 30 members.');
  });

  it('is only the words when the sentence is too long to quote', () => {
    expect(around(`${'とても'.repeat(30)}30人です。`, '30人')).toBe('30人');
  });

  it('always holds the words and is a piece of the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '。', '.', '!', '\n', '人', '3') }),
        fc.nat(20),
        fc.integer({ min: 1, max: 5 }),
        (text, start, length) => {
          fc.pre(start + length <= text.length && text.slice(start, start + length).trim() !== '');
          const quote = sentenceAround(text, start, start + length);
          expect(text.includes(quote)).toBe(true);
          expect(quote).toContain(text.slice(start, start + length).trim());
        },
      ),
    );
  });
});
