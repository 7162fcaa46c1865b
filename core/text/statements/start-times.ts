import type { Position } from './statement.ts';

/** A time named in a sentence, with where it stands and what it can mean for a start. */
export interface NamedTime {
  start: number;
  end: number;
  /** As positions name them: `month:4`, `at-once`, `after-study`. */
  values: readonly string[];
}

/** What a sentence says of one time: that it suits, from it on only, or that it does not. */
export interface SaidTime {
  values: readonly string[];
  yes: boolean;
  /** True for a bound: not before it. */
  from: boolean;
  /** True when no other time is left. */
  only: boolean;
}

const MONTH = 'month:';
const FROM = 'from:';

/** Finds times by their signs, those named first winning where two overlap, in the order they stand. */
export function namedTimes(
  text: string,
  kinds: readonly { sign: RegExp; values: (match: RegExpMatchArray) => readonly string[] }[],
): NamedTime[] {
  const found: NamedTime[] = [];
  for (const { sign, values } of kinds)
    for (const match of text.matchAll(sign)) {
      const start = match.index ?? 0;
      const end = start + match[0].length;
      if (found.some((time) => time.start < end && start < time.end)) continue;
      const named = values(match);
      if (named.length > 0) found.push({ start, end, values: named });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a time is a season, of which a month said beside it is the closer word. */
function isSeason(values: readonly string[]): boolean {
  return values.length > 1 && values.every((value) => value.startsWith(MONTH));
}

/** Says whether a value is a time from which every later one suits (any time after July). */
function isDated(value: string): boolean {
  return value.startsWith(MONTH) || value === 'after-study' || value === 'later';
}

/** Puts what is said of the times of a sentence into one position; null for nothing. */
export function positionOf(said: readonly SaidTime[], years: readonly string[]): Position | null {
  const exact = said.some(
    ({ values, yes }) => yes && !isSeason(values) && values.some((value) => value.startsWith(MONTH)),
  );
  const bound = said.some(({ values, yes }) => yes && values.some(isDated));
  const kept = said.filter(
    ({ values, yes }) => !(yes && ((exact && isSeason(values)) || (bound && values.includes('any')))),
  );
  const values = kept.flatMap((one) =>
    one.yes
      ? one.values.map((value) =>
          one.from && value.startsWith(MONTH) ? FROM + value.slice(MONTH.length) : value,
        )
      : [],
  );
  const denied = kept.flatMap((one) => (one.yes ? [] : one.values));
  if (values.length + denied.length === 0) return null;
  const dated = values.some((value) => value.startsWith(MONTH) || value.startsWith(FROM));
  return {
    stance: null,
    values: [...new Set([...values, ...(dated ? years : [])])],
    only: kept.some(({ only }) => only),
    denied: [...new Set(denied)].filter((value) => !values.includes(value)),
  };
}

/** A bound leaves open the months that follow it this closely. */
const LEEWAY = 2;

interface Months {
  exact: readonly number[];
  from: readonly number[];
}

function monthsOf(values: readonly string[]): Months {
  const named = (prefix: string) =>
    values.filter((value) => value.startsWith(prefix)).map((value) => Number(value.slice(prefix.length)));
  return { exact: named(MONTH), from: named(FROM) };
}

function monthsDisagree(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [monthsOf(a), monthsOf(b)];
  const [mine, theirs] = [
    [...one.exact, ...one.from],
    [...other.exact, ...other.from],
  ];
  if (mine.length === 0 || theirs.length === 0 || mine.some((month) => theirs.includes(month))) return false;
  const within = (from: readonly number[], exact: readonly number[]) =>
    from.some((bound) => exact.some((month) => (month - bound + 12) % 12 <= LEEWAY));
  return !within(one.from, other.exact) && !within(other.from, one.exact);
}

/** What rules out a start at once, and a start at any time. */
const LATE = new Set([
  'later',
  'after-study',
  'study-at-once',
  'study-later',
  'next-year',
  'year-after-next',
  'late',
]);
const isLate = (value: string) => LATE.has(value) || value.startsWith(MONTH) || value.startsWith(FROM);
const isBound = (value: string) => value === 'later' || value === 'after-study' || value === 'late';

/** Words that cannot both hold, each way. */
const APART: readonly (readonly [string, readonly string[]])[] = [
  ['soon', ['later', 'late']],
  ['early', ['late', 'delay']],
  ['before-study', ['after-study', 'study-at-once', 'study-later']],
  ['study-at-once', ['study-later', 'years']],
  ['this-year', ['next-year']],
  ['year-after-next', ['this-year', 'next-year']],
  ['years', ['this-year', 'next-year', 'soon']],
];

/** What all sentences of a text say of the start together. */
interface Together {
  values: readonly string[];
  denied: readonly string[];
  only: boolean;
}

function together(positions: readonly Position[]): Together {
  const values = positions.flatMap((position) => position.values);
  const denied = positions.flatMap((position) => position.denied);
  return { values, denied, only: positions.some(({ only }) => only) };
}

function clash(a: Together, b: Together): boolean {
  if (a.denied.some((value) => b.values.includes(value) && !a.values.includes(value))) return true;
  const shared = a.values.some((value) => b.values.includes(value));
  if (a.values.includes('at-once') && !shared && !b.values.includes('any') && b.values.some(isLate))
    return true;
  if (
    a.values.includes('any') &&
    !b.values.includes('any') &&
    !b.values.includes('at-once') &&
    (b.only || b.values.some(isBound) || b.denied.some((value) => value === 'at-once' || isLate(value)))
  )
    return true;
  return APART.some(
    ([one, others]) =>
      a.values.includes(one) &&
      others.some((other) => b.values.includes(other) && !a.values.includes(other)) &&
      !b.values.includes(one),
  );
}

/** Two dates disagree when no named month is the same, when one says no to what the other names, or at once stands against later. */
export function startDatesDisagree(a: readonly Position[], b: readonly Position[]): boolean {
  const [one, other] = [together(a), together(b)];
  if (clash(one, other) || clash(other, one) || monthsDisagree(one.values, other.values)) return true;
  const [mine, theirs] = [one, other].map(({ values }) =>
    values.filter((value) => value.startsWith('year:')),
  );
  return (
    mine !== undefined &&
    theirs !== undefined &&
    mine.length > 0 &&
    theirs.length > 0 &&
    !mine.some((year) => theirs.includes(year))
  );
}
