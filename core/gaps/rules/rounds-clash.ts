import { minutesBetween } from '#core/domain/time.ts';
import { defineRule } from '../rule.ts';
import { coming, type Slot, slotsOfOthers } from '../slots.ts';

/** The least time between two companies, in minutes. Source: gap rules. */
const leastGap = 60;

/** Minutes from the end of the earlier slot to the start of the later one; negative when they overlap. */
function gapBetween(a: Slot, b: Slot): number {
  const [first, second] = a.startsAt <= b.startsAt ? [a, b] : [b, a];
  return minutesBetween(first.startsAt, second.startsAt) - first.minutes;
}

function comesAfter(a: Slot, b: Slot): boolean {
  return `${a.startsAt} ${a.roundId}` > `${b.startsAt} ${b.roundId}`;
}

const inWords = (slot: Slot) => slot.startsAt.replace('T', ' ');

/**
 * Two coming rounds too close to attend both. Told once, about the later one, at its company; where that company is not
 * examined (no interview of it is coming), at the company of the earlier one. Rounds of one company clash only when they overlap:
 * interviews in a row on one day are common there.
 */
export const roundsClash = defineRule({
  id: 'rounds-clash',
  group: 'logistics',
  minutes: 5,
  check: ({ company, others, today }) => {
    const own = coming(company.id, company.name, company.rounds, today);
    const foreign = slotsOfOthers(others, today);
    return own.flatMap((slot) => {
      const clash = [...own, ...foreign]
        .filter((other) => other.roundId !== slot.roundId || other.companyId !== slot.companyId)
        .filter((other) => gapBetween(slot, other) < (other.companyId === company.id ? 0 : leastGap))
        .filter((other) => comesAfter(slot, other) || !other.examined)
        .toSorted((a, b) => (comesAfter(a, b) ? 1 : -1))[0];
      if (clash === undefined) return [];
      return [
        {
          severity: 'blocker',
          subject: { kind: 'round', id: comesAfter(slot, clash) ? slot.roundId : clash.roundId },
          evidence: [],
          ...(gapBetween(slot, clash) < 0 ? { variant: 'overlap' } : {}),
          params: { at: inWords(slot), other: clash.companyName, otherAt: inWords(clash) },
          fix: { screen: 'rounds', kind: 'round', id: slot.roundId, field: 'startsAt' },
        },
      ];
    });
  },
});
