import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { onlyApp } from './app.ts';
import { type Browser, findChromium, startBrowser } from './browser.ts';
import { serveTests } from './control.ts';
import { controlled, headless } from './environment.ts';
import { listen, pressShortcut } from './menu.ts';
import { onlyNativeTheme } from './native-theme.ts';
import { setScreenSize } from './screen.ts';
import { windows } from './windows.ts';

const NOTE =
  "Electron's program is not installed here, so the window opens in Chromium; the data is the same.";

/** Begins the life of the app once its main module has been loaded. */
export function start(): void {
  if (!headless && process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    giveUp('There is no display to open a window on.');
  }
  if (findChromium() === null)
    giveUp('Chromium is needed: install it (Debian: apt install chromium) or set CHROMIUM.');
  process.once('SIGINT', () => onlyApp.quit());
  process.once('SIGTERM', () => onlyApp.quit());
  // A test that ends without a word takes its app with it.
  if (controlled) process.once('disconnect', () => process.exit(1));
  setImmediate(() => void open());
}

async function open(): Promise<void> {
  await mainModule();
  // A second start has already asked to quit and needs no browser.
  if (onlyApp.isQuitting) return;
  let browser: Browser;
  try {
    browser = await startBrowser({ headless, debuggingPort: controlled });
  } catch (error) {
    giveUp(
      `Chromium did not start: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
    );
  }
  if (!headless) console.log(NOTE);
  onlyApp.beforeExit = () => browser.close();
  browser.context.on('close', () => {
    for (const window of windows.all()) window.destroy();
  });
  const created = windows.onCreated;
  windows.onCreated = (window) => {
    window.contents.on('stand-in-key', pressShortcut);
    listen(window.contents);
    created(window);
  };
  await windows.adoptBrowser(browser);
  const [page] = browser.context.pages();
  if (!headless && page) {
    const [width, height, dark] = await page.evaluate(
      () =>
        [
          window.screen.availWidth,
          window.screen.availHeight,
          matchMedia('(prefers-color-scheme: dark)').matches,
        ] as const,
    );
    setScreenSize(width, height);
    onlyNativeTheme.setMachineTheme(dark ? 'dark' : 'light');
  }
  if (controlled) serveTests(browser);
  onlyApp.becomeReady();
}

// The app may set itself up, or decide to quit, before anything is ready. What it throws is reported by Node.
async function mainModule(): Promise<void> {
  const path = process.argv[1];
  if (path) await import(pathToFileURL(realpathSync(path)).href).catch(() => undefined);
}

function giveUp(reason: string): never {
  console.error(reason);
  process.exit(1);
}
