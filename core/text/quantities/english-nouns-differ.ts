import { createTextCache } from '../cache.ts';
import { weightOf } from '../concepts.ts';
import { englishWords } from '../english-words.ts';
import { foldWidth } from '../fold.ts';
import { maskEnglishReport } from '../report.ts';
import { sameToken } from '../tokens.ts';

/** Numbers in figures and words, with a unit written to them. */
export const NUMBER_WORDS =
  /\b(?:\d[\d,.:]*(?:st|nd|rd|th|km|kg|m|cm|mm)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|half|quarter|once|twice)\b/gu;
const UNIT =
  /^(?:k?m|cm|mm|kg|kilo[a-z]*|met(?:re|er)s?|centimet(?:re|er)s?|miles?|square|hectares?|yen|dollars?|euros?|points?|marks?|degrees?|cent|percent|seconds?|minutes?|hours?|times?|tons?|tonnes?|old|age|long|wide|high|deep|tall|length|width|height|depth|weight|area|grade|level|dan|kyu|prize|medal|gold|silver|bronze|a\.m|p\.m|o'clock|total)$/u;
/** Words for what the other sentence may call by its name. */
const GENERAL =
  /^(?:part-time|work|job|shop|company|firm|club|circle|team|event|contest|place|city|town|student|people|member|university|campus|college|class|project|volunteering|stay|staff|time|home|life|group|spare|whole|full|average|record|best|price|fee|trip)$/u;

/** Words that a noun follows; a verb can follow what is shorter. */
const DETERMINED = /\b(?:an?|the|my|our|their|its|this|that|each|every|your) $/u;
const NAMED =
  /(?:^\s*|\b(?:of|in|as|with|for|at|from|on|by|and|learn(?:ed|t) to|sold|sell|sells|grew|grow|bought|study|studied|teach|taught|learn(?:ed|t)?|play|played|baked|served|harvested) )$/u;

/** A word of a sentence, and whether it stands where a noun does. */
interface Content {
  token: string;
  noun: boolean;
}

/** What a sentence tells of besides numbers, in its order. */
const contentOf = createTextCache((sentence: string): readonly Content[] => {
  const folded = maskEnglishReport(foldWidth(sentence)).replace(NUMBER_WORDS, (word) =>
    '\0'.repeat(word.length),
  );
  return englishWords(folded).flatMap(({ token, raw, verb, start }) => {
    if (token === null || UNIT.test(raw)) return [];
    const before = folded.slice(Math.max(0, start - 12), start);
    const noun = DETERMINED.test(before) || ((!verb || raw === 'practice') && NAMED.test(before));
    return [{ token, noun }];
  });
});

/**
 * Says whether two English sentences tell the same in the same order but for one noun, which each has in the place of
 * the other's: my wage as a lifeguard, my wage as a tutor. Then they tell of two things. What is counted may be called
 * by two names.
 */
export function nounsDiffer(a: string, b: string, counted: readonly (string | null)[]): boolean {
  const [mine, theirs] = [contentOf(a), contentOf(b)];
  if (mine.length !== theirs.length || mine.length < 2) return false;
  const apart = mine.flatMap((word, index) => {
    const other = theirs[index];
    return other === undefined || other.token === word.token ? [] : [[word, other] as const];
  });
  const [pair] = apart;
  if (pair === undefined || apart.length > 1) return false;
  const named = ({ token, noun }: Content) =>
    noun && weightOf(token) >= 0.75 && !GENERAL.test(token) && !counted.includes(token);
  return pair.every(named) && !sameToken(pair[0].token, pair[1].token);
}
