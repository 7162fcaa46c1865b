import { Temporal } from 'temporal-polyfill';
import type { Round } from '#core/domain/round.ts';
import type { Language } from '#core/domain/settings.ts';
import { daysBetween } from '#core/domain/time.ts';
import type { Translate } from '#core/i18n/translate.ts';

const japaneseOrdinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The name of a round: 一次面接, Second interview, 書類選考 … */
export function roundName(
  round: Pick<Round, 'kind' | 'ordinal' | 'isFinal'>,
  t: Translate,
  language: Language,
): string {
  if (round.kind !== 'interview') return t(`round.kind.${round.kind}`);
  if (round.isFinal === true) return t('round.final');
  if (round.ordinal === null) return t('round.kind.interview');
  if (language === 'ja')
    return t('round.ordinal', { ordinal: japaneseOrdinals[round.ordinal - 1] ?? round.ordinal });
  const suffix =
    round.ordinal % 10 === 1 && round.ordinal % 100 !== 11
      ? 'st'
      : round.ordinal % 10 === 2 && round.ordinal % 100 !== 12
        ? 'nd'
        : round.ordinal % 10 === 3 && round.ordinal % 100 !== 13
          ? 'rd'
          : 'th';
  return t('round.ordinal', { ordinal: `${round.ordinal}${suffix}` });
}

/** A local date or date-time as people of the language write it: 11月30日(月) 14:00, Mon 30 Nov 14:00. */
export function dateWords(at: string, language: Language): string {
  const [date = '', time] = at.split('T');
  const day = new Date(`${date}T00:00:00`);
  const words = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    month: language === 'ja' ? 'numeric' : 'short',
    day: 'numeric',
    weekday: 'short',
    ...(day.getFullYear() === new Date().getFullYear() ? {} : { year: 'numeric' }),
  }).format(day);
  return time === undefined ? words : `${words} ${time}`;
}

/** The local date and time of this computer, `YYYY-MM-DDTHH:mm`. */
export function nowHere(): string {
  return Temporal.Now.plainDateTimeISO().toString({ smallestUnit: 'minute' });
}

/** Today as a local date, `YYYY-MM-DD`. */
export function todayHere(): string {
  return nowHere().slice(0, 10);
}

/** How far away a date is, counted in days: today, tomorrow, in 5 days, 3 days ago. */
export function countdownWords(at: string, t: Translate, today = todayHere()): string {
  const days = daysBetween(today, at);
  if (days === 0) return t('countdown.today');
  if (days === 1) return t('countdown.tomorrow');
  return days > 0 ? t('countdown.in', { count: days }) : t('countdown.ago', { count: -days });
}
