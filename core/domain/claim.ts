import { z } from 'zod';
import { idOf } from './id.ts';

export const claimTopics = [
  'axis',
  'desired-role',
  'first-choice',
  'location',
  'other-companies',
  'salary',
  'start-date',
  'number',
  'other',
] as const;
export const claimTopicSchema = z.enum(claimTopics);
export type ClaimTopic = z.infer<typeof claimTopicSchema>;

export const claimSourceKinds = ['document-item', 'exchange', 'answer'] as const;
export const claimSourceSchema = z.strictObject({
  kind: z.enum(claimSourceKinds),
  id: z.string().min(1).max(200),
});
export type ClaimSource = z.infer<typeof claimSourceSchema>;

export const claimIdSchema = idOf('Claim');
export type ClaimId = z.infer<typeof claimIdSchema>;

/** A checkable statement the user made, and where. `label` says what a number counts. */
export const claimSchema = z.strictObject({
  id: claimIdSchema,
  topic: claimTopicSchema.default('other'),
  label: z.string().default(''),
  value: z.string().default(''),
  source: claimSourceSchema,
  changeReason: z.string().default(''),
});
export type Claim = z.infer<typeof claimSchema>;
