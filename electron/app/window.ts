import { join } from 'node:path';
import { BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import { flushWindow } from './flush.ts';
import { logWarning } from './log.ts';
import { isolated } from './security.ts';
import { boundsToOpen, readBounds, SMALLEST, USUAL, writeBounds } from './window-bounds.ts';
import type { Words } from './words.ts';

const TITLE = 'Interview Journal';
const BACKGROUND = { light: '#ffffff', dark: '#1a1b1e' };

export interface WindowPlace {
  readonly page: string;
  readonly preload: string;
  readonly dataFolder: string;
  /** The words of the language in use. */
  readonly words: () => Words;
}

let mainWindow: BrowserWindow | undefined;

/** Opens the main window, or brings the one there is to the front. */
export function showMainWindow(place: WindowPlace): void {
  if (mainWindow !== undefined && !mainWindow.isDestroyed()) {
    bringToFront(mainWindow);
    return;
  }
  mainWindow = openWindow({
    page: place.page,
    preload: place.preload,
    boundsFile: join(place.dataFolder, 'window.json'),
    usual: USUAL,
    words: place.words,
  });
}

/** Opens a window that saves before it closes and comes back where it was left; it appears with its first picture. */
export function openWindow(options: {
  page: string;
  preload: string;
  boundsFile: string;
  usual: { width: number; height: number };
  words: () => Words;
}): BrowserWindow {
  const { page, preload, boundsFile, usual, words } = options;
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...boundsToOpen(readBounds(boundsFile), screens, usual),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: TITLE,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: { ...isolated, preload },
  });
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  saveBeforeClosing(window, boundsFile, words);
  void window.loadURL(page);
  return window;
}

/** Brings a window to the front, whatever state it is in. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function saveBeforeClosing(window: BrowserWindow, boundsFile: string, words: () => Words): void {
  let state: 'open' | 'saving' | 'saved' = 'open';
  window.on('close', (event) => {
    if (state === 'saved') return;
    event.preventDefault();
    if (state === 'saving') return;
    state = 'saving';
    writeBounds(boundsFile, window.getNormalBounds());
    void flushWindow(window).then(async (result) => {
      if (result === 'no-answer') logWarning('The window did not report that it saved before closing.');
      if (result === 'unsaved' && (await wantsToStay(window, words()))) {
        state = 'open';
        return;
      }
      state = 'saved';
      if (!window.isDestroyed()) window.close();
    });
  });
}

/** Asks whether to stay, when text could not be written and would be lost with the window. */
async function wantsToStay(window: BrowserWindow, words: Words): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: words.unsaved,
    detail: words.unsavedDetail,
    buttons: [words.stay, words.closeAnyway],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 0;
}
