import type { App } from 'electron';

/** True for the first start on a data folder; a later one only wakes the first and must quit. */
export function becomeOnlyInstance(app: App, onSecondStart: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', onSecondStart);
  return true;
}
