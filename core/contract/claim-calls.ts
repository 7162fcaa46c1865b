import { z } from 'zod';
import { defineCall } from './call.ts';

/** Reading what the user decided about found statements. */
export const claimCalls = {
  /** Statements found in a company's texts that the user said not to offer again, with the record that says so. */
  'claim.ignored': defineCall(
    z.strictObject({ companyId: z.string() }),
    z.array(z.strictObject({ dismissalId: z.string(), sourceId: z.string(), fingerprint: z.string() })),
  ),
} as const;
