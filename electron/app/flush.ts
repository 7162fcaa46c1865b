import { randomUUID } from 'node:crypto';
import type { BrowserWindow } from 'electron';
import { sendEvent } from './events.ts';

/*
 * Before a window closes it is asked to save what was typed in the last second. It answers with the token it
 * was given; a window that hangs does not keep the app open for more than two seconds.
 */
const LONGEST_WAIT_MS = 2000;
const waiting = new Map<string, () => void>();

export function flushWindow(window: BrowserWindow): Promise<'saved' | 'no-answer'> {
  const token = randomUUID();
  return new Promise((resolve) => {
    const settle = (result: 'saved' | 'no-answer') => {
      clearTimeout(timer);
      waiting.delete(token);
      resolve(result);
    };
    const timer = setTimeout(settle, LONGEST_WAIT_MS, 'no-answer');
    waiting.set(token, () => settle('saved'));
    sendEvent(window, 'flush', { token });
  });
}

/** Called when a window reports that everything is saved; false for a token nobody waits for. */
export function acknowledgeFlush(token: string): boolean {
  const answer = waiting.get(token);
  answer?.();
  return answer !== undefined;
}
