import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { locale } from './environment.ts';
import { isRunning } from './processes.ts';

const PROFILE = 'electron-stand-in-profile-';
const BLANK_APP = '--app=data:text/html,';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

/** The installed Chromium: `CHROMIUM`, one on the PATH, or one that Playwright brought. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...candidates, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/** One Chromium with one profile, as a single Electron app has. */
export interface Browser {
  readonly context: BrowserContext;
  readonly profile: string;
  readonly headless: boolean;
  /** A new blank window. */
  open(size: { width: number; height: number }): Promise<Page>;
  close(): Promise<void>;
}

export async function startBrowser(options: { headless: boolean; debuggingPort: boolean }): Promise<Browser> {
  const { headless } = options;
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium is installed.');
  removeAbandonedProfiles();
  const profile = createProfile();
  const root = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: null,
    locale: locale(),
    // A person's window looks as that person has set up the machine.
    ...(headless ? {} : { colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null }),
    serviceWorkers: 'block',
    acceptDownloads: false,
    chromiumSandbox: !headless && !root,
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    handleSIGHUP: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
      ...(options.debuggingPort ? ['--remote-debugging-port=0'] : []),
      ...(headless ? ['--disable-gpu', '--use-fake-device-for-media-stream', '--window-size=1200,800'] : []),
      // Without it Chromium shows a bar about running as root.
      ...(!headless && root ? ['--test-type'] : []),
      ...(headless ? [] : [BLANK_APP]),
    ],
  });
  let spare: Page | undefined = context.pages()[0];
  // Started again on its profile, Chromium opens one more window without tabs in the process that runs.
  const openAppWindow = () => {
    const opened = context.waitForEvent('page');
    const flags = root ? ['--no-sandbox', '--test-type'] : [];
    spawn(executablePath, [`--user-data-dir=${profile}`, ...flags, BLANK_APP], { stdio: 'ignore' }).unref();
    return opened.catch(() => context.newPage());
  };
  return {
    context,
    profile,
    headless,
    open: async () => {
      const page = spare ?? (headless ? await context.newPage() : await openAppWindow());
      spare = undefined;
      return page;
    },
    close: async () => {
      await context.close().catch(() => undefined);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    },
  };
}

/** The address a test connects to, once Chromium has written it down. */
export function debuggingAddress(profile: string): string {
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').trim().split('\n');
  return `ws://127.0.0.1:${port}${path}`;
}

// Chromium's own offers (to translate, to keep passwords) are not part of any app.
function createProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), `${PROFILE}${process.pid}-`));
  mkdirSync(join(profile, 'Default'));
  const preferences = {
    translate: { enabled: false },
    credentials_enable_service: false,
    // No connections made ahead of a request, where nothing could refuse them; Electron makes none either.
    net: { network_prediction_options: 2 },
    autofill: { profile_enabled: false, credit_card_enabled: false },
  };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

// A killed process cannot remove its own profile, so the next one does.
function removeAbandonedProfiles(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = name.startsWith(PROFILE) ? Number.parseInt(name.slice(PROFILE.length), 10) : Number.NaN;
    if (Number.isNaN(owner) || isRunning(owner)) continue;
    rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}
