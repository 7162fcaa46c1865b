import { isPlanned } from '#core/domain/answer.ts';
import { preparedCategories } from '#core/domain/category.ts';
import { defineRule } from '../rule.ts';
import { weightyCategories } from '../unprepared.ts';

/** One of the twelve categories with nothing to say yet: one gap for each, about the coming round. */
export const categoryUnprepared = defineRule({
  id: 'category-unprepared',
  group: 'coverage',
  minutes: 10,
  check: ({ answers, target }) =>
    preparedCategories.flatMap((category) => {
      const own = answers.filter((answer) => answer.category === category);
      if (own.some(isPlanned)) return [];
      const begun = own.toSorted((a, b) => a.id.localeCompare(b.id))[0];
      return [
        {
          severity: weightyCategories.includes(category) ? 'high' : 'medium',
          subject: { kind: 'round', id: target.id },
          evidence: [],
          params: { category },
          fix: {
            screen: 'answers',
            ...(begun === undefined ? { kind: 'round', id: target.id } : { kind: 'answer', id: begun.id }),
            field: 'text',
            category,
          },
        },
      ];
    }),
});
