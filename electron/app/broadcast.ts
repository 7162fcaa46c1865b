import { BrowserWindow } from 'electron';
import type { EventName, Events } from '#core/contract/contract.ts';
import { sendEvent } from './events.ts';

/** Tells every window. */
export function broadcast<Name extends EventName>(name: Name, payload: Events[Name]): void {
  for (const window of BrowserWindow.getAllWindows()) sendEvent(window, name, payload);
}
