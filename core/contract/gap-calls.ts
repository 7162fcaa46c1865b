import { z } from 'zod';
import { categorySchema } from '#core/domain/category.ts';
import { roundSchema } from '#core/domain/round.ts';
import { fixScreens, severities, subjectKinds } from '#core/gaps/rule.ts';
import { rules } from '#core/gaps/rules/index.ts';
import { defineCall } from './call.ts';

const subject = { kind: z.enum(subjectKinds), id: z.string() };

export const gapSchema = z.strictObject({
  rule: z.enum(rules.map((rule) => rule.id)),
  companyId: z.string(),
  severity: z.enum(severities),
  subject: z.strictObject(subject),
  evidence: z.array(z.strictObject({ ...subject, quote: z.string() })),
  variant: z.string().optional(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()).readonly()])).optional(),
  fix: z.strictObject({
    ...subject,
    screen: z.enum(fixScreens),
    field: z.string(),
    category: categorySchema.optional(),
  }),
  minutes: z.number(),
  fingerprint: z.string(),
});

const share = z.strictObject({ done: z.int(), of: z.int() });

export const readinessSchema = z.strictObject({
  counts: z.record(z.enum(severities), z.int()),
  dismissed: z.int(),
  rulesOff: z.int(),
  categories: share,
  depth: share,
  episodes: share,
  questions: share,
  ready: z.boolean(),
});

/** The next interview of a company as lists show it. */
export const targetRoundSchema = roundSchema.pick({
  id: true,
  kind: true,
  ordinal: true,
  isFinal: true,
  startsAt: true,
  minutes: true,
  mode: true,
  location: true,
});

/** The gaps of one company on this day. `round` and `readiness` are null when no interview is coming. */
export const companyGapsSchema = z.strictObject({
  companyId: z.string(),
  companyName: z.string(),
  round: targetRoundSchema.nullable(),
  readiness: readinessSchema.nullable(),
  gaps: z.array(gapSchema),
  dismissed: z.array(
    z.strictObject({ gap: gapSchema, dismissalId: z.string(), reason: z.string(), at: z.string() }),
  ),
});
export type CompanyGaps = z.infer<typeof companyGapsSchema>;

/** Asking the gap engine. Gaps are derived at every call and never stored. */
export const gapCalls = {
  /** The gaps of one company. */
  'gap.list': defineCall(z.strictObject({ companyId: z.string() }), companyGapsSchema),
  /** The gaps of every company with a coming interview, soonest first. */
  'gap.overview': defineCall(z.strictObject({}), z.array(companyGapsSchema)),
} as const;
