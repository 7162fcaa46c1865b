import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AppError } from '#core/errors.ts';
import { writeWhole } from './backup/files.ts';
import { verifyCopy } from './backup/verify.ts';
import type { JournalDb } from './journal-db.ts';
import { closeJournal, type OpenOptions, openJournal } from './open.ts';
import { withAppErrors } from './sqlite-errors.ts';

/**
 * Moves the open journal into another folder and returns it opened there; the caller remembers the folder. The copy is
 * checked before the old file is given up, which stays as `<name>.moved-<time>`. Refuses (`conflict`) a folder that has
 * a journal; whatever goes wrong before the end leaves `db` open and as it was.
 */
export function moveJournal(db: JournalDb, folder: string, options: OpenOptions = {}): JournalDb {
  return withAppErrors(() => {
    const target = join(folder, basename(db.path));
    if (existsSync(target)) throw new AppError('conflict', 'there is a journal in this folder already');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeWhole(target, (temporary) => {
      db.sqlite.prepare('VACUUM INTO ?').run(temporary);
      verifyCopy(temporary);
    });
    const moved = openJournal(target, { ...options, mustExist: true });
    const now = db.now().replaceAll(/[-:.]/g, '');
    closeJournal(db);
    renameSync(db.path, `${db.path}.moved-${now}`);
    return moved;
  });
}
