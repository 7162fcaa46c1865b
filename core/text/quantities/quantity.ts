/** What a number measures. Money is told apart by currency, other counters by `thing`. */
export type Dimension =
  | 'person'
  | 'thing'
  | 'occurrence'
  | 'time'
  | 'clock'
  | 'share'
  | 'change'
  | 'points'
  | 'rank'
  | 'grade'
  | 'yen'
  | 'dollar'
  | 'euro'
  | 'pound'
  | 'distance'
  | 'area'
  | 'weight'
  | 'age'
  | 'hour'
  | 'temperature';

/** The stretch of time a rate counts within, in days. */
export type Per = 1 | 7 | 30 | 365;

/**
 * How a number stands in its sentence: as it is, as the start or the end of a movement, as the size of the
 * movement, as a part of a larger whole, as what was aimed at, as the people beside the speaker, or as the
 * time something was finished in.
 */
export type Role = 'plain' | 'from' | 'to' | 'delta' | 'part' | 'goal' | 'companion' | 'within';

/** An age, an hour of the day or the attempt that succeeded, with where it stands in its folded sentence. */
export interface FoundMoment {
  start: number;
  end: number;
  value: number;
  dimension: Dimension;
}

/** A number with its unit. */
export interface FoundNumber {
  /** Where it stands in its text, in UTF-16 code units. */
  start: number;
  end: number;
  /** The value in the dimension's base unit: hours for time (`clock` when counted in hours or less), per cent for shares, a factor for changes, metres, square metres and kilograms for sizes, the hour of the day for `hour`, degrees for temperatures. */
  low: number;
  high: number;
  /** Said to be about right (約, ほど, about, nearly). */
  approximate: boolean;
  dimension: Dimension;
}

/** One number found in a text, with what is needed to tell whether another one speaks of the same thing. */
export interface Quantity extends FoundNumber {
  /** The sentence it stands in: an exact substring of the text. */
  quote: string;
  per: Per | null;
  role: Role;
  direction: 'up' | 'down' | null;
  /** Points in time or stretches it holds for, as `key:value`. */
  periods: readonly string[];
  /** What is counted, as concepts or words. */
  heads: readonly string[];
  /** What the number is bound to by grammar, as it stands (部員30名, 30 members); null where nothing is. */
  near: string | null;
  /** Verbs that say what is done with the counted things; empty where they cannot be told. */
  verbs: readonly string[];
  /** The stem of the verb a Japanese number stands with, where it tells more than that something was done. */
  deed?: string;
  /** The group whose members are counted, when the number stands with the group itself (10人のチーム). */
  group: string | null;
  /** Where, or of what, it is counted: a club, a shop, a country. */
  scopes: readonly string[];
  /** Other words of its clause. */
  context: readonly string[];
  /** The counter a Japanese number was written with (本, 項目), where it tells what is counted apart. */
  counter?: string;
  /** Who stands behind a count, where it is told: the speaker alone, a whole group, those who did something, or all there are. */
  doer?: 'self' | 'group' | 'some' | 'all';
  /** Which side, whose, or which way of several of one name it is (its height, its width), as `key:value`; each may go unsaid. */
  aspects?: readonly string[];
  /** What narrows the counted things (new, female, first-year) or happened to them (left, joined). */
  narrowing: readonly string[];
}
