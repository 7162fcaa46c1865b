import { randomUUID } from 'node:crypto';
import type { BrowserWindow } from 'electron';
import { sendEvent } from './events.ts';

/*
 * Before a window closes it is asked to save what was typed in the last second. It answers with the token it
 * was given; a window that hangs does not keep the app open for more than two seconds.
 */
const LONGEST_WAIT_MS = 2000;
const waiting = new Map<string, (unsaved: boolean) => void>();

/** What became of what was typed: all on disk, some refused, or the window does not answer. */
export type Flushed = 'saved' | 'unsaved' | 'no-answer';

export function flushWindow(window: BrowserWindow): Promise<Flushed> {
  const token = randomUUID();
  return new Promise((resolve) => {
    const settle = (result: Flushed) => {
      clearTimeout(timer);
      waiting.delete(token);
      resolve(result);
    };
    const timer = setTimeout(settle, LONGEST_WAIT_MS, 'no-answer');
    waiting.set(token, (unsaved) => settle(unsaved ? 'unsaved' : 'saved'));
    sendEvent(window, 'flush', { token });
  });
}

/** Called when a window has tried to save everything; false for a token nobody waits for. */
export function acknowledgeFlush(token: string, unsaved: boolean): boolean {
  const answer = waiting.get(token);
  answer?.(unsaved);
  return answer !== undefined;
}
