import { z } from 'zod';
import { categorySchema } from './category.ts';
import { idOf } from './id.ts';

export const ratings = ['good', 'fair', 'poor'] as const;
export const ratingSchema = z.enum(ratings);
export type Rating = z.infer<typeof ratingSchema>;

export const reactions = ['positive', 'neutral', 'negative'] as const;
export const reactionSchema = z.enum(reactions);
export type Reaction = z.infer<typeof reactionSchema>;

export const exchangeIdSchema = idOf('Exchange');
export type ExchangeId = z.infer<typeof exchangeIdSchema>;

/** A question that dug into the answer before it, and what was answered. */
export const followUpSchema = z.strictObject({
  question: z.string().default(''),
  answer: z.string().default(''),
});
export type FollowUp = z.infer<typeof followUpSchema>;

/** A question asked in a round and what was answered. */
export const exchangeSchema = z.strictObject({
  id: exchangeIdSchema,
  category: categorySchema.default('other'),
  question: z.string().default(''),
  answer: z.string().default(''),
  rating: ratingSchema.nullable().default(null),
  reaction: reactionSchema.nullable().default(null),
  certain: z.boolean().default(true),
  prepared: z.boolean().nullable().default(null),
  followUps: z.array(followUpSchema).default([]),
});
export type Exchange = z.infer<typeof exchangeSchema>;
