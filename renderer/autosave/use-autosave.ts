import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Noun, RecordPatch } from '#core/domain/record.ts';
import type { Failure } from '#core/errors.ts';
import { updateRecord } from '#renderer/journal/records.ts';
import {
  discard,
  draftOf,
  edit,
  failureOfDraft,
  insist,
  isOvertaken,
  onDrafts,
  save,
  settle,
} from './drafts.ts';

/** One field of one record. */
export interface FieldOf<N extends Noun, F extends keyof RecordPatch<N>> {
  noun: N;
  id: string;
  field: F;
  /** What must have happened before a write, for a record that comes into being with its first input. */
  ready?: (() => Promise<unknown>) | undefined;
}

/** A field that saves itself. */
export interface Autosaved<Value> {
  value: Value;
  /** Notes a new value; it is written a moment later. */
  change(value: Value): void;
  /** Notes a new value and writes it at once (choices, switches, dates). */
  choose(value: Value): void;
  /** Writes what is pending (on blur). */
  flush(): void;
  failure: Failure | undefined;
  /** After a conflict: write my value over the other edit, or take the other one. */
  keepMine(): void;
  takeTheirs(): void;
}

/** How long a value that our last write overtook waits for the newer one. */
const overtakenMs = 1000;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

// A draft holds a field's value without its type; the contract parses it on the way to the database.
const patchOf = <N extends Noun>(field: string, value: unknown) => ({ [field]: value }) as RecordPatch<N>;

/** Binds one field of a record to the database: shows `stored`, writes what is typed, keeps it when a write fails. */
export function useAutosave<N extends Noun, F extends keyof RecordPatch<N> & string, Value>(
  { noun, id, field, ready }: FieldOf<N, F>,
  stored: Value,
): Autosaved<Value> {
  const key = `${noun}/${id}/${field}`;
  const [value, setValue] = useState<Value>(() => (draftOf(key)?.value as Value | undefined) ?? stored);
  const shown = useRef({ key, stored });

  useEffect(() => {
    const before = shown.current;
    if (before.key === key && same(before.stored, stored)) return;
    const take = () => {
      shown.current = { key, stored };
      settle(key);
      if (draftOf(key) === undefined) setValue(stored);
    };
    if (before.key !== key || !isOvertaken(key, stored)) return take();
    // Most likely read just before our last write, whose own reading is on its way; else it is another window's.
    const timer = setTimeout(take, overtakenMs);
    return () => clearTimeout(timer);
  }, [key, stored]);

  useEffect(() => () => void save(key), [key]);

  const failure = useSyncExternalStore(onDrafts, () => failureOfDraft(key));

  const latest = useRef({ stored, ready });
  useLayoutEffect(() => {
    latest.current = { stored, ready };
  });

  // The same functions and, while nothing changes, the same object on every render: a field can be handed to a
  // memoised component, and typing in one field does not draw the others again.
  const actions = useMemo(() => {
    const change = (next: Value) => {
      const { stored: base, ready: before } = latest.current;
      setValue(next);
      edit(key, next, base, async (written, previous) => {
        await before?.();
        await updateRecord(
          noun,
          id,
          patchOf(field, written),
          previous === undefined ? undefined : patchOf(field, previous),
        );
      });
    };
    return {
      change,
      choose: (next: Value) => {
        change(next);
        void save(key);
      },
      flush: () => void save(key),
      keepMine: () => void insist(key),
      takeTheirs: () => {
        discard(key);
        setValue(latest.current.stored);
      },
    };
  }, [key, noun, id, field]);
  return useMemo(() => ({ value, failure, ...actions }), [value, failure, actions]);
}
