import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { partialOf, publish, syncToDisk } from './files.ts';

/*
 * Putting another file in the place of the live database, so that a crash at any moment leaves either the old state or
 * the new one. The live database is several files, which no rename can swap at once. So:
 *   1. the new file is complete under a name that counts for nothing (`.journal.db.prepared.partial`);
 *   2. one rename makes it `journal.db.restored-<id>`: from here on the new state is the truth;
 *   3. the old files move aside and the new one takes their place; if a crash comes between, the next start goes on here.
 * A log left beside a new database would be replayed into it: that is why the logs move first.
 */

/** What SQLite keeps beside a database and would apply to it: the write-ahead log, the rollback journal. */
const logs = ['-wal', '-journal'];

function stagedPrefix(path: string): string {
  return `${basename(path)}.restored-`;
}

/** Where the file that is to replace the live database is prepared. */
export function preparedPath(path: string): string {
  return partialOf(`${path}.prepared`);
}

/** Where the old database is after the swap with this id; its log is beside it. */
export function asidePath(path: string, id: string): string {
  return `${path}.replaced-${id}`;
}

/** Step 2: decides for the prepared file. `id` is any text that a file name can hold, unique to this swap. */
export function commitSwap(path: string, id: string): void {
  publish(preparedPath(path), join(dirname(path), `${stagedPrefix(path)}${id}`));
}

/** Removes what a crash left half written beside the database: copies that no swap was decided for. */
export function clearUnfinished(path: string): void {
  const folder = dirname(path);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`.${basename(path)}.`) && name.includes('.partial'))
      rmSync(join(folder, name), { force: true });
  }
}

/** Step 3: finishes every swap that was decided. Does nothing when there is none. The database must be closed. */
export function finishSwaps(path: string): void {
  const folder = dirname(path);
  if (!existsSync(folder)) return;
  const prefix = stagedPrefix(path);
  for (const name of readdirSync(folder).sort()) {
    if (!name.startsWith(prefix)) continue;
    const aside = asidePath(path, name.slice(prefix.length));
    for (const log of logs) if (existsSync(`${path}${log}`)) renameSync(`${path}${log}`, `${aside}${log}`);
    rmSync(`${path}-shm`, { force: true });
    if (existsSync(path)) renameSync(path, aside);
    syncToDisk(folder);
    renameSync(join(folder, name), path);
    syncToDisk(folder);
  }
}

/** Removes the old database that a swap put aside. */
export function removeAside(path: string, id: string): void {
  for (const ending of ['', ...logs]) rmSync(`${asidePath(path, id)}${ending}`, { force: true });
}
