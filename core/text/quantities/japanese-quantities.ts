import { lastWithNumber, type Stretch } from '../clauses.ts';
import { conceptById } from '../concepts.ts';
import { isScope, type JapaneseWord, japaneseWords } from '../japanese-words.ts';
import { actOf } from './japanese-acts.ts';
import { aspectsOf } from './japanese-aspects.ts';
import { counterOf, nearOf, tokenOf, topicWords } from './japanese-bindings.ts';
import { splitTellingClauses } from './japanese-clauses.ts';
import { deedOf } from './japanese-deeds.ts';
import {
  type Bound,
  bindJapaneseHeads,
  type Standing,
  type Surroundings,
  standingOf,
} from './japanese-heads.ts';
import { movedBy } from './japanese-movements.ts';
import { narrowingOf } from './japanese-narrowing.ts';
import type { JapaneseNumber } from './japanese-numbers.ts';
import { BESIDE, EACH_AFTER, EXACT_TIME, ONE_IN_ALL, RACE, TALKED_ABOUT } from './japanese-patterns.ts';
import { ownPeriods, perOf, readSentence, roleOf, type Sentence } from './japanese-roles.ts';
import type { FoundPeriod } from './periods.ts';
import type { Dimension, Per, Quantity } from './quantity.ts';
import { isTime } from './quantity-values.ts';

const COUNTED: ReadonlySet<Dimension> = new Set(['thing', 'occurrence']);

/** The periods of a clause, or those named before it; a race is run at a time. */
function periodsOf(own: readonly FoundPeriod[], carried: readonly FoundPeriod[]): readonly FoundPeriod[] {
  if (own.some(({ name }) => !name.startsWith('race:'))) return own;
  return [...own, ...carried.filter(({ name }) => !/^(?:stage|race):/u.test(name))];
}

/** Finds the quantities of one folded Japanese text; sentences come with their offsets in the text. */
export function findJapaneseQuantities(sentences: readonly Stretch[], quotes: readonly string[]): Quantity[] {
  const quantities: Quantity[] = [];
  let earlierTopics: JapaneseWord[] = [];
  const background = new Set<string>();
  const last = lastWithNumber(sentences);
  sentences.slice(0, last + 1).forEach((stretch, at) => {
    const sentence = readSentence(stretch.text, stretch.start);
    const clauses = splitTellingClauses(sentence.text, sentence.numbers);
    let sentenceTopics: JapaneseWord[] = [];
    let carriedPeriods: FoundPeriod[] = [];
    let movedPer: Per | null = null;
    const sentenceScopes = new Set<string>();
    for (const clause of clauses) {
      const end = clause.start + clause.text.length;
      const words = japaneseWords(sentence.masked.slice(clause.start, end)).map((word) => ({
        ...word,
        start: word.start + clause.start,
        end: word.end + clause.start,
      }));
      const clausePeriods = sentence.periods.filter(
        (period) => period.start >= clause.start && period.start < end,
      );
      sentence.numbers.forEach((number, index) => {
        if (number.start < clause.start || number.start >= end) return;
        const made = readQuantity(sentence, number, index, clause, words, {
          sentenceTopics,
          sentenceScopes: [...sentenceScopes],
          topics: sentenceTopics.length > 0 ? sentenceTopics : earlierTopics,
          background: [...background],
          periods: periodsOf(ownPeriods(sentence.numbers, index, clausePeriods), carriedPeriods),
        });
        if (made === null) return;
        const per = made.per ?? (made.role === 'to' ? movedPer : null);
        movedPer = made.role === 'from' ? per : null;
        quantities.push({ ...made, per, quote: quotes[at] ?? '' });
      });
      const topics = topicWords(words, sentence.masked);
      if (topics.length > 0) sentenceTopics = topics;
      carriedPeriods = [...carriedPeriods, ...clausePeriods];
      for (const word of words) {
        if (!isScope(word.token) || BESIDE.test(word.particle)) continue;
        background.add(tokenOf(word));
        sentenceScopes.add(tokenOf(word));
      }
    }
    if (sentenceTopics.length > 0) earlierTopics = sentenceTopics;
  });
  return quantities;
}

/** Says whether what looks like a number tells none: one of anything, things talked about, a place without its number. */
function tellsNothing(
  { text, numbers }: Sentence,
  number: JapaneseNumber,
  index: number,
  { words, after, following, linked }: Standing,
): boolean {
  if (/^(?:ではな[くい]|じゃな)/u.test(after)) return true;
  if (number.high === 1 && /^も/u.test(after) && /ない|ません|ず|なかった/u.test(after)) return true;
  const fell = /^(?:から|より)/u.test(text.slice(numbers[index - 1]?.end ?? number.start, number.start));
  if (number.dimension === 'person' && number.high === 1 && !fell) return true;
  const single = number.low === 1 && number.high === 1;
  if (COUNTED.has(number.dimension) && single && EACH_AFTER.test(after)) return true;
  // A rank among employers is a statement on the first choice.
  if (number.dimension === 'rank' && text.includes('志望順位')) return true;
  // 貴社1社 names this company, and counts none.
  if (single && /[御貴][社行庁校院園](?:の)?$/u.test(text.slice(0, number.start))) return true;
  const written = text.slice(number.start, number.end);
  if (number.dimension === 'thing' && /つ$/u.test(written)) {
    const things = following ?? (linked !== null && /^[をが]/u.test(linked.particle) ? linked : null);
    if (things === null || TALKED_ABOUT.test(text.slice(things.start, things.end))) return true;
  }
  const small = number.dimension === 'points' && number.low < 10 && Number.isInteger(number.low);
  if (small && !words.some((word) => conceptById(word.token)?.kind === 'exam')) return true;
  return number.dimension === 'rank' && !/[^0-9]/u.test(written);
}

type Stood = Pick<Quantity, 'dimension' | 'low' | 'high' | 'role' | 'direction'>;

/** How a number stands in its sentence, with its value as the size of a movement where it is one; null for one of anything. */
function stoodAs(
  sentence: Sentence,
  index: number,
  clause: Stretch,
  { text, number, before, after, linked }: Standing,
  { heads, taken }: Bound,
  around: Surroundings,
): Stood | null {
  const timed = isTime(number);
  const written = text.slice(number.start, number.end);
  let { role, direction } = roleOf(sentence, number, index, clause);
  const single = number.low === 1 && number.high === 1;
  if (role === 'plain' && number.dimension === 'thing' && single && !ONE_IN_ALL.test(after)) return null;
  const ofIt =
    number.dimension === 'share' &&
    linked?.particle.startsWith('の') === true &&
    !/(?:率|度|割合|比率|シェア)$/u.test(text.slice(linked.start, linked.end));
  if (role === 'plain' && ofIt) role = 'part';
  const { low, high } = number;
  const moved = movedBy({ dimension: number.dimension, low, high, role, direction }, before, written);
  ({ role, direction } = moved);
  const whole = around.sentenceTopics.some(
    (word) => conceptById(word.token)?.kind === 'people' && !taken.has(word) && /^は/u.test(word.particle),
  );
  const some = number.dimension === 'person' && linked?.particle.startsWith('が') === true && whole;
  if (role === 'plain' && some) role = 'part';
  const raced = timed && (heads.some((head) => RACE.test(head)) || EXACT_TIME.test(written));
  if (raced && role === 'within') role = 'plain';
  const stage = around.periods.find((period) => period.name.startsWith('stage:'))?.name;
  if (role === 'plain' && moved.dimension !== 'change') {
    if ((!timed || raced || moved.dimension === 'clock') && stage === 'stage:start') role = 'from';
    else if (stage === 'stage:end') role = 'to';
  }
  return { ...moved, role, direction };
}

function readQuantity(
  sentence: Sentence,
  number: JapaneseNumber,
  index: number,
  clause: Stretch,
  words: readonly JapaneseWord[],
  around: Surroundings,
): Omit<Quantity, 'quote'> | null {
  const { text, masked } = sentence;
  const standing = standingOf(sentence, number, clause, words);
  if (tellsNothing(sentence, number, index, standing)) return null;
  const { before, after, linked } = standing;
  const bound = bindJapaneseHeads(standing, around);
  const { heads, near, taken } = bound;
  const narrowed = narrowingOf({
    text,
    clause,
    number,
    words,
    heads,
    linked,
    bound: linked !== null && taken.has(linked),
  });
  const stood = stoodAs(sentence, index, clause, standing, bound, around);
  if (stood === null) return null;
  const { dimension, low, role } = stood;
  const stage = around.periods.find((period) => period.name.startsWith('stage:'))?.name;
  const written = text.slice(number.start, number.end);
  const at = number.start - clause.start;
  const per =
    perOf(masked.slice(clause.start, number.start) + written, at) ??
    perOf(text.slice(clause.start, clause.start + clause.text.length), at);
  const timed = isTime(number);
  const counted = COUNTED.has(number.dimension);
  return {
    start: sentence.start + number.start,
    end: sentence.start + number.end,
    ...stood,
    approximate: number.approximate,
    per: (timed && per !== null && low > per * 24) || dimension === 'hour' ? null : per,
    periods: around.periods
      .filter((period) => !period.name.startsWith('stage:'))
      .map((period) => period.name),
    heads: [...new Set(heads)],
    near: nearOf(number, near),
    aspects: aspectsOf(dimension, before, after),
    verbs: counted ? actOf(before, after, number.dimension === 'occurrence') : [],
    deed: counted || dimension === 'person' ? deedOf(before, after) : '',
    counter: counterOf(number, written),
    group: bound.group,
    scopes: [...new Set(bound.scopes)],
    context: [...new Set(bound.context)],
    narrowing: [
      ...new Set([
        ...bound.narrowing,
        ...narrowed,
        ...(role === 'part' && stage !== undefined ? [stage] : []),
      ]),
    ],
  };
}
