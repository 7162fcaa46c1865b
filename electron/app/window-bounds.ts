import { readFileSync, writeFileSync } from 'node:fs';
import type { Rectangle } from 'electron';
import { z } from 'zod';

export const SMALLEST = { width: 720, height: 480 };
export const USUAL = { width: 1200, height: 800 };

const savedBounds = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(SMALLEST.width).max(20_000),
  height: z.int().min(SMALLEST.height).max(20_000),
});

/** Where to open a window: as it was left if its title bar can still be reached on a screen, else centred in its usual size. */
export function boundsToOpen(
  saved: unknown,
  screens: readonly Rectangle[],
  usual: typeof SMALLEST = USUAL,
): Partial<Rectangle> & typeof SMALLEST {
  const parsed = savedBounds.safeParse(saved);
  return parsed.success && screens.some((screen) => canGrab(parsed.data, screen)) ? parsed.data : usual;
}

// A strip of the title bar wide enough to drag.
function canGrab(window: Rectangle, screen: Rectangle): boolean {
  const visibleWidth =
    Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  return visibleWidth >= 120 && window.y >= screen.y && window.y <= screen.y + screen.height - 40;
}

/** What was saved, or null: a lost or damaged file only costs the position of the window. */
export function readBounds(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

export function writeBounds(file: string, { x, y, width, height }: Rectangle): void {
  try {
    writeFileSync(file, JSON.stringify({ x, y, width, height }), { mode: 0o600 });
  } catch {
    // A full or read-only disk must not keep the window from closing.
  }
}
