import { z } from 'zod';
import { defineCall } from './call.ts';

/** Calls about the window itself. */
export const windowCalls = {
  /** Answers the `flush` event: everything pending was tried; `unsaved` when some of it was refused. False for a token nobody waits for. */
  'window.flushed': defineCall(z.strictObject({ token: z.string(), unsaved: z.boolean() }), z.boolean()),
  /** Opens the quick capture window, or brings it to the front, on a round; on the one the clock means without an id. */
  'window.open-capture': defineCall(z.strictObject({ roundId: z.string().min(1).nullable() }), z.null()),
} as const;
