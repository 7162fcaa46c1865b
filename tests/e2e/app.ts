import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { startOnElectron } from './electron-host.ts';
import type { Host, StartOptions } from './host.ts';
import { electronBinary, root } from './runtime.ts';
import { startOnStandIn } from './stand-in-host.ts';

export interface LaunchOptions {
  language?: 'ja' | 'en';
  env?: Record<string, string>;
  args?: string[];
  /** Local time the app believes it is, `YYYY-MM-DDTHH:mm`, in its window and (as INTERVIEW_JOURNAL_NOW) its main process. */
  clock?: string;
}

/** The app as a test drives it: one data folder, started and stopped as often as needed. */
export class JournalApp {
  readonly dataDir: string;
  private options: LaunchOptions;
  private running: Host | undefined;
  /** Set by tests in which a page tries to reach out. */
  mayTryTheNetwork = false;

  constructor(dataDir: string, options: LaunchOptions = {}) {
    this.dataDir = dataDir;
    this.options = options;
  }

  get host(): Host {
    if (this.running === undefined) throw new Error('The app is not running.');
    return this.running;
  }

  get page(): Page {
    return this.host.page;
  }

  /** Starts the app and waits until its window is usable. */
  async launch(options: LaunchOptions = {}): Promise<this> {
    this.options = { ...this.options, ...options };
    const { clock, env = {}, args = [], language = 'ja' } = this.options;
    const start: StartOptions = {
      dataDir: this.dataDir,
      language,
      args,
      env: clock === undefined ? env : { ...env, INTERVIEW_JOURNAL_NOW: clock },
    };
    const binary = electronBinary();
    this.running = binary === null ? await startOnStandIn(start) : await startOnElectron(binary, start);
    // An action that cannot happen says which one it was, before its test's own limit ends everything.
    this.page.context().setDefaultTimeout(20_000);
    if (clock !== undefined) await this.page.clock.setFixedTime(clock);
    await this.waitForReady();
    // Once more: the first time may have met the empty page that the app's own was about to replace.
    if (clock !== undefined) await this.page.clock.setFixedTime(clock);
    return this;
  }

  /** Waits for the window itself to say that it can be used. */
  async waitForReady(page: Page = this.page): Promise<void> {
    await expect(page.locator('html')).toHaveAttribute('data-app-state', 'ready');
  }

  /** Quits, letting the app save, and starts it again on the same data. */
  async restart(options: LaunchOptions = {}): Promise<void> {
    await this.quit();
    await this.launch(options);
  }

  async quit(): Promise<void> {
    await this.expectNoRequests();
    const host = this.running;
    this.running = undefined;
    await host?.quit();
  }

  /** Every test is also one of the network: nothing may have tried to leave, unless the test is about that. */
  private async expectNoRequests(): Promise<void> {
    if (this.running === undefined || this.mayTryTheNetwork) return;
    // An app that has already ended, as some tests want, tells nothing any more.
    const record = await this.running.recorded().catch(() => undefined);
    expect(record?.blockedRequests ?? []).toEqual([]);
  }

  /** Ends the process as a power cut would. */
  async kill(): Promise<void> {
    await this.expectNoRequests();
    const host = this.running;
    this.running = undefined;
    await host?.kill();
  }

  /** Saves what the window shows as docs/screenshots/<name>.png or, by default, with the test's results. */
  async screenshot(name: string, folder = 'test-results/screenshots'): Promise<void> {
    await this.page.screenshot({ path: join(root, folder, `${name}.png`), animations: 'disabled' });
  }
}

interface Fixtures {
  /** The app's language for this test; `test.use({ language: 'en' })` changes it. */
  language: 'ja' | 'en';
  /** A fresh folder, removed after the test. */
  dataDir: string;
  /** The app on that folder, already running. */
  app: JournalApp;
}

export const test = base.extend<Fixtures>({
  language: ['ja', { option: true }],
  dataDir: async ({ language }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `interview-journal-${language}-`));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  app: async ({ dataDir, language }, use) => {
    const app = new JournalApp(dataDir, { language });
    await app.launch();
    await use(app);
    await app.kill();
  },
});

export { expect };
