import { z } from 'zod';

/** A gap the user decided to live with: valid while the gap's fingerprint is the one stored here. */
export const dismissalSchema = z.strictObject({
  rule: z.string().default(''),
  companyId: z.string().default(''),
  subjectId: z.string().default(''),
  reason: z.string().default(''),
  fingerprint: z.string().default(''),
  at: z.string().default(''),
});
export type Dismissal = z.infer<typeof dismissalSchema>;
