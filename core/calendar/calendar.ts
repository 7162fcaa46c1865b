import { createEvents, type DateArray, type EventAttributes } from 'ics';
import type { ChecklistItem } from '#core/domain/checklist-item.ts';
import type { Company } from '#core/domain/company.ts';
import type { Round } from '#core/domain/round.ts';
import type { Language } from '#core/domain/settings.ts';
import { plusDays } from '#core/domain/time.ts';
import { AppError } from '#core/errors.ts';
import { dateWords, roundName } from '#core/i18n/round-words.ts';
import { translator } from '#core/i18n/translate.ts';
import { foldCalendar } from './fold.ts';

/** Minutes a round without a length takes in a calendar. Source: gap rules, "rounds-clash". */
const usualMinutes = 60;
/** When the calendar reminds: the day before and an hour before. */
const alarms = [{ days: 1 }, { hours: 1 }] as const;

/** A round that can stand in a calendar: one with a time. */
export interface CalendarRound {
  company: Pick<Company, 'name'>;
  round: Round;
}

/** The rounds of a journal that are still to come and have a time, soonest first. */
export function comingRounds(companies: readonly Company[], today: string): CalendarRound[] {
  return companies
    .flatMap((company) => company.rounds.map((round) => ({ company, round })))
    .filter(
      ({ round: { outcome, startsAt } }) =>
        outcome === 'scheduled' && startsAt !== null && startsAt.slice(0, 10) >= today,
    )
    .toSorted((a, b) => (a.round.startsAt ?? '').localeCompare(b.round.startsAt ?? ''));
}

function wallClock(startsAt: string): DateArray {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = startsAt.split(/\D/u).map(Number);
  return [year, month, day, hour, minute];
}

function stepLine({ text, daysBefore, done }: ChecklistItem, startsAt: string, language: Language): string {
  const due = dateWords(plusDays(startsAt, -daysBefore), language, startsAt);
  return `${done ? '☑' : '☐'} ${text.trim()} (${due})`;
}

function descriptionOf(round: Round, startsAt: string, language: Language): string {
  const say = translator(language);
  const people = round.interviewers.map(({ name, role }) =>
    name.trim() === ''
      ? say(`role.${role}`)
      : say('calendar.interviewer', { name, role: say(`role.${role}`) }),
  );
  const steps = round.checklist.filter((item) => item.text.trim() !== '');
  return [
    ...(round.mode === null ? [] : [say(`round.mode.${round.mode}`)]),
    ...(round.contact.trim() === '' ? [] : [say('calendar.contact', { contact: round.contact.trim() })]),
    ...(people.length === 0
      ? []
      : [say('calendar.interviewers', { people: people.join(say('calendar.separator')) })]),
    ...(steps.length === 0 ? [] : ['', say('calendar.checklist')]),
    ...steps
      .toSorted((a, b) => b.daysBefore - a.daysBefore)
      .map((item) => stepLine(item, startsAt, language)),
  ].join('\n');
}

/** Calendars take one line of text; control characters would end it early. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

function eventOf(
  { company, round }: CalendarRound,
  startsAt: string,
  language: Language,
  now: Date,
): EventAttributes {
  const title = oneLine(`${company.name} ${roundName(round, language)}`);
  const location = oneLine(round.location);
  return {
    // Neither zone nor UTC: an interview is at the time on the wall of the place where it happens.
    start: wallClock(startsAt),
    startInputType: 'local',
    startOutputType: 'local',
    duration: { minutes: round.minutes ?? usualMinutes },
    title,
    description: descriptionOf(round, startsAt, language),
    ...(location === '' ? {} : { location }),
    ...(/^https:\/\/\S+$/u.test(location) ? { url: location } : {}),
    status: 'CONFIRMED',
    busyStatus: 'BUSY',
    // The same round has the same id in every export, and a later export is a later version of it.
    uid: `${encodeURIComponent(round.id)}@interview-journal`,
    sequence: Math.floor(now.getTime() / 60_000),
    alarms: alarms.map((before) => ({
      action: 'display',
      description: title,
      trigger: { ...before, before: true },
    })),
  };
}

/**
 * An iCalendar file (RFC 5545) of rounds: floating local times, two alarms each, the checklist in the description.
 * Rounds without a time are left out. `now` is the moment of the export.
 */
export function calendarOf(rounds: readonly CalendarRound[], language: Language, now: Date): string {
  const events = rounds.flatMap((entry) =>
    entry.round.startsAt === null ? [] : [eventOf(entry, entry.round.startsAt, language, now)],
  );
  const { value, error } = createEvents(events, {
    productId: 'interview-journal',
    method: 'PUBLISH',
    calName: 'Interview Journal',
  });
  if (value === null)
    throw new AppError('unexpected', 'the calendar could not be written', [], { cause: error });
  // The library folds by characters, which is twice too long in Japanese.
  return foldCalendar(value);
}
