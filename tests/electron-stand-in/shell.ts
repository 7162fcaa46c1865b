import type { Shell } from 'electron';
import { only } from './missing.ts';
import { recorded } from './record.ts';

const open = async (target: string) => {
  recorded.openedOutside.push(target);
};

const part: Pick<Shell, 'openExternal' | 'openPath' | 'showItemInFolder'> = {
  openExternal: open,
  openPath: async (path) => {
    await open(path);
    return '';
  },
  showItemInFolder: (path) => void open(path),
};

export const shell = only('shell', part);
