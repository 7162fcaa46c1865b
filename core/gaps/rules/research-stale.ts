import { factsOf, missingFact } from '../facts.ts';
import { defineRule } from '../rule.ts';

/** Nothing looked up since the last interview. Says nothing when that interview has no date. */
export const researchStale = defineRule({
  id: 'research-stale',
  group: 'motive',
  minutes: 8,
  check: ({ company, earlier }) => {
    const last = earlier
      .flatMap((round) => (round.startsAt === null ? [] : [round.startsAt.slice(0, 10)]))
      .toSorted()
      .at(-1);
    const facts = factsOf(company);
    if (last === undefined || facts.length === 0) return [];
    if (facts.some((fact) => fact.date !== null && fact.date > last)) return [];
    return [{ ...missingFact(company, 'medium'), params: { date: last } }];
  },
});
