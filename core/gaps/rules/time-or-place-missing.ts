import type { Round, RoundMode } from '#core/domain/round.ts';
import { defineRule } from '../rule.ts';
import { isEmpty } from '../situation.ts';

/** From this many days before the interview on, nothing else matters as much. Source: gap rules. */
const lastDays = 2;

/** What `location` holds for each mode. */
const whereToGo: Record<RoundMode, string> = { online: 'link', 'in-person': 'place', phone: 'number' };

function missingIn({ startsAt, mode, location }: Round): { part: string; field: keyof Round }[] {
  return [
    ...(startsAt === null ? [{ part: 'start', field: 'startsAt' } as const] : []),
    ...(mode === null ? [{ part: 'mode', field: 'mode' } as const] : []),
    ...(mode !== null && isEmpty(location) ? [{ part: whereToGo[mode], field: 'location' } as const] : []),
  ];
}

/** A coming interview that does not say when, how or where. */
export const timeOrPlaceMissing = defineRule({
  id: 'time-or-place-missing',
  group: 'logistics',
  minutes: 2,
  check: ({ target, daysLeft }) => {
    const missing = missingIn(target);
    const first = missing[0];
    if (first === undefined) return [];
    return [
      {
        severity: daysLeft <= lastDays ? 'blocker' : 'high',
        subject: { kind: 'round', id: target.id },
        evidence: [],
        params: { parts: missing.map(({ part }) => part) },
        fix: { screen: 'rounds', kind: 'round', id: target.id, field: first.field },
      },
    ];
  },
});
