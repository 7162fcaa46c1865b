import { z } from 'zod';
import { companySchema, companyStatusSchema } from '#core/domain/company.ts';
import { episodeSchema } from '#core/domain/episode.ts';
import { nounSchema } from '#core/domain/record.ts';
import { outcomeSchema, roundSchema } from '#core/domain/round.ts';
import { selfCheckSchema } from '#core/domain/self-check.ts';
import { defineCall } from './call.ts';

const nothing = z.strictObject({});

const roundHeadSchema = roundSchema.pick({
  id: true,
  kind: true,
  ordinal: true,
  isFinal: true,
  startsAt: true,
  outcome: true,
});

/** One line of the company list. */
export const companySummarySchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  reading: z.string(),
  industry: z.string(),
  status: companyStatusSchema,
  priority: z.number().nullable(),
  rounds: z.int(),
  /** The next scheduled round that is not in the past, of any kind. */
  nextRound: roundHeadSchema.nullable(),
  /** The last round that took place, and what came of it. */
  lastRound: roundHeadSchema.extend({ outcome: outcomeSchema }).nullable(),
});
export type CompanySummary = z.infer<typeof companySummarySchema>;

/** One round of any company, as quick capture offers it. */
export const roundChoiceSchema = roundSchema
  .pick({
    id: true,
    kind: true,
    ordinal: true,
    isFinal: true,
    startsAt: true,
    minutes: true,
    outcome: true,
    loggedAt: true,
  })
  .extend({ companyId: z.string(), companyName: z.string() });
export type RoundChoice = z.infer<typeof roundChoiceSchema>;

/** One record in the trash: only what was deleted itself, not what went with it. */
export const trashItemSchema = z.strictObject({
  noun: nounSchema,
  id: z.string(),
  title: z.string(),
  companyName: z.string().nullable(),
  /** ISO instant. */
  deletedAt: z.string(),
});
export type TrashItem = z.infer<typeof trashItemSchema>;

/** Reading the journal. */
export const journalCalls = {
  /** Every company that is not in the trash, archived ones included, in journal order. */
  'company.list': defineCall(nothing, z.array(companySummarySchema)),
  /** One company with everything the journal holds about it. */
  'company.get': defineCall(z.strictObject({ id: z.string() }), companySchema),
  /** Every round of the companies still in selection, in journal order. */
  'round.list': defineCall(nothing, z.array(roundChoiceSchema)),
  /** The episode bank. */
  'episode.list': defineCall(nothing, z.array(episodeSchema)),
  /** Every filling of the self-check, oldest first. */
  'self-check.list': defineCall(nothing, z.array(selfCheckSchema)),
  /** What can be restored, latest first. */
  'trash.list': defineCall(nothing, z.array(trashItemSchema)),
  /** Deletes for good what is in the trash (a backup is taken first); how many records went. */
  'trash.empty': defineCall(nothing, z.strictObject({ removed: z.int() })),
} as const;
