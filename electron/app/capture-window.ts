import { join } from 'node:path';
import { type BrowserWindow, globalShortcut } from 'electron';
import { onCaptureAsked } from './capture-request.ts';
import { sendEvent } from './events.ts';
import { logWarning } from './log.ts';
import { bringToFront, openWindow, type WindowPlace } from './window.ts';

/** The hot key that opens quick capture from any other program. */
export const CAPTURE_HOT_KEY = 'CommandOrControl+Alt+J';

const USUAL = { width: 760, height: 780 };
let shown: BrowserWindow | undefined;

/** Opens the quick capture window, or brings the one there is to the front; on a given round when there is one. */
function openCaptureWindow(place: WindowPlace, roundId: string | null): void {
  if (shown !== undefined && !shown.isDestroyed()) {
    if (roundId !== null) sendEvent(shown, 'command', { command: `capture-round:${roundId}` });
    bringToFront(shown);
    return;
  }
  const query = roundId === null ? '' : `?round=${encodeURIComponent(JSON.stringify(roundId))}`;
  shown = openWindow({
    page: `${place.page}#/capture${query}`,
    preload: place.preload,
    boundsFile: join(place.dataFolder, 'capture-window.json'),
    usual: USUAL,
    words: place.words,
  });
  shown.once('closed', () => {
    shown = undefined;
  });
}

/** Offers quick capture: to the windows, which ask for it by a call, and to the hot key, from any other program. */
export function offerCapture(place: WindowPlace): void {
  onCaptureAsked((roundId) => openCaptureWindow(place, roundId));
  if (!globalShortcut.register(CAPTURE_HOT_KEY, () => openCaptureWindow(place, null))) {
    logWarning(`Another program holds ${CAPTURE_HOT_KEY}; quick capture opens from the menu.`);
  }
}
