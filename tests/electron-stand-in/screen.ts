import type { Display, Rectangle, Screen } from 'electron';
import { asElectron, only } from './missing.ts';

let area: Rectangle = { x: 0, y: 0, width: 1920, height: 1080 };

/** Told by Chromium once it runs on a real screen. */
export function setScreenSize(width: number, height: number): void {
  area = { x: 0, y: 0, width, height };
}

function display(): Display {
  return asElectron<Display>(
    only('Display', { id: 1, bounds: area, workArea: area, size: area, workAreaSize: area, scaleFactor: 1 }),
  );
}

const part: Pick<
  Screen,
  'getPrimaryDisplay' | 'getAllDisplays' | 'getDisplayMatching' | 'getCursorScreenPoint'
> = {
  getPrimaryDisplay: display,
  getAllDisplays: () => [display()],
  getDisplayMatching: display,
  getCursorScreenPoint: () => ({ x: 0, y: 0 }),
};

export const screen = only('screen', part);
