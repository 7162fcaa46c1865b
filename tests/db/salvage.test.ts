import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArchiveText } from '#core/archive/parse.ts';
import { writeArchive } from '#core/archive/write.ts';
import type { Journal } from '#core/domain/journal.ts';
import { AppError } from '#core/errors.ts';
import { replaceJournal } from '#db/import.ts';
import { loadJournal } from '#db/load.ts';
import { closeJournal, openJournal } from '#db/open.ts';
import { salvageJournal } from '#db/salvage.ts';
import {
  aClaim,
  aCompany,
  aConcern,
  aDocument,
  aDocumentItem,
  aFact,
  aJournal,
  anAnswer,
  anEpisode,
  anExchange,
  aRound,
} from '#tests/builders.ts';
import { aFolder } from './database.ts';

function aBigJournal(): Journal {
  const [episode] = [anEpisode()];
  const companies = Array.from({ length: 20 }, (_, index) => {
    const exchanges = Array.from({ length: 10 }, () => anExchange({ answer: '答え'.repeat(60) }));
    const items = [aDocumentItem({ text: '提出した文章'.repeat(20) })];
    const round = aRound({ exchanges, concerns: [aConcern()] });
    const exchangeIds = exchanges.slice(0, 2).map(({ id }) => id);
    const answer = anAnswer({
      roundId: round.id,
      exchangeIds,
      documentItemIds: items.map(({ id }) => id),
      episodeIds: [episode?.id ?? ''],
    });
    return aCompany({
      name: `会社${index}`,
      rounds: [round],
      facts: [aFact({ heardInRoundId: round.id })],
      documents: [aDocument({ items })],
      answers: [answer],
      claims: [aClaim({ source: { kind: 'exchange', id: exchangeIds[0] ?? '' } })],
    });
  });
  return aJournal({ companies, episodes: episode === undefined ? [] : [episode] });
}

function aFile(journal: Journal): string {
  const path = join(aFolder(), 'journal.db');
  const db = openJournal(path);
  replaceJournal(db, journal);
  closeJournal(db);
  return path;
}

/** Null when the destroyed page held the list of tables, without which nothing can be found. */
function salvagedOrNot(path: string) {
  try {
    return salvageJournal(path);
  } catch (error) {
    expect(error).toMatchObject({ code: 'database-corrupt' });
    return null;
  }
}

test('a sound journal is salvaged whole', () => {
  const journal = aBigJournal();
  const salvage = salvageJournal(aFile(journal));
  expect(salvage.journal).toEqual(journal);
  expect(salvage.unusable).toBe(0);
});

test('whatever page is destroyed, what comes out is a valid journal file, and the file is not touched', () => {
  const path = aFile(aBigJournal());
  const sound = readFileSync(path);
  const pages = sound.length / 4096;
  let read = 0;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: pages - 1 }), fc.integer({ min: 0, max: 255 }), (page, filler) => {
      const bytes = Buffer.from(sound).fill(filler, page * 4096, (page + 1) * 4096);
      writeFileSync(path, bytes);
      const salvage = salvagedOrNot(path);
      read += salvage?.rows ?? 0;
      if (salvage !== null) expect(parseArchiveText(writeArchive(salvage.journal, null)).ok).toBe(true);
      expect(readFileSync(path).equals(bytes)).toBe(true);
    }),
    { numRuns: 15 },
  );
  expect(read).toBeGreaterThan(15 * 200);
});

test('most answers survive a destroyed page in the middle of them', () => {
  const journal = aBigJournal();
  const path = aFile(journal);
  const sqlite = new Database(path, { readonly: true });
  const row = sqlite.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'exchange'").pluck().get();
  sqlite.close();
  const bytes = readFileSync(path);
  // The root of a table this size lists its leaf pages; the first one named is a leaf of exchanges.
  const leaf = bytes.readUInt32BE(
    (Number(row) - 1) * 4096 + bytes.readUInt16BE((Number(row) - 1) * 4096 + 12),
  );
  writeFileSync(path, bytes.fill(0xff, (leaf - 1) * 4096, leaf * 4096));
  const db = salvageJournal(path).journal;
  const count = db.companies.flatMap(({ rounds }) => rounds.flatMap(({ exchanges }) => exchanges)).length;
  expect(count).toBeGreaterThan(180);
  expect(count).toBeLessThan(200);
});

test('what hung on a lost company or round hangs on a stand-in', () => {
  const path = aFile(aBigJournal());
  const sqlite = new Database(path);
  sqlite.pragma('foreign_keys = OFF');
  sqlite.exec(
    'DELETE FROM company WHERE position = 3; DELETE FROM round WHERE rowid = 8; DELETE FROM document WHERE rowid = 9',
  );
  sqlite.close();
  const { journal } = salvageJournal(path);
  expect(parseArchiveText(writeArchive(journal, null))).toMatchObject({ ok: true });
  const exchanges = journal.companies.flatMap(({ rounds }) => rounds.flatMap((round) => round.exchanges));
  expect(exchanges).toHaveLength(200);
  expect(journal.companies.flatMap(({ answers }) => answers)).toHaveLength(20);
  expect(journal.companies.filter(({ name }) => name === '復元 / Recovered')).not.toHaveLength(0);
});

test('a file that is no database says so', () => {
  const path = join(aFolder(), 'journal.db');
  writeFileSync(path, 'nothing '.repeat(2000));
  expect(() => salvageJournal(path)).toThrow(expect.objectContaining({ code: 'database-corrupt' }));
  expect(() => salvageJournal(`${path}.none`)).toThrow(AppError);
});

test('what was only in the write-ahead log is salvaged too', () => {
  const path = join(aFolder(), 'journal.db');
  const db = openJournal(path);
  db.sqlite.pragma('wal_autocheckpoint = 0');
  replaceJournal(db, aBigJournal());
  expect(salvageJournal(path).journal).toEqual(loadJournal(db));
  closeJournal(db);
});
