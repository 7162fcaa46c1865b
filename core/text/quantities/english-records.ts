/** What a time is run or swum over, as it stands in a folded sentence. */
const OVER = /\b(\d{2,5}|\d(?= ?-?k)) ?-?(m|metres?|meters?|km|k|kilomet(?:re|er)s?)\b/u;
const STROKE = /\b(freestyle|backstroke|breaststroke|butterfly|medley|hurdles|relay|dash)\b/u;
const KILO = /^k/u;
const RACE =
  /\b(?:(half)[ -]marathon|((?:full )?marathon|ekiden|triathlon|ironman|relay|time trial|steeplechase|rowing race|rubik's cube))\b/u;
const TIMED =
  /\b(?:best|pb|best time|record|(?:my|our|the) (?:[a-z-]+ ){0,3}time|finish(?:ed|ing)?|clock(?:ed|ing)?|r[au]n|swam|swim|raced|race|crossed|complet(?:ed|ing)|solved?|did|took|takes|sprint(?:ed)?|row(?:ed)?|covered)\b|: ?$/u;
const NOT_TIMED =
  /\b(?:practi[sc]|train|lesson|walk(?:ed)? to|commut|every|each|daily|spent|prepar|lasted|slept|volunteer)/u;
/** What went before the race. */
const BEFOREHAND = / (?:after|before|thanks to|because of) .*$/u;
const BEST = /\b(?:best|record|fastest|pb|quickest)\b/u;
const TIMES_OF = /^turn:/u;

/** A time in a race: over what, and whether it was the best. */
export interface RaceTime {
  race: string;
  narrowing: readonly string[];
}

/** Reads a stretch of time as one of a race, from its sentence; null for any other. */
export function raceTimeOf(
  text: string,
  clause: string,
  before: string,
  hours: number,
  periods: readonly string[],
): RaceTime | null {
  if (
    hours > 12 ||
    NOT_TIMED.test(clause.replace(BEFOREHAND, '')) ||
    !(TIMED.test(text) || TIMED.test(before))
  )
    return null;
  const over = OVER.exec(text);
  const named = RACE.exec(text);
  if (over === null && named === null) return null;
  const stroke = over === null ? undefined : STROKE.exec(text)?.[1];
  const length = over === null ? 0 : Number(over[1]) * (KILO.test(over[2] ?? '') ? 1000 : 1);
  const race =
    over !== null
      ? `${length}${stroke === undefined ? '' : ` ${stroke}`}`
      : named?.[1] !== undefined
        ? 'half-marathon'
        : (named?.[2] ?? '').replace(/^full /u, '');
  const turns = periods.filter((period) => TIMES_OF.test(period));
  return { race: `race:${race}`, narrowing: BEST.test(text) ? [...turns, 'extreme'] : turns };
}
