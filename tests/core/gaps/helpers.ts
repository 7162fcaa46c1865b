import { readFileSync } from 'node:fs';
import { parseArchive } from '#core/archive/parse.ts';
import { archiveFormat, archiveVersion } from '#core/archive/schema.ts';
import type { Journal } from '#core/domain/journal.ts';
import { dossiersOf } from '#core/gaps/dossier.ts';
import { findGaps, type Gap } from '#core/gaps/engine.ts';

/** The day on which the complete journals in tests/journals have nothing to flag. */
export const journalDay = '2026-11-23';

/** Reads a value as a journal file; one that the app would refuse ends the test. */
function parsed(archive: unknown): Journal {
  const result = parseArchive(archive);
  if (!result.ok)
    throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return result.journal;
}

/** Reads a journal file of tests/journals, such as `complete-ja`, without its envelope. */
export function readJournal(name: string): Journal {
  return parsed(JSON.parse(readFileSync(new URL(`../../journals/${name}.json`, import.meta.url), 'utf8')));
}

/** A copy of a journal with one change; read again as a file would be, so a change cannot make it invalid. */
export function change(journal: Journal, edit: (copy: Journal) => void): Journal {
  const copy = structuredClone(journal);
  edit(copy);
  return parsed({ format: archiveFormat, version: archiveVersion, ...copy });
}

/** One change to a complete journal and what it raises, in short; nothing for a near miss. */
export interface OneChange {
  /** What the change is, as the name of a test. */
  says: string;
  edit: (copy: Journal) => void;
  /** The day, when it is not the journal's. */
  on?: string;
  raises: string[];
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
