import type { BrowserWindow } from 'electron';
import type { EventName, Events } from '#core/contract/contract.ts';

/** The one channel on which the main process speaks to a window. */
export const EVENT_CHANNEL = 'journal:event';
/** The one channel on which a window asks the main process for something. */
export const CALL_CHANNEL = 'journal:call';

export function sendEvent<Name extends EventName>(
  window: BrowserWindow,
  name: Name,
  payload: Events[Name],
): void {
  if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, name, payload);
}
