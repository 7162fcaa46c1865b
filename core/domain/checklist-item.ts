import { z } from 'zod';
import { idOf } from './id.ts';

export const checklistItemIdSchema = idOf('ChecklistItem');
export type ChecklistItemId = z.infer<typeof checklistItemIdSchema>;

/** A preparation step; due `daysBefore` days before its round (0 = on the day, negative = after it). */
export const checklistItemSchema = z.strictObject({
  id: checklistItemIdSchema,
  text: z.string().default(''),
  daysBefore: z.int().min(-365).max(365).default(1),
  done: z.boolean().default(false),
});
export type ChecklistItem = z.infer<typeof checklistItemSchema>;
