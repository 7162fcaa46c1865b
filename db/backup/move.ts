import { cpSync, existsSync, renameSync } from 'node:fs';
import { AppError } from '#core/errors.ts';
import { closeJournal, openJournal } from '#db/open.ts';
import { assertNotImporting, type JournalDb } from '../journal-db.ts';
import { withAppErrors } from '../sqlite-errors.ts';
import { copyDatabase } from './backup.ts';
import { writeWhole } from './files.ts';

/**
 * Moves an open journal to another path: a checked copy first, then `folders` (backups and the like, from → to), then
 * the journal is opened there and the old file set aside beside its place. Throws `conflict` when there is a file at
 * the new path; until the copy is whole the old journal stays open and in place.
 */
export function moveJournal(
  db: JournalDb,
  to: string,
  folders: readonly { from: string; to: string }[],
): JournalDb {
  return withAppErrors(() => {
    assertNotImporting(db);
    if (existsSync(to)) throw new AppError('conflict', 'that folder holds a journal already');
    for (const folder of folders) {
      if (existsSync(folder.from))
        cpSync(folder.from, folder.to, { recursive: true, preserveTimestamps: true });
    }
    writeWhole(to, (temporary) => copyDatabase(db.sqlite, temporary));
    const moved = openJournal(to, { mustExist: true });
    closeJournal(db);
    renameSync(db.path, `${db.path}.moved-${db.now().replaceAll(/[-:.]/g, '')}`);
    return moved;
  });
}
