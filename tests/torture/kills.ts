import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeArchive } from '#core/archive/write.ts';
import { backupPath, listBackups, takeBackup } from '#db/backup/backup.ts';
import { verifyCopy } from '#db/backup/verify.ts';
import { replaceJournal } from '#db/import.ts';
import type { JournalDb } from '#db/journal-db.ts';
import { loadJournal } from '#db/load.ts';
import { migrations } from '#db/migrations/index.ts';
import { closeJournal, openJournal } from '#db/open.ts';
import { exchanges } from '#db/repositories/exchanges.ts';
import { backupSettings, heavyMigration, twoJournals } from './material.ts';

/** What a run of kills showed. Every fault is a sentence; none is the only good result. */
export interface Tally {
  kills: number;
  /** How many pieces of work the killed programs had said were done. */
  acknowledged: number;
  faults: string[];
}

let child = new URL('./child.ts', import.meta.url).pathname;

/** Kills another form of the program, such as one bundled to start faster. */
export function chooseProgram(path: string): void {
  child = path;
}

/**
 * Starts the program, lets it work for a random time up to `window` milliseconds after it is ready, kills it with
 * SIGKILL, and returns the complete lines it had said after `ready`.
 */
async function killWhileWorking(args: readonly string[], window: number): Promise<string[]> {
  const program = spawn(process.execPath, [child, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complaint = '';
  let timer: NodeJS.Timeout | undefined;
  program.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (timer === undefined && said.startsWith('ready\n')) {
      timer = setTimeout(() => program.kill('SIGKILL'), Math.random() * window);
    }
  });
  program.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  await once(program, 'close');
  clearTimeout(timer);
  if (complaint !== '') throw new Error(complaint);
  return said.split('\n').slice(1, -1);
}

/** A folder with a closed journal in it. */
function aFolderWith(fill: (db: JournalDb, folder: string) => void): { folder: string; path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'journal-torture-'));
  const path = join(folder, 'data', 'journal.db');
  const db = openJournal(path);
  fill(db, folder);
  closeJournal(db);
  return { folder, path };
}

/** Opens the journal after a kill, checks it whole, and hands it to `look`, which adds what else is wrong. */
function examine(path: string, tally: Tally, look: (db: JournalDb) => void): void {
  try {
    const db = openJournal(path, { mustExist: true });
    try {
      const report = db.sqlite.pragma('integrity_check', { simple: true });
      if (report !== 'ok') tally.faults.push(`kill ${tally.kills}: integrity ${String(report)}`);
      const dangling: unknown = db.sqlite.pragma('foreign_key_check');
      if (!Array.isArray(dangling) || dangling.length > 0)
        tally.faults.push(`kill ${tally.kills}: dangling references`);
      look(db);
    } finally {
      closeJournal(db);
    }
  } catch (error) {
    tally.faults.push(`kill ${tally.kills}: ${String(error)}`);
  }
}

/** Kills during writes: every acknowledged write is there, or a later one to the same record. */
export async function killDuringWrites(kills: number): Promise<Tally> {
  const tally: Tally = { kills: 0, acknowledged: 0, faults: [] };
  const { folder, path } = aFolderWith(() => undefined);
  while (tally.kills < kills) {
    const lines = await killWhileWorking(['write', path], 150);
    tally.kills += 1;
    tally.acknowledged += lines.length;
    const last = new Map(
      lines.map((line): [string, number] => [line.split(' ')[0] ?? '', Number(line.split(' ')[1])]),
    );
    examine(path, tally, (db) => {
      for (const [id, number] of last) {
        const stored = Number(exchanges.find(db, id).answer.split(' ').at(-1));
        if (!(stored >= number))
          tally.faults.push(`kill ${tally.kills}: ${id} holds ${stored}, ${number} was acknowledged`);
      }
    });
    // A file that only grows would make each check slower than the last.
    if (tally.kills % 50 === 0) rmSync(path, { force: true });
  }
  rmSync(folder, { recursive: true, force: true });
  return tally;
}

const texts = twoJournals.map((journal) => writeArchive(journal, null));

function stateOf(db: JournalDb): number {
  return texts.indexOf(writeArchive(loadJournal(db), null));
}

/** Kills during a migration: the old schema or the new one, with every record either way. */
export async function killDuringMigrations(kills: number): Promise<Tally> {
  const tally: Tally = { kills: 0, acknowledged: 0, faults: [] };
  const { folder, path } = aFolderWith((db) => replaceJournal(db, twoJournals[1]));
  const work = join(folder, 'work', 'journal.db');
  while (tally.kills < kills) {
    rmSync(join(folder, 'work'), { recursive: true, force: true });
    mkdirSync(join(folder, 'work'));
    copyFileSync(path, work);
    const lines = await killWhileWorking(['migrate', work], 120);
    tally.kills += 1;
    tally.acknowledged += lines.length;
    const newest = [...migrations, heavyMigration];
    try {
      const db = openJournal(work, { migrations: newest });
      if (stateOf(db) !== 1) tally.faults.push(`kill ${tally.kills}: records differ after the migration`);
      if (db.sqlite.pragma('integrity_check', { simple: true }) !== 'ok')
        tally.faults.push(`kill ${tally.kills}: integrity`);
      closeJournal(db);
    } catch (error) {
      tally.faults.push(`kill ${tally.kills}: ${String(error)}`);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return tally;
}

/** Kills during backups: every file that has a backup's name is a whole backup, the acknowledged ones among them. */
export async function killDuringBackups(kills: number): Promise<Tally> {
  const tally: Tally = { kills: 0, acknowledged: 0, faults: [] };
  const { folder, path } = aFolderWith((db) => replaceJournal(db, twoJournals[0]));
  const backups = backupSettings(path).folder;
  while (tally.kills < kills) {
    const lines = await killWhileWorking(['backup', path], 150);
    tally.kills += 1;
    tally.acknowledged += lines.length;
    const names = listBackups(backups).map(({ name }) => name);
    for (const name of lines)
      if (!names.includes(name)) tally.faults.push(`kill ${tally.kills}: ${name} is missing`);
    for (const name of names) {
      try {
        const { companies } = verifyCopy(join(backups, name));
        if (companies !== twoJournals[0].companies.length)
          tally.faults.push(`kill ${tally.kills}: ${name} is not whole`);
      } catch (error) {
        tally.faults.push(`kill ${tally.kills}: ${name}: ${String(error)}`);
      }
    }
    examine(path, tally, (db) => {
      if (stateOf(db) !== 0) tally.faults.push(`kill ${tally.kills}: the journal changed`);
    });
    rmSync(backups, { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
  return tally;
}

/** After a kill between two states: which one it is, if any. The last acknowledged state, or the next, must be there. */
function expectOldOrNew(path: string, tally: Tally, lines: readonly string[]): void {
  examine(path, tally, (db) => {
    const state = stateOf(db);
    if (state === -1) tally.faults.push(`kill ${tally.kills}: neither the old state nor the new one`);
    const said = lines.at(-1);
    const [acknowledged, next] = [Number(said), 1 - Number(said)];
    if (said !== undefined && state !== acknowledged && state !== next)
      tally.faults.push(`kill ${tally.kills}: state lost`);
  });
}

/** Kills during imports that replace the whole journal: one journal or the other, never a mixture. */
export async function killDuringImports(kills: number): Promise<Tally> {
  const tally: Tally = { kills: 0, acknowledged: 0, faults: [] };
  const { folder, path } = aFolderWith((db) => replaceJournal(db, twoJournals[0]));
  while (tally.kills < kills) {
    const lines = await killWhileWorking(['import', path], 150);
    tally.kills += 1;
    tally.acknowledged += lines.length;
    expectOldOrNew(path, tally, lines);
  }
  rmSync(folder, { recursive: true, force: true });
  return tally;
}

/** Kills during restores: the journal before or the journal of the backup, never a mixture, never none. */
export async function killDuringRestores(kills: number): Promise<Tally> {
  const tally: Tally = { kills: 0, acknowledged: 0, faults: [] };
  const { folder, path } = aFolderWith((db, root) => {
    for (const [index, journal] of twoJournals.entries()) {
      replaceJournal(db, journal);
      const settings = { ...backupSettings(db.path), folder: join(root, `backup-${index}`) };
      takeBackup(db.sqlite, 'by-hand', settings);
    }
  });
  const sources = twoJournals.map((_, index) => {
    const source = join(folder, `backup-${index}`);
    return backupPath(source, listBackups(source)[0]?.name ?? '');
  });
  while (tally.kills < kills) {
    const lines = await killWhileWorking(['restore', path, ...sources], 250);
    tally.kills += 1;
    tally.acknowledged += lines.length;
    expectOldOrNew(path, tally, lines);
    rmSync(backupSettings(path).folder, { recursive: true, force: true });
    const strays = readdirSync(join(path, '..')).filter((name) => name.includes('.restored-'));
    if (strays.length > 0) tally.faults.push(`kill ${tally.kills}: a decided restore was not finished`);
  }
  rmSync(folder, { recursive: true, force: true });
  return tally;
}
