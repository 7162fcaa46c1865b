import { join } from 'node:path';
import log from 'electron-log/node.js';

/*
 * What may be logged: what the program did and which error it met. Never journal text: callers pass codes,
 * names of calls, counts and durations.
 */

/** Starts writing to `logs/main.log` in the data folder. */
export function startLogging(dataFolder: string): void {
  log.transports.file.resolvePathFn = () => join(dataFolder, 'logs', 'main.log');
  log.transports.file.level = 'info';
  log.transports.file.maxSize = 1024 * 1024;
  log.transports.console.level = 'warn';
}

export function logWarning(what: string): void {
  log.warn(what);
}

/** Logs an unexpected error under an id that the user can quote. Only the stack is kept, not attached values. */
export function logError(id: string, error: unknown): void {
  log.error(id, error instanceof Error ? (error.stack ?? error.message) : typeof error);
}
