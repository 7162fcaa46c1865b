import { z } from 'zod';
import { answerSchema } from './answer.ts';
import { claimSchema } from './claim.ts';
import { documentSchema } from './document.ts';
import { factSchema } from './fact.ts';
import { idOf } from './id.ts';
import { reverseQuestionSchema } from './reverse-question.ts';
import { roundSchema } from './round.ts';

export const companyStatuses = ['active', 'offer', 'rejected', 'withdrawn', 'archived'] as const;
export const companyStatusSchema = z.enum(companyStatuses);
export type CompanyStatus = z.infer<typeof companyStatusSchema>;

/** The three parts of "after joining": which work, why, and which strength it would use. */
export const afterJoiningParts = ['what', 'why', 'strength'] as const;
export const afterJoiningSchema = z.strictObject({
  what: z.string().default(''),
  why: z.string().default(''),
  strength: z.string().default(''),
});
export type AfterJoining = z.infer<typeof afterJoiningSchema>;

export const companyIdSchema = idOf('Company');
export type CompanyId = z.infer<typeof companyIdSchema>;

/** One employer the user applies to, with everything the journal holds about it. Lower `priority` comes first. */
export const companySchema = z.strictObject({
  id: companyIdSchema,
  name: z.string().regex(/\S/, 'a company needs a name'),
  reading: z.string().default(''),
  industry: z.string().default(''),
  website: z.string().default(''),
  status: companyStatusSchema.default('active'),
  priority: z.int().min(0).max(999).nullable().default(null),
  ownSummary: z.string().default(''),
  afterJoining: afterJoiningSchema.prefault({}),
  facts: z.array(factSchema).default([]),
  documents: z.array(documentSchema).default([]),
  rounds: z.array(roundSchema).default([]),
  answers: z.array(answerSchema).default([]),
  claims: z.array(claimSchema).default([]),
  reverseQuestions: z.array(reverseQuestionSchema).default([]),
});
export type Company = z.infer<typeof companySchema>;
