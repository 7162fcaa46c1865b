import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Noun, RecordPatch } from '#core/domain/record.ts';
import type { Failure } from '#core/errors.ts';
import { updateRecord } from '#renderer/journal/records.ts';
import { discard, draftOf, edit, failureOfDraft, insist, onDrafts, save, settle } from './drafts.ts';

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
    shown.current = { key, stored };
    settle(key);
    if (draftOf(key) === undefined) setValue(stored);
  }, [key, stored]);

  useEffect(() => () => void save(key), [key]);

  const failure = useSyncExternalStore(onDrafts, () => failureOfDraft(key));

  const write = async (next: unknown, previous: unknown): Promise<void> => {
    await ready?.();
    await updateRecord(
      noun,
      id,
      patchOf(field, next),
      previous === undefined ? undefined : patchOf(field, previous),
    );
  };
  const change = (next: Value) => {
    setValue(next);
    edit(key, next, stored, write);
  };
  return {
    value,
    change,
    choose: (next) => {
      change(next);
      void save(key);
    },
    flush: () => void save(key),
    failure,
    keepMine: () => void insist(key),
    takeTheirs: () => {
      discard(key);
      setValue(stored);
    },
  };
}
