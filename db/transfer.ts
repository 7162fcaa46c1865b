import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeExchangesCsv } from '#core/archive/exchange-csv.ts';
import { writeCompanyMarkdown, writeEpisodesMarkdown } from '#core/archive/markdown.ts';
import { parseArchiveText } from '#core/archive/parse.ts';
import { writeArchive } from '#core/archive/write.ts';
import type { Journal } from '#core/domain/journal.ts';
import type { RecordInput, RecordOf } from '#core/domain/record.ts';
import type { Language } from '#core/domain/settings.ts';
import { AppError } from '#core/errors.ts';
import { type BackupSettings, takeBackup } from './backup/backup.ts';
import { writeWhole } from './backup/files.ts';
import { exportJournal } from './export.ts';
import { replaceSteps } from './import.ts';
import { type LongWriteOptions, writeInSteps } from './import-steps.ts';
import { type JournalDb, read, write } from './journal-db.ts';
import { listEpisodes, loadCompanies } from './load.ts';
import { type MergeOptions, mergeSteps } from './merge.ts';
import { exchanges } from './repositories/exchanges.ts';
import { type Salvage, salvageJournal } from './salvage.ts';
import { withAppErrors } from './sqlite-errors.ts';
import { readTextFile } from './text-file.ts';
import { emptyTrash, listTrash } from './trash.ts';

/** A journal file that was read without problems. */
export interface ReadArchive {
  journal: Journal;
  exportedAt: string | null;
}

/** Reads a journal file; `invalid-archive` with every problem and its place, or what {@link readTextFile} throws. */
export function readArchiveFile(path: string): ReadArchive {
  const parsed = parseArchiveText(readTextFile(path));
  if (!parsed.ok)
    throw new AppError('invalid-archive', `${parsed.total} problems in the journal file`, parsed.problems);
  return { journal: parsed.journal, exportedAt: parsed.exportedAt };
}

/** Replaces the journal by a file's, after a backup; progress counts records. */
export async function importReplacing(
  db: JournalDb,
  { journal }: ReadArchive,
  backups: BackupSettings,
  options: LongWriteOptions = {},
): Promise<void> {
  takeBackup(db.sqlite, 'before-import', backups);
  await writeInSteps(db, (target) => replaceSteps(target, journal), options);
}

/** Merges a file into the journal, after a backup; returns how many records were written. */
export async function importMerging(
  db: JournalDb,
  { journal, exportedAt }: ReadArchive,
  how: Pick<MergeOptions, 'mode' | 'onConflict'>,
  backups: BackupSettings,
  options: LongWriteOptions = {},
): Promise<number> {
  takeBackup(db.sqlite, 'before-import', backups);
  return await writeInSteps(db, (target) => mergeSteps(target, journal, { ...how, exportedAt }), options);
}

/** Adds exchanges to a round, after those it has: all or none. */
export function importExchanges(
  db: JournalDb,
  roundId: string,
  inputs: readonly RecordInput<'exchange'>[],
): RecordOf<'exchange'>[] {
  return write(db, () => inputs.map((input) => exchanges.create(db, roundId, input)));
}

function writeText(path: string, text: string): void {
  withAppErrors(() => writeWhole(path, (temporary) => writeFileSync(temporary, text)));
}

/** Writes the journal file; the file is whole or not there, and readable by its owner only. */
export function exportToFile(db: JournalDb, path: string): void {
  writeText(path, exportJournal(db));
}

/** Writes a journal file of what can be read of a damaged database; see {@link salvageJournal}. */
export function salvageToFile(damaged: string, path: string): Omit<Salvage, 'journal'> {
  const { journal, ...figures } = salvageJournal(damaged);
  writeText(path, writeArchive(journal, new Date().toISOString()));
  return figures;
}

/** Writes every exchange as CSV. */
export function exportCsv(db: JournalDb, path: string, language: Language): void {
  writeText(path, writeExchangesCsv(loadCompanies(db), language));
}

/** Letters that some file system refuses in a name. */
const unsafe = /[\\/:*?"<>|\p{Cc}]/gu;

/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A file name for a title; `taken` (lower case) keeps names apart, also on systems that ignore case. */
function fileNameOf(title: string, taken: Set<string>): string {
  const plain = title
    .replace(unsafe, ' ')
    .replace(/^[. ]+/, '')
    .slice(0, 60)
    .toWellFormed()
    .replace(/[. ]+$/, '');
  const base = plain === '' || reserved.test(plain) ? `${plain}_` : plain;
  for (let count = 1; ; count += 1) {
    const name = `${base}${count === 1 ? '' : ` ${count}`}.md`;
    if (!taken.has(name.toLowerCase())) {
      taken.add(name.toLowerCase());
      return name;
    }
  }
}

/** Writes a Markdown file per company, and one for the episodes, into a folder; nothing there is overwritten. Returns the names. */
export function exportMarkdown(db: JournalDb, folder: string, language: Language): string[] {
  const { companies, episodes } = read(db, () => ({
    companies: loadCompanies(db),
    episodes: listEpisodes(db),
  }));
  withAppErrors(() => mkdirSync(folder, { recursive: true, mode: 0o700 }));
  const taken = new Set<string>();
  const put = (title: string, text: string): string => {
    let name = fileNameOf(title, taken);
    while (existsSync(join(folder, name))) name = fileNameOf(title, taken);
    writeText(join(folder, name), text);
    return name;
  };
  const names = companies.map((company) =>
    put(company.name, writeCompanyMarkdown(company, episodes, language)),
  );
  if (episodes.length > 0) names.push(put('episodes', writeEpisodesMarkdown(episodes, language)));
  return names;
}

/** Empties the trash as {@link emptyTrash} does, after a backup when there is anything to delete. */
export function emptyTrashSafely(db: JournalDb, before: string | null, backups: BackupSettings): number {
  const isDue = listTrash(db).some(({ deletedAt }) => before === null || deletedAt < before);
  if (isDue) takeBackup(db.sqlite, 'before-emptying-trash', backups);
  return emptyTrash(db, before);
}
