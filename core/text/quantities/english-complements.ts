import { createTextCache } from '../cache.ts';
import { weightOf } from '../concepts.ts';
import { englishPhrases, englishWords } from '../english-words.ts';
import { foldWidth } from '../fold.ts';
import { maskEnglishReport } from '../report.ts';
import { baseOf, prefixesOf, sameToken } from '../tokens.ts';
import { NUMBER_WORDS } from './english-nouns-differ.ts';

/** What something was for, where it was done, on what: each is told of by its own preposition. */
const TELLING = ['for', 'at', 'on', 'in', 'from', 'to', 'about', 'during', 'of', 'with'] as const;
/** Words for what the other sentence may call by its name. */
const GENERAL =
  /^(?:part-time|work|job|shop|company|firm|club|circle|team|event|place|city|town|student|people|member|university|campus|college|class|project|volunteering|stay|time|home|life|group|side|account|foot|friend|classmate|colleague|mate|famil|average|first|holiday|weekend|thesis|research|seminar|study)$/u;

interface Told {
  words: ReadonlySet<string>;
  complements: readonly (readonly string[])[];
}

/** A name, as it is written: the Umeda branch, Mount Takao. */
const NAME = /(?<=[a-z,] )(?!I\b)[A-Z][a-z]{2,}\b/gu;
const NO_NAME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|English|Japan|Japanese|Instagram|Twitter|Facebook|Youtube|Internet|Toeic|Saturdays|Sundays)$/u;

const namesOf = createTextCache((quote: string): readonly string[] =>
  [...quote.matchAll(NAME)].flatMap(([name]) => (NO_NAME.test(name) ? [] : [name])),
);

/** Says whether each of two English sentences holds a name that the other does not: the Umeda branch, the Namba branch. */
export function otherNames(a: string, b: string): boolean {
  const [mine, theirs] = [namesOf(a), namesOf(b)];
  return mine.some((name) => !b.includes(name)) && theirs.some((name) => !a.includes(name));
}

const toldOf = createTextCache((quote: string): Told => {
  const text = maskEnglishReport(foldWidth(quote)).replace(NUMBER_WORDS, (digits) =>
    '\0'.repeat(digits.length),
  );
  const words = englishWords(text);
  const phrases = englishPhrases(text, words);
  const behind = (preposition: string) =>
    phrases.flatMap(({ preposition: own, token, words: [first] }) =>
      own === preposition && first?.verb === false ? [token] : [],
    );
  return {
    words: new Set(words.flatMap(({ token }) => (token === null ? [] : [token]))),
    complements: TELLING.map(behind),
  };
});

/** Says whether two English sentences are of two purposes or places, each named behind the same preposition: cakes for the opening, cakes for a wedding. */
export function complementsDiffer(a: string, b: string): boolean {
  const [mine, theirs] = [toldOf(a), toldOf(b)];
  const apart = (one: string, other: Told) => {
    const names = [baseOf(one), ...prefixesOf(one)];
    const telling = names.filter((name) => weightOf(name) >= 0.5 && !GENERAL.test(name));
    return (
      telling.length > 0 && !names.some((name) => [...other.words].some((word) => sameToken(name, word)))
    );
  };
  return TELLING.some((_, index) => {
    const [first = [], second = []] = [mine.complements[index], theirs.complements[index]];
    return (
      first.length > 0 &&
      second.length > 0 &&
      first.every((one) => apart(one, theirs)) &&
      second.every((one) => apart(one, mine))
    );
  });
}
