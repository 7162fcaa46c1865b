import { type Answer, isAnswered, walkProbes } from '#core/domain/answer.ts';

/** Whether an answer has an answered probe on this rung, at any depth. */
export function answersRung(answer: Answer, rung: string): boolean {
  return walkProbes(answer.probes).some(({ probe }) => probe.rung === rung && isAnswered(probe));
}
