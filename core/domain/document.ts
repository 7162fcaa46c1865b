import { z } from 'zod';
import { idOf } from './id.ts';
import { localDate } from './time.ts';

export const documentKinds = ['entry-sheet', 'resume', 'other'] as const;
export const documentKindSchema = z.enum(documentKinds);
export type DocumentKind = z.infer<typeof documentKindSchema>;

export const documentIdSchema = idOf('Document');
export type DocumentId = z.infer<typeof documentIdSchema>;
export const documentItemIdSchema = idOf('DocumentItem');
export type DocumentItemId = z.infer<typeof documentItemIdSchema>;

/** One question of a document with the text that was submitted; `limit` in characters. */
export const documentItemSchema = z.strictObject({
  id: documentItemIdSchema,
  question: z.string().default(''),
  text: z.string().default(''),
  limit: z.int().positive().nullable().default(null),
});
export type DocumentItem = z.infer<typeof documentItemSchema>;

/** A submitted entry sheet, résumé or other paper. */
export const documentSchema = z.strictObject({
  id: documentIdSchema,
  kind: documentKindSchema.default('entry-sheet'),
  title: z.string().default(''),
  submittedOn: localDate.nullable().default(null),
  items: z.array(documentItemSchema).default([]),
});
export type Document = z.infer<typeof documentSchema>;
