import type { Category } from '#core/domain/category.ts';

/*
 * The keys of quick capture, by their place on the keyboard, so that they are the same on every layout and while a
 * Japanese input method is on. All are pressed with Alt.
 */
const byKey: [string, Category][] = [
  ['Q', 'motivation'],
  ['W', 'strength'],
  ['E', 'weakness'],
  ['R', 'achievement'],
  ['T', 'studies'],
  ['A', 'failure'],
  ['S', 'teamwork'],
  ['D', 'problem-solving'],
  ['F', 'values'],
  ['G', 'career'],
  ['Z', 'company'],
  ['X', 'commitment'],
  ['C', 'follow-up'],
  ['V', 'reverse'],
  ['B', 'other'],
];

/** The key of each category, in the rows of the keyboard. */
export const categoryKeys = byKey.map(([letter, category]) => ({ letter, category, code: `Key${letter}` }));

/** The digits of the marks: three ratings, three reactions, hazy memory. */
export const markDigits = [1, 2, 3, 4, 5, 6, 7].map((digit) => `Digit${digit}`);
