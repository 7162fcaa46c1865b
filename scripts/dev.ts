import { join } from 'node:path';
import { root } from './build.ts';
import { findRuntime, runInForeground, whyNoWindow } from './runtime.ts';

process.exit(await develop(process.argv.slice(2)));

/** `npm run dev`: the window reloads as files change; the main process and the preload restart. */
async function develop(args: string[]): Promise<number> {
  const reason = whyNoWindow();
  if (reason !== null) {
    console.error(reason);
    return 1;
  }
  const runtime = findRuntime();
  if (!runtime.isElectron) {
    // electron-vite starts whatever this names in place of Electron.
    process.env.ELECTRON_EXEC_PATH = join(root, 'tests/electron-stand-in/electron');
  }
  const electronVite = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  return runInForeground(process.execPath, [
    electronVite,
    'dev',
    '--watch',
    ...(args.length > 0 ? ['--', ...args] : []),
  ]);
}
