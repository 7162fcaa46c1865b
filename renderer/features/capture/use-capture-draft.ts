import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Noun, RecordPatch } from '#core/domain/record.ts';
import type { Failure } from '#core/errors.ts';
import { discard, draftOf, edit, failureOfDraft, insist, onDrafts, save } from '#renderer/autosave/drafts.ts';
import { updateRecord } from '#renderer/journal/records.ts';

/** A record being written down: made with its first words, following the typing from then on. */
export interface CaptureDraft<Values> {
  id: string;
  values: Values;
  /** Whether the record was made before this draft was opened. */
  opened: boolean;
  change(change: Partial<Values>): void;
  /** Writes what is pending and starts a new, empty record. */
  next(): void;
  /** Writes what is pending and goes on with a record there is. */
  open(id: string, values: Values): void;
  retry(): void;
  /** After a refusal: write these values over another edit, or let go of them. */
  insist(): void;
  drop(): void;
  failure: Failure | undefined;
}

// Ids of records that the database has: what is typed next changes them.
const made = new Set<string>();

function fieldsChanged(next: object, known: object | undefined): string[] {
  const before = new Map(Object.entries(known ?? {}));
  return Object.entries(next)
    .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before.get(key)))
    .map(([key]) => key);
}

function pick(from: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));
}

/**
 * Holds the record in the fields. One draft stands for the whole record, so it is made and changed in the order it
 * was typed; `create` makes it. What `isEmpty` is never written.
 */
export function useCaptureDraft<N extends Noun, Values extends object & RecordPatch<N>>(
  noun: N,
  blank: Values,
  create: (id: string, values: Values) => Promise<unknown>,
  isEmpty: (values: Values) => boolean,
): CaptureDraft<Values> {
  const [entry, setEntry] = useState<{ id: string; values: Values; stored: Values; opened: boolean }>(() => ({
    id: crypto.randomUUID(),
    values: blank,
    stored: blank,
    opened: false,
  }));
  const key = `capture/${noun}/${entry.id}`;
  const failure = useSyncExternalStore(onDrafts, () => failureOfDraft(key));

  const write = async (value: unknown, stored: unknown) => {
    // The draft holds what `change` put there.
    const next = value as Values;
    const { id } = entry;
    if (!made.has(id)) {
      if (isEmpty(next)) return;
      await create(id, next);
      made.add(id);
      return;
    }
    // Without what was stored, every field is written over whatever is there.
    const known = stored as Values | undefined;
    const keys = fieldsChanged(next, known);
    await updateRecord(
      noun,
      id,
      pick(next, keys) as RecordPatch<N>,
      known === undefined ? undefined : (pick(known, keys) as RecordPatch<N>),
    );
  };
  useEffect(() => () => void save(key), [key]);
  const flush = () => {
    if (draftOf(key) !== undefined) void save(key);
  };
  return {
    id: entry.id,
    values: entry.values,
    opened: entry.opened,
    change: (change) => {
      const values = { ...entry.values, ...change };
      setEntry({ ...entry, values });
      edit(key, values, entry.stored, write);
    },
    next: () => {
      flush();
      setEntry({ id: crypto.randomUUID(), values: blank, stored: blank, opened: false });
    },
    open: (id, values) => {
      flush();
      made.add(id);
      setEntry({ id, values, stored: values, opened: true });
    },
    retry: () => void save(key),
    insist: () => void insist(key),
    drop: () => {
      discard(key);
      setEntry({ id: crypto.randomUUID(), values: blank, stored: blank, opened: false });
    },
    failure,
  };
}
