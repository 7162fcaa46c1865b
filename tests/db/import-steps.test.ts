import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { AppError } from '#core/errors.ts';
import { restoreBackup } from '#db/backup/restore.ts';
import { replaceJournal, replaceSteps } from '#db/import.ts';
import { writeInSteps } from '#db/import-steps.ts';
import type { JournalDb } from '#db/journal-db.ts';
import { loadJournal } from '#db/load.ts';
import { mergeSteps } from '#db/merge.ts';
import { closeJournal, openJournal } from '#db/open.ts';
import { companies } from '#db/repositories/companies.ts';
import { aCompany, aJournal, anExchange, aRound } from '#tests/builders.ts';
import { aFolder } from './database.ts';

function aJournalOnDisk(): JournalDb {
  const db = openJournal(join(aFolder(), 'journal.db'));
  onTestFinished(() => closeJournal(db));
  replaceJournal(db, aJournal({ companies: [aCompany({ id: 'own', name: '自社' })] }));
  return db;
}

function aLargeJournal() {
  const exchanges = () => Array.from({ length: 10 }, () => anExchange());
  const many = Array.from({ length: 200 }, (_, index) =>
    aCompany({ name: `会社${index}`, rounds: [aRound({ exchanges: exchanges() })] }),
  );
  return aJournal({ companies: many });
}

function codeOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error instanceof AppError && error.code;
  }
}

test('a long import tells its progress, lets others read the state before, refuses writes, and ends complete', async () => {
  const db = aJournalOnDisk();
  const journal = aLargeJournal();
  const progress: number[] = [];
  const seen: unknown[] = [];
  await writeInSteps(db, (target) => replaceSteps(target, journal), {
    onProgress: (done) => {
      progress.push(done);
      if (progress.length > 1) return;
      seen.push(loadJournal(db).companies.map(({ name }) => name));
      seen.push(codeOf(() => companies.update(db, 'own', { name: '改名' })));
      const settings = { folder: aFolder(), secondFolder: null, passphrase: null, timeZone: 'Asia/Tokyo' };
      seen.push(codeOf(() => restoreBackup(db, { path: db.path, passphrase: null }, settings)));
    },
  });
  expect(seen).toEqual([['自社'], 'database-busy', 'database-busy']);
  expect(progress.length).toBeGreaterThan(0);
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  expect(loadJournal(db)).toEqual(journal);
  companies.create(db, null, { name: 'もう書ける' });
});

test('a long import that is stopped leaves everything as it was', async () => {
  const db = aJournalOnDisk();
  const before = loadJournal(db);
  const stop = new AbortController();
  const how = { mode: 'as-copies', exportedAt: null, onConflict: 'keep-mine' } as const;
  const running = writeInSteps(db, (target) => mergeSteps(target, aLargeJournal(), how), {
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  await expect(running).rejects.toMatchObject({ code: 'cancelled' });
  expect(loadJournal(db)).toEqual(before);
  companies.update(db, 'own', { industry: '製造' });
});

test('a long import that fails on the way leaves everything as it was', async () => {
  const db = aJournalOnDisk();
  const before = loadJournal(db);
  const twice = aCompany({ id: 'twice' });
  const journal = aJournal({ companies: [twice, twice] });
  await expect(writeInSteps(db, (target) => replaceSteps(target, journal))).rejects.toBeInstanceOf(AppError);
  expect(loadJournal(db)).toEqual(before);
});

test('a second import does not start while one is running', async () => {
  const db = aJournalOnDisk();
  const journal = aLargeJournal();
  const first = writeInSteps(db, (target) => replaceSteps(target, journal));
  await expect(writeInSteps(db, (target) => replaceSteps(target, aJournal()))).rejects.toMatchObject({
    code: 'database-busy',
  });
  await first;
  expect(loadJournal(db)).toEqual(journal);
});
