import { EventEmitter } from 'node:events';
import type { BrowserWindow as ElectronWindow, Rectangle } from 'electron';
import type { Page } from 'playwright';
import { headless } from './environment.ts';
import { asElectron, onlyInstances, preventable } from './missing.ts';
import { screen } from './screen.ts';
import { StandInWebContents } from './web-contents.ts';
import { windows } from './windows.ts';

type Options = Electron.BrowserWindowConstructorOptions;
type Part = Pick<
  ElectronWindow,
  | 'id'
  | 'webContents'
  | 'show'
  | 'showInactive'
  | 'hide'
  | 'focus'
  | 'blur'
  | 'minimize'
  | 'restore'
  | 'maximize'
  | 'unmaximize'
  | 'close'
  | 'destroy'
  | 'isVisible'
  | 'isFocused'
  | 'isMinimized'
  | 'isMaximized'
  | 'isDestroyed'
  | 'loadURL'
  | 'getBounds'
  | 'getNormalBounds'
  | 'setBounds'
  | 'setTitle'
  | 'getTitle'
  | 'setBackgroundColor'
  | 'setAlwaysOnTop'
>;

const REQUIRED = ['sandbox', 'contextIsolation', 'webSecurity'] as const;
const FORBIDDEN = [
  'nodeIntegration',
  'nodeIntegrationInSubFrames',
  'nodeIntegrationInWorker',
  'webviewTag',
] as const;

/** A window of the app: one page of the one Chromium. */
export class BrowserWindow extends EventEmitter implements Part {
  readonly id: number;
  readonly contents: StandInWebContents;
  readonly webContents: Electron.WebContents;
  private bounds: Rectangle;
  private heading: string;
  private state: 'normal' | 'minimized' | 'maximized' = 'normal';
  private visible: boolean;
  private destroyed = false;

  constructor(options: Options = {}) {
    super();
    refuseWeakIsolation(options.webPreferences ?? {});
    const { width = 800, height = 600, x, y, title = '', show = true } = options;
    const area = screen.getPrimaryDisplay().workArea;
    this.bounds = {
      x: x ?? Math.round(area.x + (area.width - width) / 2),
      y: y ?? Math.round(area.y + (area.height - height) / 2),
      width,
      height,
    };
    this.heading = title;
    this.visible = show;
    const page = windows.openPage(this.bounds).then((opened) => this.adopt(opened));
    this.contents = new StandInWebContents(page, options.webPreferences?.preload);
    this.webContents = asElectron<Electron.WebContents>(this.contents);
    this.contents.once('did-finish-load', () => this.emit('ready-to-show'));
    this.id = windows.add(this);
    if (show) windows.focused = this;
  }

  static getAllWindows(): ElectronWindow[] {
    return windows.all().map((window) => asElectron<ElectronWindow>(window));
  }

  static getFocusedWindow(): ElectronWindow | null {
    return windows.focused === null ? null : asElectron<ElectronWindow>(windows.focused);
  }

  static fromWebContents(contents: Electron.WebContents): ElectronWindow | null {
    const window = windows.all().find((candidate) => candidate.contents.id === contents.id);
    return window ? asElectron<ElectronWindow>(window) : null;
  }

  static fromId(id: number): ElectronWindow | null {
    const window = windows.all().find((candidate) => candidate.id === id);
    return window ? asElectron<ElectronWindow>(window) : null;
  }

  loadURL(url: string): Promise<void> {
    return this.contents.loadURL(url);
  }

  show(): void {
    this.showInactive();
    this.focus();
  }

  showInactive(): void {
    if (this.visible) return;
    this.visible = true;
    this.emit('show');
    void this.place();
  }

  hide(): void {
    if (!this.visible) return;
    this.visible = false;
    this.blur();
    this.emit('hide');
    void this.place();
  }

  focus(): void {
    if (windows.focused === this) return;
    windows.focused?.emit('blur');
    windows.focused = this;
    this.emit('focus');
    void this.contents.page().then((page) => page.bringToFront(), ignoreClosed);
  }

  blur(): void {
    if (windows.focused !== this) return;
    windows.focused = null;
    this.emit('blur');
  }

  minimize(): void {
    this.state = 'minimized';
    this.blur();
    this.emit('minimize');
    void this.place();
  }

  restore(): void {
    this.state = 'normal';
    this.emit('restore');
    void this.place();
  }

  maximize(): void {
    this.state = 'maximized';
    this.emit('maximize');
    void this.place();
  }

  unmaximize(): void {
    this.state = 'normal';
    this.emit('unmaximize');
    void this.place();
  }

  close(): void {
    if (this.destroyed) return;
    const event = preventable({});
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.contents.destroyed = true;
    void this.contents.page().then((page) => page.close(), ignoreClosed);
    windows.remove(this);
    this.contents.emit('destroyed');
    this.emit('closed');
    windows.afterClose();
  }

  isVisible(): boolean {
    return this.visible;
  }

  isFocused(): boolean {
    return windows.focused === this;
  }

  isMinimized(): boolean {
    return this.state === 'minimized';
  }

  isMaximized(): boolean {
    return this.state === 'maximized';
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  getBounds(): Rectangle {
    return { ...this.bounds };
  }

  getNormalBounds(): Rectangle {
    return { ...this.bounds };
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.bounds = { ...this.bounds, ...bounds };
    void this.place();
  }

  setTitle(title: string): void {
    this.heading = title;
  }

  getTitle(): string {
    return this.heading;
  }

  // Chromium's own windows have neither of these.
  setBackgroundColor(): void {}
  setAlwaysOnTop(): void {}

  private async adopt(page: Page): Promise<Page> {
    windows.pages.set(page, this);
    // On the screen a dialog waits for the person; without a listener Playwright would answer it.
    if (!headless) page.on('dialog', () => undefined);
    page.on('close', () => {
      // Closed by hand: the page is gone, so closing can no longer be prevented.
      if (this.destroyed) return;
      this.emit('close', preventable({}));
      this.destroy();
    });
    await windows.place(page, this.bounds, this.shownState());
    return page;
  }

  private async place(): Promise<void> {
    const page = await this.contents.page().catch(ignoreClosed);
    if (page && !this.destroyed) await windows.place(page, this.bounds, this.shownState());
  }

  private shownState(): 'normal' | 'minimized' | 'maximized' {
    return this.visible ? this.state : 'minimized';
  }
}

onlyInstances('BrowserWindow', BrowserWindow);

// Chromium isolates pages whatever is asked for, so asking for less would only be noticed on Electron.
function refuseWeakIsolation(preferences: Electron.WebPreferences): void {
  for (const name of REQUIRED) {
    if (preferences[name] === false) throw new Error(`The stand-in has no windows with ${name}: false`);
  }
  for (const name of FORBIDDEN) {
    if (preferences[name] === true) throw new Error(`The stand-in has no windows with ${name}: true`);
  }
}

function ignoreClosed(): undefined {
  return undefined;
}
