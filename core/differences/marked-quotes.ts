import { findQuantities } from '#core/text/quantities.ts';
import { wordDifference } from './word-difference.ts';

/** A stretch of a quote; `marked` when it is what the other quote has otherwise. */
export interface MarkedStretch {
  text: string;
  marked: boolean;
}

/** When more of a quote than this would be marked, the two have too little in common for marks to help. */
const mostMarked = 0.7;

function markQuantities(quote: string, other: string): MarkedStretch[] {
  const stretches: MarkedStretch[] = [];
  let end = 0;
  for (const quantity of findQuantities(quote).toSorted((a, b) => a.start - b.start)) {
    const text = quote.slice(quantity.start, quantity.end);
    if (quantity.start < end || other.includes(text)) continue;
    stretches.push({ text: quote.slice(end, quantity.start), marked: false }, { text, marked: true });
    end = quantity.end;
  }
  return [...stretches, { text: quote.slice(end), marked: false }].filter(({ text }) => text !== '');
}

function share(stretches: readonly MarkedStretch[]): number {
  const lengthOf = (some: readonly MarkedStretch[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  return lengthOf(stretches.filter(({ marked }) => marked)) / Math.max(1, lengthOf(stretches));
}

/**
 * Two quotes side by side, with what differs marked: the numbers when `numbers`, else the words. Nothing is marked when
 * the two have little in common. Joined, the stretches give each quote exactly.
 */
export function markDifferences(
  earlier: string,
  later: string,
  { numbers }: { numbers: boolean },
): [MarkedStretch[], MarkedStretch[]] {
  if (numbers) return [markQuantities(earlier, later), markQuantities(later, earlier)];
  const difference = wordDifference(earlier, later);
  const side = (own: 'removed' | 'added') =>
    difference
      .filter(({ kind }) => kind === 'same' || kind === own)
      .map(({ kind, text }) => ({ text, marked: kind === own }));
  const sides: [MarkedStretch[], MarkedStretch[]] = [side('removed'), side('added')];
  const helps = sides.every((stretches) => share(stretches) <= mostMarked);
  return helps ? sides : [[{ text: earlier, marked: false }], [{ text: later, marked: false }]];
}
