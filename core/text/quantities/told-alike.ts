import { createTextCache } from '../cache.ts';
import { japaneseConcept, weightOf } from '../concepts.ts';
import { englishWords } from '../english-words.ts';
import { foldWidth } from '../fold.ts';
import { japaneseWords } from '../japanese-words.ts';
import { isJapanese } from '../normalise.ts';
import { maskEnglishReport, maskReport } from '../report.ts';
import { JAPANESE_UNIT } from './japanese-units.ts';

/** A verb or adjective says less than a noun about what is told. */
const OF_A_VERB = 0.5;
const VERB_STEM = /\p{Script=Han}+(?=[ぁ-ん])/gu;
const SPOKEN =
  /^(?:話|答|聞|言|伝|思|考|説明|語|述|人|日|月|年|回|中|約|目|際|方|後|前|間|時|分|今|何|一|二|三|十|百|千|万|一番|最|入|出|行|来|見|使|作|持|続|始|務|経|得|感|知)$/u;

/** A number with its counter. */
const COUNTED = new RegExp(
  `[\\d,.]*[\\d一二三四五六七八九十百千万](?:${JAPANESE_UNIT}(?=\\p{Script=Han})|(?:ヘクタール|アール|トン|リットル)(?![\\p{Script=Katakana}ー]))?`,
  'gu',
);

/** What a verb means that is known by one of its forms (走り切る, 走った), or its stem. */
function verbOf(stem: string): string {
  for (const ending of 'りっいしめれえねびみき') {
    const known = japaneseConcept(stem + ending);
    if (known !== null && known.id !== 'result') return known.id;
  }
  return stem;
}

/** The words of one sentence with their weights, numbers left out. */
const wordsOf = createTextCache((sentence: string): ReadonlyMap<string, number> => {
  const japanese = isJapanese(sentence);
  const folded = foldWidth(sentence);
  const found = new Map<string, number>();
  const add = (word: string, weight: number) => {
    if (weight > (found.get(word) ?? 0)) found.set(word, weight);
  };
  if (japanese) {
    const text = maskReport(folded).replace(COUNTED, (digits) => '\0'.repeat(digits.length));
    for (const { token, prefixes } of japaneseWords(text))
      for (const word of [...prefixes, token]) add(word, weightOf(word));
    for (const [stem] of text.matchAll(VERB_STEM))
      if (!SPOKEN.test(stem)) add(verbOf(stem), stem.length > 1 ? 1 : OF_A_VERB);
  } else
    for (const { token, verb } of englishWords(
      maskEnglishReport(folded).replace(/\d+/gu, (digits) => '\0'.repeat(digits.length)),
    ))
      if (token !== null) add(token, Math.min(verb ? OF_A_VERB : 1, weightOf(token)));
  return found;
});

/** What two sentences share: the weight of their common words, and how much of the poorer sentence that is. */
export interface Likeness {
  shared: number;
  coverage: number;
}

/** Weighs the words two sentences share, numbers left out. */
export function toldAlike(a: string, b: string): Likeness {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  let shared = 0;
  for (const [word, weight] of first) if (second.has(word)) shared += weight;
  const sum = (words: ReadonlyMap<string, number>) =>
    [...words.values()].reduce((all, weight) => all + weight, 0);
  return { shared, coverage: shared / Math.max(0.25, Math.min(sum(first), sum(second))) };
}

/** Says whether a sentence holds a word. */
export function tells(sentence: string, word: string): boolean {
  const words = wordsOf(sentence);
  return words.has(word) || (isJapanese(word) && [...words.keys()].some((one) => one.includes(word)));
}

/** Says whether a sentence holds what a compound begins with (自転車 of 自転車旅). */
export function tellsPart(sentence: string, compound: string): boolean {
  return [...wordsOf(sentence).keys()].some((word) => word.length > 1 && compound.startsWith(word));
}
