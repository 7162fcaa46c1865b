import { z } from 'zod';
import { idOf } from './id.ts';
import { roundIdSchema } from './round-id.ts';

export const askedRoles = ['hr', 'peer', 'manager', 'executive'] as const;
export const askedRoleSchema = z.enum(askedRoles);
export type AskedRole = z.infer<typeof askedRoleSchema>;

export const reverseQuestionIdSchema = idOf('ReverseQuestion');
export type ReverseQuestionId = z.infer<typeof reverseQuestionIdSchema>;

/** A question the user asks the company. `basis` names what it builds on. */
export const reverseQuestionSchema = z.strictObject({
  id: reverseQuestionIdSchema,
  text: z.string().default(''),
  topic: z.string().default(''),
  for: askedRoleSchema.nullable().default(null),
  basis: z.string().default(''),
  askedInRoundId: roundIdSchema.nullable().default(null),
  reply: z.string().default(''),
});
export type ReverseQuestion = z.infer<typeof reverseQuestionSchema>;
