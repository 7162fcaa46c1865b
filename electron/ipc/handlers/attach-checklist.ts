import { builtInChecklist, fittedTo } from '#core/checklist/templates.ts';
import { daysBetween } from '#core/domain/time.ts';
import { readSettings } from '#db/app-state.ts';
import type { JournalDb } from '#db/journal-db.ts';
import { checklistItems } from '#db/repositories/checklist-items.ts';
import { rounds } from '#db/repositories/rounds.ts';

/** Gives a new interview that lies ahead the built-in checklist, in the journal's language; others stay without. */
export function attachChecklist(db: JournalDb, roundId: string, today: string): void {
  const { kind, outcome, mode, startsAt } = rounds.find(db, roundId);
  const daysLeft = startsAt === null ? null : daysBetween(today, startsAt);
  if (kind !== 'interview' || outcome !== 'scheduled' || (daysLeft !== null && daysLeft < 0)) return;
  const template = fittedTo(builtInChecklist(mode, readSettings(db).language), daysLeft);
  for (const step of template) checklistItems.create(db, roundId, step);
}
