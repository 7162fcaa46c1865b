import { spawn } from 'node:child_process';
import type { Shell } from 'electron';
import { headless } from './environment.ts';
import { only } from './missing.ts';
import { recorded } from './record.ts';

const open = async (target: string) => {
  recorded.openedOutside.push(target);
  if (headless || process.platform !== 'linux') return;
  const opener = spawn('xdg-open', [target], { detached: true, stdio: 'ignore' });
  opener.on('error', () => console.error(`Nothing here can open ${target}`));
  opener.unref();
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
