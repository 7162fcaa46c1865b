import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { boundsToOpen, readBounds, writeBounds } from '#electron/app/window-bounds.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const second = { x: 1440, y: 0, width: 1920, height: 1080 };
const usual = { width: 1200, height: 800 };

describe('where the window opens', () => {
  it('is where it was left', () => {
    const left = { x: 100, y: 60, width: 900, height: 700 };
    expect(boundsToOpen(left, [laptop])).toEqual(left);
  });

  it('is the second screen while that is connected, and the middle of the first when it is not', () => {
    const left = { x: 1600, y: 100, width: 900, height: 700 };
    expect(boundsToOpen(left, [laptop, second])).toEqual(left);
    expect(boundsToOpen(left, [laptop])).toEqual(usual);
  });

  it.each([
    ['above every screen', { x: 0, y: -300, width: 900, height: 700 }],
    ['with too little to drag it by', { x: -850, y: 100, width: 900, height: 700 }],
    ['with its title bar under the edge', { x: 0, y: 890, width: 900, height: 700 }],
    ['too small to use', { x: 0, y: 30, width: 10, height: 10 }],
    ['not in whole numbers', { x: 0.5, y: 30, width: 900, height: 700 }],
    ['without a size', { x: 0, y: 30 }],
    ['with something unknown', { x: 0, y: 30, width: 900, height: 700, z: 1 }],
    ['as nothing', null],
  ])('is the middle when it was left %s', (_how, left) => {
    expect(boundsToOpen(left, [laptop])).toEqual(usual);
  });
});

describe('the file that remembers it', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bounds-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('gives back what was written, readable by this user only', () => {
    const file = join(folder, 'window.json');
    const bounds = { x: 1, y: 2, width: 900, height: 700 };
    writeBounds(file, bounds);
    expect(readBounds(file)).toEqual(bounds);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('counts as nothing when it is missing or damaged', () => {
    const file = join(folder, 'window.json');
    expect(readBounds(file)).toBeNull();
    writeFileSync(file, '{"x":');
    expect(readBounds(file)).toBeNull();
  });

  it('that cannot be written does not keep the window from closing', () => {
    expect(() => writeBounds(join(folder, 'gone', 'window.json'), { x: 0, y: 0, ...usual })).not.toThrow();
  });
});
