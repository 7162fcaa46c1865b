import type { Journal } from '../domain/journal.ts';
import type { Problem } from '../errors.ts';
import { findHostileParts, isObject } from './hostile.ts';
import { findJsonFault } from './json-text.ts';
import { maxArchiveBytes, maxProblems } from './limits.ts';
import { problemsOf } from './problems.ts';
import { findBrokenReferences } from './references.ts';
import { archiveFormat, archiveSchema, archiveVersion } from './schema.ts';
import { upgradeArchive } from './upgrade.ts';

/** What reading a journal file gives: the journal, or every problem with its place (at most 200 of `total`). */
export type ParsedArchive =
  | { ok: true; journal: Journal; exportedAt: string | null }
  | { ok: false; problems: Problem[]; total: number };

function refused(problems: Problem[]): ParsedArchive {
  const unique = [
    ...new Map(problems.map((problem) => [`${problem.path} ${problem.message}`, problem])).values(),
  ];
  return { ok: false, problems: unique.slice(0, maxProblems), total: unique.length };
}

function refusedAt(path: string, message: string): ParsedArchive {
  return refused([{ path, message }]);
}

/** Bytes of a text in UTF-8. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Each half of a surrogate pair counts as two of its four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}

/**
 * Reads the parsed JSON of a journal file. Refuses unknown keys, wrong types and values, ids used twice or naming
 * nothing, another format and newer versions; never throws, and tells every problem at once.
 */
export function parseArchive(value: unknown): ParsedArchive {
  const hostile = findHostileParts(value);
  if (hostile.tooDeep) return refused(hostile.problems);
  if (!isObject(value)) return refusedAt('$', 'a journal file is a JSON object');
  if (value.format !== archiveFormat) {
    return refusedAt('format', `this is not a journal file: "format" must be "${archiveFormat}"`);
  }
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refusedAt('version', 'expected the version of the journal file, a whole number from 1');
  }
  if (version > archiveVersion) {
    return refusedAt(
      'version',
      `written by a newer version of the app (file version ${version}, known up to ${archiveVersion})`,
    );
  }
  const upgraded = upgradeArchive(value, version);
  if (upgraded === null) return refusedAt('version', `there is no file version ${version}`);
  const parsed = archiveSchema.safeParse(upgraded);
  const problems = [
    ...hostile.problems,
    ...(parsed.error === undefined ? [] : problemsOf(parsed.error)),
    ...findBrokenReferences(upgraded),
  ];
  if (!parsed.success || problems.length > 0) return refused(problems);
  const { format: _format, version: _version, exportedAt = null, ...journal } = parsed.data;
  return { ok: true, journal, exportedAt };
}

/** Reads the text of a journal file: as {@link parseArchive}, and names line and column of a JSON fault. */
export function parseArchiveText(text: string): ParsedArchive {
  const bytes = utf8Length(text);
  if (bytes > maxArchiveBytes) {
    return refusedAt('$', `the file is larger than ${maxArchiveBytes / 1024 / 1024} MB`);
  }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const fault = findJsonFault(json);
  if (fault !== null) return refusedAt(`line ${fault.line}, column ${fault.column}`, fault.message);
  return parseArchive(JSON.parse(json));
}
