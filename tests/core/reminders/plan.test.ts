import { describe, expect, it } from 'vitest';
import { plusMinutes } from '#core/domain/time.ts';
import { planReminders, type ReminderState } from '#core/reminders/plan.ts';

interface Known {
  id: string;
  startsAt: string | null;
  outcome: 'scheduled' | 'done';
}

const aRound = (startsAt: string | null, outcome: Known['outcome'] = 'scheduled'): Known => ({
  id: 'r2',
  startsAt,
  outcome,
});

/** Looks at the clock every `step` minutes and lists when a reminder came. */
function run(
  rounds: (now: string) => Known[],
  from: string,
  to: string,
  step = 30,
  state: ReminderState = {},
) {
  const shown: { at: string; daysLeft: number }[] = [];
  let current = state;
  for (let now = from; now <= to; now = plusMinutes(now, step)) {
    const plan = planReminders(rounds(now), now, current);
    current = plan.state;
    shown.push(...plan.due.map(({ daysLeft }) => ({ at: now, daysLeft })));
  }
  return { shown, state: current };
}

describe('reminders', () => {
  it('come 7, 3 and 1 days before and on the morning, once each', () => {
    const { shown } = run(() => [aRound('2026-11-30T14:00')], '2026-11-20T08:00', '2026-11-30T20:00');
    expect(shown).toEqual([
      { at: '2026-11-23T09:00', daysLeft: 7 },
      { at: '2026-11-27T09:00', daysLeft: 3 },
      { at: '2026-11-29T09:00', daysLeft: 1 },
      { at: '2026-11-30T07:00', daysLeft: 0 },
    ]);
  });

  it('do not come for what was past when the round was entered', () => {
    const { shown } = run(() => [aRound('2026-11-27T14:00')], '2026-11-23T10:00', '2026-11-25T23:30');
    expect(shown).toEqual([{ at: '2026-11-24T09:00', daysLeft: 3 }]);
  });

  it('come once for all that was missed while the app was closed for three days', () => {
    const round = () => [aRound('2026-11-30T14:00')];
    const before = run(round, '2026-11-20T08:00', '2026-11-26T20:00');
    const after = run(round, '2026-11-29T20:00', '2026-11-29T23:30', 30, before.state);
    expect(after.shown).toEqual([{ at: '2026-11-29T20:00', daysLeft: 1 }]);
  });

  it('count anew for a moved round, but never twice on one day', () => {
    const moving = (now: string) => [
      aRound(now < '2026-11-23T10:00' ? '2026-11-30T14:00' : '2026-11-26T14:00'),
    ];
    const { shown } = run(moving, '2026-11-22T08:00', '2026-11-26T12:00');
    expect(shown.map(({ at }) => at)).toEqual(['2026-11-23T09:00', '2026-11-25T09:00', '2026-11-26T07:00']);
    expect(new Set(shown.map(({ at }) => at.slice(0, 10))).size).toBe(shown.length);
  });

  it('stop for a deleted, finished or undated round', () => {
    for (const gone of [[], [aRound('2026-11-30T14:00', 'done')], [aRound(null)]]) {
      const rounds = (now: string) => (now < '2026-11-25T00:00' ? [aRound('2026-11-30T14:00')] : gone);
      const { shown, state } = run(rounds, '2026-11-20T08:00', '2026-11-30T20:00');
      expect(shown.map(({ at }) => at)).toEqual(['2026-11-23T09:00']);
      expect(state).toEqual({});
    }
  });

  it('keep their wall-clock time across a change of the clock', () => {
    // Summer time ends on 25 October 2026 in Europe and on 1 November 2026 in North America.
    const { shown } = run(() => [aRound('2026-11-02T14:00')], '2026-10-20T08:00', '2026-11-02T13:30');
    expect(shown.map(({ at }) => at)).toEqual([
      '2026-10-26T09:00',
      '2026-10-30T09:00',
      '2026-11-01T09:00',
      '2026-11-02T07:00',
    ]);
  });

  it('change day at midnight, not before', () => {
    const { shown } = run(() => [aRound('2026-11-24T00:30')], '2026-11-22T23:00', '2026-11-24T00:15', 15);
    expect(shown).toEqual([{ at: '2026-11-23T09:00', daysLeft: 1 }]);
  });

  it('do not come for a round that has begun', () => {
    const { shown } = run(() => [aRound('2026-11-23T06:30')], '2026-11-22T23:00', '2026-11-23T12:00');
    expect(shown).toEqual([]);
  });
});
