import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { WebContents } from 'electron';
import type { CDPSession, Page } from 'playwright';
import { toApp, toBrowser } from './address.ts';
import { createCodec } from './codec.ts';
import { FrameTree } from './frames.ts';
import { invoke, ipcMain } from './ipc-main.ts';
import { asElectron, only, onlyInstances } from './missing.ts';
import { PreloadHost } from './preload-host.ts';
import { customSchemes } from './protocol.ts';
import { recorded } from './record.ts';
import { session } from './session.ts';

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];
type Part = Pick<
  WebContents,
  | 'id'
  | 'session'
  | 'send'
  | 'loadURL'
  | 'getURL'
  | 'reload'
  | 'isDestroyed'
  | 'setWindowOpenHandler'
  | 'printToPDF'
  | 'print'
>;

const codec = createCodec();
let count = 0;

/** One page of the app. */
export class StandInWebContents extends EventEmitter implements Part {
  readonly id: number;
  readonly frames = new FrameTree();
  readonly preload: PreloadHost;
  readonly session = asElectron<Electron.Session>(session.defaultSession);
  /** Addresses the main process itself asked for; they are not announced as navigations. */
  readonly expected = new Set<string>();
  openHandler: OpenHandler = () => ({ action: 'allow' });
  destroyed = false;
  private readonly ready: Promise<Page>;
  private devtools: CDPSession | undefined;

  constructor(page: Promise<Page>, preloadPath: string | undefined) {
    super();
    count += 1;
    this.id = count;
    const source = preloadPath === undefined ? '' : readFileSync(preloadPath, 'utf8');
    this.preload = new PreloadHost(source, {
      invoke: (frameId, channel, args) => invoke(channel, this.ipcEvent(frameId), args),
      send: (frameId, channel, args) => ipcMain.emit(channel, this.ipcEvent(frameId), ...args),
      key: (accelerator) => this.emit('stand-in-key', accelerator),
    });
    this.ready = page.then((opened) => this.attach(opened));
    // Reported by whoever waits for the page; a closed browser must not end the process by itself.
    this.ready.catch(() => undefined);
  }

  page(): Promise<Page> {
    return this.ready;
  }

  send(channel: string, ...args: unknown[]): void {
    this.preload.tell({ kind: 'event', channel, args: codec.encode(args) });
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.ready;
    this.expected.add(url);
    try {
      await page.goto(toBrowser(url, customSchemes()), { waitUntil: 'load' });
    } catch (error) {
      if (this.destroyed) return;
      this.emit('did-fail-load', {}, -2, 'ERR_FAILED', url, true);
      throw new Error(`ERR_FAILED (-2) loading '${url}'`, { cause: error });
    }
  }

  getURL(): string {
    return this.frames.mainUrl();
  }

  reload(): void {
    this.expected.add(this.getURL());
    void this.ready.then((page) => page.reload()).catch(() => undefined);
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    await this.ready;
    const { pageSize, margins, ...rest } = options;
    const size = typeof pageSize === 'object' ? pageSize : PAGE_SIZES[pageSize ?? 'Letter'];
    if (size === undefined) throw new Error(`The stand-in has no page size ${String(pageSize)}`);
    const { data } = await this.command('Page.printToPDF', {
      landscape: rest.landscape ?? false,
      printBackground: rest.printBackground ?? false,
      displayHeaderFooter: rest.displayHeaderFooter ?? false,
      preferCSSPageSize: rest.preferCSSPageSize ?? false,
      scale: rest.scale ?? 1,
      pageRanges: rest.pageRanges ?? '',
      paperWidth: size.width,
      paperHeight: size.height,
      ...(margins === undefined ? {} : marginsOf(margins)),
    });
    return Buffer.from(data, 'base64');
  }

  print(
    _options?: Electron.WebContentsPrintOptions,
    callback?: (success: boolean, reason: string) => void,
  ): void {
    void this.ready
      .then((page) => page.title())
      .then((title) => {
        recorded.printed.push(title);
        callback?.(true, '');
      });
  }

  private async attach(page: Page): Promise<Page> {
    const devtools = await page.context().newCDPSession(page);
    this.devtools = devtools;
    devtools.on('Page.frameNavigated', ({ frame }) => {
      this.frames.navigated({
        id: frame.id,
        parentId: frame.parentId,
        url: frame.url + (frame.urlFragment ?? ''),
      });
    });
    devtools.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (this.frames.isMain(frameId)) this.frames.navigated({ id: frameId, url });
    });
    devtools.on('Page.frameDetached', ({ frameId, reason }) => {
      if (reason === 'remove') this.frames.detached(frameId);
    });
    devtools.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
      this.askToOpen(toApp(url), windowName, windowFeatures.join(','));
    });
    await devtools.send('Page.enable');
    const { frameTree } = await devtools.send('Page.getFrameTree');
    this.frames.navigated({ id: frameTree.frame.id, url: frameTree.frame.url });
    await this.preload.attach(devtools);
    page.on('domcontentloaded', () => this.emit('dom-ready', {}));
    page.on('load', () => this.emit('did-finish-load', {}));
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));
    return page;
  }

  /** Hears the app's answer to a page that wants a window; it is always no. */
  askToOpen(url: string, frameName: string, features: string): void {
    const details = { url, frameName, features, disposition: 'foreground-tab' as const };
    const { action } = this.openHandler(asElectron<Electron.HandlerDetails>(details));
    if (action === 'allow') console.error('The stand-in has no windows opened by pages');
    recorded.deniedWindows.push(url);
  }

  private ipcEvent(frameId: string): Electron.IpcMainInvokeEvent {
    return asElectron<Electron.IpcMainInvokeEvent>(
      only('IpcMainInvokeEvent', {
        sender: asElectron<WebContents>(this),
        senderFrame: this.frames.get(frameId),
        frameId: 1,
        processId: process.pid,
        type: 'frame' as const,
      }),
    );
  }

  private command: CDPSession['send'] = (method, params) => {
    if (this.devtools === undefined) throw new Error('The page is not open yet.');
    return this.devtools.send(method, params);
  };
}

onlyInstances('webContents', StandInWebContents);

// In inches, as Chromium wants them.
const PAGE_SIZES: Readonly<Record<string, { width: number; height: number }>> = {
  A3: { width: 11.7, height: 16.54 },
  A4: { width: 8.27, height: 11.69 },
  A5: { width: 5.83, height: 8.27 },
  Letter: { width: 8.5, height: 11 },
};

function marginsOf(margins: Electron.Margins) {
  if (margins.marginType === 'none') return { marginTop: 0, marginBottom: 0, marginLeft: 0, marginRight: 0 };
  const { top = 0.4, bottom = 0.4, left = 0.4, right = 0.4 } = margins;
  return { marginTop: top, marginBottom: bottom, marginLeft: left, marginRight: right };
}
