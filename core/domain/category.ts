import { z } from 'zod';

/** The twelve categories a second round is prepared for, in the order screens show them. */
export const preparedCategories = [
  'motivation',
  'strength',
  'weakness',
  'achievement',
  'studies',
  'failure',
  'teamwork',
  'problem-solving',
  'values',
  'career',
  'company',
  'commitment',
] as const;

/** The five categories every second round asks about in depth. */
export const coreCategories = ['motivation', 'strength', 'achievement', 'career', 'commitment'] as const;

/** Every category a question can have: the prepared ones, and three that are only recorded. */
export const categories = [...preparedCategories, 'follow-up', 'reverse', 'other'] as const;

export const categorySchema = z.enum(categories);
export type Category = z.infer<typeof categorySchema>;
export type PreparedCategory = (typeof preparedCategories)[number];
export type CoreCategory = (typeof coreCategories)[number];

/** Whether the category is one of the five core ones. */
export function isCore(category: Category): category is CoreCategory {
  return (coreCategories as readonly Category[]).includes(category);
}

/** Whether the category is one of the twelve that are prepared for. */
export function isPrepared(category: Category): category is PreparedCategory {
  return (preparedCategories as readonly Category[]).includes(category);
}

/** The rungs of each category's own ladder of "why?", top first. Source: the design's domain notes, section 3. */
export const ladders = {
  motivation: ['industry', 'company', 'competitor', 'work', 'strength'],
  strength: ['scene', 'reason', 'again', 'limit', 'use'],
  weakness: ['harm', 'cause', 'remedy', 'effect'],
  achievement: ['trigger', 'gap', 'choice', 'result', 'transfer'],
  studies: ['purpose', 'question', 'obstacle', 'finding', 'bridge'],
  failure: ['event', 'own-cause', 'response', 'effect', 'prevention'],
  teamwork: ['role', 'reason', 'conflict', 'change', 'next-team'],
  'problem-solving': ['discovery', 'options', 'decision', 'obstacle', 'result'],
  values: ['origin', 'tested', 'company-fact', 'friction'],
  career: ['first-year', 'reason', 'constraint', 'contribution', 'five-years'],
  company: ['business', 'difference', 'problem', 'proposal'],
  commitment: ['axis', 'others', 'decide', 'worry'],
} as const satisfies Record<PreparedCategory, readonly string[]>;

/** The ladder that fits every category. */
export const genericLadder = ['trigger', 'choice', 'obstacle', 'result', 'learning', 'transfer'] as const;

/** The ladder to climb for a category: its own, or the generic one for categories that have none. */
export function ladderOf(category: Category): readonly string[] {
  return isPrepared(category) ? ladders[category] : genericLadder;
}
