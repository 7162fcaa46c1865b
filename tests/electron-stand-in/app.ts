import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { App } from 'electron';
import { locale } from './environment.ts';
import { only, preventable } from './missing.ts';
import { SingleInstance } from './single-instance.ts';
import { windows } from './windows.ts';

type Part = Pick<
  App,
  | 'whenReady'
  | 'isReady'
  | 'quit'
  | 'exit'
  | 'relaunch'
  | 'focus'
  | 'getPath'
  | 'setPath'
  | 'setAppLogsPath'
  | 'getAppPath'
  | 'getName'
  | 'setName'
  | 'getVersion'
  | 'getLocale'
  | 'getPreferredSystemLanguages'
  | 'isPackaged'
  | 'name'
  | 'enableSandbox'
  | 'requestSingleInstanceLock'
  | 'hasSingleInstanceLock'
  | 'releaseSingleInstanceLock'
  | 'setAppUserModelId'
>;
type PathName = Parameters<App['getPath']>[0];

/** The life of the app, from start to exit. */
class StandInApp extends EventEmitter implements Part {
  readonly isPackaged = false;
  private readonly folder = packageFolder();
  private readonly paths = new Map<string, string>();
  private readonly instance = new SingleInstance();
  private readonly ready = Promise.withResolvers<void>();
  private isReadyNow = false;
  private quitting = false;
  private relaunching: (() => void) | undefined;
  private displayName = nameIn(this.folder);
  /** Closes Chromium; known once it runs. */
  beforeExit: () => Promise<void> = async () => {};

  get name(): string {
    return this.displayName;
  }

  get isQuitting(): boolean {
    return this.quitting;
  }

  becomeReady(): void {
    this.isReadyNow = true;
    this.emit('ready', {}, {});
    this.ready.resolve();
  }

  whenReady(): Promise<void> {
    return this.ready.promise;
  }

  isReady(): boolean {
    return this.isReadyNow;
  }

  quit(): void {
    const event = preventable({});
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this.quitting = true;
    for (const window of windows.all()) window.close();
    // A window that refuses to close cancels the quit.
    if (windows.all().length > 0) this.quitting = false;
    else this.leave();
  }

  exit(code = 0): void {
    this.emit('quit', {}, code);
    const leave = () => {
      this.relaunching?.();
      process.exit(code);
    };
    // Playwright kills a Chromium that is still there when the process exits.
    setTimeout(leave, 3000).unref();
    void Promise.allSettled([this.beforeExit(), this.instance.release()]).then(leave);
  }

  relaunch(options: Electron.RelaunchOptions = {}): void {
    this.relaunching = () => this.instance.startAgain(options.args ?? process.argv.slice(1));
  }

  focus(): void {
    windows.all()[0]?.focus();
  }

  afterWindowClosed(): void {
    if (windows.all().length > 0) return;
    if (this.quitting) return;
    if (this.listenerCount('window-all-closed') === 0) this.quit();
    else this.emit('window-all-closed');
  }

  getPath(name: PathName): string {
    return this.paths.get(name) ?? this.standardPath(name);
  }

  setPath(name: string, path: string): void {
    this.paths.set(name, path);
  }

  setAppLogsPath(path = join(this.getPath('userData'), 'logs')): void {
    mkdirSync(path, { recursive: true });
    this.paths.set('logs', path);
  }

  getAppPath(): string {
    return this.folder;
  }

  getName(): string {
    return this.displayName;
  }

  setName(name: string): void {
    this.displayName = name;
  }

  getVersion(): string {
    return String(readPackage(this.folder).version ?? '0.0.0');
  }

  getLocale(): string {
    return locale();
  }

  getPreferredSystemLanguages(): string[] {
    return [locale()];
  }

  requestSingleInstanceLock(additionalData: Record<string, unknown> = {}): boolean {
    return this.instance.request(this.getPath('userData'), additionalData, (argv, folder, data) =>
      this.emit('second-instance', {}, argv, folder, data),
    );
  }

  hasSingleInstanceLock(): boolean {
    return this.instance.isHeld();
  }

  releaseSingleInstanceLock(): void {
    void this.instance.release();
  }

  // Every page of Chromium is sandboxed here already; the other is for Windows.
  enableSandbox(): void {}
  setAppUserModelId(): void {}

  private leave(): void {
    const event = preventable({});
    this.emit('will-quit', event);
    if (event.defaultPrevented) this.quitting = false;
    else this.exit(0);
  }

  private standardPath(name: PathName): string {
    const home = homedir();
    const config = process.env.XDG_CONFIG_HOME || join(home, '.config');
    const folders: Partial<Record<PathName, string>> = {
      home,
      appData: config,
      userData: join(config, this.displayName),
      sessionData: join(config, this.displayName),
      logs: join(this.paths.get('userData') ?? join(config, this.displayName), 'logs'),
      temp: tmpdir(),
      exe: process.execPath,
      desktop: join(home, 'Desktop'),
      documents: join(home, 'Documents'),
      downloads: join(home, 'Downloads'),
    };
    const path = folders[name];
    if (path === undefined) throw new Error(`The stand-in has no app.getPath('${name}')`);
    return path;
  }
}

function packageFolder(): string {
  let folder = dirname(process.argv[1] ?? process.cwd());
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

function readPackage(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

function nameIn(folder: string): string {
  const { productName, name } = readPackage(folder);
  return String(productName ?? name ?? 'Electron');
}

/** For the stand-in itself; apps get {@link app}. */
export const onlyApp = new StandInApp();
windows.afterClose = () => onlyApp.afterWindowClosed();
windows.onCreated = (window) => onlyApp.emit('web-contents-created', {}, window.webContents);

export const app = only('app', onlyApp);
