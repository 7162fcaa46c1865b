import { randomUUID } from 'node:crypto';
import { type CsvRow, parseCsv } from '#core/archive/csv.ts';
import { guessMapping, mapExchanges, writeExchangesCsv } from '#core/archive/exchange-csv.ts';
import { flatten } from '#core/archive/flatten.ts';
import { maxArchiveBytes } from '#core/archive/limits.ts';
import { writeCompanyMarkdown, writeEpisodesMarkdown } from '#core/archive/markdown.ts';
import { parseArchiveText } from '#core/archive/parse.ts';
import type { archiveCalls } from '#core/contract/archive-calls.ts';
import type { Journal } from '#core/domain/journal.ts';
import { nouns } from '#core/domain/record.ts';
import { AppError } from '#core/errors.ts';
import { readSettings } from '#db/app-state.ts';
import { exportJournal } from '#db/export.ts';
import { replaceSteps } from '#db/import.ts';
import { writeInSteps } from '#db/import-steps.ts';
import { type JournalDb, write } from '#db/journal-db.ts';
import { listEpisodes, loadCompanies, loadCompany } from '#db/load.ts';
import { mergeSteps, previewMerge } from '#db/merge.ts';
import { exchanges } from '#db/repositories/exchanges.ts';
import type { Desk, Handlers } from '../handlers.ts';

type Opened =
  | { kind: 'archive'; journal: Journal; exportedAt: string | null }
  | { kind: 'csv'; rows: CsvRow[] };

/** Files that were read and wait for a decision. Only the newest is kept: there is one import at a time. */
const opened = new Map<string, Opened>();

/** Stops the import that is running; there is one at a time. */
let running: AbortController | undefined;

function keep(file: Opened): string {
  const token = randomUUID();
  opened.clear();
  opened.set(token, file);
  return token;
}

function take<Kind extends Opened['kind']>(token: string, kind: Kind): Extract<Opened, { kind: Kind }> {
  const file = opened.get(token);
  if (file?.kind !== kind) throw new AppError('not-found', 'the file is no longer open; choose it again');
  // The kind was just compared.
  return file as Extract<Opened, { kind: Kind }>;
}

/** The text of a file: UTF-8, or for tables the encoding that Japanese spreadsheet programs write. */
function textOf(bytes: Uint8Array, encodings: readonly string[]): string {
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding may fit.
    }
  }
  throw new AppError('unreadable-file', 'the file is not text in a known encoding', [
    { path: '$', message: `expected ${encodings.join(' or ')} text` },
  ]);
}

/** A preview, or null when ids of the file stand for other records here. */
function previewOf(db: JournalDb, journal: Journal, exportedAt: string | null) {
  try {
    return previewMerge(db, journal, exportedAt);
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') return null;
    throw error;
  }
}

function contentOf({ db }: Desk, format: 'json' | 'markdown' | 'csv', companyId: string | null): string {
  if (format === 'json') return exportJournal(db);
  const { language } = readSettings(db);
  const companies = companyId === null ? loadCompanies(db) : [loadCompany(db, companyId)];
  if (format === 'csv') return writeExchangesCsv(companies, language);
  const episodes = listEpisodes(db);
  const parts = companies.map((company) => writeCompanyMarkdown(company, episodes, language));
  return [...parts, ...(companyId === null ? [writeEpisodesMarkdown(episodes, language)] : [])].join('\n');
}

const fileTypes = {
  json: { name: 'JSON', extensions: ['json'] },
  markdown: { name: 'Markdown', extensions: ['md'] },
  csv: { name: 'CSV', extensions: ['csv'] },
} as const;

function fileTypeOf(format: keyof typeof fileTypes) {
  const { name, extensions } = fileTypes[format];
  return { name, extensions: [...extensions] };
}

/** Taking the journal out and in. Every import takes a backup first and is one transaction. */
export const archiveHandlers: Handlers<keyof typeof archiveCalls> = {
  'archive.export': async (desk, { format, companyId }) => {
    const name = `interview-journal-${desk.today()}.${fileTypes[format].extensions[0]}`;
    return {
      path: await desk.dialogs.saveFile(name, fileTypeOf(format), () => contentOf(desk, format, companyId)),
    };
  },
  'archive.open': async ({ db, dialogs }) => {
    const file = await dialogs.readFile(fileTypeOf('json'), maxArchiveBytes);
    if (file === null) return null;
    const parsed = parseArchiveText(textOf(file.bytes, ['utf-8']));
    if (!parsed.ok) {
      throw new AppError('invalid-archive', `${parsed.total} problems in the file`, parsed.problems);
    }
    const { journal, exportedAt } = parsed;
    const preview = previewOf(db, journal, exportedAt);
    const token = keep({ kind: 'archive', journal, exportedAt });
    return {
      token,
      name: file.name,
      companies: journal.companies.length,
      episodes: journal.episodes.length,
      exportedAt,
      preview,
    };
  },
  'archive.import': async ({ db, vault, changed, progress }, { token, mode, onConflict }) => {
    const { journal, exportedAt } = take(token, 'archive');
    const of = flatten(journal).length;
    vault.backUp('before-import');
    running = new AbortController();
    const { signal } = running;
    const written = await writeInSteps(
      db,
      (target) =>
        mode === 'replace'
          ? replaceSteps(target, journal)
          : mergeSteps(target, journal, { mode, exportedAt, onConflict }),
      { onProgress: (done) => progress(done, of), signal },
    );
    opened.delete(token);
    changed(...nouns, 'settings', 'trash', 'backup');
    return { written };
  },
  'archive.stop': () => {
    running?.abort();
    return null;
  },
  'csv.open': async ({ dialogs }) => {
    const file = await dialogs.readFile(fileTypeOf('csv'), maxArchiveBytes);
    if (file === null) return null;
    const parsed = parseCsv(textOf(file.bytes, ['utf-8', 'shift_jis']));
    if (!parsed.ok) throw new AppError('invalid-archive', 'the table cannot be read', parsed.problems);
    const [heading, ...rows] = parsed.rows;
    if (heading === undefined || rows.length === 0) {
      throw new AppError('invalid-archive', 'the table holds no rows', [
        { path: 'line 1', message: 'expected a heading and at least one row' },
      ]);
    }
    return {
      token: keep({ kind: 'csv', rows }),
      name: file.name,
      headings: heading.cells,
      sample: rows.slice(0, 3).map(({ cells }) => cells),
      rows: rows.length,
      mapping: guessMapping(heading.cells),
    };
  },
  'csv.import': ({ db, vault, changed }, { token, mapping, roundId }) => {
    const { rows } = take(token, 'csv');
    const mapped = mapExchanges(rows, mapping);
    if (!mapped.ok) throw new AppError('invalid-archive', 'some cells cannot be taken over', mapped.problems);
    vault.backUp('before-import');
    write(db, () => {
      for (const exchange of mapped.exchanges) exchanges.create(db, roundId, exchange);
    });
    opened.delete(token);
    changed('exchange', 'backup');
    return { written: mapped.exchanges.length };
  },
  'archive.close': (_desk, { token }) => {
    opened.delete(token);
    return null;
  },
};
