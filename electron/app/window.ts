import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { flushWindow } from './flush.ts';
import { logWarning } from './log.ts';
import { isolated } from './security.ts';
import { boundsToOpen, readBounds, SMALLEST, writeBounds } from './window-bounds.ts';

const TITLE = 'Interview Journal';
const BACKGROUND = { light: '#ffffff', dark: '#1a1b1e' };

export interface WindowPlace {
  readonly page: string;
  readonly preload: string;
  readonly dataFolder: string;
}

/** Opens the main window; it appears once it has something to show. */
export function openMainWindow(place: WindowPlace): BrowserWindow {
  const boundsFile = join(place.dataFolder, 'window.json');
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...boundsToOpen(readBounds(boundsFile), screens),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: TITLE,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: { ...isolated, preload: place.preload },
  });
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  saveBeforeClosing(window, boundsFile);
  void window.loadURL(place.page);
  return window;
}

/** Brings a window to the front, whatever state it is in. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function saveBeforeClosing(window: BrowserWindow, boundsFile: string): void {
  let state: 'open' | 'saving' | 'saved' = 'open';
  window.on('close', (event) => {
    if (state === 'saved') return;
    event.preventDefault();
    if (state === 'saving') return;
    state = 'saving';
    writeBounds(boundsFile, window.getNormalBounds());
    void flushWindow(window).then((result) => {
      if (result === 'no-answer') logWarning('The window did not report that it saved before closing.');
      state = 'saved';
      if (!window.isDestroyed()) window.close();
    });
  });
}
