import { writeFile } from 'node:fs/promises';
import { BrowserWindow, dialog } from 'electron';
import { AppError, type ErrorCode } from '#core/errors.ts';

const codes: Record<string, ErrorCode> = {
  ENOSPC: 'disk-full',
  EACCES: 'permission-denied',
  EPERM: 'permission-denied',
  EROFS: 'read-only',
};

/** Writes a file the user chose. Throws AppError with what kept it from being written. */
export async function writeChosen(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content, { mode: 0o600 });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new AppError(codes[code] ?? 'storage-failed', `the file could not be written (${code})`, [], {
      cause: error,
    });
  }
}

/** Asks where a file should go and writes it there; null when the user cancels. `content` is made only then. */
export async function saveFile(
  name: string,
  filter: Electron.FileFilter,
  content: () => Promise<string | Uint8Array> | string,
): Promise<string | null> {
  const options = { defaultPath: name, filters: [filter] };
  const parent = BrowserWindow.getFocusedWindow();
  const { canceled, filePath } = await (parent === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(parent, options));
  if (canceled || filePath === '') return null;
  await writeChosen(filePath, await content());
  return filePath;
}
