import type { Clipboard } from 'electron';
import { only } from './missing.ts';

let held = '';

/** The app's own; the machine's clipboard is left alone. */
const part: Pick<Clipboard, 'readText' | 'writeText' | 'clear'> = {
  readText: async () => held,
  writeText: async (text) => {
    held = text;
  },
  clear: async () => {
    held = '';
  },
};

export const clipboard = only('clipboard', part);
