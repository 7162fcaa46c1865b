import { readFileSync } from 'node:fs';
import { type Journal, journalSchema } from '#core/domain/journal.ts';
import { dossiersOf } from '#core/gaps/dossier.ts';
import { findGaps, type Gap } from '#core/gaps/engine.ts';

/** The day on which the complete journals in tests/journals have nothing to flag. */
export const journalDay = '2026-11-23';

/** Reads a journal file of tests/journals, such as `complete-ja`, without its envelope. */
export function readJournal(name: string): Journal {
  const text = readFileSync(new URL(`../../journals/${name}.json`, import.meta.url), 'utf8');
  const { format, version, exportedAt, ...journal } = JSON.parse(text);
  if (format !== 'interview-journal' || version !== 1) throw new Error(`${name} is no journal file`);
  return journalSchema.parse(journal);
}

/** A copy of a journal with one change; the copy is parsed again, so a change cannot make it invalid. */
export function change(journal: Journal, edit: (copy: Journal) => void): Journal {
  const copy = structuredClone(journal);
  edit(copy);
  return journalSchema.parse(copy);
}

/** The one record of a list with this id; a wrong id ends the test. */
export function byId<Record extends { id: string }>(list: readonly Record[], id: string): Record {
  const found = list.find((record) => record.id === id);
  if (found === undefined) throw new Error(`No record ${id} among ${list.map((one) => one.id).join(', ')}`);
  return found;
}

/** Takes one record out of a list, in place; a wrong id ends the test. */
export function remove<Record extends { id: string }>(list: Record[], id: string): void {
  list.splice(list.indexOf(byId(list, id)), 1);
}

/** Every gap of every company of a journal on a day. */
export function gapsOf(journal: Journal, today: string = journalDay): Gap[] {
  return dossiersOf(journal).flatMap((dossier) => findGaps(dossier, today));
}

/** Gaps in short, `severity rule subject-id`, to compare with what a change should raise. */
export function inShort(gaps: readonly Gap[]): string[] {
  return gaps.map((gap) => `${gap.severity} ${gap.rule} ${gap.subject.id}`);
}
