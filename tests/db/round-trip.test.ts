import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArchiveText } from '#core/archive/parse.ts';
import { writeArchive } from '#core/archive/write.ts';
import { exportJournal } from '#db/export.ts';
import { replaceJournal } from '#db/import.ts';
import { loadCompany, loadJournal } from '#db/load.ts';
import {
  aCompany,
  aDismissal,
  aDocument,
  aDocumentItem,
  aJournal,
  anAnswer,
  anExchange,
  aRound,
} from '#tests/builders.ts';
import { anyJournal } from '#tests/journal-arbitrary.ts';
import { aDatabase } from './database.ts';

test('what is imported is exported identically, whatever the journal holds', () => {
  const db = aDatabase();
  fc.assert(
    fc.property(anyJournal, (journal) => {
      replaceJournal(db, journal);
      expect(writeArchive(loadJournal(db), null)).toBe(writeArchive(journal, null));
      for (const company of journal.companies) {
        const alone = aJournal({ companies: [loadCompany(db, company.id)] });
        expect(writeArchive(alone, null)).toBe(writeArchive(aJournal({ companies: [company] }), null));
      }
      expect(db.sqlite.pragma('foreign_key_check')).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('an export is a file that is read without problems', () => {
  const db = aDatabase();
  const round = aRound({ exchanges: [anExchange()] });
  const document = aDocument({ items: [aDocumentItem()] });
  const company = aCompany({
    rounds: [round],
    documents: [document],
    answers: [anAnswer({ roundId: round.id })],
  });
  const journal = aJournal({ companies: [company], dismissals: [aDismissal({ companyId: company.id })] });
  replaceJournal(db, journal);
  expect(parseArchiveText(exportJournal(db))).toMatchObject({ ok: true, journal });
});

test('an import that fails on the way leaves everything as it was', () => {
  const db = aDatabase();
  const before = aJournal({ companies: [aCompany()] });
  replaceJournal(db, before);
  const twice = aCompany();
  expect(() => replaceJournal(db, aJournal({ companies: [twice, twice] }))).toThrow();
  const dangling = aCompany({ answers: [anAnswer({ roundId: 'nowhere' })] });
  expect(() => replaceJournal(db, aJournal({ companies: [dangling] }))).toThrow();
  expect(loadJournal(db)).toEqual(before);
});
