import { z } from 'zod';
import { answerIdSchema } from './answer-id.ts';
import { type Category, categorySchema } from './category.ts';
import { documentItemIdSchema } from './document.ts';
import { episodeIdSchema } from './episode.ts';
import { exchangeIdSchema, ratingSchema } from './exchange.ts';
import { factIdSchema } from './fact.ts';
import { roundIdSchema } from './round-id.ts';
import { localDateTime } from './time.ts';

/** How deep a ladder of probes may go. A talk that asks "why?" more often does not exist; a hostile file might. */
export const maxProbeDepth = 20;

function depthOf(probes: readonly Probe[]): number {
  return Math.max(0, ...probes.map((probe) => 1 + depthOf(probe.probes)));
}

/** A "why?" under an answer: which rung of the ladder it stands on, and what to reply. */
export const probeSchema = z
  .strictObject({
    rung: z.string().nullable().default(null),
    question: z.string().default(''),
    answer: z.string().default(''),
    stuck: z.boolean().default(false),
    // The type is written out so that it survives in declaration files.
    get probes(): z.ZodDefault<z.ZodArray<typeof probeSchema>> {
      return z.array(probeSchema).default([]);
    },
  })
  .meta({ id: 'probe' });
export type Probe = z.infer<typeof probeSchema>;

/** One rehearsal aloud: local time, seconds taken, own rating. */
export const practiceRunSchema = z.strictObject({
  at: localDateTime,
  seconds: z.number().positive().max(86_400),
  rating: ratingSchema.nullable().default(null),
});
export type PracticeRun = z.infer<typeof practiceRunSchema>;

const laddersSchema = z
  .array(probeSchema)
  .refine((probes) => depthOf(probes) <= maxProbeDepth, `probes go no deeper than ${maxProbeDepth} levels`);

/** What the user plans to say for one category in one coming round. */
export const answerSchema = z.strictObject({
  id: answerIdSchema,
  roundId: roundIdSchema,
  category: categorySchema,
  headline: z.string().default(''),
  text: z.string().default(''),
  keywords: z.array(z.string()).default([]),
  episodeIds: z.array(episodeIdSchema).default([]),
  factIds: z.array(factIdSchema).default([]),
  exchangeIds: z.array(exchangeIdSchema).default([]),
  documentItemIds: z.array(documentItemIdSchema).default([]),
  changeReason: z.string().default(''),
  probes: laddersSchema.default([]),
  practice: z.array(practiceRunSchema).default([]),
});
export type Answer = z.infer<typeof answerSchema>;

/** Every probe of an answer with its parent (null under the answer itself), depth first. */
export function walkProbes(
  probes: readonly Probe[],
  parent: Probe | null = null,
): { probe: Probe; parent: Probe | null }[] {
  return probes.flatMap((probe) => [{ probe, parent }, ...walkProbes(probe.probes, probe)]);
}

/** Whether a probe has a reply. */
export function isAnswered(probe: Probe): boolean {
  return probe.answer.trim() !== '';
}

function longestAnsweredChain(probes: readonly Probe[]): number {
  return Math.max(
    0,
    ...probes.map((probe) => (isAnswered(probe) ? 1 + longestAnsweredChain(probe.probes) : 0)),
  );
}

/** Levels of depth: the larger of the distinct rungs answered and the longest chain of answered probes. */
export function levelsOf(answer: Pick<Answer, 'probes'>): number {
  const rungs = new Set(
    walkProbes(answer.probes).flatMap(({ probe }) =>
      probe.rung !== null && isAnswered(probe) ? [probe.rung] : [],
    ),
  );
  return Math.max(rungs.size, longestAnsweredChain(answer.probes));
}

/** Whether an answer has something to say: text, or at least three keywords. */
export function isPlanned(answer: Answer): boolean {
  return answer.text.trim() !== '' || answer.keywords.filter((word) => word.trim() !== '').length >= 3;
}

/** The categories that answers of one round may be planned for. */
export function answerFor(answers: readonly Answer[], category: Category): Answer | undefined {
  return answers.find((answer) => answer.category === category);
}
