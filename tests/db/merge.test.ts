import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeArchive } from '#core/archive/write.ts';
import { replaceJournal } from '#db/import.ts';
import { loadCompany, loadJournal } from '#db/load.ts';
import { mergeJournal, previewMerge } from '#db/merge.ts';
import { facts } from '#db/repositories/facts.ts';
import { rounds } from '#db/repositories/rounds.ts';
import { aCompany, aFact, aJournal, anAnswer, anEpisode, aRound } from '#tests/builders.ts';
import { anyJournal } from '#tests/journal-arbitrary.ts';
import { aDatabase } from './database.ts';

const byId = { mode: 'by-id', exportedAt: '2026-11-23T12:00:00Z', onConflict: 'keep-mine' } as const;

function aSmallJournal() {
  const company = aCompany({
    id: 'c1',
    rounds: [aRound({ id: 'r1' })],
    facts: [aFact({ id: 'f1', text: 'old' }), aFact({ id: 'f2', text: 'same' })],
    answers: [anAnswer({ id: 'a1', roundId: 'r1', episodeIds: ['e1'] })],
  });
  return aJournal({ companies: [company], episodes: [anEpisode({ id: 'e1' })] });
}

describe('a merge by id', () => {
  test('previews and does the same: adds, changes, and leaves what is the same', () => {
    const db = aDatabase();
    replaceJournal(db, aSmallJournal());
    const theirs = aSmallJournal();
    const [company] = theirs.companies;
    if (company === undefined) throw new Error('the journal has a company');
    company.facts = [aFact({ id: 'f3', text: 'new' }), aFact({ id: 'f1', text: 'changed' })];
    const preview = previewMerge(db, theirs, byId.exportedAt);
    expect(preview.items.map(({ noun, id, kind }) => [noun, id, kind])).toEqual([
      ['fact', 'f3', 'added'],
      ['fact', 'f1', 'changed'],
    ]);
    expect(mergeJournal(db, theirs, byId)).toBe(2);
    expect(loadCompany(db, 'c1').facts.map(({ text }) => text)).toEqual(['changed', 'same', 'new']);
    expect(previewMerge(db, theirs, byId.exportedAt).items).toEqual([]);
  });

  test('asks about records edited or deleted here after the file was written', () => {
    const db = aDatabase();
    replaceJournal(db, aSmallJournal());
    const exportedAt = db.now();
    facts.update(db, 'f1', { text: 'mine, later' });
    rounds.remove(db, 'r1');
    const kinds = previewMerge(db, aSmallJournal(), exportedAt).items.map(({ id, kind }) => [id, kind]);
    expect(kinds).toEqual([
      ['r1', 'conflicting'],
      ['f1', 'conflicting'],
    ]);
    mergeJournal(db, aSmallJournal(), { ...byId, exportedAt });
    expect(loadCompany(db, 'c1')).toMatchObject({
      rounds: [],
      facts: [{ text: 'mine, later' }, { text: 'same' }],
    });
    mergeJournal(db, aSmallJournal(), { ...byId, exportedAt, onConflict: 'take-file' });
    expect(loadJournal(db)).toEqual(aSmallJournal());
  });

  test('asks about every difference when the file does not say when it was written', () => {
    const db = aDatabase();
    replaceJournal(db, aSmallJournal());
    facts.update(db, 'f1', { text: 'mine' });
    expect(previewMerge(db, aSmallJournal(), null).items).toMatchObject([{ id: 'f1', kind: 'conflicting' }]);
  });

  test('refuses ids that stand for something else here, and changes nothing', () => {
    const db = aDatabase();
    replaceJournal(db, aSmallJournal());
    const clash = aJournal({ companies: [aCompany({ id: 'c9', rounds: [aRound({ id: 'f1' })] })] });
    const elsewhere = aJournal({ companies: [aCompany({ id: 'c9', facts: [aFact({ id: 'f1' })] })] });
    for (const file of [clash, elsewhere]) {
      expect(() => mergeJournal(db, file, byId)).toThrow(expect.objectContaining({ code: 'conflict' }));
    }
    expect(loadJournal(db)).toEqual(aSmallJournal());
  });

  test('into an empty journal brings in exactly the file', () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        const db = aDatabase();
        mergeJournal(db, journal, byId);
        expect(loadJournal(db)).toEqual({ ...journal, settings: aJournal().settings });
        expect(previewMerge(db, journal, byId.exportedAt).items).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

test('a merge as copies doubles the journal, and every reference stays within its copy', () => {
  fc.assert(
    fc.property(anyJournal, (journal) => {
      const db = aDatabase();
      replaceJournal(db, journal);
      mergeJournal(db, journal, { ...byId, mode: 'as-copies' });
      const both = loadJournal(db);
      const size = journal.companies.length;
      expect(both.companies.slice(0, size)).toEqual(journal.companies);
      expect(both.companies).toHaveLength(2 * size);
      const ids = new Set(JSON.stringify(journal.companies).match(/"id":"[^"]*"/g));
      for (const copy of both.companies.slice(size)) {
        for (const id of JSON.stringify(copy).match(/"id":"[^"]*"/g) ?? []) expect(ids.has(id)).toBe(false);
      }
      expect(writeArchive(both, null)).toContain('"format": "interview-journal"');
      expect(db.sqlite.pragma('foreign_key_check')).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
