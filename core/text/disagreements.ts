import { compareQuantities, countSameThing, explains } from './quantities/compare-quantities.ts';
import type { Dimension, Quantity } from './quantities/quantity.ts';
import { COUNTS, compareValues, isTime, ratio, sameDimension } from './quantities/quantity-values.ts';
import { sameToken } from './tokens.ts';

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

/** Says whether two counts are the parts of a whole that is named too: 50 of the 130 at the hospital, 80 at the pharmacy. */
function makesUp(whole: Quantity, one: Quantity, other: Quantity): boolean {
  if (whole === one || whole === other || !sameDimension(whole, one)) return false;
  if (one.role === 'to' && other.role === 'to') return false;
  const [less, more] = one.low < other.low ? [one, other] : [other, one];
  const still = [whole, less].every(({ role }) => role === 'plain' || role === 'part');
  if (still && whole.quote === less.quote && whole.low + less.low === more.low) return true;
  if (Math.min(whole.low, less.low) <= 1) return false;
  if (whole.low === less.low + more.low) return true;
  return whole.role === 'part' && whole.quote === more.quote && whole.low + less.low === more.low;
}

/** Says whether a text counts groups of so many that they make the other's number: three groups of twelve plants. */
export function multiplies(counts: readonly Quantity[], size: Quantity, whole: Quantity): boolean {
  return counts.some(
    (one) =>
      one !== size &&
      one !== whole &&
      (one.quote === size.quote || one.quote === whole.quote) &&
      COUNTS.has(one.dimension) &&
      one.low > 1 &&
      size.low > 1 &&
      (one.low * size.low === whole.low ||
        (whole.approximate && Math.abs(one.low * size.low - whole.low) <= 0.15 * whole.low)),
  );
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
    isTime(said) &&
    counts.some(
      (one) =>
        one.dimension === 'thing' &&
        one.quote === said.quote &&
        one.heads.some((head) => said.heads.includes(head)) &&
        UNITS_OF_TIME.some((unit) => ratio(one.low * unit, denied.low) < 0.01),
    )
  );
}

/** Two numbers that cannot both be right; whether what they count is called by one name, or only told in the same words. */
export interface Disagreement {
  earlier: Quantity;
  later: Quantity;
  byName: boolean;
}

/** Numbers two texts share show that they tell one story; so many of them are enough. */
const MOST_OF_STORY = 2.5;

function repeated(one: Quantity, others: readonly Quantity[]): boolean {
  return one.low > 1 && others.some((other) => sameKind(one, other) && compareValues(one, other) === 'same');
}

function sameKind(a: Quantity, b: Quantity): boolean {
  const counters = a.dimension === 'person' || (a.counter ?? '') === (b.counter ?? '');
  return a.dimension === b.dimension && a.per === b.per && counters;
}

/** Says whether a number is the only one of its kind in its text that the other text does not repeat. */
function alone(one: Quantity, own: readonly Quantity[], others: readonly Quantity[]): boolean {
  return own.every((other) => other === one || !sameKind(one, other) || repeated(other, others));
}

/** A number of the same measure told beside it in both sentences (from 85 to 130, from 136 to 130) counts as much as two words. */
const BESIDE_SAME = 2;

/** Says whether all other numbers of the same measure in the two sentences are the same. */
function besideSame(
  first: Quantity,
  earlier: readonly Quantity[],
  second: Quantity,
  later: readonly Quantity[],
): boolean {
  const beside = (one: Quantity, own: readonly Quantity[]) =>
    own.filter((other) => other !== one && other.quote === one.quote && sameDimension(one, other));
  const [mine, theirs] = [beside(first, earlier), beside(second, later)];
  return (
    mine.length > 0 &&
    mine.length === theirs.length &&
    mine.every((one) => theirs.some((other) => compareValues(one, other) === 'same'))
  );
}

/** Finds pairs of quantities of two texts that contradict each other; a number that either text also explains is spared. */
export function findDisagreeing(
  earlier: readonly Quantity[],
  later: readonly Quantity[],
  enoughFor: (dimension: Dimension) => number = () => Number.POSITIVE_INFINITY,
): Disagreement[] {
  const found: Disagreement[] = [];
  for (const second of later) {
    for (const first of earlier) {
      if (!sameDimension(first, second) || compareValues(first, second) === 'same') continue;
      const enough = enoughFor(first.dimension);
      if (compareQuantities(first, second, enough - MOST_OF_STORY - BESIDE_SAME) !== 'different') continue;
      const left = alone(first, earlier, later) && alone(second, later, earlier);
      const story = left ? Math.min(MOST_OF_STORY, earlier.filter((one) => repeated(one, later)).length) : 0;
      const less = story + (besideSame(first, earlier, second, later) ? BESIDE_SAME : 0);
      if (compareQuantities(first, second, enough - less) !== 'different') continue;
      if (earlier.some((other) => other !== first && explains(other, second))) continue;
      if (later.some((other) => other !== second && explains(first, other))) continue;
      if (addsUp(earlier, first, second) || addsUp(later, second, first)) continue;
      if ([...earlier, ...later].some((one) => makesUp(one, first, second))) continue;
      if (saysWithoutUnit(earlier, first, second) || saysWithoutUnit(later, second, first)) continue;
      if (standsBeside(earlier, second) || standsBeside(later, first)) continue;
      if (!countSameThing(first, second) && (repeated(first, later) || repeated(second, earlier))) continue;
      const all = [...earlier, ...later];
      if (multiplies(all, second, first) || multiplies(all, first, second)) continue;
      found.push({ earlier: first, later: second, byName: countSameThing(first, second) });
    }
  }
  return found;
}

/** Says whether one text holds both numbers: whoever wrote it tells the two apart (58 of our 64 singers). */
export function namesBoth(quantities: readonly Quantity[], first: Quantity, second: Quantity): boolean {
  return quantities.some((one) => explains(one, first)) && quantities.some((one) => explains(one, second));
}
