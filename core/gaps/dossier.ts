import type { Category } from '#core/domain/category.ts';
import type { Company } from '#core/domain/company.ts';
import type { Episode } from '#core/domain/episode.ts';
import type { Journal } from '#core/domain/journal.ts';
import type { Round } from '#core/domain/round.ts';
import type { Settings } from '#core/domain/settings.ts';

/** What the rules may know of a company that is not the one examined. */
export interface OtherCompany {
  id: string;
  name: string;
  /** Its scheduled rounds, while it is still in selection. */
  scheduled: Pick<Round, 'id' | 'kind' | 'ordinal' | 'startsAt' | 'minutes'>[];
  /** Categories with at least one exchange rated poor. */
  poorCategories: Category[];
}

/** Everything the gap engine reads about one company, as plain data. */
export interface Dossier {
  company: Company;
  episodes: Episode[];
  others: OtherCompany[];
  settings: Settings;
}

function summarise(company: Company): OtherCompany {
  const poor = company.rounds.flatMap((round) =>
    round.exchanges.flatMap((exchange) => (exchange.rating === 'poor' ? [exchange.category] : [])),
  );
  return {
    id: company.id,
    name: company.name,
    scheduled:
      company.status === 'active' ? company.rounds.filter((round) => round.outcome === 'scheduled') : [],
    poorCategories: [...new Set(poor)],
  };
}

/** One dossier per company, in journal order. The other companies' names take part whatever their status. */
export function dossiersOf(journal: Journal): Dossier[] {
  const summaries = journal.companies.map(summarise);
  return journal.companies.map((company, index) => ({
    company,
    episodes: journal.episodes,
    others: summaries.toSpliced(index, 1),
    settings: journal.settings,
  }));
}
