import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archiveJsonSchema } from '#core/archive/json-schema.ts';
import { parseArchive, parseArchiveText } from '#core/archive/parse.ts';
import { writeArchive } from '#core/archive/write.ts';
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
import { anyJournal } from '#tests/journal-arbitrary.ts';

/** A file with one record of most nouns, as plain JSON to break. */
function aFile(): Record<string, unknown> & { companies: Record<string, unknown>[] } {
  const first = aRound({
    id: 'r1',
    exchanges: [anExchange({ id: 'x1' })],
    concerns: [aConcern({ id: 'n1', answerId: 'a1' })],
  });
  const company = aCompany({
    id: 'c1',
    rounds: [first, aRound({ id: 'r2', ordinal: 2 })],
    facts: [aFact({ id: 'f1', heardInRoundId: 'r1' })],
    answers: [
      anAnswer({ id: 'a1', roundId: 'r2', factIds: ['f1'], exchangeIds: ['x1'], episodeIds: ['e1'] }),
    ],
    claims: [aClaim({ id: 'l1', source: { kind: 'exchange', id: 'x1' } })],
  });
  return JSON.parse(
    writeArchive(aJournal({ companies: [company], episodes: [anEpisode({ id: 'e1' })] }), null),
  );
}

function problemsOf(value: unknown): string[] {
  const parsed = parseArchive(value);
  return parsed.ok ? [] : parsed.problems.map((problem) => problem.path);
}

/** The file with the value at a path such as `companies.0.rounds` replaced. */
function broken(path: string, value: unknown): unknown {
  const file = aFile();
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<unknown>((place, step) => Reflect.get(Object(place), step), file);
  Reflect.set(Object(holder), last, value);
  return file;
}

describe('a valid file', () => {
  test('is read with every default filled in', () => {
    const parsed = parseArchive({
      format: 'interview-journal',
      version: 1,
      companies: [{ id: 'c', name: '青葉' }],
    });
    expect(parsed).toMatchObject({ ok: true, exportedAt: null, journal: { settings: { language: 'ja' } } });
    expect(parsed.ok && parsed.journal.companies[0]?.status).toBe('active');
  });

  test('may hold two answers for one round and category', () => {
    const answers = [anAnswer({ id: 'a1', roundId: 'r' }), anAnswer({ id: 'a2', roundId: 'r' })];
    const company = aCompany({ rounds: [aRound({ id: 'r' })], answers });
    expect(parseArchiveText(writeArchive(aJournal({ companies: [company] }), null)).ok).toBe(true);
  });

  test('gives back what was written, and the same text again', () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        const text = writeArchive(journal, '2026-11-23T09:00:00Z');
        const parsed = parseArchiveText(text);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
        expect(writeArchive(parsed.journal, parsed.exportedAt)).toBe(text);
        expect(JSON.parse(JSON.stringify(parsed.journal))).toEqual(JSON.parse(JSON.stringify(journal)));
      }),
      { numRuns: 150 },
    );
  });

  test('is written the same whatever the order of its keys', () => {
    const journal = aJournal({ companies: [aCompany({ id: 'c1' })] });
    const reversed = aJournal({
      companies: journal.companies.map((c) => ({ ...Object.fromEntries(Object.entries(c).reverse()), ...c })),
    });
    expect(writeArchive(reversed, null)).toBe(writeArchive(journal, null));
  });

  test('may start with a byte order mark', () => {
    expect(parseArchiveText(`\uFEFF${writeArchive(aJournal(), null)}`).ok).toBe(true);
  });
});

describe('a bad file is refused at the place that is wrong', () => {
  test.each([
    ['an unknown key', 'companies.0.rounds.1.colour', 'red', 'companies[0].rounds[1].colour'],
    ['an unknown key at the root', 'extra', 1, 'extra'],
    ['a wrong type', 'companies.0.name', 5, 'companies[0].name'],
    ['a name of spaces only', 'companies.0.name', ' \u3000', 'companies[0].name'],
    ['null where a text belongs', 'companies.0.industry', null, 'companies[0].industry'],
    ['an unknown enum value', 'companies.0.rounds.0.kind', 'coffee', 'companies[0].rounds[0].kind'],
    ['a missing required key', 'companies.0.rounds.0.kind', undefined, 'companies[0].rounds[0].kind'],
    ['a date that does not exist', 'companies.0.facts.0.date', '2026-02-30', 'companies[0].facts[0].date'],
    [
      'a time with seconds',
      'companies.0.rounds.0.startsAt',
      '2026-11-23T09:00:00',
      'companies[0].rounds[0].startsAt',
    ],
    ['another format', 'format', 'diary', 'format'],
    ['a newer version', 'version', 2, 'version'],
    ['a version as text', 'version', '1', 'version'],
    ['an answer for no round', 'companies.0.answers.0.roundId', 'r9', 'companies[0].answers[0].roundId'],
    [
      'an episode that is missing',
      'companies.0.answers.0.episodeIds',
      ['e1', 'e9'],
      'companies[0].answers[0].episodeIds[1]',
    ],
    ['a fact that is missing', 'companies.0.answers.0.factIds.0', 'x1', 'companies[0].answers[0].factIds[0]'],
    [
      'an exchange that is missing',
      'companies.0.answers.0.exchangeIds.0',
      'f1',
      'companies[0].answers[0].exchangeIds[0]',
    ],
    [
      'a document item that is missing',
      'companies.0.answers.0.documentItemIds',
      ['d'],
      'companies[0].answers[0].documentItemIds[0]',
    ],
    [
      'a fact heard in no round',
      'companies.0.facts.0.heardInRoundId',
      'r9',
      'companies[0].facts[0].heardInRoundId',
    ],
    [
      'a question asked in no round',
      'companies.0.reverseQuestions',
      [{ id: 'q', askedInRoundId: 'r9' }],
      'companies[0].reverseQuestions[0].askedInRoundId',
    ],
    [
      'a concern without its answer',
      'companies.0.rounds.0.concerns.0.answerId',
      'a9',
      'companies[0].rounds[0].concerns[0].answerId',
    ],
    [
      'a claim from the wrong kind of source',
      'companies.0.claims.0.source.kind',
      'answer',
      'companies[0].claims[0].source.id',
    ],
    ['a dismissal for no company', 'dismissals', [{ companyId: 'c9' }], 'dismissals[0].companyId'],
    ['an id used twice', 'companies.0.rounds.1.id', 'e1', 'companies[0].rounds[1].id'],
    ['half of a surrogate pair', 'companies.0.ownSummary', 'a\ud83d', 'companies[0].ownSummary'],
    ['a prototype key', 'companies.0.constructor', {}, 'companies[0].constructor'],
    [
      'probes deeper than any talk',
      'companies.0.answers.0.probes',
      nested(21),
      'companies[0].answers[0].probes',
    ],
    ['a list where the company belongs', 'companies.0', [], 'companies[0]'],
  ])('%s', (_what, path, value, place) => {
    expect(problemsOf(aFile())).toEqual([]);
    expect(problemsOf(broken(path, value))).toContain(place);
  });

  test('a reference into another company', () => {
    const file = aFile();
    file.companies.push({
      id: 'c2',
      name: '港商事',
      answers: [{ id: 'a2', roundId: 'r1', category: 'career' }],
    });
    expect(problemsOf(file)).toEqual(['companies[1].answers[0].roundId']);
  });

  test('a __proto__ key, which never reaches an object of ours', () => {
    const parsed = parseArchiveText(
      '{"format":"interview-journal","version":1,"__proto__":{"polluted":true}}',
    );
    expect(parsed.ok ? [] : parsed.problems[0]?.path).toBe('__proto__');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test.each([[null], [undefined], [1], ['text'], [[]], [new Date()], [Number.NaN]])(
    'no journal at all: %s',
    (value) => {
      expect(problemsOf(value)).toHaveLength(1);
    },
  );
});

function nested(levels: number): unknown[] {
  return levels === 0 ? [] : [{ probes: nested(levels - 1) }];
}

test('every problem of a file is told at once, and beyond 200 they are counted', () => {
  const file = {
    ...aFile(),
    one: 1,
    companies: [{ id: 'c', name: 1, colour: 'red' }],
    dismissals: [{ companyId: 'z' }],
  };
  expect(problemsOf(file)).toEqual([
    'companies[0].name',
    'companies[0].colour',
    'one',
    'dismissals[0].companyId',
  ]);
  const many = { format: 'interview-journal', version: 1, episodes: Array.from({ length: 500 }, () => ({})) };
  const parsed = parseArchive(many);
  expect(parsed).toMatchObject({ ok: false, total: 500 });
  expect(parsed.ok ? 0 : parsed.problems.length).toBe(200);
});

describe('a text that is not JSON is refused with line and column', () => {
  test.each([
    ['', 'line 1, column 1'],
    ['{', 'line 1, column 2'],
    ['{\n  "format": interview\n}', 'line 2, column 13'],
    ['{"a": 1,\n "b": 2,}', 'line 2, column 9'],
    ['{"a": "x\ny"}', 'line 1, column 9'],
    ['{"a": "\\q"}', 'line 1, column 8'],
    ['{"a": "abc', 'line 1, column 7'],
    ['{"a": 01}', 'line 1, column 8'],
    ['[1 2]', 'line 1, column 4'],
    ['{} {}', 'line 1, column 4'],
    ['{"a": 1, "a": 2}', 'line 1, column 10'],
  ])('%j', (text, place) => {
    const parsed = parseArchiveText(text);
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.path)).toEqual([place]);
  });

  test('and agrees with the JSON parser of the platform about what is JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), (json, at, insert) => {
        const cut = at % (json.length + 1);
        const text = json.slice(0, cut) + insert + json.slice(cut + 1);
        const parsed = parseArchiveText(text);
        const syntax = parsed.ok || !parsed.problems.some((problem) => problem.path.startsWith('line '));
        if (syntax) expect(() => JSON.parse(text)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});

test('nesting that would overflow a stack is refused, in text and in values', () => {
  const levels = 200_000;
  const text = `${'['.repeat(levels)}${']'.repeat(levels)}`;
  expect(parseArchiveText(text)).toMatchObject({
    ok: false,
    problems: [{ message: 'nested deeper than 64 levels' }],
  });
  const cyclic: Record<string, unknown> = {};
  cyclic.again = cyclic;
  cyclic.also = cyclic;
  expect(parseArchive(cyclic)).toMatchObject({
    ok: false,
    problems: [{ message: 'nested deeper than 64 levels' }],
  });
});

test('a file over 50 MB is refused before it is parsed', () => {
  expect(parseArchiveText('あ'.repeat(18_000_000))).toMatchObject({
    ok: false,
    problems: [{ path: '$', message: 'the file is larger than 50 MB' }],
  });
});

test('the committed JSON Schema is the one the schemas give', () => {
  const committed = readFileSync(new URL('../../../docs/journal-file.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(committed)).toEqual(JSON.parse(JSON.stringify(archiveJsonSchema())));
});
