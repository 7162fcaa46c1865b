import { expect, it } from 'vitest';
import { isOver, roundToCapture, type TimedRound } from '#core/capture/current-round.ts';

const round = (id: string, startsAt: string | null, fields: Partial<TimedRound> = {}): TimedRound => ({
  id,
  kind: 'interview',
  startsAt,
  minutes: 30,
  outcome: 'scheduled',
  ...fields,
});
const now = '2026-11-20T14:20';
const chosen = (...rounds: TimedRound[]) => roundToCapture(rounds, now)?.id;

it('takes the round that is going on', () => {
  expect(chosen(round('yesterday', '2026-11-19T10:00'), round('now', '2026-11-20T14:00'))).toBe('now');
  expect(
    chosen(round('long', '2026-11-20T13:00', { minutes: 120 }), round('later', '2026-11-20T16:00')),
  ).toBe('long');
});

it('takes the round that ended last when none is going on', () => {
  expect(
    chosen(
      round('morning', '2026-11-20T10:00', { outcome: 'done' }),
      round('last week', '2026-11-13T15:00'),
      round('tomorrow', '2026-11-21T10:00'),
    ),
  ).toBe('morning');
});

it('takes the next round when nothing has happened yet, else one without a date', () => {
  expect(chosen(round('next month', '2026-12-20T10:00'), round('tomorrow', '2026-11-21T10:00'))).toBe(
    'tomorrow',
  );
  expect(chosen(round('undated', null))).toBe('undated');
  expect(chosen()).toBeUndefined();
});

it('prefers rounds in which somebody asks over tests and documents, and skips a withdrawn one', () => {
  expect(
    chosen(round('spi', '2026-11-20T12:00', { kind: 'aptitude-test' }), round('talk', '2026-11-10T12:00')),
  ).toBe('talk');
  expect(
    chosen(round('off', '2026-11-20T12:00', { outcome: 'withdrawn' }), round('talk', '2026-11-10T12:00')),
  ).toBe('talk');
  expect(chosen(round('spi', '2026-11-20T12:00', { kind: 'aptitude-test' }))).toBe('spi');
});

it('counts a round without a length as an hour, and one without a time by its outcome', () => {
  expect(isOver(round('r', '2026-11-20T13:20', { minutes: null }), now)).toBe(true);
  expect(isOver(round('r', '2026-11-20T13:21', { minutes: null }), now)).toBe(false);
  expect(isOver(round('r', null, { outcome: 'done' }), now)).toBe(true);
  expect(isOver(round('r', null), now)).toBe(false);
});
