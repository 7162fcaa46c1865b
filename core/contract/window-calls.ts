import { z } from 'zod';
import { defineCall } from './call.ts';

/** Calls about the window itself. */
export const windowCalls = {
  /** Answers the `flush` event: everything pending is written. False for a token nobody waits for. */
  'window.flushed': defineCall(z.strictObject({ token: z.string() }), z.boolean()),
} as const;
