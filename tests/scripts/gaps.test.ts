import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { columnsOf } from '#core/text/columns.ts';
import { change, gapsOf, readJournal } from '#tests/core/gaps/helpers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const complete = 'tests/journals/complete-en.json';
const folder = mkdtempSync(join(tmpdir(), 'journal-gaps-'));
afterAll(() => rmSync(folder, { recursive: true }));

function gaps(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/gaps.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

function write(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function archive(journal: object): object {
  return { format: 'interview-journal', version: 1, ...journal };
}

const subject = z.strictObject({ kind: z.string(), id: z.string() });
const reportSchema = z.array(
  z.strictObject({
    file: z.string(),
    companies: z.array(
      z.strictObject({
        company: z.string(),
        round: z
          .strictObject({ id: z.string(), ordinal: z.number().nullable(), startsAt: z.string().nullable() })
          .nullable(),
        readiness: z.looseObject({ dismissed: z.number(), ready: z.boolean() }).nullable(),
        gaps: z.array(
          z.strictObject({
            rule: z.string(),
            severity: z.string(),
            subject,
            evidence: z.array(subject.extend({ quote: z.string() })),
            message: z.string().min(1),
            fix: z.string().min(1),
          }),
        ),
      }),
    ),
  }),
);

function json(...args: string[]): z.infer<typeof reportSchema> {
  const { code, out, err } = gaps(...args, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return reportSchema.parse(JSON.parse(out));
}

/** A journal with two gaps three days before the interview, and nothing else to say. */
const incomplete = change(readJournal('complete-en'), ({ companies: [company] }) => {
  for (const fact of company?.facts ?? []) if (fact.kind === 'news') fact.opinion = '';
  for (const round of company?.rounds ?? []) if (round.id === 'r-second') round.isFinal = null;
});

describe('the machine-readable report', () => {
  it('lists files and companies in order, with exactly the documented keys', () => {
    const copy = write('copy.json', archive(incomplete));
    const report = json(copy, complete, '--on', '2026-11-23');
    expect(report.map(({ file }) => file)).toEqual([copy, complete]);
    expect(report[0]?.companies.map(({ company }) => company)).toEqual([
      'Tidewater Instruments',
      'Kestrel Rail Systems',
      'Marlow Foods',
    ]);
    expect(report[0]?.companies[0]).toMatchObject({
      round: { id: 'r-second', ordinal: 2, startsAt: '2026-11-27T14:00' },
      gaps: [
        { rule: 'may-be-final', severity: 'high', subject: { kind: 'round', id: 'r-second' }, evidence: [] },
        {
          rule: 'news-without-opinion',
          evidence: [
            {
              kind: 'fact',
              id: 'f-news',
              quote: 'Tidewater opens a calibration workshop in the port of Esbjerg.',
            },
          ],
          message: 'You noted this news but not what you think of it.',
        },
      ],
    });
    expect(report[1]?.companies[0]?.gaps).toEqual([]);
  });

  it('says nothing about a company without a coming interview', () => {
    const [, rail] = json(complete, '--on', '2026-11-23')[0]?.companies ?? [];
    expect(rail).toEqual({ company: 'Kestrel Rail Systems', round: null, readiness: null, gaps: [] });
  });

  it('narrows to one company, whatever the width and case of its name', () => {
    const names = (name: string) =>
      json(complete, '--company', name)[0]?.companies.map(({ company }) => company);
    expect(names('marlow ＦＯＯＤＳ')).toEqual(['Marlow Foods']);
    expect(names('rail')).toEqual(['Kestrel Rail Systems']);
    expect(names('Nobody')).toEqual([]);
  });

  it('speaks the language asked for, else that of the journal', () => {
    const file = write('languages.json', archive({ ...incomplete, settings: { language: 'ja' } }));
    const fix = (...args: string[]) =>
      json(file, '--on', '2026-11-23', ...args)[0]?.companies[0]?.gaps.map((gap) => gap.fix)[0];
    expect(fix()).toBe('案内や採用ページで確かめ、最終かどうかを選ぶ');
    expect(fix('--lang', 'en')).toBe('Check the invitation or ask, then choose yes or no');
  });

  it('leaves out what the user decided to live with, and counts it', () => {
    const [gap] = gapsOf(incomplete);
    if (gap === undefined) throw new Error('nothing to dismiss');
    const { rule, companyId, fingerprint } = gap;
    const dismissal = { rule, companyId, subjectId: gap.subject.id, fingerprint, reason: 'Known' };
    const file = write('dismissed.json', archive({ ...incomplete, dismissals: [dismissal] }));
    const company = json(file, '--on', '2026-11-23')[0]?.companies[0];
    expect(company?.gaps.map((one) => one.rule)).toEqual(['news-without-opinion']);
    expect(company?.readiness?.dismissed).toBe(1);
  });
});

describe('what cannot be read', () => {
  it('names every problem of a file in a line of its own and reports the other files', () => {
    const bad = write('bad.json', archive({ companies: [{ id: 'c1', nmae: 'x' }], episodes: 'none' }));
    const missing = join(folder, 'missing.json');
    const { code, out, err } = gaps(bad, missing, complete, '--json', '--on', '2026-11-23');
    expect(code).toBe(2);
    expect(reportSchema.parse(JSON.parse(out)).map(({ file }) => file)).toEqual([complete]);
    const lines = err.trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith(`${bad}: `)).length).toBe(lines.length - 1);
    expect(lines).toContain(`${bad}: companies[0].nmae: unknown key`);
    expect(err).toMatch(/bad\.json: episodes: \S/u);
    expect(err).toMatch(/bad\.json: companies\[0\]\.name: \S/u);
    expect(lines.at(-1)).toBe(`${missing}: $: there is no such file`);
  });

  it('refuses text that is no JSON, bytes that are no text, and a folder', () => {
    const torn = write('torn.json', '{ "format": "interview-journal", ');
    expect(gaps(torn).err).toMatch(/torn\.json: line 1, column \d+: /u);
    const binary = join(folder, 'binary.json');
    writeFileSync(binary, Buffer.from([0x7b, 0xff, 0xfe, 0x7d]));
    expect(gaps(binary)).toMatchObject({ code: 2, err: `${binary}: $: the file is not UTF-8 text\n` });
    expect(gaps(folder)).toMatchObject({ code: 2, err: `${folder}: $: this is a folder\n` });
  });

  it.each([
    [[], 'no file given'],
    [[complete, '--on', '2026-02-30'], '--on must be a date'],
    [[complete, '--on', 'today'], '--on must be a date'],
    [[complete, '--lang', 'fr'], '--lang must be ja or en'],
    [[complete, '--company', ' '], '--company needs a name'],
    [[complete, '--colour'], "Unknown option '--colour'"],
  ])('refuses %j in one line that shows the usage', (args, reason) => {
    const { code, out, err } = gaps(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.startsWith(reason)).toBe(true);
    expect(err).toMatch(/^[^\n]*usage: npm run -s gaps -- FILE\.json[^\n]*\n$/u);
  });
});

describe('the readable report', () => {
  const file = write('readable.json', archive(incomplete));

  it('tells round, date, countdown and readiness, and each gap with place, words, reason and fix', () => {
    const { code, out } = gaps(file, '--on', '2026-11-24');
    expect(code).toBe(0);
    for (const words of [
      'Tidewater Instruments · 2nd interview · Fri 27 Nov 14:00 · in 3 days',
      'First 0 · High 2 · Medium 0 · Low 0 · Topics 12/12',
      '2 gaps · about 4 minutes',
      '── High (2) ──',
      ' 1. Possibly the final interview (about 1 minute)',
      'Where  2nd interview · Fri 27 Nov 14:00',
      'Where  Research note · News · Mon 16 Nov',
      '“Tidewater opens a calibration workshop in the port of Esbjerg.”',
      'Why    Knowing the news is expected',
      'Fix    Write in one sentence',
      'No interview is scheduled · Kestrel Rail Systems · Marlow Foods',
    ]) {
      expect(out).toContain(words);
    }
  });

  it('speaks Japanese and fits 96 columns in both languages', () => {
    const { out } = gaps(file, '--on', '2026-11-24', '--lang', 'ja');
    expect(out).toContain('Tidewater Instruments · 二次面接 · 11月27日(金) 14:00 · あと3日');
    expect(out).toContain('1. 最終面接かどうかが未確認 (約1分)');
    for (const line of `${out}${gaps(file, '--on', '2026-11-24').out}`.split('\n')) {
      expect(columnsOf(line)).toBeLessThanOrEqual(96);
    }
  });

  it('passes no control characters of the journal on to the terminal', () => {
    const bell = '\u0007\u001b[31m';
    const odd = change(incomplete, ({ companies: [company] }) => {
      for (const fact of company?.facts ?? []) if (fact.kind === 'news') fact.text = `New${bell} plant`;
    });
    const { out } = gaps(write('odd.json', archive(odd)), '--on', '2026-11-24');
    expect(out).toContain('“New [31m plant”');
    expect(out).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('shows the contradiction of the sample with both sentences', () => {
    const { code, out } = gaps('samples/sample-ja.json', '--on', '2026-11-23');
    expect(code).toBe(0);
    expect(out).toContain('食い違う数字');
    expect(out).toContain('「学園祭の古本市で実行委員長を務め、30人のスタッフをまとめました。」');
    expect(out).toContain(
      '「学園祭の古本市で実行委員長として50人のスタッフをまとめ、売れ残りを減らしました。」',
    );
  });

  it('says so when nothing is missing and when no company matches', () => {
    expect(gaps(complete, '--on', '2026-11-24').out).toContain('Ready · Nothing is missing right now');
    expect(gaps(complete, '--company', 'Nobody').out).toContain('No company matches.');
  });
});
