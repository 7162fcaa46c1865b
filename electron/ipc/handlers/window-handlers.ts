import type { windowCalls } from '#core/contract/window-calls.ts';
import { acknowledgeFlush } from '#electron/app/flush.ts';
import type { Handlers } from '../handlers.ts';

/** Calls about the window itself. */
export const windowHandlers: Handlers<keyof typeof windowCalls> = {
  'window.flushed': (_desk, { token }) => acknowledgeFlush(token),
};
