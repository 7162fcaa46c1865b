import { daysBetween } from '#core/domain/time.ts';
import { factsOf, missingFact, quoteFact } from '../facts.ts';
import { defineRule } from '../rule.ts';

/** How old, in days, recent news may be. Source: gap rules. */
const recentDays = 90;

/** No news from the last three months. */
export const noRecentNews = defineRule({
  id: 'no-recent-news',
  group: 'motive',
  minutes: 6,
  check: ({ company, today }) => {
    const news = factsOf(company, 'news');
    const isRecent = (date: string | null) => {
      const age = date === null ? Number.POSITIVE_INFINITY : daysBetween(date, today);
      return age >= 0 && age <= recentDays;
    };
    if (news.some((fact) => isRecent(fact.date))) return [];
    const newest = news
      .filter((fact) => fact.date !== null && fact.date <= today)
      .toSorted((a, b) => `${b.date} ${b.id}`.localeCompare(`${a.date} ${a.id}`))[0];
    return [{ ...missingFact(company, 'high'), evidence: newest === undefined ? [] : quoteFact(newest) }];
  },
});
