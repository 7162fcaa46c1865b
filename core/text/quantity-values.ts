import type { Dimension, Quantity } from './quantity.ts';

/** What comparing two quantities can say. Only `different` means that both cannot be true of the same thing. */
export type QuantityRelation = 'same' | 'different' | 'incomparable';

const EXACT: ReadonlySet<Dimension> = new Set(['points', 'rank', 'grade']);

/** What is counted in people or things. */
export const COUNTS: ReadonlySet<Dimension> = new Set(['person', 'thing']);

/** How far apart two sizes are, as a part of the larger: 0 for equal, towards 1 for far. */
export function ratio(a: number, b: number): number {
  const larger = Math.max(Math.abs(a), Math.abs(b));
  return larger === 0 ? 0 : Math.abs(a - b) / larger;
}

/** Says whether a quantity is a stretch of time. */
export function isTime(quantity: Quantity): boolean {
  return quantity.dimension === 'time' || quantity.dimension === 'clock';
}

/** Says whether two quantities measure alike; people and things are counted alike. */
export function sameDimension(a: Quantity, b: Quantity): boolean {
  return a.dimension === b.dimension || (COUNTS.has(a.dimension) && COUNTS.has(b.dimension));
}

/** Compares values only: about is right within 15 %, and what lies in between is not held against anyone. */
export function compareValues(a: Quantity, b: Quantity): QuantityRelation {
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

/** Says whether the later number is larger than the earlier one (a better place counts as larger). */
export function grew(earlier: Quantity, later: Quantity): boolean {
  if (earlier.dimension === 'rank' || earlier.dimension === 'grade') return later.high < earlier.low;
  if (earlier.dimension === 'change') return Math.abs(later.low - 1) > Math.abs(earlier.low - 1);
  return later.low > earlier.high;
}
