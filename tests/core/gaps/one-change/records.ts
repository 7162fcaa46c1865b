import type { Answer, Probe } from '#core/domain/answer.ts';
import type { Company } from '#core/domain/company.ts';
import type { Episode } from '#core/domain/episode.ts';
import type { Exchange } from '#core/domain/exchange.ts';
import type { Journal } from '#core/domain/journal.ts';
import type { Round } from '#core/domain/round.ts';
import { byId } from '../helpers.ts';

/** The company of a complete journal whose second interview is coming. */
export function mainCompany({ companies }: Journal): Company {
  return byId(companies, 'c1');
}

/** A round of the main company. */
export function roundOf(copy: Journal, id: string): Round {
  return byId(mainCompany(copy).rounds, id);
}

/** An exchange of the main company. */
export function exchangeOf(copy: Journal, id: string): Exchange {
  return byId(
    mainCompany(copy).rounds.flatMap((round) => round.exchanges),
    id,
  );
}

/** An answer of the main company. */
export function answerOf(copy: Journal, id: string): Answer {
  return byId(mainCompany(copy).answers, id);
}

/** The probe of an answer that stands under it at this place. */
export function probeOf(copy: Journal, id: string, place: number): Probe {
  const probe = answerOf(copy, id).probes[place];
  if (probe === undefined) throw new Error(`${id} has no probe ${place}`);
  return probe;
}

/** An episode of the journal. */
export function episodeOf({ episodes }: Journal, id: string): Episode {
  return byId(episodes, id);
}
