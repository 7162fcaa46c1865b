import { type Answer, walkProbes } from '#core/domain/answer.ts';

/** What the user is going to say for an answer: headline, text, keywords and the replies to probes, blank ones left out. */
export function spokenTextsOf(answer: Answer): string[] {
  return [
    answer.headline,
    answer.text,
    ...answer.keywords,
    ...walkProbes(answer.probes).map(({ probe }) => probe.answer),
  ].filter((text) => text.trim() !== '');
}
