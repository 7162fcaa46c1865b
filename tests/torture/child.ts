/*
 * The program that gets killed: does one kind of work on a journal over and over, and says on standard output what is
 * done. Whatever it has said must be true of the file afterwards. Arguments: the kind of work, and its paths.
 */
import { writeSync } from 'node:fs';
import { AppError } from '#core/errors.ts';
import { takeBackup } from '#db/backup/backup.ts';
import { restoreBackup } from '#db/backup/restore.ts';
import { replaceJournal } from '#db/import.ts';
import { loadJournal } from '#db/load.ts';
import { migrations } from '#db/migrations/index.ts';
import { openJournal } from '#db/open.ts';
import { companies } from '#db/repositories/companies.ts';
import { exchanges } from '#db/repositories/exchanges.ts';
import { facts } from '#db/repositories/facts.ts';
import { rounds } from '#db/repositories/rounds.ts';
import { backupSettings, heavyMigration, twoJournals } from './material.ts';

/** Says a line at once: when this returns, the reader has it whatever becomes of this process. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}

/** Creates and changes records; each line is a record's id and the number that its text now ends in. */
function writeForever(path: string): void {
  const db = openJournal(path);
  const company = companies.create(db, null, { name: '青葉' });
  const round = rounds.create(db, company.id, { kind: 'interview' });
  const kept: string[] = [];
  say('ready');
  for (let count = 1; ; count += 1) {
    const text = `${'回答'.repeat((count * 7) % 90)} ${count}`;
    const pick = kept[(count * 31) % 11];
    if (pick === undefined || count % 5 === 0) {
      const { id } = exchanges.create(db, round.id, { answer: text });
      kept.push(id);
      say(`${id} ${count}`);
      if (count % 3 === 0) facts.create(db, company.id, { text });
    } else {
      exchanges.update(db, pick, { answer: text });
      say(`${pick} ${count}`);
    }
  }
}

function migrateOnce(path: string): void {
  say('ready');
  openJournal(path, { migrations: [...migrations, heavyMigration] });
  say('migrated');
}

function backUpForever(path: string): void {
  const db = openJournal(path);
  say('ready');
  for (;;) say(takeBackup(db.sqlite, 'by-hand', backupSettings(path)).backup.name);
}

function importForever(path: string): void {
  const db = openJournal(path);
  say('ready');
  for (let count = 0; ; count += 1) {
    const which = count % 2;
    replaceJournal(db, twoJournals[which === 0 ? 0 : 1]);
    say(String(which));
  }
}

function restoreForever(path: string, first: string, second: string): void {
  let db = openJournal(path);
  const start = loadJournal(db).companies.length === twoJournals[0].companies.length ? 1 : 0;
  say('ready');
  for (let count = start; ; count += 1) {
    const which = count % 2;
    const backup = { path: which === 0 ? first : second, passphrase: null };
    db = restoreBackup(db, backup, backupSettings(path));
    say(String(which));
  }
}

/** Writes on through failures, each tried again until it works; ends a while after the first failure. */
function writeThroughFailures(path: string): void {
  const db = openJournal(path);
  say('ready');
  const kept: string[] = [];
  let failures = 0;
  for (let left = 20; left > 0; ) {
    try {
      kept.push(companies.create(db, null, { name: '青葉', ownSummary: 'あ'.repeat(2000) }).id);
      say('stored');
      if (failures > 0) left -= 1;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      failures += 1;
      say(error.code);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
  const stored = new Set<string>(loadJournal(db).companies.map(({ id }) => id));
  say(
    kept.every((id) => stored.has(id)) && stored.size === kept.length
      ? 'every text is there'
      : 'texts are missing',
  );
}

const [work, path = '', first = '', second = ''] = process.argv.slice(2);
if (work === 'write') writeForever(path);
else if (work === 'migrate') migrateOnce(path);
else if (work === 'backup') backUpForever(path);
else if (work === 'import') importForever(path);
else if (work === 'restore') restoreForever(path, first, second);
else if (work === 'persist') writeThroughFailures(path);
else throw new Error(`unknown work ${work}`);
