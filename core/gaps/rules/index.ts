import type { Rule } from '../rule.ts';
import { firstRoundNotLogged } from './first-round-not-logged.ts';
import { tooShallow } from './too-shallow.ts';

/** Every rule, in the order that breaks ties between gaps of one severity and effort. */
export const rules = [
  // Capture
  firstRoundNotLogged,
  // Concerns
  // Consistency
  // Evidence
  // Depth
  tooShallow,
  // Motive and company
  // Coverage
  // Questions to ask
  // Delivery
  // Logistics
  // Learning
] as const satisfies readonly Rule[];

/** The id of a rule: its file's name. */
export type RuleId = (typeof rules)[number]['id'];
