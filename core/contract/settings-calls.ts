import { z } from 'zod';
import { ownTemplateSchema } from '#core/checklist/templates.ts';
import { patchOf } from '#core/domain/patch.ts';
import { settingsSchema } from '#core/domain/settings.ts';
import { defineCall } from './call.ts';

/** Choices that belong to this computer, not to the journal file. */
export const preferencesSchema = z.strictObject({
  theme: z.enum(['light', 'dark', 'auto']).default('auto'),
  /** Ids of gap rules that are switched off. */
  rulesOff: z.array(z.string()).default([]),
  /** Whether to remind of coming rounds by notifications. */
  reminders: z.boolean().default(true),
  /** Checklist templates of the user's own. */
  checklistTemplates: z.array(ownTemplateSchema).default([]),
  /** Whether the first-run page has been answered. */
  welcomed: z.boolean().default(false),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const allSettingsSchema = z.strictObject({
  ...settingsSchema.shape,
  ...preferencesSchema.shape,
});
export type AllSettings = z.infer<typeof allSettingsSchema>;

export const settingsCalls = {
  /** Language, speaking speed and this computer's preferences. */
  'settings.get': defineCall(z.strictObject({}), allSettingsSchema),
  /** Changes some of them and returns all. */
  'settings.update': defineCall(z.strictObject({ patch: patchOf(allSettingsSchema) }), allSettingsSchema),
  /** Puts the sample company into the journal, its dates moved so that its second round lies ahead. */
  'sample.add': defineCall(z.strictObject({}), z.strictObject({ companyId: z.string() })),
  /** Whether the sample is in the journal. */
  'sample.get': defineCall(z.strictObject({}), z.strictObject({ present: z.boolean() })),
  /** Takes the sample out again, for good; nothing of it stays behind. */
  'sample.remove': defineCall(z.strictObject({}), z.null()),
} as const;
