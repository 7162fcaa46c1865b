import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { BrowserWindow, dialog, shell } from 'electron';
import { AppError } from '#core/errors.ts';
import type { Dialogs } from '#electron/ipc/handlers.ts';
import { saveFile } from './save-file.ts';

async function choose(options: Electron.OpenDialogOptions): Promise<string | null> {
  const parent = BrowserWindow.getFocusedWindow();
  const { canceled, filePaths } = await (parent === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(parent, options));
  return canceled ? null : (filePaths[0] ?? null);
}

async function readChosen(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    // A file that grows, or a device that never ends, must not be read whole before its size is known.
    const { size } = await stat(path);
    if (size > maxBytes)
      throw new AppError('file-too-large', `the file has ${size} bytes, more than ${maxBytes}`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('unreadable-file', 'the file could not be read', [], { cause: error });
  }
}

/** The system's own dialogs. */
export const systemDialogs: Dialogs = {
  async readFile(filter, maxBytes) {
    const path = await choose({ properties: ['openFile'], filters: [filter] });
    return path === null ? null : { name: basename(path), bytes: await readChosen(path, maxBytes) };
  },
  saveFile,
  chooseFolder: () => choose({ properties: ['openDirectory', 'createDirectory'] }),
  async showFolder(path) {
    const problem = await shell.openPath(path);
    if (problem !== '') throw new AppError('unreadable-file', 'the folder could not be shown');
  },
};
