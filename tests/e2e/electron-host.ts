import { spawn } from 'node:child_process';
import { _electron as electron } from '@playwright/test';
import type { MenuEntry } from '#tests/electron-stand-in/menu.ts';
import type { Recorded } from '#tests/electron-stand-in/record.ts';
import type { Host, StartOptions } from './host.ts';
import { root } from './runtime.ts';

/** Starts the built app on Electron itself. */
export async function startOnElectron(binary: string, options: StartOptions): Promise<Host> {
  const args = ['.', `--data-dir=${options.dataDir}`, `--lang=${options.language}`, ...options.args];
  const env = { ...ownEnvironment(), ...options.env };
  const app = await electron.launch({ executablePath: binary, cwd: root, args, env });
  const child = app.process();
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Buffer) => {
      output += part.toString();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const page = await app.firstWindow();
  await app.evaluate(recordWhatLeavesTheWindows);
  return {
    kind: 'electron',
    page,
    pages: () => app.windows(),
    menu: () => app.evaluate(listMenu),
    clickMenuItem: (name) =>
      app.evaluate(({ Menu }, wanted) => {
        const find = (menu: Electron.Menu | null | undefined): Electron.MenuItem | undefined =>
          menu?.items
            .flatMap((item) => [item, find(item.submenu)])
            .find((item) => item && [item.id, item.role, item.label].includes(wanted));
        const item = find(Menu.getApplicationMenu());
        if (item === undefined) throw new Error(`The menu has no item ${wanted}.`);
        item.click();
      }, name),
    answerNextDialog: (method, answer) =>
      app.evaluate((_electron, next) => void globalThis.testAnswers.push(next), { method, answer }),
    recorded: () => app.evaluate(() => globalThis.testRecord),
    windows: () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => ({
          id: window.id,
          url: window.webContents.getURL(),
          title: window.getTitle(),
          visible: window.isVisible(),
          focused: window.isFocused(),
        })),
      ),
    closeWindow: (id) => app.evaluate(({ BrowserWindow }, which) => BrowserWindow.fromId(which)?.close(), id),
    closeByHand: () =>
      app.evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows()[0]?.close();
      }),
    pressGlobalShortcut: () => Promise.reject(new Error('On Electron only the real keyboard presses it.')),
    clickNotification: () => Promise.reject(new Error('On Electron only the real desktop clicks it.')),
    emitPower: (event) =>
      app.evaluate(
        ({ powerMonitor }, name) => void Reflect.apply(powerMonitor.emit, powerMonitor, [name]),
        event,
      ),
    setMachineTheme: (theme) =>
      app.evaluate(({ nativeTheme }, source) => {
        nativeTheme.themeSource = source;
      }, theme),
    clipboardText: () => app.evaluate(({ clipboard }) => clipboard.readText()),
    startAgain: () =>
      new Promise((resolve) => {
        spawn(binary, args, { cwd: root, env, stdio: 'ignore' }).once('exit', resolve);
      }),
    quit: async () => {
      await app.evaluate(({ app: running }) => running.quit()).catch(() => undefined);
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    ended,
    output: () => output,
  };
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

declare global {
  var testAnswers: { method: string; answer: object }[];
  var testRecord: Recorded;
}

// Runs in Electron's main process: answers dialogs and keeps the desktop out of the test.
function recordWhatLeavesTheWindows({
  app,
  BrowserWindow,
  dialog,
  shell,
  session,
}: typeof import('electron')): void {
  globalThis.testAnswers = [];
  globalThis.testRecord = {
    openedOutside: [],
    notifications: [],
    blockedRequests: [],
    dialogs: [],
    printed: [],
    permissions: [],
    deniedWindows: [],
    preventedNavigations: [],
  };
  const record = globalThis.testRecord;
  app.on('web-contents-created', (_event, page) => {
    page.print = (_options, callback) => {
      record.printed.push(page.getTitle());
      callback?.(true, '');
    };
  });
  shell.openExternal = async (url) => void record.openedOutside.push(url);
  session.defaultSession.webRequest.onErrorOccurred(({ url, error }) => {
    if (error === 'net::ERR_BLOCKED_BY_CLIENT') record.blockedRequests.push({ url, by: 'webRequest' });
  });
  // Heard after the app's own listener, so its decision is known.
  for (const { webContents } of BrowserWindow.getAllWindows()) {
    webContents.on('will-frame-navigate', (event) => {
      if (event.defaultPrevented) record.preventedNavigations.push(event.url);
    });
  }
  const unanswered = {
    showMessageBox: { response: 1, checkboxChecked: false },
    showOpenDialog: { canceled: true, filePaths: [] },
    showSaveDialog: { canceled: true, filePath: '' },
  };
  for (const [method, otherwise] of Object.entries(unanswered)) {
    Reflect.set(dialog, method, async (...args: unknown[]) => {
      const at = globalThis.testAnswers.findIndex((next) => next.method === method);
      const answer = { ...otherwise, ...(at === -1 ? {} : globalThis.testAnswers.splice(at, 1)[0]?.answer) };
      record.dialogs.push({ method, options: args.at(-1), answer });
      return answer;
    });
  }
}

function listMenu({ Menu }: typeof import('electron')): MenuEntry[] {
  const list = (menu: Electron.Menu | null | undefined): MenuEntry[] =>
    (menu?.items ?? [])
      .filter((item) => item.type !== 'separator')
      .map((item) => ({
        id: item.id,
        label: item.label,
        role: item.role,
        accelerator: item.accelerator === undefined ? undefined : String(item.accelerator),
        enabled: item.enabled,
        items: list(item.submenu),
      }));
  return list(Menu.getApplicationMenu());
}
