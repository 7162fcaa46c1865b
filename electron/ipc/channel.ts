import { ipcMain } from 'electron';
import type { CallResult } from '#core/contract/contract.ts';
import { CALL_CHANNEL } from '#electron/app/events.ts';
import { isTrustedSender } from './trusted-sender.ts';

/** Answers one call by name; it never rejects. */
export type Route = (name: string, input: unknown) => Promise<CallResult<unknown>>;

/** Opens the one channel on which windows call; callers that are not ours learn nothing. */
export function answerCalls(origins: ReadonlySet<string>, route: Route): void {
  ipcMain.handle(
    CALL_CHANNEL,
    (event, name: unknown, input: unknown): Promise<CallResult<unknown>> | CallResult<unknown> => {
      if (!isTrustedSender(event.senderFrame, origins)) {
        return {
          ok: false,
          error: { code: 'untrusted-sender', message: 'The caller is not a window of the app.' },
        };
      }
      if (typeof name !== 'string') {
        return { ok: false, error: { code: 'invalid-input', message: 'A call needs a name.' } };
      }
      return route(name, input);
    },
  );
}
