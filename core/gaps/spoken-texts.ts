import { type Answer, walkProbes } from '#core/domain/answer.ts';

/**
 * What the user is going to say for an answer: headline, text, keywords and the replies to probes, blank ones left out.
 * `exceptRungs` leaves out the replies on these rungs.
 */
export function spokenTextsOf(answer: Answer, exceptRungs: readonly string[] = []): string[] {
  return [
    answer.headline,
    answer.text,
    ...answer.keywords,
    ...walkProbes(answer.probes)
      .filter(({ probe }) => probe.rung === null || !exceptRungs.includes(probe.rung))
      .map(({ probe }) => probe.answer),
  ].filter((text) => text.trim() !== '');
}
