import type * as Electron from 'electron';
import { missing } from './missing.ts';

/*
 * What `import … from 'electron'` finds in the main process. A name that Electron gains, loses or renames fails
 * to compile at the end of this file.
 */

export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { clipboard } from './clipboard.ts';
export { dialog } from './dialog.ts';
export { globalShortcut } from './global-shortcut.ts';
export { ipcMain } from './ipc-main.ts';
export { Menu } from './menu.ts';
export { nativeTheme } from './native-theme.ts';
export { Notification } from './notification.ts';
export { powerMonitor } from './power-monitor.ts';
export { protocol } from './protocol.ts';
export { screen } from './screen.ts';
export { session } from './session.ts';
export { shell } from './shell.ts';

export const MenuItem = missing('MenuItem');
export const nativeImage = missing('nativeImage');
export const net = missing('net');
export const powerSaveBlocker = missing('powerSaveBlocker');
export const safeStorage = missing('safeStorage');
export const systemPreferences = missing('systemPreferences');
export const Tray = missing('Tray');
export const utilityProcess = missing('utilityProcess');
export const webContents = missing('webContents');

type Have = keyof typeof import('./electron.ts');
type Real = keyof typeof Electron;
/** Fails to compile when a name above is not one of Electron's. */
export type Unknown = Exclude<Have, Real> extends never ? true : never;
