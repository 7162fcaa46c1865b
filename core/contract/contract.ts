import type { z } from 'zod';
import type { Noun } from '#core/domain/record.ts';
import type { Failure } from '#core/errors.ts';
import { archiveCalls } from './archive-calls.ts';
import { claimCalls } from './claim-calls.ts';
import { episodeCalls } from './episode-calls.ts';
import { gapCalls } from './gap-calls.ts';
import { journalCalls } from './journal-calls.ts';
import { learningCalls } from './learning-calls.ts';
import { paperCalls } from './paper-calls.ts';
import { recordCalls } from './record-calls.ts';
import { recordingCalls } from './recording-calls.ts';
import { safetyCalls } from './safety-calls.ts';
import { settingsCalls } from './settings-calls.ts';
import { todayCalls } from './today-calls.ts';
import { windowCalls } from './window-calls.ts';

/** Every call from the window to the main process, by name (`noun.verb`). The one list. */
export const contract = {
  ...recordCalls,
  ...journalCalls,
  ...claimCalls,
  ...episodeCalls,
  ...gapCalls,
  ...learningCalls,
  ...paperCalls,
  ...recordingCalls,
  ...settingsCalls,
  ...safetyCalls,
  ...archiveCalls,
  ...todayCalls,
  ...windowCalls,
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
/** What a caller passes. */
export type CallInput<Name extends CallName> = z.input<Contract[Name]['input']>;
/** What a handler receives. */
export type ParsedInput<Name extends CallName> = z.output<Contract[Name]['input']>;
/** What a caller gets. */
export type CallOutput<Name extends CallName> = z.output<Contract[Name]['output']>;

/** What crosses the bridge: a value, or a failure as plain data. */
export type CallResult<Value> = { ok: true; value: Value } | { ok: false; error: Failure };

/** What may have changed after a write; the window reads these again. */
export type Topic = Noun | 'settings' | 'trash' | 'backup';

/** Every event from the main process to the window. */
export interface Events {
  /** Something was written; by this window or another. */
  changed: { topics: Topic[] };
  /** The window is about to close: write what is pending, then call `window.flushed`. */
  flush: { token: string };
  /** A menu item or hot key was used. */
  command: { command: string };
  /** How far a running import has come, in records. */
  progress: { done: number; of: number };
  /** A notification was clicked: show what this company still needs. */
  open: { companyId: string };
}
export type EventName = keyof Events;

/** What the preload gives the window. */
export interface JournalBridge {
  call(name: string, input: unknown): Promise<CallResult<unknown>>;
  on<Name extends EventName>(event: Name, listener: (payload: Events[Name]) => void): () => void;
}
