import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { withNewIds } from '#core/archive/copy.ts';
import { dismissalKey, type Flat, flatten } from '#core/archive/flatten.ts';
import type { Dismissal } from '#core/domain/dismissal.ts';
import type { Journal } from '#core/domain/journal.ts';
import { dismissalIdSchema, type Noun } from '#core/domain/record.ts';
import { AppError, type Problem } from '#core/errors.ts';
import { insertFlat } from './import.ts';
import { drain, type Steps } from './import-steps.ts';
import { type JournalDb, read, write } from './journal-db.ts';
import { listDismissals } from './load.ts';
import { isIdTaken } from './references.ts';
import { repositories } from './repositories/all.ts';
import { dismissals } from './repositories/dismissals.ts';

/**
 * What a merge by id does with a record of the file: add it, change ours to it, or, when ours was edited or deleted
 * after the file was written, leave it to the user.
 */
export type MergeKind = 'added' | 'changed' | 'conflicting';

/** One record that a merge is about. */
export interface MergeItem {
  noun: Noun;
  id: string;
  title: string;
  companyName: string | null;
  kind: MergeKind;
}

/** What a merge by id would do, before it is done. */
export interface MergePreview {
  items: MergeItem[];
  /** How many records are the same on both sides. */
  same: number;
}

/** How to take a journal file in beside what is there. */
export interface MergeOptions {
  /** `by-id`: records with the same id are the same record. `as-copies`: everything is new. */
  mode: 'by-id' | 'as-copies';
  /** When the file was written (an instant); null when it does not say, then every difference is a conflict. */
  exportedAt: string | null;
  /** Which side wins a conflict. */
  onConflict: 'keep-mine' | 'take-file';
}

function kindOf<N extends Noun>(db: JournalDb, item: Flat<N>, exportedAt: string | null): MergeKind | 'same' {
  const ours = repositories[item.noun].stored(db, item.id);
  if (ours === null) return 'added';
  if (ours.deletedAt === null && isDeepStrictEqual(ours.record, item.record)) return 'same';
  const touched = ours.deletedAt ?? ours.updatedAt;
  return exportedAt === null || Date.parse(touched) > Date.parse(exportedAt) ? 'conflicting' : 'changed';
}

/** Ids that stand for something else in the journal: such a file can only be taken in as copies. */
function assertSameMeaning(db: JournalDb, items: readonly Flat<Noun>[]): void {
  const problems = items.flatMap((item): Problem[] => {
    const ours = repositories[item.noun].stored(db, item.id);
    const clashes = ours === null ? isIdTaken(db, item.id) : ours.holderId !== item.holderId;
    return clashes
      ? [{ path: item.id, message: `this id already belongs to another record than this ${item.noun}` }]
      : [];
  });
  if (problems.length > 0) throw new AppError('conflict', 'the file uses ids of other records', problems);
}

function newDismissals(db: JournalDb, journal: Journal): Dismissal[] {
  const known = new Set(listDismissals(db).map(dismissalKey));
  return journal.dismissals.filter((dismissal) => !known.has(dismissalKey(dismissal)));
}

/** What {@link mergeJournal} by id would do. Throws `conflict` when ids of the file stand for other records here. */
export function previewMerge(db: JournalDb, journal: Journal, exportedAt: string | null): MergePreview {
  return read(db, () => {
    const flat = flatten(journal);
    assertSameMeaning(db, flat);
    const items = flat.flatMap((item): MergeItem[] => {
      const kind = kindOf(db, item, exportedAt);
      const { noun, id, title, companyName } = item;
      return kind === 'same' ? [] : [{ noun, id, title, companyName, kind }];
    });
    const added = newDismissals(db, journal).map((dismissal): MergeItem => {
      const id = dismissalKey(dismissal);
      return { noun: 'dismissal', id, title: dismissal.reason, companyName: null, kind: 'added' };
    });
    return { items: [...items, ...added], same: flat.length - items.length };
  });
}

function put<N extends Noun>(db: JournalDb, item: Flat<N>, kind: MergeKind): void {
  if (kind === 'added') {
    insertFlat(db, item);
    return;
  }
  const records = repositories[item.noun];
  records.restore(db, item.id);
  records.overwrite(db, item.record);
}

/** {@link mergeJournal} record by record, for an open transaction. */
export function* mergeSteps(db: JournalDb, file: Journal, options: MergeOptions): Steps<number> {
  // Records refer to each other in both directions; the references are checked when the transaction ends.
  db.sqlite.pragma('defer_foreign_keys = ON');
  const journal = options.mode === 'as-copies' ? withNewIds(file, randomUUID) : file;
  const flat = flatten(journal);
  assertSameMeaning(db, flat);
  let written = 0;
  for (const item of flat) {
    const kind = kindOf(db, item, options.exportedAt);
    if (kind === 'same' || (kind === 'conflicting' && options.onConflict === 'keep-mine')) continue;
    put(db, item, kind);
    written += 1;
    yield;
  }
  for (const dismissal of newDismissals(db, journal)) {
    dismissals.insert(db, null, { ...dismissal, id: dismissalIdSchema.parse(randomUUID()) });
    written += 1;
  }
  return written;
}

/**
 * Takes a journal in beside what is there, in one transaction. By id: new records go to the end of their list, changed
 * ones become the file's, conflicts are decided by `onConflict`, and nothing of ours is removed. As copies: every
 * record gets a new id and is added. Settings stay ours. Returns how many records were written.
 */
export function mergeJournal(db: JournalDb, file: Journal, options: MergeOptions): number {
  return write(db, () => drain(mergeSteps(db, file, options)));
}
