import { conceptById, weightOf } from '../concepts.ts';
import { isScope } from '../japanese-words.ts';
import { isJapanese } from '../normalise.ts';
import { baseOf, sameToken, sharedWeight } from '../tokens.ts';
import type { Quantity } from './quantity.ts';
import { plainToken } from './quantity-clashes.ts';
import { COUNTS, isTime } from './quantity-values.ts';

/** Those asked are told of as people or as answers. */
const PEOPLE = /^(?:survey|interview)$/u;

/** Says whether two numbers are counted in one place or of one activity that has a name. */
export function sharesScope(a: Quantity, b: Quantity): boolean {
  return a.scopes.some((one) =>
    b.scopes.some(
      (other) =>
        sameToken(plainToken(one), plainToken(other)) && conceptById(baseOf(plainToken(one))) !== null,
    ),
  );
}

/** People are not compared with things: a survey's answers are both. */
function countsAlike(a: Quantity, b: Quantity): boolean {
  const people = (quantity: Quantity) =>
    quantity.dimension === 'person' ||
    quantity.heads.some((head) => conceptById(baseOf(head))?.kind === 'people');
  const either = (quantity: Quantity) => quantity.heads.some((head) => PEOPLE.test(baseOf(head)));
  return people(a) === people(b) || either(a) || either(b);
}

/** Different counters do not count the same thing, unless its name says so: 橋26本, 点検表48項目. */
function countersDiffer(a: Quantity, b: Quantity): boolean {
  return (
    a.dimension === 'thing' &&
    b.dimension === 'thing' &&
    !!a.counter &&
    !!b.counter &&
    a.counter !== b.counter
  );
}

/** A thing with a counter of its own is no person: 留学生は10か国から, 留学生は35人. */
function countedOtherwise(a: Quantity, b: Quantity): boolean {
  const [thing] = a.dimension === 'thing' ? [a] : [b];
  return COUNTERS_OF_THINGS.test(thing.counter ?? '');
}

const COUNTERS_OF_THINGS = /^(?:か国|カ国|社|校|団体|本|台|冊|枚|曲|チーム)$/u;

/** Only the counter is shared, and one of the two names what is counted: 帳簿7冊, 350冊. */
function counterOnly(a: Quantity, b: Quantity, pairs: readonly (readonly [string, string])[]): boolean {
  return pairs.every(([one]) => one === 'book') && a.heads.length !== b.heads.length;
}

/** What a counter counts, under another name than its own. */
const COUNTER_THINGS = /^(?:book|文字|箇所|国|部数|品|軒|言語)$/u;

/** Only the counter is shared, and each number is bound to another noun: 論文は2万字, 要旨は800字. */
function counterOfOthers(a: Quantity, b: Quantity, pairs: readonly (readonly [string, string])[]): boolean {
  return (
    a.near !== null &&
    b.near !== null &&
    !sameToken(a.near, b.near) &&
    !a.near.endsWith(b.near) &&
    !b.near.endsWith(a.near) &&
    pairs.every(([one]) => one === a.counter || COUNTER_THINGS.test(one))
  );
}

/** Only what was done is shared, and each number is bound to another noun: 発表を4回担当した, 司会を6回担当した. */
function actOfOthers(a: Quantity, b: Quantity, pairs: readonly (readonly [string, string])[]): boolean {
  return (
    isJapanese(a.quote) &&
    a.dimension === 'occurrence' &&
    a.near !== null &&
    b.near !== null &&
    !sameToken(a.near, b.near) &&
    pairs.every(([one]) => conceptById(baseOf(one))?.kind === 'role')
  );
}

/** What a number is bound to is named by the other too, where people or things are counted (水槽11個, 水槽の魚60匹). */
function boundWithin(one: Quantity, other: Quantity): boolean {
  const { near } = one;
  if (near === null || near === 'people' || one.dimension !== 'thing') return true;
  return [...other.heads, ...other.scopes, ...other.context].some((word) =>
    sameToken(near, plainToken(word)),
  );
}

const TAUGHT = /^(?:tutoring|study|practise|teach|learn|play|start|begin|began)$/u;
/** Only the activity is shared, and each text names another object of it: maths tutored, English tutored. */
function ofOtherObjects(a: Quantity, b: Quantity, pairs: readonly (readonly [string, string])[]): boolean {
  const doing = (head: string) => /^(?:activity|role)$/u.test(conceptById(baseOf(head))?.kind ?? '');
  const objects = ({ heads }: Quantity) =>
    heads.filter((head) => !doing(head) && weightOf(baseOf(head)) >= 1 && !isScope(baseOf(head)));
  const [mine, theirs] = [objects(a), objects(b)];
  return pairs.every(([one]) => TAUGHT.test(baseOf(one))) && mine.length === 1 && theirs.length === 1;
}

/** Written things of any kind are counted in them. */
const UNITS = /^(?:word|character|lin)$/u;

/** Weighs the words both quantities stand among; null when what is counted is not the same. */
export function sharedMeaning(a: Quantity, b: Quantity): number | null {
  const headPairs: [string, string][] = [];
  for (const one of a.heads)
    for (const other of b.heads) if (sameToken(one, other)) headPairs.push([one, other]);
  const aAll = [...a.heads, ...a.scopes, ...a.context].map(plainToken);
  const bAll = [...b.heads, ...b.scopes, ...b.context].map(plainToken);
  const seen = new Set<string>();
  let total = 0;
  for (const one of new Set(aAll)) {
    let best = 0;
    for (const other of new Set(bAll)) best = Math.max(best, sharedWeight(one, other));
    const base = baseOf(one);
    if (best > 0 && !seen.has(base)) {
      seen.add(base);
      total += best;
    }
  }
  if (headPairs.length > 0) {
    if ((isTime(a) || a.dimension === 'age') && ofOtherObjects(a, b, headPairs)) return null;
    if (counterOnly(a, b, headPairs) && total <= 1) return null;
    if (counterOfOthers(a, b, headPairs) || actOfOthers(a, b, headPairs)) return null;
    if (a.dimension !== b.dimension && (!countsAlike(a, b) || countedOtherwise(a, b))) return null;
    const onlyPeople = headPairs.every(
      ([one, other]) => baseOf(one) === 'people' && baseOf(other) === 'people',
    );
    const onlyUnits = headPairs.every(([one]) => UNITS.test(one));
    return (onlyPeople && !sharesScope(a, b)) || onlyUnits ? total - 0.5 : total;
  }
  if (!countsAlike(a, b)) return null;
  const near = (quantity: Quantity) => [...quantity.heads, ...quantity.context];
  const names = (one: Quantity, other: Quantity) =>
    one.heads.some(
      (head) => weightOf(baseOf(head)) >= 1 && near(other).some((word) => sameToken(head, word)),
    );
  if (names(a, b) && names(b, a) && COUNTS.has(a.dimension)) return null;
  if (countersDiffer(a, b)) return null;
  const crossed = names(a, b) || names(b, a);
  const weakHeads = (quantity: Quantity) =>
    quantity.heads.every(
      (head) => weightOf(baseOf(head)) <= 0.5 || conceptById(baseOf(head))?.kind === 'role',
    );
  if (crossed && ((weakHeads(a) && boundWithin(a, b)) || (weakHeads(b) && boundWithin(b, a)))) return total;
  return crossed && total >= 2 && !COUNTS.has(a.dimension) ? total - 0.5 : null;
}
