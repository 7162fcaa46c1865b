import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parseCsv } from '#core/archive/csv.ts';
import { mapExchanges } from '#core/archive/exchange-csv.ts';
import { writeArchive } from '#core/archive/write.ts';
import { AppError } from '#core/errors.ts';
import { type BackupSettings, listBackups } from '#db/backup/backup.ts';
import { replaceJournal } from '#db/import.ts';
import type { JournalDb } from '#db/journal-db.ts';
import { loadCompany, loadJournal } from '#db/load.ts';
import { moveJournal } from '#db/move.ts';
import { closeJournal, openJournal } from '#db/open.ts';
import { companies } from '#db/repositories/companies.ts';
import { readTextFile } from '#db/text-file.ts';
import {
  emptyTrashSafely,
  exportCsv,
  exportMarkdown,
  exportToFile,
  importExchanges,
  importMerging,
  importReplacing,
  readArchiveFile,
} from '#db/transfer.ts';
import { aCompany, aJournal, anEpisode, anExchange, aRound } from '#tests/builders.ts';
import { aFolder } from './database.ts';

function aJournalOnDisk(): { db: JournalDb; folder: string; backups: BackupSettings } {
  const folder = aFolder();
  const db = openJournal(join(folder, 'journal.db'));
  onTestFinished(() => {
    if (db.sqlite.open) closeJournal(db);
  });
  replaceJournal(db, aJournal({ companies: [aCompany({ id: 'own', name: '自社' })] }));
  const backups = {
    folder: join(folder, 'backups'),
    secondFolder: null,
    passphrase: null,
    timeZone: 'Asia/Tokyo',
  };
  return { db, folder, backups };
}

function aLargeJournal() {
  const many = Array.from({ length: 200 }, (_, index) =>
    aCompany({
      name: `会社${index}`,
      rounds: [aRound({ exchanges: Array.from({ length: 10 }, () => anExchange()) })],
    }),
  );
  return aJournal({ companies: many });
}

describe('a long import', () => {
  test('tells its progress, lets others read the state before, refuses writes, and ends complete', async () => {
    const { db, backups } = aJournalOnDisk();
    const journal = aLargeJournal();
    const progress: number[] = [];
    const seen: unknown[] = [];
    await importReplacing(db, { journal, exportedAt: null }, backups, {
      onProgress: (done) => {
        progress.push(done);
        if (progress.length > 1) return;
        seen.push(loadJournal(db).companies.map(({ name }) => name));
        try {
          companies.update(db, 'own', { name: '改名' });
        } catch (error) {
          seen.push(error instanceof AppError && error.code);
        }
      },
    });
    expect(seen).toEqual([['自社'], 'database-busy']);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress.length).toBeGreaterThan(0);
    expect(loadJournal(db)).toEqual(journal);
    expect(listBackups(backups.folder)).toMatchObject([
      { reason: 'before-import', counts: { companies: 1 } },
    ]);
    companies.create(db, null, { name: 'もう書ける' });
  });

  test('that is stopped leaves everything as it was', async () => {
    const { db, backups } = aJournalOnDisk();
    const before = loadJournal(db);
    const stop = new AbortController();
    const how = { mode: 'as-copies', onConflict: 'keep-mine' } as const;
    const running = importMerging(db, { journal: aLargeJournal(), exportedAt: null }, how, backups, {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
    expect(loadJournal(db)).toEqual(before);
    companies.update(db, 'own', { industry: '製造' });
  });

  test('that fails on the way leaves everything as it was', async () => {
    const { db, backups } = aJournalOnDisk();
    const before = loadJournal(db);
    const twice = aCompany({ id: 'twice' });
    const journal = aJournal({ companies: [twice, twice] });
    await expect(importReplacing(db, { journal, exportedAt: null }, backups)).rejects.toBeInstanceOf(
      AppError,
    );
    expect(loadJournal(db)).toEqual(before);
  });
});

describe('files of the user', () => {
  test('an exported file is private, and brings everything back', async () => {
    const { db, folder, backups } = aJournalOnDisk();
    const before = loadJournal(db);
    const path = join(folder, 'export.json');
    exportToFile(db, path);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    companies.remove(db, 'own');
    await importReplacing(db, readArchiveFile(path), backups);
    expect(loadJournal(db)).toEqual(before);
  });

  test('a bad journal file is refused with every problem', () => {
    const path = join(aFolder(), 'bad.json');
    writeFileSync(path, writeArchive(aJournal(), null).replace('"ja"', '"fr"'));
    expect(() => readArchiveFile(path)).toThrow(
      expect.objectContaining({
        code: 'invalid-archive',
        problems: [expect.objectContaining({ path: 'settings.language' })],
      }),
    );
  });

  test('texts are read in the encodings people have', () => {
    const path = join(aFolder(), 'text.csv');
    const shiftJis = Buffer.from([0x8e, 0x75, 0x96, 0x5d, 0x93, 0xae, 0x8b, 0x40]);
    for (const [bytes, text] of [
      [Buffer.from('志望動機'), '志望動機'],
      [Buffer.from('\ufeff志望動機', 'utf16le'), '志望動機'],
      [shiftJis, '志望動機'],
    ] as const) {
      writeFileSync(path, bytes);
      expect(readTextFile(path)).toBe(text);
    }
  });

  test('what is no text, too large, or not there is refused by its kind', () => {
    const folder = aFolder();
    const write = (name: string, bytes: Buffer) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    };
    const codes = [
      write('binary', Buffer.from([0x89, 0x50, 0xff, 0x00, 0xfd, 0x80])),
      write('large', Buffer.alloc(51 * 1024 * 1024)),
      join(folder, 'nothing'),
      folder,
    ].map((path) => {
      try {
        return readTextFile(path);
      } catch (error) {
        return error instanceof AppError && error.code;
      }
    });
    expect(codes).toEqual(['unreadable-file', 'file-too-large', 'unreadable-file', 'unreadable-file']);
  });

  test('a Markdown file per company gets a name every system takes, and overwrites nothing', () => {
    const { db } = aJournalOnDisk();
    const folder = join(aFolder(), 'notes');
    mkdirSync(folder);
    writeFileSync(join(folder, '自社.md'), 'mine');
    const names = ['../../etc/passwd', 'A/B', 'a?b', '...', 'nul', '自社'];
    replaceJournal(
      db,
      aJournal({ companies: names.map((name) => aCompany({ name })), episodes: [anEpisode()] }),
    );
    expect(exportMarkdown(db, folder, 'ja')).toEqual([
      'etc passwd.md',
      'A B.md',
      'a b 2.md',
      '_.md',
      'nul_.md',
      '自社 2.md',
      'episodes.md',
    ]);
    expect(readFileSync(join(folder, '自社.md'), 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toHaveLength(8);
  });

  test('exchanges of a CSV file go to a round, all or none', () => {
    const { db, folder } = aJournalOnDisk();
    replaceJournal(db, aJournal({ companies: [aCompany({ id: 'c', rounds: [aRound({ id: 'r' })] })] }));
    const parsed = parseCsv('質問,回答\n強みは,根気\n弱みは,心配性\n');
    const mapped = mapExchanges(parsed.ok ? parsed.rows.slice(1) : [], { question: 0, answer: 1 });
    importExchanges(db, 'r', mapped.ok ? mapped.exchanges : []);
    expect(loadCompany(db, 'c').rounds[0]?.exchanges.map(({ answer }) => answer)).toEqual(['根気', '心配性']);
    expect(() => importExchanges(db, 'r', [{ question: 'x' }, { id: 'r', question: 'clash' }])).toThrow(
      AppError,
    );
    expect(loadCompany(db, 'c').rounds[0]?.exchanges).toHaveLength(2);
    exportCsv(db, join(folder, 'out.csv'), 'ja');
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toContain('強みは,根気');
  });
});

test('emptying the trash takes a backup first, unless there is nothing to delete', () => {
  const { db, backups } = aJournalOnDisk();
  expect(emptyTrashSafely(db, null, backups)).toBe(0);
  expect(existsSync(backups.folder)).toBe(false);
  companies.remove(db, 'own');
  expect(emptyTrashSafely(db, '2000-01-01T00:00:00.000Z', backups)).toBe(0);
  expect(emptyTrashSafely(db, null, backups)).toBe(1);
  expect(listBackups(backups.folder)).toMatchObject([{ reason: 'before-emptying-trash' }]);
});

describe('moving the journal to another folder', () => {
  test('takes everything along, and leaves the old file under another name', () => {
    const { db, folder } = aJournalOnDisk();
    const before = loadJournal(db);
    const target = join(aFolder(), 'new place');
    const moved = moveJournal(db, target);
    expect(loadJournal(moved)).toEqual(before);
    expect(moved.path).toBe(join(target, 'journal.db'));
    closeJournal(moved);
    expect(readdirSync(folder).filter((name) => name.startsWith('journal.db'))).toEqual([
      expect.stringMatching(/^journal\.db\.moved-/),
    ]);
  });

  test('refuses a folder that has a journal, and goes on where it is', () => {
    const { db } = aJournalOnDisk();
    const target = aFolder();
    writeFileSync(join(target, 'journal.db'), 'another');
    expect(() => moveJournal(db, target)).toThrow(expect.objectContaining({ code: 'conflict' }));
    companies.create(db, null, { name: '続き' });
    expect(readFileSync(join(target, 'journal.db'), 'utf8')).toBe('another');
  });
});
