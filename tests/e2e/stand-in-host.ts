import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { Control, ControlReply } from '#tests/electron-stand-in/control.ts';
import type { Host, StartOptions } from './host.ts';
import { root } from './runtime.ts';

/** The command that runs the built app on the stand-in. */
function standInCommand(options: StartOptions): {
  file: string;
  args: string[];
  env: NodeJS.ProcessEnv;
} {
  return {
    file: process.execPath,
    args: [
      '--import',
      join(root, 'tests/electron-stand-in/register.ts'),
      join(root, 'out/main/main.js'),
      `--data-dir=${options.dataDir}`,
      `--lang=${options.language}`,
      ...options.args,
    ],
    env: { ...process.env, ...options.env, STAND_IN_HEADLESS: '1', STAND_IN_CONTROL: '1' },
  };
}

export async function startOnStandIn(options: StartOptions): Promise<Host> {
  const { file, args, env } = standInCommand(options);
  const child = spawn(file, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Buffer) => {
      output += part.toString();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const control = new ControlChannel(child);
  await Promise.race([
    control.ready,
    ended.then((code) => {
      throw new Error(`The app ended with ${code} before it was ready.\n${output}`);
    }),
  ]);
  // Without its defaults, so that theme and language stay what the app made them.
  const browser = await chromium.connectOverCDP(await control.call('debuggingAddress'), { noDefaults: true });
  const page = await firstWindow(browser);
  return {
    kind: 'stand-in',
    page,
    pages: () => pagesOf(browser),
    menu: () => control.call('menu'),
    clickMenuItem: (name) => control.call('clickMenuItem', name),
    answerNextDialog: (method, answer) => control.call('answerNextDialog', method, answer),
    recorded: () => control.call('recorded'),
    windows: () => control.call('windows'),
    closeWindow: (id) => control.call('closeWindow', id),
    closeByHand: () => page.close({ runBeforeUnload: true }),
    pressGlobalShortcut: (accelerator) => control.call('pressGlobalShortcut', accelerator),
    clickNotification: (id) => control.call('clickNotification', id),
    emitPower: (event) => control.call('emitPower', event),
    setMachineTheme: (theme) => control.call('setMachineTheme', theme),
    clipboardText: () => control.call('clipboardText'),
    startAgain: () =>
      new Promise((resolve) => {
        const second = spawn(file, args, {
          cwd: root,
          env: { ...env, STAND_IN_CONTROL: '' },
          stdio: 'ignore',
        });
        child.once('exit', () => second.kill('SIGKILL'));
        second.once('exit', resolve);
      }),
    quit: async () => {
      await control.call('quit');
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
      if (browser.isConnected()) await new Promise((resolve) => browser.once('disconnected', resolve));
    },
    ended,
    output: () => output,
  };
}

function pagesOf(browser: Browser): Page[] {
  return browser.contexts()[0]?.pages() ?? [];
}

async function firstWindow(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('Chromium has no windows.');
  return context.pages()[0] ?? context.waitForEvent('page');
}

/** Commands to a running stand-in, answered in any order. */
class ControlChannel {
  readonly ready: Promise<void>;
  private readonly child: ChildProcess;
  private readonly waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  private count = 0;

  constructor(child: ChildProcess) {
    this.child = child;
    this.ready = new Promise((resolve) => {
      child.on('message', (message) => {
        const reply = message as ControlReply;
        if ('ready' in reply) return resolve();
        const call = this.waiting.get(reply.id);
        this.waiting.delete(reply.id);
        if (reply.error === undefined) call?.resolve(reply.value);
        else call?.reject(new Error(reply.error));
      });
    });
    child.once('exit', () => {
      for (const { resolve } of this.waiting.values()) resolve(undefined);
    });
  }

  call<Name extends keyof Control>(
    method: Name,
    ...args: Parameters<Control[Name]>
  ): Promise<Awaited<ReturnType<Control[Name]>>> {
    this.count += 1;
    const id = this.count;
    return new Promise((resolve, reject) => {
      if (!this.child.connected) return reject(new Error('The app has ended.'));
      // The channel is typed by Control at both ends.
      this.waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.child.send({ id, method, args });
    });
  }
}
