import type { Contrast } from './contrast.ts';

/** The topics on which statements are found in running text. */
export const statementTopics = [
  'first-choice',
  'desired-role',
  'axis',
  'location',
  'other-companies',
  'start-date',
] as const;
export type StatementTopic = (typeof statementTopics)[number];

/**
 * A position taken on a topic. `stance` holds what was said yes or no to; `values` what was named;
 * `only` that nothing else is accepted; of a first choice, that it was called so outright.
 */
export interface Position {
  stance: string | null;
  values: readonly string[];
  only: boolean;
  /** What was named only to say no to it, as `values` are named. */
  denied: readonly string[];
}

/** A position found in a text, with the words that show it. */
export interface Statement extends Position {
  topic: StatementTopic;
  /** The sentence, an exact substring of the text. */
  quote: string;
}

/** One sentence to look at: folded, the company in one wording (same length as `written`), with what follows it in the text. */
export interface Passage {
  text: string;
  /** The text without what it says no to, and that. */
  contrast: Contrast;
  rest: string;
  /** The sentence before it, folded: a question that this one answers, say. */
  before: string;
  japanese: boolean;
  /** True for what holds only if something else does. */
  conditional: boolean;
}

/** Makes a position that is only a yes, a no or another single word. */
export function stanceOnly(stance: string): Position {
  return { stance, values: [], only: false, denied: [] };
}

/** Makes a position that names things. */
export function naming(values: readonly string[], only = false, stance: string | null = null): Position {
  return { stance, values, only, denied: [] };
}

/** Makes a position that only says no to things. */
export function denying(denied: readonly string[]): Position {
  return { stance: null, values: [], only: false, denied };
}
