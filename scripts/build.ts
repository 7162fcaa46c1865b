import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');
const OUTPUTS = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];
const SOURCES = ['core', 'db', 'electron', 'renderer', 'electron.vite.config.ts', 'package.json'];

/** Builds the app when the build is missing or older than a source; resolves with the exit code. */
export async function buildIfNeeded(): Promise<number> {
  const outputs = OUTPUTS.map((path) => join(root, path));
  const oldest = Math.min(...outputs.map((path) => (existsSync(path) ? statSync(path).mtimeMs : 0)));
  const newest = Math.max(...SOURCES.map((path) => newestChange(join(root, path))));
  return newest < oldest ? 0 : run(join(root, 'node_modules/electron-vite/bin/electron-vite.js'), ['build']);
}

/** Runs one of our tools on this Node; its output is shown only when it fails. */
function run(script: string, args: string[]): Promise<number> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => output.push(part));
    child.stderr.on('data', (part: Buffer) => output.push(part));
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(output));
      done(code ?? 1);
    });
  });
}

function newestChange(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  const inside = readdirSync(path).map((name) => newestChange(join(path, name)));
  return Math.max(own.mtimeMs, ...inside);
}
