import { describe, expect, it } from 'vitest';
import { isLongerThan, isShorterThan, lengthOf, spokenSeconds } from '#core/text/measure.ts';

describe('measuring a text', () => {
  it('counts characters without white space in Japanese and words elsewhere', () => {
    expect(lengthOf('御社が 第一志望です。\n')).toBe(10);
    expect(lengthOf('You are my first choice — really.')).toBe(6);
    expect(lengthOf('')).toBe(0);
  });

  it('uses the limit that belongs to the language', () => {
    const limit = { characters: 15, words: 5 };
    expect(isShorterThan('部員をまとめたと答えた', limit)).toBe(true);
    expect(isShorterThan('部員三十人をまとめたと詳しく答えた', limit)).toBe(false);
    expect(isShorterThan('I led a team', limit)).toBe(true);
    expect(isShorterThan('I led a large team', limit)).toBe(false);
    expect(isLongerThan('I led a very large team', limit)).toBe(true);
  });

  it('says how long a text takes aloud', () => {
    expect(spokenSeconds('あ'.repeat(300))).toBe(60);
    expect(spokenSeconds(Array.from({ length: 70 }, () => 'word').join(' '))).toBe(30);
    expect(spokenSeconds('あ'.repeat(300), { charactersPerMinute: 600, wordsPerMinute: 140 })).toBe(30);
    expect(spokenSeconds('')).toBe(0);
  });
});
