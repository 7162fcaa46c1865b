import type { Round } from '#core/domain/round.ts';
import type { OtherCompany } from './dossier.ts';

/** Minutes a round without a length counts. Source: gap rules. */
const usualMinutes = 60;

/** A stretch of time taken by a scheduled round. */
export interface Slot {
  companyId: string;
  companyName: string;
  roundId: string;
  /** Local, `YYYY-MM-DDTHH:mm`. */
  startsAt: string;
  minutes: number;
  /** Whether gaps are looked for in its company at all: only where an interview is coming. */
  examined: boolean;
}

type Scheduled = Pick<Round, 'id' | 'kind' | 'outcome' | 'startsAt' | 'minutes'>;

/**
 * The slots of one company's scheduled rounds from today on. Rounds without a time take none, nor does handing in
 * documents: its time is a deadline.
 */
export function coming(
  companyId: string,
  companyName: string,
  rounds: readonly Scheduled[],
  today: string,
): Slot[] {
  const open = rounds.filter(
    ({ outcome, startsAt }) =>
      outcome === 'scheduled' && (startsAt === null || startsAt.slice(0, 10) >= today),
  );
  const examined = open.some((round) => round.kind === 'interview');
  return open.flatMap(({ id, kind, startsAt, minutes }) =>
    startsAt === null || kind === 'document'
      ? []
      : [{ companyId, companyName, roundId: id, startsAt, minutes: minutes ?? usualMinutes, examined }],
  );
}

/** Every company of a journal asks for the slots of the same others. */
const known = new WeakMap<OtherCompany, { today: string; slots: Slot[] }>();

function slotsOf(other: OtherCompany, today: string): Slot[] {
  const found = known.get(other);
  if (found?.today === today) return found.slots;
  const scheduled = other.scheduled.map((round) => ({ ...round, outcome: 'scheduled' as const }));
  const slots = coming(other.id, other.name, scheduled, today);
  known.set(other, { today, slots });
  return slots;
}

/** The slots of every other company's scheduled rounds from today on. */
export function slotsOfOthers(others: readonly OtherCompany[], today: string): Slot[] {
  return others.flatMap((other) => slotsOf(other, today));
}
