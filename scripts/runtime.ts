import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.ts';

const ELECTRON = join(root, 'node_modules/electron');
// Long enough for a binary that is already in the download cache, short enough not to be noticed.
const DOWNLOAD_PATIENCE_MS = 60_000;

/** What the app can run on here. */
export interface Runtime {
  readonly file: string;
  readonly args: readonly string[];
  readonly isElectron: boolean;
}

/** Electron if it is there or can be had, else the installed Chromium. */
export function findRuntime(): Runtime {
  const refused = process.env.INTERVIEW_JOURNAL_NO_ELECTRON === '1';
  const binary = refused ? null : (installedElectron() ?? downloadedElectron());
  if (binary !== null) return { file: binary, args: ['.'], isElectron: true };
  return {
    file: process.execPath,
    args: ['--import', './tests/electron-stand-in/register.ts', 'out/main/main.js'],
    isElectron: false,
  };
}

/** Why no window can be shown on this machine; null when one can. */
export function whyNoWindow(): string | null {
  const hasDisplay = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.platform !== 'linux' || hasDisplay) return null;
  return 'There is no display to open a window on. To see the gaps of a journal here: npm run -s gaps -- FILE.json';
}

/** Runs a program in the foreground; resolves with its exit code. */
export function runInForeground(file: string, args: readonly string[]): Promise<number> {
  return new Promise((done) => {
    const child = spawn(file, args, { cwd: root, stdio: 'inherit' });
    // The program gets Ctrl-C itself; this process only waits for it to finish saving.
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}

function installedElectron(): string | null {
  const pathFile = join(ELECTRON, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(ELECTRON, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

function downloadedElectron(): string | null {
  if (!canReachDownloads()) return null;
  spawnSync(process.execPath, [join(ELECTRON, 'install.js')], {
    timeout: DOWNLOAD_PATIENCE_MS,
    stdio: 'ignore',
  });
  return installedElectron();
}

// Answered within two seconds, so that a machine without the internet is not kept waiting.
function canReachDownloads(): boolean {
  const ask =
    "fetch('https://github.com',{method:'HEAD',signal:AbortSignal.timeout(2000)}).then(()=>process.exit(0),()=>process.exit(1))";
  return spawnSync(process.execPath, ['-e', ask], { timeout: 3000, stdio: 'ignore' }).status === 0;
}
