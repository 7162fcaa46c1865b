import { Temporal } from 'temporal-polyfill';
import type { Round } from '#core/domain/round.ts';
import type { Language } from '#core/domain/settings.ts';
import { daysBetween } from '#core/domain/time.ts';
import { translator } from './translate.ts';

const japaneseOrdinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const englishSuffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const englishOrdinals = new Intl.PluralRules('en', { type: 'ordinal' });

function ordinalWords(ordinal: number, language: Language): string {
  if (language === 'ja') return japaneseOrdinals[ordinal - 1] ?? String(ordinal);
  return `${ordinal}${englishSuffixes[englishOrdinals.select(ordinal)] ?? 'th'}`;
}

/** The name of a round: 一次面接, 2nd interview, 書類選考 … */
export function roundName(round: Pick<Round, 'kind' | 'ordinal' | 'isFinal'>, language: Language): string {
  const say = translator(language);
  if (round.kind !== 'interview') return say(`round.kind.${round.kind}`);
  if (round.isFinal === true) return say('round.final');
  if (round.ordinal === null) return say('round.kind.interview');
  return say('round.ordinal', { ordinal: ordinalWords(round.ordinal, language) });
}

/** A local date or date-time as people write it, the year only when it is not today's: 11月30日(月) 14:00, Mon 30 Nov 14:00. */
export function dateWords(at: string, language: Language, today: string): string {
  const [date = '', time] = at.split('T');
  const words = Temporal.PlainDate.from(date).toLocaleString(language === 'ja' ? 'ja-JP' : 'en-GB', {
    month: language === 'ja' ? 'long' : 'short',
    day: 'numeric',
    weekday: 'short',
    ...(date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  });
  return time === undefined ? words : `${words} ${time}`;
}

/** How far away a date is, counted in days: today, tomorrow, in 5 days, 3 days ago. */
export function countdownWords(at: string, language: Language, today: string): string {
  const say = translator(language);
  const days = daysBetween(today, at);
  if (days === 0) return say('countdown.today');
  if (days === 1) return say('countdown.tomorrow');
  return days > 0 ? say('countdown.in', { count: days }) : say('countdown.ago', { count: -days });
}
