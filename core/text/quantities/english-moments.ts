import { foldWidth } from '../fold.ts';
import { ENGLISH_NUMERAL, ENGLISH_ORDINAL, readEnglishNumeral, readEnglishOrdinal } from '../numerals.ts';
import { maskEnglishReport } from '../report.ts';
import type { Dimension, FoundMoment } from './quantity.ts';

const N = `(${ENGLISH_NUMERAL})`;

const BEGINNING =
  /\b(?:start|began|begin|took up|taken up|take up|learn|since|first|joined|came to|moved|arrived|built|wrote|won|entered|left|lost|been|played|done)/u;
/** How old the writer was when something began. */
const AGE = new RegExp(
  `\\b(?:(?:at|since|from) the age of|aged|(?:when|since|from when) i was|at age) ${N}\\b(?: years old)?|\\bat ${N}(?=,? i (?:started|began|took up|learn(?:ed|t))\\b(?! (?:work|my shift)))|\\bat ((?:thir|four|fif|six|seven|eigh|nine)teen)(?=$|[.,;])|\\bi was ${N}(?: years old)?(?= when (?:i|we|my (?:family|parents)) [a-z])`,
  'gu',
);
const HOUR = new RegExp(
  `\\b(?:at|by|from|until|till|before|after) (?:about |around )?(?:(?:${N}|(\\d{1,2})[:.](\\d\\d)) ?(a\\.?m\\b\\.?|p\\.?m\\b\\.?|o'clock)|(?:(\\d{1,2}):(\\d\\d)|${N}(?= (?:in the (?:morning|evening|afternoon)|(?:every|each) (?:day|morning|evening|night))\\b)))`,
  'gu',
);
const AFTERNOON = /^p|^(?:o'clock)? (?:in the (?:evening|afternoon)|at night)/u;
/** Which of several tries went well. */
const ATTEMPT = new RegExp(
  `\\b(?:on|at|with|in|after) (?:my|our|the) (${ENGLISH_ORDINAL}) (?:attempt|try|go)\\b`,
  'gu',
);
const WENT_WELL =
  /\b(?:pass|accept|admit|got (?:in|it|the|my|a)|succe|won\b|made it|qualif|obtain|gain|reach|earn|manag|worked|cleared)/u;

/** One's day, with nothing said of when it is so: I get up at 6 a.m. every day. */
const HABIT =
  /^(?:(?:every|each) (?:day|morning|night),? )?i (?:usually |always |normally |never )?(?:get up|wake up|rise|go to bed|go to sleep) at (?:[\d:.]+|(?:four|five|six|seven|eight|nine|ten|eleven)(?: thirty)?) ?(?:a\.?m\b\.?|p\.?m\b\.?|o'clock)?(?: (?:every|each) (?:day|morning|night)| in the morning| at night)?(?:\.|,|$| (?:and|so|to|because|for)\b)/u;

/** Says whether two English sentences tell of the hour of the same daily habit. */
export function sameHabit(a: string, b: string): boolean {
  return [a, b].every((quote) => HABIT.test(maskEnglishReport(foldWidth(quote)).trim()));
}

/** Finds the ages, hours of the day and attempts of a folded English sentence. */
export function findMoments(text: string): FoundMoment[] {
  const found: FoundMoment[] = [];
  const add = (match: RegExpExecArray, value: number | null, dimension: Dimension) => {
    if (value !== null)
      found.push({ start: match.index, end: match.index + match[0].length, value, dimension });
  };
  if (/\b(?:age|was|at)\b/u.test(text) && BEGINNING.test(text))
    for (const match of text.matchAll(AGE)) {
      const age = readEnglishNumeral(match.slice(1).find((group) => group !== undefined) ?? '');
      if (age !== null && age < 30) add(match, age, 'age');
    }
  if (/m\b|o'clock|\d:\d\d| in the | (?:every|each) (?:day|morning|evening|night)/u.test(text))
    for (const match of text.matchAll(HOUR)) {
      const hour = readEnglishNumeral(match[1] ?? match[2] ?? match[5] ?? match[7] ?? '');
      if (hour === null || hour > 24) continue;
      const after = text.slice(match.index + match[0].length);
      const late = AFTERNOON.test(`${match[4] ?? ''}${after}`) && hour < 12 ? 12 : 0;
      add(match, hour + late + Number(match[3] ?? match[6] ?? 0) / 60, 'hour');
    }
  if (/\b(?:attempt|try|go)\b/u.test(text) && WENT_WELL.test(text))
    for (const match of text.matchAll(ATTEMPT)) add(match, readEnglishOrdinal(match[1] ?? ''), 'occurrence');
  return found;
}
