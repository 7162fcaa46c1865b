import type { App } from 'electron';

/**
 * Lets a quit finish after the windows have saved: a window that postpones its closing also cancels the quit
 * under way, so it is taken up again once the last one is gone.
 */
export function quitWhenWindowsAreSaved(app: App, platform: NodeJS.Platform): void {
  let quitting = false;
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('window-all-closed', () => {
    if (quitting || platform !== 'darwin') app.quit();
  });
}
