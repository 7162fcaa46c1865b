import { randomBytes } from 'node:crypto';
import { dialog } from 'electron';
import { logError } from './log.ts';
import type { Words } from './words.ts';

type ErrorWords = Pick<Words, 'errorTitle' | 'errorText' | 'errorId'>;

/** A short id that ties what the user sees to a line in the log. */
export function newErrorId(): string {
  return `E-${randomBytes(4).toString('hex')}`;
}

/** Logs an error of a call and returns the id that the window shows with it. */
export function logUnexpected(error: unknown): string {
  const id = newErrorId();
  logError(id, error);
  return id;
}

/** Shows each unexpected error of the main process once, with its id; the app keeps running. */
export function catchUnexpectedErrors(words: () => ErrorWords): void {
  let showing = false;
  const report = (error: unknown) => {
    const id = logUnexpected(error);
    if (showing) return;
    showing = true;
    const { errorTitle, errorText, errorId } = words();
    dialog.showErrorBox(errorTitle, `${errorText}\n\n${errorId}: ${id}`);
    showing = false;
  };
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);
}
