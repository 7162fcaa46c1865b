import { buildIfNeeded } from './build.ts';
import { findRuntime, runInForeground, whyNoWindow } from './runtime.ts';

process.exit(await start(process.argv.slice(2)));

/** `npm start`: builds what has changed and opens the app; arguments after `--` go to the app. */
async function start(args: string[]): Promise<number> {
  const reason = whyNoWindow();
  if (reason !== null) {
    console.error(reason);
    return 1;
  }
  const built = await buildIfNeeded();
  if (built !== 0) return built;
  const runtime = findRuntime();
  return runInForeground(runtime.file, [...runtime.args, ...args]);
}
