import { z } from 'zod';
import { answerSchema } from '#core/domain/answer.ts';
import { roundSchema } from '#core/domain/round.ts';
import { defineCall } from './call.ts';

/** One planned answer that tells an episode. */
export const episodeUseSchema = z.strictObject({
  episodeId: z.string(),
  companyId: z.string(),
  companyName: z.string(),
  answerId: z.string(),
  category: answerSchema.shape.category,
  /** The round the answer is planned for. */
  round: roundSchema.pick({ id: true, kind: true, ordinal: true, isFinal: true, outcome: true }),
});
export type EpisodeUse = z.infer<typeof episodeUseSchema>;

/** Reading the episode bank across companies. */
export const episodeCalls = {
  /** Every answer that tells an episode, by company and answer in journal order; nothing from the trash. */
  'episode.uses': defineCall(z.strictObject({}), z.array(episodeUseSchema)),
} as const;
