import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from './processes.ts';

type SecondStart = (argv: string[], workingDirectory: string, additionalData: unknown) => void;

/** One running app per data folder; a later start hands its arguments to the first. */
export class SingleInstance {
  private server: Server | undefined;
  private lock: string | undefined;
  private delivery: Promise<void> = Promise.resolve();

  request(dataFolder: string, additionalData: unknown, onSecondStart: SecondStart): boolean {
    if (this.server) return true;
    const key = createHash('sha256')
      .update(`${process.getuid?.() ?? ''} ${dataFolder}`)
      .digest('hex')
      .slice(0, 16);
    const lock = join(tmpdir(), `electron-stand-in-instance-${key}.lock`);
    const socket = join(tmpdir(), `electron-stand-in-instance-${key}.sock`);
    if (!takeLock(lock)) {
      this.delivery = deliver(socket, { argv: process.argv, folder: process.cwd(), additionalData });
      return false;
    }
    this.lock = lock;
    rmSync(socket, { force: true });
    this.server = createServer((connection) => {
      let text = '';
      connection.setEncoding('utf8');
      connection.on('data', (part) => {
        text += part;
      });
      connection.on('end', () => {
        const { argv, folder, additionalData } = JSON.parse(text);
        onSecondStart(argv, folder, additionalData);
        connection.end();
      });
      connection.on('error', () => undefined);
    });
    this.server.listen(socket);
    this.server.unref();
    return true;
  }

  isHeld(): boolean {
    return this.server !== undefined;
  }

  async release(): Promise<void> {
    await this.delivery;
    this.server?.close();
    this.server = undefined;
    if (this.lock) rmSync(this.lock, { force: true });
    this.lock = undefined;
  }

  /** Starts the app anew, detached from this process. */
  startAgain(args: string[]): void {
    spawn(process.execPath, [...process.execArgv, ...args], { detached: true, stdio: 'ignore' }).unref();
  }
}

// The file names its owner, so that one left behind by a killed process can be told apart.
function takeLock(path: string): boolean {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx', mode: 0o600 });
      return true;
    } catch {
      if (isRunning(ownerOf(path))) return false;
      rmSync(path, { force: true });
    }
  }
  return false;
}

function ownerOf(path: string): number {
  try {
    return Number(readFileSync(path, 'utf8')) || -1;
  } catch {
    return -1;
  }
}

function deliver(socket: string, message: object): Promise<void> {
  return new Promise((resolve) => {
    const connection = connect(socket, () => connection.end(JSON.stringify(message)));
    connection.on('close', () => resolve());
    connection.on('error', () => resolve());
  });
}
