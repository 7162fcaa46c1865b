import { conceptById, weightOf } from './concepts.ts';
import type { Dimension, Quantity } from './quantity.ts';
import { baseOf, prefixesOf, sameToken, sharedWeight } from './tokens.ts';

/** What comparing two quantities can say. Only `different` means that both cannot be true of the same thing. */
export type QuantityRelation = 'same' | 'different' | 'incomparable';

/** Shared words must weigh this much before two numbers are held to count the same thing. */
const ENOUGH = 1;
/** When only one text names a period, more must be shared. */
const ENOUGH_WITH_ONE_PERIOD = 1.5;

const EXACT: ReadonlySet<Dimension> = new Set(['points', 'rank', 'grade']);

function ratio(a: number, b: number): number {
  const larger = Math.max(Math.abs(a), Math.abs(b));
  return larger === 0 ? 0 : Math.abs(a - b) / larger;
}

/** Compares values only: about is right within 15 %, and what lies in between is not held against anyone. */
function compareValues(a: Quantity, b: Quantity): QuantityRelation {
  if (a.low <= b.high && b.low <= a.high) return 'same';
  const apart = a.high < b.low ? ratio(a.high, b.low) : ratio(b.high, a.low);
  if (EXACT.has(a.dimension)) return 'different';
  if (a.approximate || b.approximate)
    return apart <= 0.15 ? 'same' : apart <= 0.25 ? 'incomparable' : 'different';
  if (a.dimension === 'time' || a.dimension === 'clock')
    return apart <= 0.02 ? 'same' : apart <= 0.1 ? 'incomparable' : 'different';
  if (a.dimension === 'change') {
    const moved = ratio(a.low - 1, b.low - 1);
    return moved <= 0.1 ? 'same' : moved <= 0.2 ? 'incomparable' : 'different';
  }
  return apart <= 0.03 ? 'same' : 'different';
}

const COUNTS: ReadonlySet<Dimension> = new Set(['person', 'thing']);

function sameDimension(a: Quantity, b: Quantity): boolean {
  return a.dimension === b.dimension || (COUNTS.has(a.dimension) && COUNTS.has(b.dimension));
}

function plainToken(token: string): string {
  return token.startsWith('~') ? token.slice(1) : token;
}

/** A name inside the activity (アメリカ留学) binds a stretch of time as a scope does. */
function namedScopes(quantity: Quantity): readonly string[] {
  if (quantity.dimension !== 'time' && quantity.dimension !== 'clock') return quantity.scopes;
  const names = quantity.heads
    .flatMap((head) => prefixesOf(head))
    .filter((name) => conceptById(name) === null);
  return [...quantity.scopes, ...names];
}

/** Scopes clash when both texts name one and none of them can be the same. */
function scopesClash(a: Quantity, b: Quantity): boolean {
  const [aScopes, bScopes] = [namedScopes(a), namedScopes(b)];
  const others = [...bScopes, ...b.heads, ...b.context].map(plainToken);
  if (aScopes.length === 0 || bScopes.length === 0) return false;
  const own = [...aScopes, ...a.heads, ...a.context].map(plainToken);
  const foundInB = aScopes.some((scope) => others.some((other) => sameToken(plainToken(scope), other)));
  const foundInA = bScopes.some((scope) => own.some((other) => sameToken(plainToken(scope), other)));
  return !foundInB && !foundInA;
}

/** Two names of one kind clash when each is narrowed in its own way: サッカー部 and 茶道部. */
function namesClash(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) =>
    b.some(
      (other) =>
        baseOf(one) === baseOf(other) &&
        prefixesOf(one).length > 0 &&
        prefixesOf(other).length > 0 &&
        !sameToken(one, other),
    ),
  );
}

/** A group counted by itself must be the other's group, or one of the other's scopes; a bare team needs more in common. */
function groupsClash(a: Quantity, b: Quantity): boolean {
  if (a.group === null) return false;
  const { group } = a;
  const others = b.group === null ? b.scopes.map(plainToken) : [b.group];
  if (others.length > 0 && !others.some((other) => sameToken(group, other))) return true;
  if (weightOf(baseOf(group)) > 0.25) return false;
  const details = (quantity: Quantity) =>
    [...quantity.heads, ...quantity.scopes].filter(
      (token) => !token.startsWith('~') && !['member', 'people', baseOf(group)].includes(baseOf(token)),
    );
  const [mine, theirs] = [details(a), details(b)];
  return (
    mine.length + theirs.length > 0 && !mine.some((one) => theirs.some((other) => sameToken(one, other)))
  );
}

/** School days before university are another life: a number from then is never compared with one that does not say so. */
const EARLIER_SCHOOL = /^school:(?:high|middle|primary)$/u;

function periodsClash(a: readonly string[], b: readonly string[]): boolean {
  const early = (periods: readonly string[]) => periods.find((period) => EARLIER_SCHOOL.test(period));
  if (early(a) !== early(b)) return true;
  for (const one of a) {
    const key = one.slice(0, one.indexOf(':'));
    const others = b.filter((other) => other.startsWith(`${key}:`));
    if (others.length > 0 && !others.includes(one)) return true;
  }
  return a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));
}

function shareSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

/** A part is told by what it is a part of and by what marks it: both must be shared. */
function sharesBeyondHead(a: Quantity, b: Quantity): boolean {
  return a.context.some((one) => b.context.some((other) => sharedWeight(one, other) >= 0.5));
}

function sharesScope(a: Quantity, b: Quantity): boolean {
  return a.scopes.some((one) =>
    b.scopes.some(
      (other) =>
        sameToken(plainToken(one), plainToken(other)) && conceptById(baseOf(plainToken(one))) !== null,
    ),
  );
}

/** Who was asked or met are some of those there are: twelve users interviewed, 300 users in all. */
const CONTACT =
  /^(?:interview|survey|ask|visit|talk|speak|spok|phon|contact|meet|met|meeting|see|saw|treat|調査|取材|訪問)$/u;

/** Counts this far apart (4 riders and 1,400) are some and all, not two answers to one question. */
const FAR_APART = 0.9;
const FEW = 30;
/** Seconds and days never measure the same work. */
const FAR_IN_TIME = 0.98;

function someOfAll(a: Quantity, b: Quantity): boolean {
  const reached = (quantity: Quantity) =>
    [...quantity.verbs, ...quantity.heads, ...quantity.context].some((word) => CONTACT.test(baseOf(word)));
  const [some, all] = reached(a) ? [a, b] : [b, a];
  const timed = a.dimension === 'time' || a.dimension === 'clock';
  if (timed && ratio(a.high, b.high) > FAR_IN_TIME) return true;
  const fewer = Math.min(a.low, b.low);
  if (COUNTS.has(a.dimension) && fewer > 0 && fewer < FEW && ratio(a.low, b.low) > FAR_APART) return true;
  return COUNTS.has(a.dimension) && reached(a) !== reached(b) && some.high < all.low;
}

const PEOPLE = /^(?:survey|interview)$/u;

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

/** Only the counter is shared, and one of the two names what is counted: 帳簿7冊, 350冊. */
function counterOnly(a: Quantity, b: Quantity, pairs: readonly (readonly [string, string])[]): boolean {
  return pairs.every(([one]) => one === 'book') && a.heads.length !== b.heads.length;
}

/** What took place at a camp or a contest is compared with what is said of one, not with all there was. */
function eventsClash(a: Quantity, b: Quantity): boolean {
  if (a.dimension === 'person' || a.dimension === 'rank') return false;
  const words = (quantity: Quantity) =>
    [...quantity.heads, ...quantity.scopes, ...quantity.context].map(plainToken);
  const alone = (one: Quantity, other: Quantity) => {
    const events = one.scopes.filter((scope) => baseOf(scope) === 'camp');
    return events.length > 0 && !events.some((event) => words(other).some((word) => sameToken(event, word)));
  };
  return alone(a, b) || alone(b, a);
}

/** Weighs the words both quantities stand among; null when what is counted is not the same. */
function sharedMeaning(a: Quantity, b: Quantity): number | null {
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
    if (counterOnly(a, b, headPairs) && total <= 1) return null;
    if (a.dimension !== b.dimension && !countsAlike(a, b)) return null;
    const onlyPeople = headPairs.every(
      ([one, other]) => baseOf(one) === 'people' && baseOf(other) === 'people',
    );
    return onlyPeople && !sharesScope(a, b) ? total - 0.5 : total;
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
  if (crossed && (weakHeads(a) || weakHeads(b))) return total;
  return crossed && total >= 2 && !COUNTS.has(a.dimension) ? total - 0.5 : null;
}

function comparePositions(a: Quantity, b: Quantity): QuantityRelation {
  const values = compareValues(a, b);
  if (a.role === b.role) {
    if (a.role === 'part' || a.role === 'goal' || a.role === 'within') return values;
    if (a.direction !== null && b.direction !== null && a.direction !== b.direction) return 'incomparable';
    return values;
  }
  if (values === 'same') return 'same';
  const [still, moving] = a.role === 'plain' ? [a, b] : [b, a];
  if (still.role !== 'plain' || moving.role !== 'to' || values !== 'different') return 'incomparable';
  if (moving.direction === null) return 'different';
  const beyond = moving.direction === 'up' ? still.low > moving.high : still.high < moving.low;
  return beyond ? 'different' : 'incomparable';
}

/** A cheap look ahead: without a head of the one among the words of the other nothing further need be compared. */
function headsMeet(a: Quantity, b: Quantity): boolean {
  const among = (heads: readonly string[], words: readonly string[]) =>
    heads.some((head) => words.some((word) => sameToken(head, word)));
  return among(a.heads, b.heads) || among(a.heads, b.context) || among(b.heads, a.context);
}

/** Says whether two quantities count the same thing in the same place, time and sense. */
export function countSameThing(a: Quantity, b: Quantity): boolean {
  if (!sameDimension(a, b)) return false;
  if (!shareSet(a.narrowing, b.narrowing) || !headsMeet(a, b)) return false;
  if (periodsClash(a.periods, b.periods)) return false;
  if (scopesClash(a, b) || groupsClash(a, b) || groupsClash(b, a)) return false;
  if (namesClash([...a.heads, ...a.scopes.map(plainToken)], [...b.heads, ...b.scopes.map(plainToken)]))
    return false;
  if (eventsClash(a, b)) return false;
  const shared = sharedMeaning(a, b);
  if (shared === null) return false;
  if (a.role === 'part' && b.role === 'part' && !sharesBeyondHead(a, b)) return false;
  const exam = a.dimension === 'points' || a.dimension === 'grade';
  const named = ({ periods }: Quantity) =>
    periods.filter((period) => period !== 'school:university' && !(exam && period === 'year:this')).length;
  const onePeriod = (named(a) === 0) !== (named(b) === 0);
  const apart =
    a.dimension === 'thing' &&
    a.verbs.length > 0 &&
    b.verbs.length > 0 &&
    !a.verbs.some((verb) => b.verbs.includes(verb));
  const sameRate = a.per !== null && a.per === b.per;
  const unnamed = (quantity: Quantity) => quantity.heads.every((head) => head === 'stay');
  const bonus =
    sameRate && !(unnamed(a) && unnamed(b))
      ? 0.5
      : a.dimension === 'rank' || a.dimension === 'grade'
        ? 0.25
        : 0;
  return (
    shared + bonus - (apart && !sharesScope(a, b) ? 0.25 : 0) >= (onePeriod ? ENOUGH_WITH_ONE_PERIOD : ENOUGH)
  );
}

/**
 * Compares two quantities. `different` only when both count the same thing, in the same role, for the same
 * period and rate, and the values cannot both be right; anything doubtful is `incomparable`.
 */
export function compareQuantities(a: Quantity, b: Quantity): QuantityRelation {
  if (!countSameThing(a, b) || someOfAll(a, b)) return 'incomparable';
  if (a.per !== b.per) {
    if (a.per === null || b.per === null) return 'incomparable';
    const yearly = (quantity: Quantity) => (quantity.low * 365) / (quantity.per ?? 365);
    return ratio(yearly(a), yearly(b)) <= 0.1 ? 'same' : 'incomparable';
  }
  return comparePositions(a, b);
}

/** Says whether the later number is larger than the earlier one (a better place counts as larger). */
export function grew(earlier: Quantity, later: Quantity): boolean {
  if (earlier.dimension === 'rank' || earlier.dimension === 'grade') return later.high < earlier.low;
  if (earlier.dimension === 'change') return Math.abs(later.low - 1) > Math.abs(earlier.low - 1);
  return later.low > earlier.high;
}

/** Says whether the parts that one text counts (three and two companies) make up what the other counts in all. */
function addsUp(counts: readonly Quantity[], part: Quantity, whole: Quantity): boolean {
  if (!COUNTS.has(part.dimension)) return false;
  const parts = counts.filter(
    (one) =>
      one.dimension === part.dimension &&
      one.per === part.per &&
      one.role === 'plain' &&
      one.heads.some((head) => part.heads.some((other) => sameToken(head, other))),
  );
  return parts.length > 1 && parts.reduce((sum, { low }) => sum + low, 0) === whole.low;
}

/** Says whether a text that seems to deny a count names it after all, of people it calls otherwise (26 of us, 48 people). */
function standsBeside(counts: readonly Quantity[], denied: Quantity): boolean {
  return (
    COUNTS.has(denied.dimension) &&
    denied.low >= 10 &&
    counts.some(
      (one) =>
        COUNTS.has(one.dimension) &&
        one.low === denied.low &&
        one.high === denied.high &&
        one.role !== 'goal',
    )
  );
}

const UNITS_OF_TIME: readonly number[] = [1 / 60, 1, 24, 168, 730, 8760];

/** Says whether a text holds the other's stretch of time too, its unit said only once (two days where it once took six). */
function saysWithoutUnit(counts: readonly Quantity[], said: Quantity, denied: Quantity): boolean {
  return (
    (said.dimension === 'time' || said.dimension === 'clock') &&
    counts.some(
      (one) =>
        one.dimension === 'thing' &&
        one.quote === said.quote &&
        one.heads.some((head) => said.heads.includes(head)) &&
        UNITS_OF_TIME.some((unit) => ratio(one.low * unit, denied.low) < 0.01),
    )
  );
}

/** Finds pairs of quantities of two texts that contradict each other; a number that either text also explains is spared. */
export function findDisagreeing(
  earlier: readonly Quantity[],
  later: readonly Quantity[],
): { earlier: Quantity; later: Quantity }[] {
  const found: { earlier: Quantity; later: Quantity }[] = [];
  for (const second of later) {
    for (const first of earlier) {
      if (!sameDimension(first, second) || compareValues(first, second) === 'same') continue;
      if (compareQuantities(first, second) !== 'different') continue;
      if (earlier.some((other) => other !== first && explains(other, second))) continue;
      if (later.some((other) => other !== second && explains(first, other))) continue;
      if (addsUp(earlier, first, second) || addsUp(later, second, first)) continue;
      if (saysWithoutUnit(earlier, first, second) || saysWithoutUnit(later, second, first)) continue;
      if (standsBeside(earlier, second) || standsBeside(later, first)) continue;
      found.push({ earlier: first, later: second });
    }
  }
  return found;
}

/** Says whether one text holds both numbers: whoever wrote it tells the two apart (58 of our 64 singers). */
export function namesBoth(quantities: readonly Quantity[], first: Quantity, second: Quantity): boolean {
  return quantities.some((one) => explains(one, first)) && quantities.some((one) => explains(one, second));
}

function explains(a: Quantity, b: Quantity): boolean {
  if (!sameDimension(a, b) || compareValues(a, b) !== 'same' || a.per !== b.per) return false;
  if ((a.role === 'goal') !== (b.role === 'goal')) return false;
  if (COUNTS.has(a.dimension) && a.dimension === b.dimension && a.low === b.low && a.low >= 10) return true;
  return sharedMeaning(a, b) !== null;
}
