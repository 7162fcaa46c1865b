import { type Category, categories } from '#core/domain/category.ts';
import type { Company } from '#core/domain/company.ts';
import type { Exchange } from '#core/domain/exchange.ts';

/** How the questions of one category went. */
export interface CategoryRecord {
  category: Category;
  asked: number;
  poor: number;
  good: number;
  /** Asked without having been prepared. */
  unprepared: number;
}

/** A question worth preparing, with where it was asked. */
export interface AskedQuestion {
  companyId: string;
  companyName: string;
  roundId: string;
  exchange: Pick<Exchange, 'id' | 'category' | 'question' | 'rating'>;
}

/** What the rounds so far teach. Derived, never stored. */
export interface Learning {
  /** Categories that were asked, weakest first: poor answers, then unprepared ones, then how often asked. */
  categories: CategoryRecord[];
  /** Questions the user marked as not prepared, or answered poorly, in the order asked. */
  toPrepare: AskedQuestion[];
  /** What companies said about the user, latest round last. */
  feedback: { companyId: string; companyName: string; roundId: string; text: string }[];
}

/** What the rounds of these companies teach; one company or all. */
export function learningFrom(companies: readonly Company[]): Learning {
  const asked = companies.flatMap((company) =>
    company.rounds.flatMap((round) => round.exchanges.map((exchange) => ({ company, round, exchange }))),
  );
  const records = categories.map((category): CategoryRecord => {
    const own = asked
      .filter(({ exchange }) => exchange.category === category)
      .map(({ exchange }) => exchange);
    return {
      category,
      asked: own.length,
      poor: own.filter(({ rating }) => rating === 'poor').length,
      good: own.filter(({ rating }) => rating === 'good').length,
      unprepared: own.filter(({ prepared }) => prepared === false).length,
    };
  });
  return {
    categories: records
      .filter((record) => record.asked > 0)
      .toSorted((a, b) => b.poor - a.poor || b.unprepared - a.unprepared || b.asked - a.asked),
    toPrepare: asked
      .filter(({ exchange }) => exchange.prepared === false || exchange.rating === 'poor')
      .map(({ company, round, exchange: { id, category, question, rating } }) => ({
        companyId: company.id,
        companyName: company.name,
        roundId: round.id,
        exchange: { id, category, question, rating },
      })),
    feedback: companies.flatMap((company) =>
      company.rounds
        .filter((round) => round.feedback.trim() !== '')
        .map((round) => ({
          companyId: company.id,
          companyName: company.name,
          roundId: round.id,
          text: round.feedback,
        })),
    ),
  };
}
