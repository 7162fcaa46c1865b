import {
  closeSync,
  copyFileSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { z } from 'zod';
import type { Journal } from '#core/domain/journal.ts';
import { nouns } from '#core/domain/record.ts';
import { AppError } from '#core/errors.ts';
import { type JournalDb, type Row, statement } from './journal-db.ts';
import { loadJournal } from './load.ts';
import { schemaVersion } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { closeJournal, openJournal } from './open.ts';
import { tableOf } from './references.ts';
import { repositories } from './repositories/all.ts';
import { mendReferences } from './salvage-references.ts';
import { tables } from './schema/tables.ts';
import { withAppErrors } from './sqlite-errors.ts';

/** What could be read of a damaged database. */
export interface Salvage {
  journal: Journal;
  /** Rows that were taken over. */
  rows: number;
  /** Rows that were found but are damaged themselves; more may be missing without a trace. */
  unusable: number;
}

/** Reads rows one by one into `found` until the end or a row already found (true), or damage (false). */
function readUntilDamage(
  sqlite: Database.Database,
  sql: string,
  from: number,
  found: Map<number, Row>,
): boolean {
  try {
    for (const row of sqlite.prepare<[number], Row>(sql).iterate(from)) {
      const at = Number(row.row_number);
      if (found.has(at)) return true;
      found.set(at, row);
    }
    return true;
  } catch {
    return false;
  }
}

/** The readable rows of a table: past each damaged place it steps further and further ahead, then reads back to it. */
function readableRows(sqlite: Database.Database, table: string): Row[] {
  const above = `SELECT rowid AS row_number, * FROM ${table} WHERE rowid > ? ORDER BY rowid`;
  const below = `SELECT rowid AS row_number, * FROM ${table} WHERE rowid < ? ORDER BY rowid DESC`;
  const found = new Map<number, Row>();
  let from = -1;
  let step = 1;
  while (step < 2 ** 40 && !readUntilDamage(sqlite, above, from, found)) {
    const last = [...found.keys()].at(-1) ?? -1;
    if (last > from) {
      from = last;
      step = 1;
    }
    from += step;
    step *= 2;
  }
  for (const at of [...found.keys()]) {
    if (!found.has(at - 1)) readUntilDamage(sqlite, below, at, found);
  }
  return [...found.values()];
}

function takeOver(
  target: JournalDb,
  table: string,
  rows: readonly Row[],
): { taken: number; unusable: number } {
  const columns = z
    .array(z.object({ name: z.string() }))
    .parse(target.sqlite.pragma(`table_info(${table})`))
    .map(({ name }) => name);
  const names = columns.map((name) => `"${name}"`).join(', ');
  const insert = statement(
    target,
    `INSERT INTO ${table} (${names}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  let taken = 0;
  for (const row of rows) {
    try {
      insert.run(...columns.map((name) => row[name] ?? null));
      taken += 1;
    } catch {
      // The table's own checks tell a damaged row from a sound one.
    }
  }
  return { taken, unusable: rows.length - taken };
}

function dropUndecodable(db: JournalDb): number {
  let dropped = 0;
  for (const noun of nouns) {
    for (const { id } of statement(db, `SELECT id FROM ${tableOf(noun)}`).all()) {
      try {
        repositories[noun].find(db, String(id));
      } catch {
        statement(db, `DELETE FROM ${tableOf(noun)} WHERE id = ?`).run(id ?? null);
        dropped += 1;
      }
    }
  }
  return dropped;
}

function versionOf(damaged: Database.Database): number {
  try {
    const version = schemaVersion(damaged);
    return version > 0 && version < migrations.length ? version : migrations.length;
  } catch {
    return migrations.length;
  }
}

function salvageFrom(damaged: Database.Database): Salvage {
  const version = versionOf(damaged);
  const db = openJournal(':memory:', { migrations: migrations.slice(0, version) });
  try {
    db.sqlite.pragma('foreign_keys = OFF');
    let rows = 0;
    let unusable = 0;
    for (const table of tables) {
      const { name } = getTableConfig(table);
      const { taken, unusable: lost } = takeOver(db, name, readableRows(damaged, name));
      rows += taken;
      unusable += lost;
    }
    for (const migration of migrations.slice(version)) db.sqlite.exec(migration.sql);
    unusable += dropUndecodable(db);
    mendReferences(db);
    return { journal: loadJournal(db), rows, unusable };
  } finally {
    closeJournal(db);
  }
}

/** The largest database taken for one, in bytes; a damaged head may claim any size. */
const largestDatabase = 2 ** 31;

/** Gives a file that was cut short its full length again, with zeros: SQLite reads nothing of a file without its end. */
function padToItsSize(path: string): void {
  const file = openSync(path, 'r+');
  try {
    const head = Buffer.alloc(32);
    readSync(file, head, 0, 32, 0);
    // Bytes 16–17: page size (1 stands for 65,536); bytes 28–31: pages. Source: the SQLite file format.
    const pageSize = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
    const size = pageSize * head.readUInt32BE(28);
    if (size > fstatSync(file).size && size <= largestDatabase) ftruncateSync(file, size);
  } finally {
    closeSync(file);
  }
}

/**
 * Reads what can be read of a database that may be damaged, from a copy, so that the file itself is never written to.
 * What hung on a lost company, round or document hangs on a stand-in; references to lost records are dropped. Throws
 * `database-corrupt` when nothing can be read.
 */
export function salvageJournal(path: string): Salvage {
  return withAppErrors(() => {
    if (!existsSync(path)) throw new AppError('database-missing', 'there is no database file');
    const folder = mkdtempSync(join(tmpdir(), 'interview-journal-'));
    let damaged: Database.Database | undefined;
    try {
      const copy = join(folder, 'damaged.db');
      copyFileSync(path, copy);
      padToItsSize(copy);
      for (const log of ['-wal', '-journal']) {
        if (existsSync(`${path}${log}`)) copyFileSync(`${path}${log}`, `${copy}${log}`);
      }
      damaged = new Database(copy);
      const salvage = salvageFrom(damaged);
      if (salvage.rows === 0) throw new AppError('database-corrupt', 'nothing in the database can be read');
      return salvage;
    } finally {
      damaged?.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
