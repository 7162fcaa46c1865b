import { createTextCache } from './cache.ts';
import { isJapanese, normalise } from './normalise.ts';
import { isStopWord } from './stop-words.ts';

interface Bigrams {
  normalised: string;
  counts: Map<string, number>;
  total: number;
}

const bigramsOf = createTextCache((text: string): Bigrams => {
  const normalised = normalise(text);
  const characters = Array.from(normalised);
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < characters.length; i += 1) {
    const pair = `${characters[i]}${characters[i + 1]}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { normalised, counts, total: Math.max(0, characters.length - 1) };
});

/**
 * Compares two texts: the Dice coefficient of the character bigrams of the normalised texts, 0 to 1.
 * A text that normalises to nothing is like no other (0), even like another empty one: nothing was said.
 * Equal texts, single characters among them, give 1; a single character against anything else gives 0.
 */
export function similarity(a: string, b: string): number {
  return compare(bigramsOf(a), bigramsOf(b));
}

/**
 * Says whether two texts are at least so similar, as {@link similarity} measures it. Faster than measuring: most
 * texts differ so much in length that they need not be compared.
 */
export function isSimilar(a: string, b: string, least: number): boolean {
  const first = bigramsOf(a);
  const second = bigramsOf(b);
  const most = (2 * Math.min(first.total, second.total)) / (first.total + second.total);
  return !(most < least) && compare(first, second) >= least;
}

function compare(first: Bigrams, second: Bigrams): number {
  if (first.normalised === '' || second.normalised === '') return 0;
  if (first.normalised === second.normalised) return 1;
  if (first.total === 0 || second.total === 0) return 0;
  let shared = 0;
  for (const [pair, count] of first.counts) shared += Math.min(count, second.counts.get(pair) ?? 0);
  return (2 * shared) / (first.total + second.total);
}

const SEGMENTERS = {
  ja: new Intl.Segmenter('ja', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
};

function stem(word: string): string {
  if (!/^[a-z]{4,}$/u.test(word)) return word;
  return word
    .replace(/(?:ies|ied)$/u, 'y')
    .replace(/(?:ing|ed|es|s)$/u, '')
    .replace(/e$/u, '');
}

/** Finds the content words of a text, normalised, stop words and lone kana removed; English endings are trimmed. */
export const contentWords = createTextCache((text: string): ReadonlySet<string> => {
  const words = new Set<string>();
  const normalised = text.normalize('NFKC').toLowerCase();
  for (const part of SEGMENTERS[isJapanese(text) ? 'ja' : 'en'].segment(normalised)) {
    if (part.isWordLike !== true || isStopWord(part.segment)) continue;
    if (/^\p{Script=Hiragana}{1,2}$/u.test(part.segment)) continue;
    words.add(stem(part.segment));
  }
  return words;
});

/**
 * Measures how many content words two texts share: the shared ones as a part of the smaller set, 0 to 1.
 * 1 when a text has no content words at all, so that nothing is read into an empty or one-word text.
 */
export function contentWordOverlap(a: string, b: string): number {
  const first = contentWords(a);
  const second = contentWords(b);
  const smaller = Math.min(first.size, second.size);
  if (smaller === 0) return 1;
  let shared = 0;
  for (const word of first) if (second.has(word)) shared += 1;
  return shared / smaller;
}
