import { naming, type Position } from './statement.ts';

/** A value for a search that keeps to no industry. */
export const WIDE = 'wide';
/** A value for an industry that is only said to be another than the one kept to. */
export const ANOTHER = 'another';
/** A value for the industry kept to, where it is not named. */
export const OWN = 'own';
/** A mark for an application to the company spoken to and to nobody else, of whatever kind. */
export const SOLE = 'sole';

/** A mark for other companies than the one spoken to within a field. */
export const besideYou = (field: string) => `other:${field}`;
/** A mark for no other company than the one spoken to within a field. */
export const youAlone = (field: string) => `no-other:${field}`;

/** What one clause, or a sentence, says of a search for work besides the company spoken to. */
export interface Search {
  stance: 'none' | 'some' | null;
  /** The industries that companies are applied to in, by name or as one of the values above. */
  industries: readonly string[];
  /** No other industry than these. */
  only: boolean;
  /** Industries that are said not to be applied to. */
  denied: readonly string[];
  /** Offers, other ways, numbers. */
  marks: readonly string[];
}

export const NOTHING: Search = { stance: null, industries: [], only: false, denied: [], marks: [] };

/** Takes the clauses of a sentence together; of a yes and a no the later holds. */
export function together(parts: readonly Search[]): Search {
  const only = parts.some((part) => part.only);
  const industries = new Set(
    parts.filter((part) => !only || part.only || part.stance === 'some').flatMap((part) => part.industries),
  );
  const elsewhere = parts.flatMap((part) => (part.only ? [] : part.industries));
  if (industries.size === 1 && industries.has(OWN))
    for (const industry of elsewhere) if (industry !== ANOTHER && industry !== WIDE) industries.add(industry);
  if (industries.size > 1) industries.delete(OWN);
  return {
    stance: parts.findLast(({ stance }) => stance !== null)?.stance ?? null,
    industries: [...industries],
    only,
    denied: [...new Set(parts.flatMap(({ denied }) => denied))].filter(
      (industry) => !industries.has(industry),
    ),
    marks: [...new Set(parts.flatMap(({ marks }) => marks))],
  };
}

/** Writes what is said of a search as a position; null when nothing is said. */
export function positionOf({ stance, industries, only, denied, marks }: Search): Position | null {
  const named = stance === 'none' ? [] : industries;
  if (stance === null && named.length + denied.length + marks.length === 0) return null;
  return { ...naming([...named, ...marks], only && named.length > 0, stance), denied };
}
