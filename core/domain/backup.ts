import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** Why a backup was taken. */
export const backupReasons = [
  'daily',
  'by-hand',
  'before-migration',
  'before-import',
  'before-restore',
  'before-emptying-trash',
] as const;
export const backupReasonSchema = z.enum(backupReasons);
export type BackupReason = z.infer<typeof backupReasonSchema>;

/** How much a journal holds, without what is in the trash. */
export const journalCountsSchema = z.strictObject({
  companies: z.int(),
  rounds: z.int(),
  exchanges: z.int(),
  answers: z.int(),
  episodes: z.int(),
});
export type JournalCounts = z.infer<typeof journalCountsSchema>;

/** One backup file. `counts` is null when the file cannot be read; `takenAt` is an instant, `size` in bytes. */
export const backupSchema = z.strictObject({
  name: z.string(),
  takenAt: z.string(),
  reason: backupReasonSchema,
  size: z.int(),
  encrypted: z.boolean(),
  counts: journalCountsSchema.nullable(),
});
export type Backup = z.infer<typeof backupSchema>;

/** How long everything is kept, in hours: what was overwritten yesterday can still be undone step by step. */
const keepAllHours = 48;
const keptDays = 14;
const keptWeeks = 8;

/**
 * Which backups to keep: all of the last two days, the newest of each of the last 14 days that have one, and the newest
 * of each of the last 8 weeks (from Monday) that have one. Instants in, instants out; days are those of `timeZone`.
 */
export function backupsToKeep(takenAt: readonly string[], now: string, timeZone: string): Set<string> {
  const newestFirst = takenAt.toSorted((a, b) => Temporal.Instant.compare(b, a));
  const days = new Map<string, string>();
  const weeks = new Map<string, string>();
  const keep = new Set<string>();
  for (const instant of newestFirst) {
    const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();
    const day = local.toString();
    const week = `${local.yearOfWeek}-${local.weekOfYear}`;
    if (!days.has(day)) days.set(day, instant);
    if (!weeks.has(week)) weeks.set(week, instant);
    const age = Temporal.Instant.from(instant).until(now).total('hours');
    if (age < keepAllHours) keep.add(instant);
  }
  for (const instant of [...days.values()].slice(0, keptDays)) keep.add(instant);
  for (const instant of [...weeks.values()].slice(0, keptWeeks)) keep.add(instant);
  return keep;
}

/** Whether a daily backup is due: none yet, or the newest is a day old (or lies in the future, after the clock was set back). */
export function isBackupDue(takenAt: readonly string[], now: string): boolean {
  const ages = takenAt.map((instant) => Temporal.Instant.from(instant).until(now).total('hours'));
  return !ages.some((age) => age >= 0 && age < 24);
}
