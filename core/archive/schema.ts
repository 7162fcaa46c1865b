import { z } from 'zod';
import { journalSchema } from '../domain/journal.ts';

/** The version of the journal file that this app writes. */
export const archiveVersion = 1;
export const archiveFormat = 'interview-journal';

const exportTime = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/,
    'expected a time such as 2026-11-23T09:00:00Z',
  )
  .refine((text) => !Number.isNaN(Date.parse(text)), 'no such time');

/** The journal file, version 1: the envelope and everything a journal holds. */
export const archiveSchema = z.strictObject({
  format: z.literal(archiveFormat),
  version: z.literal(archiveVersion),
  exportedAt: exportTime.optional(),
  ...journalSchema.shape,
});
export type Archive = z.infer<typeof archiveSchema>;
