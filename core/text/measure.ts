import { createTextCache } from './cache.ts';
import { isJapanese } from './normalise.ts';

/** A limit in both measures: characters for Japanese text, words for text without Japanese characters. */
export interface TextLimit {
  characters: number;
  words: number;
}

/** Speaking speed, in characters a minute for Japanese and words a minute for other text. */
export interface SpeakingSpeed {
  charactersPerMinute: number;
  wordsPerMinute: number;
}

/** The speed used until the person's own is known: 300 characters or 140 words a minute. */
export const USUAL_SPEED: SpeakingSpeed = { charactersPerMinute: 300, wordsPerMinute: 140 };

function countCharacters(text: string): number {
  let count = 0;
  for (const character of text) if (character.trim() !== '') count += 1;
  return count;
}

const countWords = createTextCache((text: string): number => {
  let count = 0;
  for (const piece of text.split(/\s+/u)) if (/[\p{L}\p{N}]/u.test(piece)) count += 1;
  return count;
});

/** Measures a text: characters without white space for Japanese, words for text without Japanese characters. */
export function lengthOf(text: string): number {
  return isJapanese(text) ? countCharacters(text) : countWords(text);
}

/** Says whether a text stays under a limit; an empty text is shorter than any positive limit. */
export function isShorterThan(text: string, limit: TextLimit): boolean {
  return isJapanese(text) ? countCharacters(text) < limit.characters : countWords(text) < limit.words;
}

/** Says whether a text goes over a limit. */
export function isLongerThan(text: string, limit: TextLimit): boolean {
  return isJapanese(text) ? countCharacters(text) > limit.characters : countWords(text) > limit.words;
}

/** Estimates the seconds it takes to say a text aloud at a speed; 0 for an empty text. */
export function spokenSeconds(text: string, speed: SpeakingSpeed = USUAL_SPEED): number {
  const perMinute = isJapanese(text) ? speed.charactersPerMinute : speed.wordsPerMinute;
  return perMinute > 0 ? (lengthOf(text) / perMinute) * 60 : 0;
}
