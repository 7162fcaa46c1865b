import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarOf, comingRounds } from '#core/calendar/calendar.ts';
import { aChecklistItem, aCompany, aRound } from '#tests/builders.ts';

const now = new Date('2026-11-23T00:00:00Z');
const round = aRound({
  id: 'round 二次/1',
  ordinal: 2,
  startsAt: '2026-11-30T14:05',
  minutes: 45,
  location: 'https://example.com/meet?a=1,2;b',
  contact: '採用担当, 03-0000-0000',
  interviewers: [{ name: '佐藤; 部長', role: 'manager' }],
  checklist: [
    aChecklistItem({ text: '回線と音声を確かめる', daysBefore: 1 }),
    aChecklistItem({ text: '一分の自己紹介を声に出す'.repeat(8), daysBefore: 3, done: true }),
  ],
});
const company = aCompany({ name: '青葉, 製作所', rounds: [round] });

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

describe('the calendar file', () => {
  const text = calendarOf([{ company, round }], 'ja', now);
  const [event] = read(text);

  it('shows the time on the wall, in no zone, for as long as the round takes', () => {
    expect(event?.startDate.toString()).toBe('2026-11-30T14:05:00');
    expect(event?.startDate.zone).toBe(ICAL.Timezone.localTimezone);
    expect(event?.endDate.toString()).toBe('2026-11-30T14:50:00');
  });

  it('names company, round and place, with signs that the format reserves', () => {
    expect(event?.summary).toBe('青葉, 製作所 二次面接');
    expect(event?.location).toBe('https://example.com/meet?a=1,2;b');
  });

  it('holds the checklist with due days in its description', () => {
    expect(event?.description.split('\n')).toEqual([
      '連絡先：採用担当, 03-0000-0000',
      '面接官：佐藤; 部長（管理職）',
      '',
      '準備チェック',
      `☑ ${'一分の自己紹介を声に出す'.repeat(8)} (11月27日(金))`,
      '☐ 回線と音声を確かめる (11月29日(日))',
    ]);
  });

  it('reminds the day before and an hour before', () => {
    const triggers = event?.component
      .getAllSubcomponents('valarm')
      .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
    expect(triggers).toEqual(['-P1D', '-PT1H']);
  });

  it('keeps its id in a second export, and is a later version then', () => {
    const later = read(
      calendarOf(
        [{ company, round: { ...round, startsAt: '2026-12-01T09:00' } }],
        'en',
        new Date('2026-11-24T00:00:00Z'),
      ),
    )[0];
    expect(later?.uid).toBe(event?.uid);
    expect(later?.sequence).toBeGreaterThan(event?.sequence ?? 0);
  });

  it('gives different rounds different ids', () => {
    const other = aRound({ startsAt: '2026-12-02T10:00' });
    const uids = read(
      calendarOf(
        [
          { company, round },
          { company, round: other },
        ],
        'ja',
        now,
      ),
    ).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(2);
  });

  it('is folded into lines of at most 75 octets that end with CRLF', () => {
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it('takes an hour for a round without a length and leaves out one without a time', () => {
    const open = aRound({ startsAt: '2026-12-02T10:00' });
    const events = read(
      calendarOf(
        [
          { company, round: open },
          { company, round: aRound() },
        ],
        'en',
        now,
      ),
    );
    expect(events).toHaveLength(1);
    expect(events[0]?.endDate.toString()).toBe('2026-12-02T11:00:00');
  });

  it('is a valid calendar without any round', () => {
    expect(read(calendarOf([], 'ja', now))).toEqual([]);
  });

  it('exports the rounds still to come, soonest first', () => {
    const past = aRound({ startsAt: '2026-11-01T10:00' });
    const done = aRound({ startsAt: '2026-12-01T10:00', outcome: 'done' });
    const soon = aRound({ startsAt: '2026-11-23T18:00' });
    const other = aCompany({ rounds: [past, done, soon, aRound()] });
    expect(comingRounds([company, other], '2026-11-23').map((entry) => entry.round.id)).toEqual([
      soon.id,
      round.id,
    ]);
  });
});
