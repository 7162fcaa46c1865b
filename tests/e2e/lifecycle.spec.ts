import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, JournalApp, test } from './app.ts';

const NOT_SAVED = 'did not report that it saved';

function log(app: JournalApp): string {
  try {
    return readFileSync(join(app.dataDir, 'logs/main.log'), 'utf8');
  } catch {
    return '';
  }
}

test('the window opens on the app and says that it is ready', async ({ app }) => {
  const windows = await app.host.windows();
  expect(windows).toMatchObject([{ url: 'app://journal/index.html', visible: true, focused: true }]);
});

test('a second start on the same data brings the first window forward and ends', async ({ app }) => {
  await app.host.clickMenuItem('minimize');
  await expect.poll(() => app.host.windows()).toMatchObject([{ focused: false }]);
  expect(await app.host.startAgain()).toBe(0);
  await expect.poll(() => app.host.windows()).toMatchObject([{ visible: true, focused: true }]);
});

test('a second start on other data opens a window of its own', async ({ app, dataDir }) => {
  const other = await new JournalApp(join(dataDir, 'other')).launch();
  await expect.poll(() => other.host.windows()).toHaveLength(1);
  expect(await app.host.windows()).toHaveLength(1);
  await other.kill();
});

test('after a kill the app starts again on the same data', async ({ app }) => {
  await app.kill();
  await app.launch();
  await expect.poll(() => app.host.windows()).toHaveLength(1);
});

test('closing the window waits until it says that everything is saved', async ({ app }) => {
  await app.quit();
  expect(log(app)).not.toContain(NOT_SAVED);
});

test('a window that hangs does not keep the app open', async ({ app }) => {
  await app.page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });
  await app.quit();
  expect(log(app)).toContain(NOT_SAVED);
});

test('closing the last window ends the app', async ({ app }) => {
  test.skip(process.platform === 'darwin', 'there the app stays in the dock');
  const [window] = await app.host.windows();
  await app.host.closeWindow(window?.id ?? 0);
  expect(await app.host.ended).toBe(0);
});

test('what a window says while it is closed by hand still arrives', async ({ app }) => {
  await app.page.evaluate(() => {
    const settings = { patch: { charactersPerMinute: 321 } };
    window.addEventListener('pagehide', () => void window.journal.call('settings.update', settings));
  });
  await app.host.closeByHand();
  await app.host.ended;
  await app.launch();
  const reply = await app.page.evaluate(() => window.journal.call('settings.get', {}));
  expect(reply).toMatchObject({ ok: true, value: { charactersPerMinute: 321 } });
});

test('the window comes back where it was left', async ({ app }) => {
  await app.restart();
  const saved = JSON.parse(readFileSync(join(app.dataDir, 'window.json'), 'utf8'));
  expect(saved).toEqual({ x: expect.any(Number), y: expect.any(Number), width: 1200, height: 800 });
});

for (const [language, file] of [
  ['ja', 'ファイル'],
  ['en', 'File'],
] as const) {
  test.describe(`the menu in ${language}`, () => {
    test.use({ language });
    test('names its items in the language of the machine', async ({ app }) => {
      const labels = (await app.host.menu()).map((item) => item.label);
      expect(labels).toContain(file);
    });
  });
}

test('a menu shortcut reaches the window as a command', async ({ app }) => {
  await app.page.evaluate(() => {
    window.journal.on('command', ({ command }) => Object.assign(window, { lastCommand: command }));
  });
  await app.page.keyboard.press('ControlOrMeta+n');
  await expect.poll(() => app.page.evaluate(() => Reflect.get(window, 'lastCommand'))).toBe('add-company');
});

test('menu and theme follow the settings at once', async ({ app }) => {
  const isDark = () => app.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await app.page.evaluate(() =>
    window.journal.call('settings.update', { patch: { language: 'en', theme: 'dark' } }),
  );
  await expect.poll(async () => (await app.host.menu()).map((item) => item.label)).toContain('File');
  await expect.poll(isDark).toBe(true);
  await app.restart();
  expect((await app.host.menu()).map((item) => item.label)).toContain('File');
  await expect.poll(isDark).toBe(true);
});
