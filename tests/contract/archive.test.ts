import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '#tests/db/database.ts';
import { aRouter } from './a-router.ts';

const journalFile = join(import.meta.dirname, '../journals/complete-ja.json');

function aFile(name: string, content: string | Uint8Array): string {
  const path = join(aFolder(), name);
  writeFileSync(path, content);
  return path;
}

async function imported() {
  const journal = aRouter();
  journal.dialogs.answer = journalFile;
  const opened = await journal.call('archive.open', {});
  await journal.call('archive.import', { token: opened?.token ?? '', mode: 'by-id' });
  return journal;
}

async function exported({ call, dialogs }: ReturnType<typeof aRouter>, format: 'json' | 'markdown' | 'csv') {
  dialogs.answer = join(aFolder(), `out.${format}`);
  await call('archive.export', { format });
  return readFileSync(dialogs.answer, 'utf8');
}

const withoutDate = (text: string) => text.replace(/"exportedAt": "[^"]*"/, '');

describe('a journal file', () => {
  it('comes back identically after export, wipe and import', async () => {
    const first = await imported();
    const text = await exported(first, 'json');
    const second = aRouter();
    second.dialogs.answer = aFile('journal.json', text);
    const opened = await second.call('archive.open', {});
    await second.call('archive.import', { token: opened?.token ?? '', mode: 'replace' });
    expect(withoutDate(await exported(second, 'json'))).toBe(withoutDate(text));
  });

  it('is previewed before it is taken in: added, changed, the same', async () => {
    const { call, dialogs } = await imported();
    dialogs.answer = journalFile;
    expect(await call('archive.open', {})).toMatchObject({ preview: { items: [] } });
    const text = readFileSync(journalFile, 'utf8').replace('"priority": 1', '"priority": 5');
    dialogs.answer = aFile('changed.json', text);
    const opened = await call('archive.open', {});
    expect(opened?.preview?.items).toMatchObject([{ noun: 'company', kind: 'conflicting' }]);
  });

  it('can be taken in as copies beside what is there', async () => {
    const { call, dialogs } = await imported();
    const before = (await call('company.list', {})).length;
    dialogs.answer = journalFile;
    const opened = await call('archive.open', {});
    await call('archive.import', { token: opened?.token ?? '', mode: 'as-copies' });
    expect(await call('company.list', {})).toHaveLength(before * 2);
  });

  it('is refused with the place of each problem, and nothing changes', async () => {
    const { route, dialogs, call } = aRouter();
    const bad = {
      'a.json': [
        '{"format": "interview-journal", "version": 1, "companies": [{"id": "c1"}]}',
        'companies[0].name',
      ],
      'b.json': ['{"format": "interview-journal", "version": 1, "colour": 1}', 'colour'],
      'c.json': ['{"format": "interview-journal",\n "version": 1,,}', 'line 2'],
      'd.json': ['{"format": "interview-journal", "version": 2}', 'version'],
    } as const;
    for (const [name, [text, place]] of Object.entries(bad)) {
      dialogs.answer = aFile(name, text);
      const result = await route('archive.open', {});
      expect(result, name).toMatchObject({ ok: false, error: { code: 'invalid-archive' } });
      expect(JSON.stringify(result), name).toContain(place);
    }
    expect(await call('company.list', {})).toEqual([]);
  });

  it('that is not text is refused', async () => {
    const { route, dialogs } = aRouter();
    dialogs.answer = aFile('image.json', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0x80]));
    expect(await route('archive.open', {})).toMatchObject({ ok: false, error: { code: 'unreadable-file' } });
  });

  it('cannot be taken in twice by the same token, nor by a made-up one', async () => {
    const { call, route, dialogs } = aRouter();
    dialogs.answer = journalFile;
    const token = (await call('archive.open', {}))?.token ?? '';
    await call('archive.import', { token, mode: 'by-id' });
    for (const other of [token, 'made-up']) {
      expect(await route('archive.import', { token: other, mode: 'by-id' })).toMatchObject({
        ok: false,
        error: { code: 'not-found' },
      });
    }
  });

  it('leaves everything as it was when the user cancels', async () => {
    const { call, dialogs } = aRouter();
    dialogs.answer = null;
    expect(await call('archive.open', {})).toBeNull();
    expect(await call('archive.export', { format: 'json' })).toEqual({ path: null });
  });
});

describe('files for people', () => {
  it('hold every company in words', async () => {
    const journal = await imported();
    const companies = await journal.call('company.list', {});
    const markdown = await exported(journal, 'markdown');
    const csv = await exported(journal, 'csv');
    for (const { name } of companies) {
      expect(markdown).toContain(name);
      expect(csv).toContain(name);
    }
    expect(csv.startsWith('\uFEFF')).toBe(true);
  });
});

describe('a table of exchanges', () => {
  const table = 'Question,Answer,Notes\n志望動機は？,現場に近いから,\n"強みは？","聞き出す力, です",x\n';

  it('is taken into a round once its columns are named', async () => {
    const { call, dialogs } = aRouter();
    const { id } = await call('company.create', { holderId: null, values: { name: 'A社' } });
    const round = await call('round.create', {
      holderId: id,
      values: { kind: 'interview', ordinal: 1, outcome: 'passed' },
    });
    dialogs.answer = aFile('notes.csv', table);
    const opened = await call('csv.open', {});
    expect(opened).toMatchObject({
      rows: 2,
      headings: ['Question', 'Answer', 'Notes'],
      mapping: { question: 0, answer: 1 },
    });
    await call('csv.import', {
      token: opened?.token ?? '',
      mapping: opened?.mapping ?? {},
      roundId: round.id,
    });
    const company = await call('company.get', { id });
    expect(company.rounds[0]?.exchanges.map(({ question, answer }) => [question, answer])).toEqual([
      ['志望動機は？', '現場に近いから'],
      ['強みは？', '聞き出す力, です'],
    ]);
  });

  it('is refused with its line, and nothing is written', async () => {
    const { route, dialogs } = aRouter();
    dialogs.answer = aFile('broken.csv', 'Question,Answer\n"never closed,x\n');
    const result = await route('csv.open', {});
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid-archive' } });
    expect(JSON.stringify(result)).toContain('line 2');
  });
});
