import { readFileSync, statSync } from 'node:fs';
import { maxArchiveBytes } from '#core/archive/limits.ts';
import { AppError } from '#core/errors.ts';
import { withAppErrors } from './sqlite-errors.ts';

/** The encodings that are tried in turn: today's, and the one Japanese spreadsheet programs still write. */
const encodings = ['utf-8', 'shift_jis'];

function decode(bytes: Buffer): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  for (const encoding of utf16 === null ? encodings : [utf16]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this one.
    }
  }
  throw new AppError('unreadable-file', 'the file is not a text in a known encoding');
}

/**
 * The text of a file the user chose: UTF-8, UTF-16 with its mark, or Shift_JIS. `file-too-large` over 50 MB,
 * `unreadable-file` when it is not there, not a file, or not text; `permission-denied`.
 */
export function readTextFile(path: string): string {
  return withAppErrors(() => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined || !found.isFile())
      throw new AppError('unreadable-file', 'there is no such file');
    if (found.size > maxArchiveBytes) {
      throw new AppError('file-too-large', `the file is larger than ${maxArchiveBytes / 1024 / 1024} MB`);
    }
    return decode(readFileSync(path));
  });
}
