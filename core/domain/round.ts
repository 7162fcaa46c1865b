import { z } from 'zod';
import { checklistItemSchema } from './checklist-item.ts';
import { concernSchema } from './concern.ts';
import { exchangeSchema } from './exchange.ts';
import { roundIdSchema } from './round-id.ts';
import { localDate, localDateTime } from './time.ts';

export const roundKinds = ['document', 'aptitude-test', 'group-discussion', 'casual', 'interview'] as const;
export const roundKindSchema = z.enum(roundKinds);
export type RoundKind = z.infer<typeof roundKindSchema>;

export const roundModes = ['online', 'in-person', 'phone'] as const;
export const roundModeSchema = z.enum(roundModes);
export type RoundMode = z.infer<typeof roundModeSchema>;

export const outcomes = ['scheduled', 'done', 'passed', 'failed', 'withdrawn'] as const;
export const outcomeSchema = z.enum(outcomes);
export type Outcome = z.infer<typeof outcomeSchema>;

export const interviewerRoles = ['hr', 'peer', 'manager', 'executive', 'unknown'] as const;
export const interviewerRoleSchema = z.enum(interviewerRoles);
export type InterviewerRole = z.infer<typeof interviewerRoleSchema>;

/** A person on the other side of the table. */
export const interviewerSchema = z.strictObject({
  name: z.string().default(''),
  role: interviewerRoleSchema.default('unknown'),
  note: z.string().default(''),
});
export type Interviewer = z.infer<typeof interviewerSchema>;

/** One step of selection. `ordinal` counts interviews (1 = first); times are local; `minutes` is its length. */
export const roundSchema = z.strictObject({
  id: roundIdSchema,
  kind: roundKindSchema,
  ordinal: z.int().min(1).max(99).nullable().default(null),
  isFinal: z.boolean().nullable().default(null),
  startsAt: localDateTime.nullable().default(null),
  minutes: z.int().min(1).max(1440).nullable().default(null),
  mode: roundModeSchema.nullable().default(null),
  location: z.string().default(''),
  contact: z.string().default(''),
  outcome: outcomeSchema.default('scheduled'),
  feedback: z.string().default(''),
  resultDue: localDate.nullable().default(null),
  loggedAt: localDateTime.nullable().default(null),
  interviewers: z.array(interviewerSchema).default([]),
  exchanges: z.array(exchangeSchema).default([]),
  concerns: z.array(concernSchema).default([]),
  checklist: z.array(checklistItemSchema).default([]),
});
export type Round = z.infer<typeof roundSchema>;
