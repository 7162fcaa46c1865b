import type { Journal } from '#core/domain/journal.ts';
import { daysBetween, plusDays } from '#core/domain/time.ts';

const isoDate = /^(\d{4}-\d{2}-\d{2})(T.*)?$/;

function shifted(value: unknown, days: number): unknown {
  if (typeof value === 'string') {
    const [, date, time = ''] = isoDate.exec(value) ?? [];
    return date === undefined ? value : plusDays(date, days) + time;
  }
  if (Array.isArray(value)) return value.map((item) => shifted(item, days));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shifted(item, days)]));
  }
  return value;
}

/**
 * The sample as if it had been written for another day: every date and date-time moved by the whole days between the
 * day it was `writtenFor` and `today` (both `YYYY-MM-DD`). Dates inside sentences stay.
 */
export function sampleFor(sample: Journal, writtenFor: string, today: string): Journal {
  // Only strings that are dates change, into strings that are dates: the shape stays that of a journal.
  return shifted(sample, daysBetween(writtenFor, today)) as Journal;
}
