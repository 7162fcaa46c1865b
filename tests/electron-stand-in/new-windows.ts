import type { BrowserContext, Page } from 'playwright';
import { toApp } from './address.ts';
import type { BrowserWindow } from './browser-window.ts';

type Ask = (url: string, name: string, features: string) => Promise<void>;
const ASK = 'standInAskToOpen';

/**
 * Lets the app decide about a window before there is one, as Electron does. Chromium opens it first and may send its
 * request before anything can refuse it.
 */
export async function letPagesOpenWindows(
  context: BrowserContext,
  windowOf: (page: Page) => BrowserWindow | undefined,
): Promise<void> {
  await context.exposeBinding(ASK, ({ page }, url: string, name: string, features: string) => {
    windowOf(page)?.contents.askToOpen(toApp(url), name, features);
  });
  await context.addInitScript(askInstead, ASK);
}

/** Runs in the page: asks, and answers as a refused `window.open` does. */
function askInstead(askName: string): void {
  const ask: Ask = Reflect.get(globalThis, askName);
  Reflect.deleteProperty(globalThis, askName);
  const open = globalThis.open.bind(globalThis);
  globalThis.open = (url = '', target = '', features = '') => {
    if (/^_(?:self|parent|top)$/u.test(target)) return open(url, target, features);
    void ask(url === '' ? 'about:blank' : new URL(url, document.baseURI).href, target, features);
    return null;
  };
}
