import type { Company } from '#core/domain/company.ts';

function sameValue(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b);
  return a.length === b.length && a.every((item, index) => Object.is(item, b[index]));
}

/**
 * Tells React that a row shows the same as before, although the company around it was read again after a write: of the
 * company only `parts` count. Unchanged parts keep their identity from one reading to the next.
 */
export function sameRow(...parts: (keyof Company)[]) {
  return <Props extends { company: Company }>(before: Props, after: Props): boolean => {
    const names = Object.keys(after) as (keyof Props)[];
    return names.every((name) =>
      name === 'company'
        ? ['id' as const, ...parts].every((part) => before.company[part] === after.company[part])
        : sameValue(before[name], after[name]),
    );
  };
}
