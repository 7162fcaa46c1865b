import type { CallResult } from '#core/contract/contract.ts';
import { acknowledgeFlush } from '#electron/app/flush.ts';

/** The calls that concern the window itself. */
export async function routeWindowCall(name: string, input: unknown): Promise<CallResult<unknown>> {
  if (name === 'window.flushed' && typeof input === 'object' && input !== null && 'token' in input) {
    return { ok: true, value: acknowledgeFlush(String(input.token)) };
  }
  return { ok: false, error: { code: 'not-found', message: 'There is no such call.' } };
}
