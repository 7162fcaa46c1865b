import { z } from 'zod';
import { csvMappingSchema } from '#core/archive/exchange-csv.ts';
import { nounSchema } from '#core/domain/record.ts';
import { defineCall } from './call.ts';

const nothing = z.strictObject({});
const written = z.strictObject({ written: z.int() });

export const mergeItemSchema = z.strictObject({
  noun: nounSchema,
  id: z.string(),
  title: z.string(),
  companyName: z.string().nullable(),
  kind: z.enum(['added', 'changed', 'conflicting']),
});

/** A journal file that was read and waits for a decision. */
export const openedArchiveSchema = z.strictObject({
  token: z.string(),
  name: z.string(),
  companies: z.int(),
  episodes: z.int(),
  exportedAt: z.string().nullable(),
  /** What merging by id would do; null when ids of the file stand for other records here (then only copies work). */
  preview: z.strictObject({ items: z.array(mergeItemSchema), same: z.int() }).nullable(),
});
export type OpenedArchive = z.infer<typeof openedArchiveSchema>;

/** A CSV file that was read and waits for its columns to be named. */
export const openedCsvSchema = z.strictObject({
  token: z.string(),
  name: z.string(),
  headings: z.array(z.string()),
  /** The first rows, to recognise the columns by. */
  sample: z.array(z.array(z.string())),
  rows: z.int(),
  mapping: csvMappingSchema,
});
export type OpenedCsv = z.infer<typeof openedCsvSchema>;

/** Taking the journal out of the app and in again. Paths are chosen in the system's dialogs; null when cancelled. */
export const archiveCalls = {
  /** Writes the whole journal: JSON (comes back identically), Markdown for people, or CSV of the exchanges. */
  'archive.export': defineCall(
    z.strictObject({
      format: z.enum(['json', 'markdown', 'csv']),
      /** Only this company (Markdown and CSV); null for all. */
      companyId: z.string().nullable().default(null),
    }),
    z.strictObject({ path: z.string().nullable() }),
  ),
  /** Asks for a journal file and reads it. Refused with `invalid-archive` and every problem's place. */
  'archive.open': defineCall(nothing, openedArchiveSchema.nullable()),
  /**
   * Takes an opened file in, after a backup. One transaction: all of it or nothing. Tells `progress`; until it is done,
   * reading shows the state before and other writes are refused with `database-busy`.
   */
  'archive.import': defineCall(
    z.strictObject({
      token: z.string(),
      mode: z.enum(['by-id', 'as-copies', 'replace']),
      onConflict: z.enum(['keep-mine', 'take-file']).default('keep-mine'),
    }),
    written,
  ),
  /** Stops a running import, which then ends with `cancelled` and leaves everything as it was. */
  'archive.stop': defineCall(nothing, z.null()),
  /** Asks for a CSV file and reads it. Refused with `invalid-archive` and the line. */
  'csv.open': defineCall(nothing, openedCsvSchema.nullable()),
  /** Adds the rows of an opened CSV file to a round as exchanges, after a backup. */
  'csv.import': defineCall(
    z.strictObject({ token: z.string(), mapping: csvMappingSchema, roundId: z.string() }),
    written,
  ),
  /** Lets go of an opened file without taking it in. */
  'archive.close': defineCall(z.strictObject({ token: z.string() }), z.null()),
} as const;
