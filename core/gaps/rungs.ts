import { type Answer, isAnswered, walkProbes } from '#core/domain/answer.ts';
import { isStuck } from './depth.ts';

/** Whether an answer has a probe on this rung, at any depth, that is answered, or marked as stuck: dead-end tells that. */
export function takesRung(answer: Answer, rung: string): boolean {
  return walkProbes(answer.probes).some(
    ({ probe }) => probe.rung === rung && (isAnswered(probe) || isStuck(probe)),
  );
}
