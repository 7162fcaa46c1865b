import type { Rectangle } from 'electron';
import type { Frame, Page, Request, Route } from 'playwright';
import { toApp } from './address.ts';
import type { Browser } from './browser.ts';
import type { BrowserWindow } from './browser-window.ts';
import { preventable } from './missing.ts';
import { letPagesOpenWindows } from './new-windows.ts';
import { letPagesAsk } from './permissions.ts';
import { recorded } from './record.ts';
import { answerRequest } from './requests.ts';

/** All windows of the app and the Chromium they live in. */
class Windows {
  readonly pages = new Map<Page, BrowserWindow>();
  focused: BrowserWindow | null = null;
  colorScheme: 'light' | 'dark' | null = null;
  afterClose: () => void = () => {};
  onCreated: (window: BrowserWindow) => void = () => {};
  private readonly open = new Set<BrowserWindow>();
  private browser: Browser | undefined;
  private count = 0;

  async adoptBrowser(browser: Browser): Promise<void> {
    this.browser = browser;
    await letPagesAsk(browser.context, (page) => this.pages.get(page));
    await letPagesOpenWindows(browser.context, (page) => this.pages.get(page));
    await browser.context.route('**/*', (route) => this.handle(route));
    browser.context.on('page', (page) => this.closeUnasked(page));
  }

  add(window: BrowserWindow): number {
    this.open.add(window);
    this.count += 1;
    this.onCreated(window);
    return this.count;
  }

  remove(window: BrowserWindow): void {
    this.open.delete(window);
    if (this.focused === window) this.focused = null;
    for (const [page, owner] of this.pages) if (owner === window) this.pages.delete(page);
  }

  all(): BrowserWindow[] {
    return [...this.open];
  }

  async openPage(size: { width: number; height: number }): Promise<Page> {
    if (this.browser === undefined) throw new Error('Cannot create BrowserWindow before app is ready');
    const page = await this.opening(() => this.browser?.open(size));
    if (this.colorScheme !== null) await page.emulateMedia({ colorScheme: this.colorScheme });
    return page;
  }

  async place(
    page: Page,
    bounds: Rectangle,
    windowState: 'normal' | 'minimized' | 'maximized',
  ): Promise<void> {
    if (this.browser?.headless) return;
    const devtools = await page.context().newCDPSession(page);
    const { windowId } = await devtools.send('Browser.getWindowForTarget');
    // Chromium takes either a place or a state in one command.
    await devtools.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } });
    const { x: left, y: top, width, height } = bounds;
    await devtools.send('Browser.setWindowBounds', { windowId, bounds: { left, top, width, height } });
    if (windowState !== 'normal')
      await devtools.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
    await devtools.detach();
  }

  private expectedPages = 0;

  private async opening(open: () => Promise<Page> | undefined): Promise<Page> {
    this.expectedPages += 1;
    try {
      const page = await open();
      if (page === undefined) throw new Error('Chromium is not running.');
      return page;
    } finally {
      this.expectedPages -= 1;
    }
  }

  private async handle(route: Route): Promise<void> {
    try {
      const request = route.request();
      const frame = frameOf(request);
      const window = frame === null ? undefined : this.pages.get(frame.page());
      // Only windows of the app load anything; one that a page opened for itself is about to be closed.
      if (frame === null || window === undefined) return await route.abort('blockedbyclient');
      const isMainFrame = frame.parentFrame() === null;
      if (request.isNavigationRequest() && announceNavigation(window, request, isMainFrame)) {
        return await route.abort('aborted');
      }
      await answerRequest(route, isMainFrame);
    } catch (error) {
      // A page may be gone before its request is answered.
      if (this.open.size > 0 && !String(error).includes('closed')) console.error(error);
    }
  }

  // A link's new window: the app's answer has been recorded when the page asked; Chromium has opened it all the same.
  private closeUnasked(page: Page): void {
    if (this.expectedPages > 0 || this.pages.has(page)) return;
    void page.close().catch(() => undefined);
  }
}

export const windows = new Windows();

// A request of a page that is only just opening has no frame yet.
function frameOf(request: Request): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
}

function announceNavigation(window: BrowserWindow, request: Request, isMainFrame: boolean): boolean {
  const url = toApp(request.url());
  if (isMainFrame && window.contents.expected.delete(url)) return false;
  const event = preventable({ url, isMainFrame, isSameDocument: false, frame: null });
  window.contents.emit('will-frame-navigate', event);
  if (isMainFrame) window.contents.emit('will-navigate', event, url);
  if (event.defaultPrevented) recorded.preventedNavigations.push(url);
  return event.defaultPrevented;
}
