import { z } from 'zod';
import { companySchema } from './company.ts';
import { dismissalSchema } from './dismissal.ts';
import { episodeSchema } from './episode.ts';
import { selfCheckSchema } from './self-check.ts';
import { settingsSchema } from './settings.ts';

/** Everything one person keeps: the content of a journal file without its envelope. */
export const journalSchema = z.strictObject({
  settings: settingsSchema.prefault({}),
  episodes: z.array(episodeSchema).default([]),
  companies: z.array(companySchema).default([]),
  selfChecks: z.array(selfCheckSchema).default([]),
  dismissals: z.array(dismissalSchema).default([]),
});
export type Journal = z.infer<typeof journalSchema>;
