import { z } from 'zod';
import { answerIdSchema } from './answer-id.ts';
import { idOf } from './id.ts';

export const concernIdSchema = idOf('Concern');
export type ConcernId = z.infer<typeof concernIdSchema>;

/** A doubt the interviewers showed, and the answer that is to settle it. */
export const concernSchema = z.strictObject({
  id: concernIdSchema,
  text: z.string().default(''),
  answerId: answerIdSchema.nullable().default(null),
});
export type Concern = z.infer<typeof concernSchema>;
