import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { maxArchiveBytes } from '#core/archive/limits.ts';
import { type ParsedArchive, parseArchiveText } from '#core/archive/parse.ts';
import type { Journal } from '#core/domain/journal.ts';
import type { Problem } from '#core/errors.ts';
import { examine } from '#core/report/examine.ts';
import { reportCompany } from '#core/report/json-report.ts';
import { fileLines } from '#core/report/text-report.ts';
import { type GapsOptions, readOptions, usage } from './gaps-options.ts';

/** Exit code for bad options and for files that could not be read. */
const refused = 2;
/** The readable report is laid out for this many columns, or fewer where the terminal is narrower. */
const widest = 96;
const narrowest = 40;

/** npm starts scripts in the project's folder; a path is meant from where the user stands. */
function pathOf(file: string): string {
  const here = resolve(file);
  const { INIT_CWD: start, npm_lifecycle_event: script } = process.env;
  return script === 'gaps' && start !== undefined && !existsSync(here) ? resolve(start, file) : here;
}

const readingFaults: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder',
  EACCES: 'no permission to read this file',
};

function faultOf(error: unknown): string {
  if (error instanceof TypeError) return 'the file is not UTF-8 text';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return readingFaults[code] ?? `the file cannot be read (${code === '' ? String(error) : code})`;
}

function read(file: string): ParsedArchive {
  const refuse = (message: string): ParsedArchive => ({
    ok: false,
    problems: [{ path: '$', message }],
    total: 1,
  });
  try {
    const path = pathOf(file);
    if (statSync(path).size > maxArchiveBytes) {
      return refuse(`the file is larger than ${maxArchiveBytes / 1024 / 1024} MB`);
    }
    return parseArchiveText(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)));
  } catch (error) {
    return refuse(faultOf(error));
  }
}

function complain(file: string, problems: Problem[], total: number): void {
  const more = total > problems.length ? [{ path: '$', message: `and ${total - problems.length} more` }] : [];
  for (const { path, message } of [...problems, ...more]) {
    process.stderr.write(`${`${file}: ${path}: ${message}`.replaceAll(/\p{Cc}+/gu, ' ')}\n`);
  }
}

function columns(): number {
  return Math.max(narrowest, Math.min(widest, process.stdout.columns ?? widest));
}

function report(journals: { file: string; journal: Journal }[], options: GapsOptions): string {
  const today = options.on ?? Temporal.Now.plainDateISO().toString();
  const examined = journals.map(({ file, journal }) => ({
    file,
    language: options.language ?? journal.settings.language,
    companies: examine(journal, today, options.company),
  }));
  if (options.json) {
    const files = examined.map(({ file, language, companies }) => ({
      file,
      companies: companies.map((company) => reportCompany(company, language)),
    }));
    return `${JSON.stringify(files, null, 2)}\n`;
  }
  return examined
    .map(({ file, language, companies }) => {
      const lines = fileLines(file, companies, { language, today, columns: columns() });
      return `${lines.join('\n')}\n`;
    })
    .join('\n\n');
}

function run(args: string[]): number {
  const options = readOptions(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}; ${usage}\n`);
    return refused;
  }
  if (options.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const parsed = options.files.map((file) => ({ file, result: read(file) }));
  const journals = parsed.flatMap(({ file, result }) =>
    result.ok ? [{ file, journal: result.journal }] : [],
  );
  process.stdout.write(report(journals, options));
  for (const { file, result } of parsed) if (!result.ok) complain(file, result.problems, result.total);
  return journals.length === parsed.length ? 0 : refused;
}

// A reader such as `head` may stop listening; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = run(process.argv.slice(2));
