import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv, writeCsv } from '#core/archive/csv.ts';
import { guessMapping, mapExchanges, writeExchangesCsv } from '#core/archive/exchange-csv.ts';
import { languages } from '#core/domain/settings.ts';
import { aCompany, anExchange, aRound } from '#tests/builders.ts';
import { anyJournal, anyText } from '#tests/journal-arbitrary.ts';

function rowsOf(text: string): string[][] {
  const parsed = parseCsv(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.rows.map(({ cells }) => cells);
}

describe('reading CSV', () => {
  test.each([
    [
      'commas',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1,5\t2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'quotes with separators, quotes and line breaks',
      'a,b\n"x, ""y""\nz",2',
      [
        ['a', 'b'],
        ['x, "y"\nz', '2'],
      ],
    ],
    ['empty cells at the ends', ',a,\n', [['', 'a', '']]],
    [
      'a last cell that is empty at the end of the file',
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['old line ends', 'a\rb', [['a'], ['b']]],
    ['empty lines and a byte order mark', '\uFEFFa\n\n\nb\n', [['a'], ['b']]],
    ['nothing', '', []],
  ])('%s', (_what, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  test('tells the line each row starts on', () => {
    expect(parseCsv('a\n"x\ny"\n\nb')).toMatchObject({
      ok: true,
      rows: [{ line: 1 }, { line: 2 }, { line: 5 }],
    });
  });

  test.each([
    ['a\nb,"never closed\nc', 'line 2'],
    ['a\n"closed"then more', 'line 2'],
  ])('a fault is told with its line: %j', (text, path) => {
    expect(parseCsv(text)).toMatchObject({ ok: false, problems: [{ path }] });
  });

  test('reads back whatever was written, line breaks and formulas included', () => {
    const cell = fc.oneof(
      anyText,
      fc.constantFrom('=1+1', '+81', '-', '@cmd', '＝A1', "'=x", 'a"b', 'a,b', ' x ', '\r', '\n'),
    );
    const table = fc.array(
      fc.array(cell, { minLength: 2, maxLength: 4 }).filter((row) => row.some((text) => text !== '')),
    );
    fc.assert(
      fc.property(table, (rows) => {
        expect(rowsOf(writeCsv([['h', 'h'], ...rows]))).toEqual([['h', 'h'], ...rows]);
      }),
    );
  });
});

describe('exporting exchanges', () => {
  const exchange = anExchange({
    category: 'career',
    question: '=HYPERLINK("http://example.com")',
    answer: '一行目\n二行目',
    rating: 'good',
    prepared: true,
    followUps: [{ question: 'なぜ', answer: 'だから' }],
  });
  const company = aCompany({
    name: '青葉',
    rounds: [aRound({ startsAt: '2026-11-20T10:00', exchanges: [exchange] })],
  });

  test('starts with the mark spreadsheet programs need, and holds no formula', () => {
    const csv = writeExchangesCsv([company], 'ja');
    expect(csv.startsWith('\uFEFF企業,選考ステップ,日時,')).toBe(true);
    expect(csv).toContain(
      '青葉,一次面接,2026-11-20 10:00,入社後の展望,"\'=HYPERLINK(""http://example.com"")"',
    );
  });

  test.each(languages)('reads back in %s through the headings it wrote', (language) => {
    fc.assert(
      fc.property(anyJournal, ({ companies }) => {
        const parsed = parseCsv(writeExchangesCsv(companies, language));
        const [headings, ...rows] = parsed.ok ? parsed.rows : [];
        const mapped = mapExchanges(rows, guessMapping(headings?.cells ?? []));
        const plain = companies
          .flatMap(({ rounds }) => rounds.flatMap(({ exchanges }) => exchanges))
          .map(({ id: _id, followUps: _followUps, ...fields }) => fields);
        expect(mapped).toEqual({ ok: true, exchanges: plain });
      }),
      { numRuns: 50 },
    );
  });
});

describe('importing exchanges', () => {
  const parsed = parseCsv('Frage,Antwort,手応え\n自己紹介は,話した,よく話せた\n強みは,,ばっちり\n');
  const rows = parsed.ok ? parsed.rows.slice(1) : [];

  test('takes the columns it is told, and leaves the rest empty', () => {
    const mapped = mapExchanges(rows, { question: 0, answer: 1 });
    expect(mapped).toMatchObject({
      ok: true,
      exchanges: [{ question: '自己紹介は', answer: '話した', rating: null }, {}],
    });
  });

  test('refuses values it does not know by line and column', () => {
    expect(mapExchanges(rows, { question: 0, rating: 2 })).toMatchObject({
      ok: false,
      problems: [{ path: 'line 3, column 3' }],
    });
  });

  test('needs a column for the question or the answer', () => {
    expect(mapExchanges(rows, { rating: 2 })).toMatchObject({ ok: false });
  });
});
