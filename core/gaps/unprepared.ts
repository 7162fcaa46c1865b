import { isPlanned } from '#core/domain/answer.ts';
import type { Category, PreparedCategory } from '#core/domain/category.ts';
import type { Situation } from './situation.ts';

/** Categories whose absence weighs more. Source: gap rules, category-unprepared. */
export const weightyCategories: readonly PreparedCategory[] = [
  'motivation',
  'strength',
  'achievement',
  'studies',
  'failure',
  'career',
];

/** The weighty categories for which nothing is planned: category-unprepared reports each of them as high. */
export function weightyUnprepared({ answers }: Situation): ReadonlySet<Category> {
  const planned = new Set(answers.filter(isPlanned).map(({ category }) => category));
  return new Set(weightyCategories.filter((category) => !planned.has(category)));
}
