import type { Category } from '#core/domain/category.ts';
import type { Exchange } from '#core/domain/exchange.ts';
import type { Round } from '#core/domain/round.ts';

/** An exchange of an earlier round. */
export interface Said {
  round: Round;
  exchange: Exchange;
}

/** What was said about a category in earlier rounds, or was linked to its answer; the latest round first. */
export function saidAbout(earlier: readonly Round[], category: Category, linked: readonly string[]): Said[] {
  return earlier
    .toReversed()
    .flatMap((round) =>
      round.exchanges
        .filter((exchange) => exchange.category === category || linked.includes(exchange.id))
        .map((exchange) => ({ round, exchange })),
    );
}

/** Every exchange of earlier rounds, the latest round first. */
export function allSaid(earlier: readonly Round[]): Said[] {
  return earlier.toReversed().flatMap((round) => round.exchanges.map((exchange) => ({ round, exchange })));
}
