import { describe, expect, test } from 'vitest';
import { nouns } from '#core/domain/record.ts';
import { AppError } from '#core/errors.ts';
import { replaceJournal } from '#db/import.ts';
import type { JournalDb } from '#db/journal-db.ts';
import { loadCompany, loadJournal } from '#db/load.ts';
import { repositories } from '#db/repositories/all.ts';
import { answers } from '#db/repositories/answers.ts';
import { claims } from '#db/repositories/claims.ts';
import { companies } from '#db/repositories/companies.ts';
import { concerns } from '#db/repositories/concerns.ts';
import { episodes } from '#db/repositories/episodes.ts';
import { exchanges } from '#db/repositories/exchanges.ts';
import { facts } from '#db/repositories/facts.ts';
import { rounds } from '#db/repositories/rounds.ts';
import { emptyTrash, listTrash } from '#db/trash.ts';
import {
  aClaim,
  aCompany,
  aConcern,
  aFact,
  aJournal,
  anAnswer,
  anEpisode,
  anExchange,
  aRound,
} from '#tests/builders.ts';
import { aDatabase } from './database.ts';

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}

/** A journal where records of company c1 refer to each other. */
function aConnectedDatabase(): JournalDb {
  const db = aDatabase();
  const first = aRound({
    id: 'r1',
    exchanges: [anExchange({ id: 'x1' })],
    concerns: [aConcern({ id: 'n1', answerId: 'a1' })],
  });
  const company = aCompany({
    id: 'c1',
    rounds: [first, aRound({ id: 'r2', ordinal: 2 })],
    facts: [aFact({ id: 'f1', heardInRoundId: 'r1' }), aFact({ id: 'f2' })],
    answers: [
      anAnswer({ id: 'a1', roundId: 'r2', factIds: ['f1', 'f2'], exchangeIds: ['x1'], episodeIds: ['e1'] }),
    ],
    claims: [aClaim({ id: 'l1', source: { kind: 'exchange', id: 'x1' } })],
  });
  const other = aCompany({ id: 'c2', rounds: [aRound({ id: 'r9' })] });
  replaceJournal(db, aJournal({ companies: [company, other], episodes: [anEpisode({ id: 'e1' })] }));
  return db;
}

describe('creating', () => {
  test('fills in defaults, makes an id, and puts the record last', () => {
    const db = aDatabase();
    const company = companies.create(db, null, { name: '青葉' });
    expect(company).toMatchObject({ name: '青葉', status: 'active', priority: null });
    expect(company.id).toMatch(/^[0-9a-f-]{36}$/);
    facts.create(db, company.id, { text: 'one' });
    facts.create(db, company.id, { text: 'two', id: 'mine' });
    expect(loadCompany(db, company.id).facts.map((fact) => fact.text)).toEqual(['one', 'two']);
    expect(facts.find(db, 'mine').text).toBe('two');
  });

  test('refuses an id that any record has', () => {
    const db = aConnectedDatabase();
    expect(codeOf(() => companies.create(db, null, { name: '港', id: 'x1' }))).toBe('conflict');
  });

  test('refuses an invalid record with the place, and changes nothing', () => {
    const db = aDatabase();
    expect(() => companies.create(db, null, { name: ' ' })).toThrow(
      expect.objectContaining({
        code: 'invalid-input',
        problems: [{ path: 'name', message: 'a company needs a name' }],
      }),
    );
    expect(loadJournal(db).companies).toEqual([]);
  });

  test('refuses a holder that is not there or does not fit', () => {
    const db = aConnectedDatabase();
    expect(codeOf(() => facts.create(db, 'nobody', {}))).toBe('invalid-input');
    expect(codeOf(() => facts.create(db, null, {}))).toBe('invalid-input');
    expect(codeOf(() => episodes.create(db, 'c1', {}))).toBe('invalid-input');
    expect(codeOf(() => exchanges.create(db, 'c1', {}))).toBe('invalid-input');
  });

  test("refuses references to nothing and to another company's records", () => {
    const db = aConnectedDatabase();
    expect(codeOf(() => facts.create(db, 'c1', { heardInRoundId: 'r9' }))).toBe('invalid-input');
    expect(codeOf(() => answers.create(db, 'c2', { roundId: 'r1', category: 'career' }))).toBe(
      'invalid-input',
    );
    expect(codeOf(() => answers.update(db, 'a1', { factIds: aFactIds('nothing') }))).toBe('invalid-input');
    expect(codeOf(() => claims.create(db, 'c2', { source: { kind: 'exchange', id: 'x1' } }))).toBe(
      'invalid-input',
    );
    expect(concerns.create(db, 'r1', { answerId: 'a1' }).answerId).toBe('a1');
  });
});

function aFactIds(...ids: string[]) {
  return ids.map((id) => aFact({ id }).id);
}

describe('updating', () => {
  test('changes only what the patch names', () => {
    const db = aConnectedDatabase();
    const before = exchanges.find(db, 'x1');
    const after = exchanges.update(db, 'x1', {
      answer: '短く答えた',
      followUps: [{ question: 'なぜ', answer: '' }],
    });
    expect(after).toEqual({ ...before, answer: '短く答えた', followUps: [{ question: 'なぜ', answer: '' }] });
    expect(loadCompany(db, 'c1').rounds[0]?.exchanges).toEqual([after]);
  });

  test('refuses to undo a change the editor has not seen, and says what is stored', () => {
    const db = aConnectedDatabase();
    facts.update(db, 'f2', { text: 'from the other window' });
    const late = () => facts.update(db, 'f2', { text: 'mine' }, { text: '産業用センサーを作っている' });
    expect(late).toThrow(
      expect.objectContaining({
        code: 'conflict',
        stored: expect.objectContaining({ text: 'from the other window' }),
        problems: [expect.objectContaining({ path: 'text' })],
      }),
    );
    expect(facts.find(db, 'f2').text).toBe('from the other window');
  });

  test('is no conflict when another field changed, or both sides wrote the same', () => {
    const db = aConnectedDatabase();
    facts.update(db, 'f2', { opinion: 'elsewhere' });
    const expected = { text: '産業用センサーを作っている' };
    expect(facts.update(db, 'f2', { text: 'same' }, expected)).toMatchObject({
      text: 'same',
      opinion: 'elsewhere',
    });
    expect(facts.update(db, 'f2', { text: 'same' }, expected).text).toBe('same');
  });

  test('reaches a record that is in the trash, so that a late keystroke is not lost', () => {
    const db = aConnectedDatabase();
    facts.remove(db, 'f2');
    facts.update(db, 'f2', { text: 'typed while it was deleted' });
    facts.restore(db, 'f2');
    expect(facts.find(db, 'f2').text).toBe('typed while it was deleted');
  });

  test('keeps halves of surrogate pairs out of the file', () => {
    const db = aConnectedDatabase();
    expect(facts.update(db, 'f2', { text: 'cut \ud83d' }).text).toBe('cut \ufffd');
    expect(
      exchanges.update(db, 'x1', { followUps: [{ question: '\udc00', answer: '' }] }).followUps[0]?.question,
    ).toBe('\ufffd');
  });

  test('says so when the record does not exist', () => {
    const db = aDatabase();
    for (const noun of nouns) {
      expect(codeOf(() => repositories[noun].find(db, 'nobody'))).toBe('not-found');
      expect(codeOf(() => repositories[noun].remove(db, 'nobody'))).toBe('not-found');
      expect(codeOf(() => repositories[noun].move(db, 'nobody', 0))).toBe('not-found');
    }
  });
});

describe('moving', () => {
  test.each([
    ['b', 0, ['b', 'a', 'c', 'd']],
    ['a', 3, ['b', 'c', 'd', 'a']],
    ['c', 1, ['a', 'c', 'b', 'd']],
    ['a', 99, ['b', 'c', 'd', 'a']],
    ['d', 3, ['a', 'b', 'c', 'd']],
  ])('%s to %i', (id, index, order) => {
    const db = aDatabase();
    const company = companies.create(db, null, { name: '青葉' });
    for (const name of ['a', 'gone', 'b', 'c', 'd'])
      rounds.create(db, company.id, { id: name, kind: 'interview' });
    rounds.remove(db, 'gone');
    rounds.move(db, id, index);
    expect(loadCompany(db, company.id).rounds.map((round) => round.id)).toEqual(order);
  });
});

describe('the trash', () => {
  test('hides a record with everything it holds and everything that needs it, and gives all of it back', () => {
    const db = aConnectedDatabase();
    const before = loadJournal(db);
    rounds.remove(db, 'r1');
    const company = loadCompany(db, 'c1');
    expect(company.rounds.map((round) => round.id)).toEqual(['r2']);
    expect(company.facts[0]?.heardInRoundId).toBeNull();
    expect(company.answers[0]?.exchangeIds).toEqual([]);
    expect(company.claims).toEqual([]);
    rounds.remove(db, 'r2');
    expect(loadCompany(db, 'c1').answers).toEqual([]);
    rounds.restore(db, 'r2');
    rounds.restore(db, 'r1');
    expect(loadJournal(db)).toEqual(before);
  });

  test('keeps a link to a deleted record while the list around it is edited', () => {
    const db = aConnectedDatabase();
    facts.remove(db, 'f1');
    const shown = answers.find(db, 'a1').factIds;
    expect(shown).toEqual(['f2']);
    answers.update(db, 'a1', { factIds: [] }, { factIds: shown });
    facts.restore(db, 'f1');
    expect(loadCompany(db, 'c1').answers[0]?.factIds).toEqual(['f1']);
  });

  test('a reference to a deleted record may be replaced by one who sees none', () => {
    const db = aConnectedDatabase();
    rounds.remove(db, 'r1');
    expect(loadCompany(db, 'c1').facts[0]?.heardInRoundId).toBeNull();
    const r2 = rounds.find(db, 'r2').id;
    expect(facts.update(db, 'f1', { heardInRoundId: r2 }, { heardInRoundId: null }).heardInRoundId).toBe(
      'r2',
    );
  });

  test('lists what was deleted itself, latest first, and not what went with it', () => {
    const db = aConnectedDatabase();
    exchanges.remove(db, 'x1');
    rounds.remove(db, 'r1');
    episodes.remove(db, 'e1');
    expect(listTrash(db).map(({ noun, id, companyName }) => [noun, id, companyName])).toEqual([
      ['episode', 'e1', null],
      ['round', 'r1', '青葉製作所'],
    ]);
    companies.remove(db, 'c1');
    expect(listTrash(db).map(({ id }) => id)).toEqual(['c1', 'e1']);
    expect(codeOf(() => loadCompany(db, 'c1'))).toBe('not-found');
  });

  test('is emptied for good of what is older than a day given', () => {
    const db = aConnectedDatabase();
    facts.remove(db, 'f1');
    const between = db.now();
    rounds.remove(db, 'r1');
    expect(emptyTrash(db, between)).toBe(1);
    expect(listTrash(db).map(({ id }) => id)).toEqual(['r1']);
    expect(emptyTrash(db, null)).toBe(1);
    expect(codeOf(() => exchanges.find(db, 'x1'))).toBe('not-found');
    expect(db.sqlite.pragma('foreign_key_check')).toEqual([]);
  });
});

test('every noun is created, read, changed, removed and restored', () => {
  const db = aConnectedDatabase();
  const document = repositories.document.create(db, 'c1', {});
  const made = {
    company: companies.create(db, null, { name: '港商事' }),
    fact: facts.create(db, 'c1', {}),
    document,
    'document-item': repositories['document-item'].create(db, document.id, {}),
    round: rounds.create(db, 'c1', { kind: 'casual' }),
    exchange: exchanges.create(db, 'r1', {}),
    concern: concerns.create(db, 'r1', {}),
    'checklist-item': repositories['checklist-item'].create(db, 'r1', {}),
    answer: answers.create(db, 'c1', { roundId: 'r2', category: 'career' }),
    claim: claims.create(db, 'c1', { source: { kind: 'answer', id: 'a1' } }),
    'reverse-question': repositories['reverse-question'].create(db, 'c1', { for: 'peer' }),
    episode: episodes.create(db, null, { tags: ['team'] }),
    'self-check': repositories['self-check'].create(db, null, { at: '2026-11-20T20:00', answers: { a: 2 } }),
    dismissal: repositories.dismissal.create(db, null, { rule: 'logged-late', companyId: 'c1' }),
  };
  const full = loadJournal(db);
  for (const noun of nouns) {
    const { id } = made[noun];
    expect(repositories[noun].find(db, id)).toEqual(made[noun]);
    repositories[noun].remove(db, id);
    expect(JSON.stringify(loadJournal(db))).not.toBe(JSON.stringify(full));
    repositories[noun].restore(db, id);
    expect(loadJournal(db)).toEqual(full);
  }
});
