import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { acknowledgeFlush, flushWindow } from '#electron/app/flush.ts';
import { asElectron } from '#tests/electron-stand-in/missing.ts';

vi.mock('electron', () => import('#tests/electron-stand-in/electron.ts'));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function aWindow(answer: (token: string) => void) {
  const send = (_channel: string, _event: string, payload: { token: string }) => answer(payload.token);
  return asElectron<Electron.BrowserWindow>({
    isDestroyed: () => false,
    webContents: asElectron<Electron.WebContents>({ send }),
  });
}

it('is over as soon as the window says that everything is saved', async () => {
  const window = aWindow((token) => expect(acknowledgeFlush(token, false)).toBe(true));
  expect(await flushWindow(window)).toBe('saved');
});

it('tells when the window could not save something', async () => {
  const window = aWindow((token) => expect(acknowledgeFlush(token, true)).toBe(true));
  expect(await flushWindow(window)).toBe('unsaved');
});

it('gives a silent window two seconds', async () => {
  const flushed = flushWindow(aWindow(() => {}));
  await vi.advanceTimersByTimeAsync(2000);
  expect(await flushed).toBe('no-answer');
});

it('takes no answer twice, late or with a made-up token', async () => {
  let token = '';
  const flushed = flushWindow(
    aWindow((given) => {
      token = given;
    }),
  );
  expect(acknowledgeFlush('made-up', false)).toBe(false);
  expect(acknowledgeFlush(token, false)).toBe(true);
  expect(acknowledgeFlush(token, false)).toBe(false);
  expect(await flushed).toBe('saved');
});
