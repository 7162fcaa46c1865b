import { z } from 'zod';

export const languages = ['ja', 'en'] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

/** What travels with the journal: language and speaking speed (source of the defaults: common advice for timed answers). */
export const settingsSchema = z.strictObject({
  language: languageSchema.default('ja'),
  charactersPerMinute: z.number().min(60).max(1200).default(300),
  wordsPerMinute: z.number().min(30).max(600).default(140),
});
export type Settings = z.infer<typeof settingsSchema>;
