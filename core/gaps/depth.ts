import { type Answer, isAnswered, levelsOf, type Probe, walkProbes } from '#core/domain/answer.ts';
import { isCore } from '#core/domain/category.ts';
import { isEmpty } from './situation.ts';

/** Levels of depth that every core answer needs. Source: gap rules, too-shallow; domain notes, section 3. */
export const enoughLevels = 2;

/** Whether a core answer with text stops before the second "why?". */
export function isTooShallow(answer: Answer): boolean {
  return isCore(answer.category) && !isEmpty(answer.text) && levelsOf(answer) < enoughLevels;
}

/** Whether the user marked a probe as stuck and has no reply yet. */
export function isStuck(probe: Probe): boolean {
  return probe.stuck && !isAnswered(probe);
}

/** Whether an answer holds a probe on which the user is stuck. */
export function hasDeadEnd(answer: Answer): boolean {
  return walkProbes(answer.probes).some(({ probe }) => isStuck(probe));
}
