import type { windowCalls } from '#core/contract/window-calls.ts';
import { askForCapture } from '#electron/app/capture-request.ts';
import { acknowledgeFlush } from '#electron/app/flush.ts';
import type { Handlers } from '../handlers.ts';

/** Calls about the window itself. */
export const windowHandlers: Handlers<keyof typeof windowCalls> = {
  'window.flushed': (_desk, { token, unsaved }) => acknowledgeFlush(token, unsaved),
  'window.open-capture': (_desk, { roundId }) => {
    askForCapture(roundId);
    return null;
  },
};
