import type { Answer } from '#core/domain/answer.ts';
import type { Category } from '#core/domain/category.ts';
import type { Company } from '#core/domain/company.ts';
import type { Exchange } from '#core/domain/exchange.ts';
import type { Fact, FactKind } from '#core/domain/fact.ts';
import type { Journal } from '#core/domain/journal.ts';
import type { Round } from '#core/domain/round.ts';
import { isJapanese } from '#core/text/normalise.ts';

/** The parts of any complete journal: its first company has a first and a coming second interview. */
export interface Whole {
  journal: Journal;
  company: Company;
  first: Round;
  target: Round;
  /** The answer in force for a category. */
  answer: (category: Category) => Answer;
  /** The question of the first interview about a category. */
  asked: (category: Category) => Exchange;
  /** The text in the journal's language. */
  say: (japanese: string, english: string) => string;
}

/** The item there must be; throws for none. */
export function found<Item>(item: Item | undefined, what: string): Item {
  if (item === undefined) throw new Error(`the journal has no ${what}`);
  return item;
}

/** Finds the parts of a complete journal. */
export function wholeOf(journal: Journal): Whole {
  const company = found(journal.companies[0], 'company');
  const round = (ordinal: number) =>
    found(
      company.rounds.find((one) => one.ordinal === ordinal),
      `round ${ordinal}`,
    );
  const [first, target] = [round(1), round(2)];
  return {
    journal,
    company,
    first,
    target,
    answer: (category) =>
      found(
        company.answers.find((one) => one.category === category),
        category,
      ),
    asked: (category) =>
      found(
        first.exchanges.find((one) => one.category === category),
        category,
      ),
    say: (japanese, english) => (isJapanese(company.ownSummary) ? japanese : english),
  };
}

/** Takes a question out of the log, with what refers to it. */
export function dropExchange({ company }: Whole, { id }: Exchange): void {
  for (const round of company.rounds) round.exchanges = round.exchanges.filter((one) => one.id !== id);
  for (const answer of company.answers) {
    answer.exchangeIds = answer.exchangeIds.filter((linked) => linked !== id);
  }
  company.claims = company.claims.filter(({ source }) => source.id !== id);
}

/** Takes the research notes of a kind away, with what refers to them. */
export function dropFacts({ company }: Whole, kind: FactKind): void {
  const gone = company.facts.filter((fact) => fact.kind === kind).map(({ id }) => id);
  company.facts = company.facts.filter(({ id }) => !gone.includes(id));
  for (const answer of company.answers) {
    answer.factIds = answer.factIds.filter((id) => !gone.includes(id));
  }
}

/** The research notes of a kind. */
export const factsOf = ({ company }: Whole, kind: FactKind): Fact[] =>
  company.facts.filter((fact) => fact.kind === kind);

/** The questions not asked yet. */
export const toAsk = ({ company }: Whole) =>
  company.reverseQuestions.filter(({ askedInRoundId }) => askedInRoundId === null);

/** Takes tags off every episode. */
export function untag({ journal }: Whole, ...tags: string[]): void {
  for (const episode of journal.episodes) episode.tags = episode.tags.filter((tag) => !tags.includes(tag));
}
