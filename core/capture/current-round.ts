import type { Outcome, RoundKind } from '#core/domain/round.ts';
import { plusMinutes } from '#core/domain/time.ts';

/** How long a round is taken to last when its length is not written down, in minutes. */
export const usualMinutes = 60;

/** What the clock needs to know of a round. */
export interface TimedRound {
  id: string;
  kind: RoundKind;
  /** Local date-time, or null when not known. */
  startsAt: string | null;
  minutes: number | null;
  outcome: Outcome;
}

/** Local date-time at which a round ends; null when its start is not known. */
export function endOf(round: Pick<TimedRound, 'startsAt' | 'minutes'>): string | null {
  return round.startsAt === null ? null : plusMinutes(round.startsAt, round.minutes ?? usualMinutes);
}

/** Whether a round lies behind us at a local date-time: by its clock, or by its outcome when it has no time. */
export function isOver(round: Omit<TimedRound, 'id' | 'kind'>, now: string): boolean {
  const end = endOf(round);
  return end === null ? round.outcome === 'done' || round.outcome === 'passed' : end <= now;
}

// In a document round or a test nobody asks anything.
const spoken: ReadonlySet<RoundKind> = new Set(['interview', 'casual', 'group-discussion']);

/**
 * The round somebody who opens quick capture now most likely means: the one going on, else the one that started last,
 * else the next one to come, else the first in the list. Null when there is no round at all.
 */
export function roundToCapture<Candidate extends TimedRound>(
  rounds: readonly Candidate[],
  now: string,
): Candidate | null {
  const talks = rounds.filter((round) => spoken.has(round.kind));
  const dated = (talks.length > 0 ? talks : rounds)
    .filter((round) => round.startsAt !== null && round.outcome !== 'withdrawn')
    .sort((a, b) => ((a.startsAt ?? '') < (b.startsAt ?? '') ? -1 : 1));
  const begun = dated.filter((round) => (round.startsAt ?? '') <= now);
  const goingOn = begun.filter((round) => !isOver(round, now));
  return goingOn.at(-1) ?? begun.at(-1) ?? dated[0] ?? talks[0] ?? rounds[0] ?? null;
}
