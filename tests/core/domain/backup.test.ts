import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupsToKeep, isBackupDue } from '#core/domain/backup.ts';

const tokyo = 'Asia/Tokyo';
const now = '2026-11-23T00:00:00.000Z';

/** Instants every `hours`, the newest being `now`. */
function every(hours: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(now) - index * hours * 3_600_000).toISOString(),
  );
}

describe('which backups are kept', () => {
  test('all of the last two days', () => {
    const hourly = every(1, 48);
    expect(backupsToKeep(hourly, now, tokyo)).toEqual(new Set(hourly));
  });

  test('one a day for 14 days and one a week for 8 weeks, of a year of backups', () => {
    const kept = [...backupsToKeep(every(6, 4 * 365), now, tokyo)];
    const days = new Set(
      kept.map((instant) => new Date(Date.parse(instant) + 9 * 3_600_000).toISOString().slice(0, 10)),
    );
    const recent = [...days].filter((day) => day > '2026-11-09');
    expect(recent).toHaveLength(14);
    expect(days.size).toBe(14 + 5);
    expect([...days].sort()[0]).toBe('2026-10-11');
  });

  test('of days far apart, still 14 and the 8 weeks', () => {
    const monthly = every(24 * 30, 30);
    expect(backupsToKeep(monthly, now, tokyo).size).toBe(14);
  });

  test('the newest of a day counts, and days change at midnight where the user is', () => {
    const old = ['2026-11-01T14:00:00.000Z', '2026-11-01T14:59:00.000Z', '2026-11-01T15:00:00.000Z'];
    expect(backupsToKeep(old, now, tokyo)).toEqual(new Set(old.slice(1)));
  });

  test('the newest is always kept, and keeping again removes no more', () => {
    const instants = fc.array(
      fc.date({ min: new Date('2024-01-01'), max: new Date(now), noInvalidDate: true }),
    );
    fc.assert(
      fc.property(instants, (dates) => {
        const all = dates.map((date) => date.toISOString());
        const kept = backupsToKeep(all, now, tokyo);
        const newest = all.toSorted().at(-1);
        if (newest !== undefined) expect(kept.has(newest)).toBe(true);
        expect(backupsToKeep([...kept], now, tokyo)).toEqual(kept);
      }),
    );
  });
});

test.each([
  ['none yet', [], true],
  ['a day old', ['2026-11-22T00:00:00.000Z'], true],
  ['an hour old', ['2026-11-22T23:00:00.000Z', '2026-10-01T00:00:00.000Z'], false],
  ['only one from the future, since the clock was set back', ['2027-01-01T00:00:00.000Z'], true],
])('a backup is due: %s', (_what, takenAt, due) => {
  expect(isBackupDue(takenAt, now)).toBe(due);
});
