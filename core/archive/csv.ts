import type { Problem } from '../errors.ts';
import { maxArchiveBytes } from './limits.ts';

/** One record of a CSV file with the line of the file it starts on, from 1. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** What reading a CSV text gives. */
export type ParsedCsv = { ok: true; rows: CsvRow[] } | { ok: false; problems: Problem[] };

/** The separators in use, most usual first. */
const separators = [',', '\t', ';'];

/** Starts that make a spreadsheet program take a cell for a formula, in half and full width; also when already guarded. */
const formulaStart = /^'*[=+\-@\t\r＝＋－＠]/;

function writeCell(value: string): string {
  // An apostrophe in front keeps the text a text; OWASP's advice against CSV injection.
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV (RFC 4180) with the mark that lets spreadsheet programs read Japanese; no cell becomes a formula. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

/** A cell as it was before {@link writeCsv} made it safe. */
function readCell(value: string): string {
  return value.startsWith("'") && formulaStart.test(value.slice(1)) ? value.slice(1) : value;
}

/** The separator that occurs most in the first line outside quotes. */
function separatorOf(text: string): string {
  const [firstLine = ''] = text.replace(/"[^"]*"/g, '').split(/\r|\n/, 1);
  const count = (separator: string) => firstLine.split(separator).length;
  return separators.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

/** Reads one quoted cell from its opening quote; null when it is never closed. */
function readQuoted(text: string, start: number): { value: string; end: number } | null {
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return null;
    if (text[quote + 1] !== '"') {
      return { value: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 };
    }
    from = quote + 2;
  }
}

function countLines(text: string): number {
  return text.split(/\r\n|\r|\n/).length - 1;
}

/**
 * Reads CSV with commas, tabs or semicolons, quoted cells with line breaks, and any line ends. Empty lines are skipped.
 * A fault is told with its line: a quote that is never closed, or text after a closing quote.
 */
export function parseCsv(source: string): ParsedCsv {
  if (source.length > maxArchiveBytes)
    return { ok: false, problems: [{ path: '$', message: 'the file is larger than 50 MB' }] };
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const separator = separatorOf(text);
  const plainEnd = new RegExp(`[${separator}\\r\\n]`, 'g');
  const rows: CsvRow[] = [];
  const refuse = (line: number, message: string): ParsedCsv => ({
    ok: false,
    problems: [{ path: `line ${line}`, message }],
  });
  let at = 0;
  let line = 1;
  let row: CsvRow = { line, cells: [] };
  while (at < text.length) {
    let value: string;
    if (text[at] === '"') {
      const quoted = readQuoted(text, at);
      if (quoted === null) return refuse(line, 'a quote is opened here and never closed');
      value = quoted.value;
      line += countLines(value);
      at = quoted.end;
    } else {
      plainEnd.lastIndex = at;
      const end = plainEnd.exec(text)?.index ?? text.length;
      value = text.slice(at, end);
      at = end;
    }
    row.cells.push(readCell(value));
    const after = text[at];
    if (after === separator) {
      at += 1;
      if (at === text.length) row.cells.push('');
      continue;
    }
    if (after !== undefined && after !== '\r' && after !== '\n')
      return refuse(line, 'text after a closing quote');
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    if (row.cells.some((cell) => cell !== '')) rows.push(row);
    row = { line, cells: [] };
  }
  if (row.cells.some((cell) => cell !== '')) rows.push(row);
  return { ok: true, rows };
}
