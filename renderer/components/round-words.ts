import { Temporal } from 'temporal-polyfill';
import type { Round } from '#core/domain/round.ts';
import type { Language } from '#core/domain/settings.ts';
import * as words from '#core/i18n/round-words.ts';

/** The local date and time of this computer, `YYYY-MM-DDTHH:mm`. */
export function nowHere(): string {
  return Temporal.Now.plainDateTimeISO().toString({ smallestUnit: 'minute' });
}

/** Today as a local date, `YYYY-MM-DD`. */
export function todayHere(): string {
  return nowHere().slice(0, 10);
}

/** The name of a round: 一次面接, 2nd interview, 書類選考 … */
export function roundName(round: Pick<Round, 'kind' | 'ordinal' | 'isFinal'>, language: Language): string {
  return words.roundName(round, language);
}

/** A local date or date-time as people write it: 11月30日(月) 14:00, Mon 30 Nov 14:00. */
export function dateWords(at: string, language: Language): string {
  return words.dateWords(at, language, todayHere());
}

/** How far away a date is, counted in days: today, tomorrow, in 5 days, 3 days ago. */
export function countdownWords(at: string, language: Language): string {
  return words.countdownWords(at, language, todayHere());
}
