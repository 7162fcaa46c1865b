import type { Dimension, Per, Quantity } from './quantity.ts';

/** What comparing two quantities can say. Only `different` means that both cannot be true of the same thing. */
export type QuantityRelation = 'same' | 'different' | 'incomparable';

/** Hours below which a time is one of a race or a piece of work, told to the second. */
const RACE = 0.05;

const EXACT: ReadonlySet<Dimension> = new Set(['points', 'rank', 'grade']);

/** What is counted in money. */
export const MONEY: ReadonlySet<Dimension> = new Set(['yen', 'dollar', 'euro', 'pound']);

/** What exams, contests and shares of a whole come to. */
export const SCORES: ReadonlySet<Dimension> = new Set(['points', 'share', 'rank', 'grade']);

/** Stretches of time, long and short. */
export const TIMES: ReadonlySet<Dimension> = new Set(['time', 'clock']);

/** What is counted in people or things. */
export const COUNTS: ReadonlySet<Dimension> = new Set(['person', 'thing']);

/** What is told of a movement: a part, or a factor. */
export const LIKE_CHANGE: ReadonlySet<Dimension> = new Set(['share', 'change']);

/** How far apart two sizes are, as a part of the larger: 0 for equal, towards 1 for far. */
export function ratio(a: number, b: number): number {
  const larger = Math.max(Math.abs(a), Math.abs(b));
  return larger === 0 ? 0 : Math.abs(a - b) / larger;
}

/** Says whether what is measured is a stretch of time. */
export function isTime({ dimension }: { dimension: Dimension }): boolean {
  return TIMES.has(dimension);
}

/** Says whether two dimensions measure alike; people and things are counted alike. */
export function sameMeasure(a: Dimension, b: Dimension): boolean {
  return a === b || (COUNTS.has(a) && COUNTS.has(b));
}

/** Says whether two quantities measure alike. */
export function sameDimension(a: Quantity, b: Quantity): boolean {
  return sameMeasure(a.dimension, b.dimension);
}

/** Half past six may be said of the evening without saying so. */
const HALF_A_DAY = 12;

/** A time told in two units (3時間28分) is told as exactly as a race is. */
function toTheMinute({ counter }: Quantity): boolean {
  return counter === '時間分' || counter === '分秒';
}

/** A time in a race is known to the second. */
function raced({ heads, periods }: Quantity): boolean {
  return heads.includes('record') || periods.some((period) => period.startsWith('race:'));
}

/** Compares values only: about is right within 15 %, and what lies in between is not held against anyone. */
export function compareValues(a: Quantity, b: Quantity): QuantityRelation {
  if (a.low <= b.high && b.low <= a.high) return 'same';
  const apart = a.high < b.low ? ratio(a.high, b.low) : ratio(b.high, a.low);
  if (EXACT.has(a.dimension)) return 'different';
  if (a.dimension === 'hour' && Math.abs(Math.abs(a.low - b.low) - HALF_A_DAY) < 0.01) return 'same';
  if (a.approximate || b.approximate)
    return apart <= 0.15 ? 'same' : apart <= 0.25 ? 'incomparable' : 'different';
  const timed = raced(a) && raced(b);
  if (a.dimension === 'clock' && (timed || Math.max(a.high, b.high) < RACE))
    return apart <= 0.02 ? 'same' : 'different';
  if (toTheMinute(a) && toTheMinute(b)) return apart <= 0.02 ? 'same' : 'different';
  if (isTime(a)) return apart <= 0.02 ? 'same' : apart <= 0.1 ? 'incomparable' : 'different';
  if (a.dimension === 'change') {
    const moved = ratio(a.low - 1, b.low - 1);
    return moved <= 0.1 ? 'same' : moved <= 0.2 ? 'incomparable' : 'different';
  }
  return apart <= 0.03 ? 'same' : 'different';
}

/** Says whether the later number is larger than the earlier one (a better place counts as larger). */
export function grew(earlier: Quantity, later: Quantity): boolean {
  if (earlier.dimension === 'rank' || earlier.dimension === 'grade') return later.high < earlier.low;
  if (earlier.dimension === 'change') return Math.abs(later.low - 1) > Math.abs(earlier.low - 1);
  return later.low > earlier.high;
}

/** What a year holds may be said without naming the year as a rate: 昨年の年間売上は84万円, 昨年は150万円の売上. */
function yearly(rate: Quantity, plain: Quantity): boolean {
  if (rate.per !== 365 || plain.per !== null || rate.role !== plain.role) return false;
  const years = rate.periods.filter((period) => period.startsWith('year:'));
  return (
    (rate.heads.includes('budget') && plain.heads.includes('budget')) ||
    (years.length > 0 && years.every((year) => plain.periods.includes(year)))
  );
}

const WITHIN_ONE: Readonly<Record<Per, RegExp>> = {
  1: /[1１一]日で|その日の/u,
  7: /[1１一]週間で/u,
  30: /[1１一](?:か|ヶ|カ|ヵ)月で/u,
  365: /[1１一]年間?で/u,
};

/** What was done in one day is as much as is done a day: 一日に350キロ, 一日で600kg. */
function inOne(rate: Quantity, plain: Quantity): boolean {
  if (rate.per === null || plain.per !== null) return false;
  const stretch = WITHIN_ONE[rate.per].exec(plain.quote);
  return stretch !== null && !/[最初後目]の?$/u.test(plain.quote.slice(0, stretch.index));
}

/** Says whether two numbers are counted within the same stretch of time, or both within none. */
export function perMeets(a: Quantity, b: Quantity): boolean {
  return a.per === b.per || [yearly, inOne].some((meets) => meets(a, b) || meets(b, a));
}
