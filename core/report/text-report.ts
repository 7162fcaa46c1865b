import type { Language } from '#core/domain/settings.ts';
import { describeGap } from '#core/gaps/describe.ts';
import type { Gap } from '#core/gaps/engine.ts';
import { placeWords } from '#core/gaps/place-words.ts';
import type { Readiness } from '#core/gaps/readiness.ts';
import { severities } from '#core/gaps/rule.ts';
import { countdownWords, dateWords, roundName } from '#core/i18n/round-words.ts';
import { type MessageKey, translator } from '#core/i18n/translate.ts';
import { columnsOf, wrapColumns } from '#core/text/columns.ts';
import type { Examined } from './examine.ts';

/** How the report is written: its language, the day asked about, and the columns of the terminal. */
export interface Look {
  language: Language;
  today: string;
  columns: number;
}

const separator = ' · ';

function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** Breaks a text behind a lead. Control characters of the journal never reach the terminal, which would obey them. */
function indented(lead: string, text: string, columns: number): string[] {
  const width = columnsOf(lead);
  return wrapColumns(text.replaceAll(/\p{Cc}+/gu, ' '), columns - width).map((line, index) =>
    index === 0 ? lead + line : ' '.repeat(width) + line,
  );
}

/** A quote in the marks of the language; Japanese quotes that hold quotes take the outer pair. */
function quoted(quote: string, language: Language): string {
  if (language === 'en') return `“${quote}”`;
  return quote.includes('「') ? `『${quote}』` : `「${quote}」`;
}

function readinessLine(readiness: Readiness, language: Language): string {
  const say = translator(language);
  const counts = severities.map((severity) => `${say(`severity.${severity}`)} ${readiness.counts[severity]}`);
  const shares = (['categories', 'depth', 'episodes', 'questions'] as const).map(
    (name) => `${say(`report.${name}`)} ${readiness[name].done}/${readiness[name].of}`,
  );
  return [...counts, ...shares].map((item) => item.replaceAll(' ', '\u00a0')).join(separator);
}

function gapLines(gap: Gap, number: number, { dossier }: Examined, look: Look): string[] {
  const { language, today, columns } = look;
  const say = translator(language);
  const text = describeGap(gap, language);
  const lead = `${String(number).padStart(2)}. `;
  const margin = ' '.repeat(lead.length);
  const minutes = say('gap-list.minutes', { count: gap.minutes });
  const keys = ['where', 'quote', 'why', 'fix'] as const;
  const labelColumns = Math.max(...keys.map((key) => columnsOf(say(`report.${key}`)))) + 2;
  const labelled = (key: MessageKey, words: string) =>
    indented(margin + padded(say(key), labelColumns), words, columns);
  // The company is named above all its gaps and needs no line of its own.
  const where = (subject: Gap['subject']) =>
    subject.kind === 'company' ? '' : placeWords(subject, dossier, language, today);
  const quotes = gap.evidence.flatMap((evidence) => {
    const words = quoted(evidence.quote, language);
    const place = where(evidence);
    if (place === '') return labelled('report.quote', words);
    return [
      ...labelled('report.where', place),
      ...indented(margin + ' '.repeat(labelColumns), words, columns),
    ];
  });
  const isQuoted = gap.evidence.some(({ kind, id }) => kind === gap.subject.kind && id === gap.subject.id);
  return [
    ...indented(lead, `${text.title} (${minutes})`, columns),
    ...indented(margin, text.message, columns),
    ...(isQuoted || where(gap.subject) === '' ? [] : labelled('report.where', where(gap.subject))),
    ...quotes,
    ...labelled('report.why', text.why),
    ...labelled('report.fix', text.fix),
  ];
}

function nameOf({ dossier }: Examined): string {
  return dossier.company.name.replaceAll(/\s+/gu, ' ').trim();
}

function headLines(examined: Examined, look: Look): string[] {
  const { language, today, columns } = look;
  const say = translator(language);
  const { round, readiness, open } = examined.check;
  if (round === null || readiness === null) return [];
  const when =
    round.startsAt === null
      ? [say('round.undated')]
      : [dateWords(round.startsAt, language, today), countdownWords(round.startsAt, language, today)];
  const minutes = open.reduce((sum, gap) => sum + gap.minutes, 0);
  const totals = [
    ...(readiness.ready ? [say('readiness.ready')] : []),
    ...(open.length === 0
      ? [say('gap-list.none-title')]
      : [say('report.total', { count: open.length }), say('gap-list.minutes', { count: minutes })]),
    ...(readiness.dismissed === 0 ? [] : [say('gap-list.dismissed', { count: readiness.dismissed })]),
  ];
  return [
    ...indented('', [nameOf(examined), roundName(round, language), ...when].join(separator), columns),
    ...indented('', readinessLine(readiness, language), columns),
    ...indented('', totals.join(separator), columns),
  ];
}

/** The readable report of one company: round and countdown, readiness in one line, gaps by severity. */
function companyLines(examined: Examined, look: Look): string[] {
  const say = translator(look.language);
  const { open } = examined.check;
  const sections = severities.flatMap((severity) => {
    const gaps = open.filter((gap) => gap.severity === severity);
    if (gaps.length === 0) return [];
    const title = `── ${say(`severity.${severity}`)} (${gaps.length}) `;
    return [
      '',
      title + '─'.repeat(Math.max(0, look.columns - columnsOf(title))),
      ...gaps.flatMap((gap) => ['', ...gapLines(gap, open.indexOf(gap) + 1, examined, look)]),
    ];
  });
  return [...headLines(examined, look), ...sections];
}

/** The readable report of one journal file: its name, the day, each company with a coming interview, and the others by name. */
export function fileLines(file: string, companies: readonly Examined[], look: Look): string[] {
  const { language, today, columns } = look;
  const say = translator(language);
  const title = [file, say('report.as-of', { date: dateWords(today, language, '') })].join(separator);
  const coming = companies.filter(({ check }) => check.round !== null);
  const others = companies.filter(({ check }) => check.round === null);
  return [
    ...indented('', title, columns),
    '═'.repeat(columns),
    ...coming.flatMap((company) => ['', ...companyLines(company, look)]),
    ...(others.length === 0
      ? []
      : ['', ...indented('', [say('readiness.no-round'), ...others.map(nameOf)].join(separator), columns)]),
    ...(companies.length === 0 ? ['', say('report.no-company')] : []),
  ];
}
