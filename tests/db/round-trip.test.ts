import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArchiveText } from '#core/archive/parse.ts';
import { writeArchive } from '#core/archive/write.ts';
import type { Journal } from '#core/domain/journal.ts';
import { listCompanies } from '#db/company-list.ts';
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

/** A journal in which every text field of every record holds the same text. */
function filledWith(text: string): Journal {
  const round = aRound({
    location: text,
    contact: text,
    feedback: text,
    interviewers: [{ name: text, note: text }],
    exchanges: [anExchange({ question: text, answer: text, followUps: [{ question: text, answer: text }] })],
    concerns: [{ id: 'n1', text }],
    checklist: [{ id: 'k1', text }],
  });
  const company = aCompany({
    name: `青${text}`,
    reading: text,
    industry: text,
    website: text,
    ownSummary: text,
    afterJoining: { what: text, why: text, strength: text },
    rounds: [round],
    facts: [{ id: 'f1', text, source: text, opinion: text }],
    documents: [aDocument({ title: text, items: [aDocumentItem({ question: text, text })] })],
    answers: [
      anAnswer({
        roundId: round.id,
        headline: text,
        text,
        keywords: [text],
        probes: [{ question: text, answer: text }],
      }),
    ],
    reverseQuestions: [{ id: 'q1', text, topic: text, basis: text, reply: text }],
  });
  return aJournal({ companies: [company] });
}

test.each([
  ['50,000 characters', 'あ'.repeat(50_000)],
  ['1 MB of combining characters', `が${'\u0301'.repeat(500_000)}`],
  ['emoji and right to left', '👩‍👩‍👧‍👦'.repeat(1000) + 'مرحبا ‮'.repeat(1000)],
  [
    'markup and paths',
    '<img src=x onerror=alert(1)> javascript:alert(1) file:///etc/passwd app://../../etc/passwd',
  ],
  ['SQL', "'); DROP TABLE company; --"],
  ['control characters', '\u0000\u0001\u001b[31m\u007f\u2028'],
])('every field holds %s and gives it back', (_what, text) => {
  const db = aDatabase();
  const journal = filledWith(text);
  replaceJournal(db, journal);
  expect(loadJournal(db)).toEqual(journal);
  const parsed = parseArchiveText(exportJournal(db));
  expect(parsed).toMatchObject({ ok: true, journal });
});

test('300 exchanges in one round, and dates from 1900 to 2100', () => {
  const db = aDatabase();
  const exchanges = Array.from({ length: 300 }, () => anExchange());
  const rounds = [
    aRound({ exchanges, startsAt: '1900-01-01T00:00' }),
    aRound({ ordinal: 2, startsAt: '2100-12-31T23:59' }),
  ];
  const journal = aJournal({ companies: [aCompany({ rounds })] });
  replaceJournal(db, journal);
  expect(loadJournal(db)).toEqual(journal);
  expect(listCompanies(db, '2026-11-23')[0]).toMatchObject({
    rounds: 2,
    nextRound: { startsAt: '2100-12-31T23:59' },
  });
});
