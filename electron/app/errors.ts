import { randomBytes } from 'node:crypto';
import { dialog } from 'electron';
import { logError } from './log.ts';
import type { Words } from './words.ts';

type ErrorWords = Pick<Words, 'errorTitle' | 'errorText' | 'errorId'>;

/** A short id that ties what the user sees to a line in the log. */
export function newErrorId(): string {
  return `E-${randomBytes(4).toString('hex')}`;
}

/** Shows each unexpected error of the main process once, with its id; the app keeps running. */
export function catchUnexpectedErrors(words: () => ErrorWords): void {
  let showing = false;
  const report = (error: unknown) => {
    const id = newErrorId();
    logError(id, error);
    if (showing) return;
    showing = true;
    const { errorTitle, errorText, errorId } = words();
    dialog.showErrorBox(errorTitle, `${errorText}\n\n${errorId}: ${id}`);
    showing = false;
  };
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);
}
