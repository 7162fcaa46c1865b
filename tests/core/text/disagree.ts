import { findDisagreeing } from '#core/text/disagreements.ts';
import { findQuantities } from '#core/text/quantities.ts';

/** Whether two short texts tell one thing with two numbers. */
export function disagree(first: string, second: string): boolean {
  return findDisagreeing(findQuantities(first), findQuantities(second), () => 2).length > 0;
}
