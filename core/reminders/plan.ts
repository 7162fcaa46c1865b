import { z } from 'zod';
import type { Round } from '#core/domain/round.ts';
import { daysBetween, plusDays } from '#core/domain/time.ts';

/** Days before a round on which to remind, and the local time of day. Source: the design, 7, 3, 1 days and the morning. */
export const milestones = [
  { days: 7, at: '09:00' },
  { days: 3, at: '09:00' },
  { days: 1, at: '09:00' },
  { days: 0, at: '07:00' },
] as const;

/** What was done about one round so far; times are local, `YYYY-MM-DDTHH:mm`. */
const roundStateSchema = z.strictObject({
  /** The start the milestones below were counted from; another start counts anew. */
  startsAt: z.string(),
  /** Milestones before this moment are past: the round was not known, or known at another time. */
  since: z.string(),
  /** The day of the last reminder of this round, whatever its start was then. */
  remindedOn: z.string().nullable(),
});

/** What reminders remember between two looks at the clock, by round id. */
export const reminderStateSchema = z.record(z.string(), roundStateSchema);
export type ReminderState = z.infer<typeof reminderStateSchema>;

type Scheduled = Pick<Round, 'startsAt' | 'outcome'> & { id: string };

/** One reminder to show now. */
export interface Reminder {
  roundId: string;
  /** Days from today to the round. */
  daysLeft: number;
}

function isDue(startsAt: string, since: string, now: string): boolean {
  return milestones.some(({ days, at }) => {
    const moment = `${plusDays(startsAt, -days)}T${at}`;
    return moment > since && moment <= now;
  });
}

/**
 * Which rounds to remind of at `now`, and what to remember. A round is reminded of at each milestone after it became
 * known, at most once a day; milestones missed while the app was closed come as one reminder. A moved round counts
 * anew, a deleted or finished one is forgotten. All times are local wall-clock times: a clock change moves nothing.
 */
export function planReminders(
  rounds: readonly Scheduled[],
  now: string,
  state: ReminderState,
): { due: Reminder[]; state: ReminderState } {
  const due: Reminder[] = [];
  const next: ReminderState = {};
  const today = now.slice(0, 10);
  for (const { id, startsAt, outcome } of rounds) {
    if (startsAt === null || outcome !== 'scheduled' || startsAt <= now) continue;
    const known = state[id];
    const moved = known?.startsAt !== startsAt;
    const since = known === undefined || moved ? now : known.since;
    const remindedOn = known?.remindedOn ?? null;
    if (!moved && remindedOn !== today && isDue(startsAt, since, now)) {
      due.push({ roundId: id, daysLeft: daysBetween(today, startsAt) });
      next[id] = { startsAt, since: now, remindedOn: today };
    } else {
      next[id] = { startsAt, since, remindedOn };
    }
  }
  return { due, state: next };
}
