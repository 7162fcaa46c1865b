import { z } from 'zod';
import { languageSchema } from '#core/domain/settings.ts';
import { defineCall } from './call.ts';

const page = z.strictObject({
  companyId: z.string(),
  roundId: z.string(),
  language: languageSchema,
  /** How many lines fit, as the preview measured. */
  lines: z.int().min(0).max(10_000),
});

/** Where a file was written; null when the user chose to cancel. */
const written = z.strictObject({ path: z.string().nullable() });

/** What leaves the app as a file or on paper: the brief and the calendar. Each asks the user where it should go. */
export const paperCalls = {
  /** Saves the brief of a round as a PDF of one A4 page. */
  'brief.save-pdf': defineCall(page, written),
  /** Saves the brief of a round as one HTML file that loads and runs nothing. */
  'brief.save-html': defineCall(page, written),
  /** Hands the brief to the system's print dialog; false when it was not printed. */
  'brief.print': defineCall(page, z.boolean()),
  /** Saves an .ics file of one round, or of every coming round of the journal when `round` is null. */
  'calendar.save': defineCall(
    z.strictObject({
      language: languageSchema,
      round: z.strictObject({ companyId: z.string(), roundId: z.string() }).nullable(),
    }),
    written,
  ),
} as const;
