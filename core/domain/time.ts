import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

function parses(parse: (text: string) => unknown): (text: string) => boolean {
  return (text) => {
    try {
      parse(text);
      return true;
    } catch {
      return false;
    }
  };
}

/** A calendar date, `YYYY-MM-DD`, that exists. */
export const localDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date such as 2026-11-23')
  .refine(
    parses((text) => Temporal.PlainDate.from(text)),
    'no such date',
  );

/** A local date and time without zone, `YYYY-MM-DDTHH:mm`, that exists. */
export const localDateTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, 'expected a time such as 2026-11-23T14:30')
  .refine(
    parses((text) => Temporal.PlainDateTime.from(text)),
    'no such date',
  );

/** Whole days from one local date or date-time to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from.slice(0, 10)).until(Temporal.PlainDate.from(to.slice(0, 10))).days;
}

/** Whole minutes from one local date-time to another, as a clock on the wall shows them. */
export function minutesBetween(from: string, to: string): number {
  // Read as if at Greenwich, where no hour is lost or doubled: Temporal is too slow for every pair of rounds.
  return (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;
}

/** The local date-time `minutes` after `from`, as `YYYY-MM-DDTHH:mm`. */
export function plusMinutes(from: string, minutes: number): string {
  return Temporal.PlainDateTime.from(from).add({ minutes }).toString({ smallestUnit: 'minute' });
}

/** The date `days` after `date` (negative: before), as `YYYY-MM-DD`. */
export function plusDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date.slice(0, 10)).add({ days }).toString();
}
