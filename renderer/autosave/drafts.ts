import type { Failure } from '#core/errors.ts';
import { failureOf } from '#renderer/journal/call.ts';

/*
 * Every field that holds something not yet in the database has a draft here. A draft is written 300 ms after the last
 * keystroke, at the latest 700 ms after the first one, and at once on blur, tab change, close and quit. It outlives
 * its field: text whose write was refused comes back when the field is shown again.
 */
const quietMs = 300;
const longestMs = 700;
const retryMs = 4000;

/** Writes a value; `stored` is what the field held when editing began. Rejects when it was not written. */
export type Write = (value: unknown, stored: unknown) => Promise<void>;

interface Draft {
  value: unknown;
  stored: unknown;
  write: Write;
  dirtySince: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  writing: Promise<void> | undefined;
  failure: Failure | undefined;
}

const drafts = new Map<string, Draft>();

/** What was last written to a field, and what it held before that since the database last told us its value. */
interface Acknowledged {
  value: unknown;
  earlier: unknown[];
}
const acknowledged = new Map<string, Acknowledged>();
const listeners = new Set<() => void>();

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function announce(): void {
  for (const listener of listeners) listener();
}

/** Tells of every change of any draft; returns the way to stop. */
export function onDrafts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The value a field holds that is not in the database yet, if there is one. */
export function draftOf(key: string): { value: unknown } | undefined {
  return drafts.get(key);
}

/** Why a field's last write was refused; undefined when it was not. */
export function failureOfDraft(key: string): Failure | undefined {
  return drafts.get(key)?.failure;
}

/** The state of all fields together: the truth behind the "saved" sign. */
export function saveState(): 'saved' | 'saving' | 'failed' {
  if ([...drafts.values()].some((draft) => draft.failure !== undefined)) return 'failed';
  return drafts.size > 0 ? 'saving' : 'saved';
}

function schedule(key: string, draft: Draft, delay: number): void {
  clearTimeout(draft.timer);
  draft.timer = setTimeout(() => void save(key), delay);
}

/** Notes what a field holds now. `stored` is what the database was last known to hold. */
export function edit(key: string, value: unknown, stored: unknown, write: Write): void {
  const now = Date.now();
  let draft = drafts.get(key);
  if (draft === undefined) {
    draft = {
      value,
      stored: acknowledged.has(key) ? acknowledged.get(key)?.value : stored,
      write,
      dirtySince: now,
      timer: undefined,
      writing: undefined,
      failure: undefined,
    };
    drafts.set(key, draft);
  }
  draft.value = value;
  draft.write = write;
  schedule(key, draft, Math.max(0, Math.min(quietMs, draft.dirtySince + longestMs - now)));
  announce();
}

/** Whether a value read for a field is older than what was last written to it: one of the values written over. */
export function isOvertaken(key: string, stored: unknown): boolean {
  const written = acknowledged.get(key);
  return (
    written !== undefined &&
    !same(written.value, stored) &&
    written.earlier.some((value) => same(value, stored))
  );
}

/** Forgets what was acknowledged for a field once the database has told us its value. */
export function settle(key: string): void {
  acknowledged.delete(key);
}

/** Drops a draft: the field shows what the database holds. */
export function discard(key: string): void {
  clearTimeout(drafts.get(key)?.timer);
  drafts.delete(key);
  announce();
}

/** Takes `stored` as the base of a draft whose write met another edit, and writes it over that edit. */
export async function insist(key: string): Promise<void> {
  const draft = drafts.get(key);
  if (draft === undefined) return;
  // The field may have been left for the button: that write is still under way, and is refused again.
  await draft.writing;
  draft.stored = undefined;
  await save(key);
}

async function writeOnce(key: string, draft: Draft): Promise<void> {
  const value = draft.value;
  draft.dirtySince = Date.now();
  try {
    await draft.write(value, draft.stored);
    acknowledged.set(key, { value, earlier: [...(acknowledged.get(key)?.earlier ?? []), draft.stored] });
    draft.stored = value;
    draft.failure = undefined;
  } catch (error) {
    draft.failure = failureOf(error);
  }
  draft.writing = undefined;
  if (drafts.get(key) === draft) {
    if (draft.failure === undefined && same(draft.value, value)) drafts.delete(key);
    else if (draft.failure === undefined) schedule(key, draft, 0);
    else if (draft.failure.code !== 'conflict') schedule(key, draft, retryMs);
  }
  announce();
}

/** Writes a field's draft now; resolves when the try is over, written or not. */
export async function save(key: string): Promise<void> {
  const draft = drafts.get(key);
  if (draft === undefined) return;
  clearTimeout(draft.timer);
  if (draft.writing !== undefined) {
    await draft.writing;
    if (drafts.get(key) === draft && draft.failure === undefined) await save(key);
    return;
  }
  draft.writing = writeOnce(key, draft);
  announce();
  await draft.writing;
}

/** Writes every draft now. */
export async function saveAll(): Promise<void> {
  await Promise.all([...drafts.keys()].map(save));
}
