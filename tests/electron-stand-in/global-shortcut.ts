import type { GlobalShortcut } from 'electron';
import { only } from './missing.ts';

const registered = new Map<string, () => void>();

/** Heard only from tests: the machine's keyboard is not ours here. */
const part: Pick<GlobalShortcut, 'register' | 'unregister' | 'unregisterAll' | 'isRegistered'> = {
  register: (accelerator, callback) => {
    if (registered.has(accelerator)) return false;
    registered.set(accelerator, callback);
    return true;
  },
  unregister: (accelerator) => {
    registered.delete(accelerator);
  },
  unregisterAll: () => registered.clear(),
  isRegistered: (accelerator) => registered.has(accelerator),
};

export const globalShortcut = only('globalShortcut', part);

export function pressGlobalShortcut(accelerator: string): void {
  const callback = registered.get(accelerator);
  if (callback === undefined) throw new Error(`Nothing is registered for ${accelerator}.`);
  callback();
}
