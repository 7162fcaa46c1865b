import { Temporal } from 'temporal-polyfill';

/** What time it is here. */
export interface Clock {
  /** The local date and time, `YYYY-MM-DDTHH:mm`. */
  now(): string;
  /** The local date, `YYYY-MM-DD`. */
  today(): string;
}

const VARIABLE = 'INTERVIEW_JOURNAL_NOW';

/** This computer's clock; the environment can hold it at a time, for tests. */
export function chooseClock(environment: NodeJS.ProcessEnv): Clock {
  const held = environment[VARIABLE];
  const now = () =>
    held === undefined
      ? Temporal.Now.plainDateTimeISO().toString({ smallestUnit: 'minute' })
      : Temporal.PlainDateTime.from(held).toString({ smallestUnit: 'minute' });
  return { now, today: () => now().slice(0, 10) };
}
