import { z } from 'zod';
import type { RoundMode } from '#core/domain/round.ts';
import type { Language } from '#core/domain/settings.ts';
import { translator } from '#core/i18n/translate.ts';

/** One step of a template: what to do and how many days before the round (0 = on the day, negative = after it). */
export const templateItemSchema = z.strictObject({
  text: z.string(),
  daysBefore: z.int().min(-365).max(365),
});
export type TemplateItem = z.infer<typeof templateItemSchema>;

/** A template of the user's own. */
export const ownTemplateSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  items: z.array(templateItemSchema),
});
export type OwnTemplate = z.infer<typeof ownTemplateSchema>;

/** The steps of the built-in template by day. Source: the design's domain notes, section 7. */
const steps = [
  { id: 'log', daysBefore: 7 },
  { id: 'documents', daysBefore: 7 },
  { id: 'concerns', daysBefore: 7 },
  { id: 'round-facts', daysBefore: 7 },
  { id: 'competitor', daysBefore: 7 },
  { id: 'news', daysBefore: 7 },
  { id: 'ladders', daysBefore: 7 },
  { id: 'gaps', daysBefore: 3 },
  { id: 'more-episodes', daysBefore: 3 },
  { id: 'after-joining', daysBefore: 3 },
  { id: 'hard-topics', daysBefore: 3 },
  { id: 'questions', daysBefore: 3 },
  { id: 'aloud', daysBefore: 3 },
  { id: 'rehearsal', daysBefore: 3 },
  { id: 'read-brief', daysBefore: 1 },
  { id: 'original-mail', daysBefore: 1 },
  { id: 'news-again', daysBefore: 1 },
  { id: 'clothes', daysBefore: 1 },
  { id: 'morning-brief', daysBefore: 0 },
  { id: 'one-aloud', daysBefore: 0 },
  { id: 'arrive', daysBefore: 0 },
  { id: 'capture', daysBefore: 0 },
  { id: 'result', daysBefore: -7 },
] as const;

/** What the day before needs besides, by the way the round is held. */
const stepsByMode = {
  online: ['software', 'account', 'camera', 'room', 'power', 'notifications', 'emergency-number'],
  'in-person': ['route', 'map', 'belongings'],
  phone: ['signal', 'room', 'emergency-number'],
} as const satisfies Record<RoundMode, readonly string[]>;

/** The built-in steps for the way a round is held, all due the day before, in words of one language. */
export function modeChecklist(mode: RoundMode, language: Language): TemplateItem[] {
  const t = translator(language);
  return stepsByMode[mode].map((id) => ({ text: t(`checklist.step.${id}`), daysBefore: 1 }));
}

/** The built-in checklist of a round, in words of one language; with the steps of its mode when that is known. */
export function builtInChecklist(mode: RoundMode | null, language: Language): TemplateItem[] {
  const t = translator(language);
  const general = steps.map(({ id, daysBefore }) => ({ text: t(`checklist.step.${id}`), daysBefore }));
  const special = mode === null ? [] : modeChecklist(mode, language);
  return [...general, ...special].toSorted((a, b) => b.daysBefore - a.daysBefore);
}

/** The steps of a template that a checklist does not hold yet, by their text. */
export function missingSteps(
  template: readonly TemplateItem[],
  checklist: readonly { text: string }[],
): TemplateItem[] {
  const there = new Set(checklist.map(({ text }) => text.trim()));
  return template.filter(({ text }) => !there.has(text.trim()));
}

/** A checklist for a round that is `daysLeft` days away: a step whose day has passed is due today, not overdue. */
export function fittedTo(template: readonly TemplateItem[], daysLeft: number | null): TemplateItem[] {
  if (daysLeft === null) return [...template];
  return template.map(({ text, daysBefore }) => ({
    text,
    daysBefore: Math.min(daysBefore, Math.max(0, daysLeft)),
  }));
}
