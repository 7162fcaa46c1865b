import { z } from 'zod';
import { categories } from '../domain/category.ts';
import type { Company } from '../domain/company.ts';
import { type Exchange, ratings, reactions } from '../domain/exchange.ts';
import type { RecordInput } from '../domain/record.ts';
import { type Language, languages } from '../domain/settings.ts';
import type { Problem } from '../errors.ts';
import { roundName } from '../i18n/round-words.ts';
import { type MessageKey, translator } from '../i18n/translate.ts';
import { type CsvRow, writeCsv } from './csv.ts';
import { maxProblems } from './limits.ts';

/** The columns of an exported file, in order. */
const exportColumns = [
  'company',
  'round',
  'date',
  'category',
  'question',
  'answer',
  'follow-ups',
  'rating',
  'reaction',
  'certain',
  'prepared',
] as const;

/** The fields of an exchange that a column of a foreign file can be taken for. */
export const csvFields = [
  'category',
  'question',
  'answer',
  'rating',
  'reaction',
  'certain',
  'prepared',
] as const;
export const csvFieldSchema = z.enum(csvFields);
export type CsvField = z.infer<typeof csvFieldSchema>;

/** Which column (from 0) holds which field; a field that is not named is left empty. */
export const csvMappingSchema = z.partialRecord(csvFieldSchema, z.int().min(0));
export type CsvMapping = z.infer<typeof csvMappingSchema>;

/** Every exchange of some companies as CSV for spreadsheet programs, headed and worded in one language. */
export function writeExchangesCsv(companies: readonly Company[], language: Language): string {
  const say = translator(language);
  const rowOf = (company: Company, round: Company['rounds'][number], exchange: Exchange): string[] => {
    const followUps = exchange.followUps
      .map(({ question, answer }) => `Q: ${question}\nA: ${answer}`)
      .join('\n');
    const prepared = exchange.prepared === null ? '' : say(exchange.prepared ? 'csv.yes' : 'csv.no');
    return [
      company.name,
      roundName(round, language),
      (round.startsAt ?? '').replace('T', ' '),
      say(`category.${exchange.category}`),
      exchange.question,
      exchange.answer,
      followUps,
      exchange.rating === null ? '' : say(`rating.${exchange.rating}`),
      exchange.reaction === null ? '' : say(`reaction.${exchange.reaction}`),
      say(exchange.certain ? 'csv.sure' : 'csv.hazy'),
      prepared,
    ];
  };
  const rows = companies.flatMap((company) =>
    company.rounds.flatMap((round) => round.exchanges.map((exchange) => rowOf(company, round, exchange))),
  );
  return writeCsv([exportColumns.map((column) => say(`csv.${column}`)), ...rows]);
}

/** The values a cell may hold for a field, by what may be written for them: ids and the words of both languages. */
function vocabulary<Value>(
  values: readonly (readonly [value: Value, id: string, key: MessageKey])[],
): Map<string, Value> {
  return new Map(
    values.flatMap(([value, id, key]) => [
      [id.toLowerCase(), value] as const,
      ...languages.map((language) => [translator(language)(key).toLowerCase(), value] as const),
    ]),
  );
}

const words = {
  category: vocabulary(categories.map((value) => [value, value, `category.${value}`] as const)),
  rating: vocabulary(ratings.map((value) => [value, value, `rating.${value}`] as const)),
  reaction: vocabulary(reactions.map((value) => [value, value, `reaction.${value}`] as const)),
  certain: vocabulary([
    [true, 'true', 'csv.sure'],
    [false, 'false', 'csv.hazy'],
  ]),
  prepared: vocabulary([
    [true, 'true', 'csv.yes'],
    [false, 'false', 'csv.no'],
  ]),
};

/** Takes the headings of a file for fields: those that an export in either language has, or the field's own name. */
export function guessMapping(headings: readonly string[]): CsvMapping {
  const mapping: CsvMapping = {};
  for (const field of csvFields) {
    const names = [field, ...languages.map((language) => translator(language)(`csv.${field}`))];
    const column = headings.findIndex((heading) =>
      names.some((name) => name.toLowerCase() === heading.trim().toLowerCase()),
    );
    if (column !== -1) mapping[field] = column;
  }
  return mapping;
}

/** What rows of a file become: exchanges ready to be added to a round, or every problem with its line. */
export type MappedCsv =
  | { ok: true; exchanges: RecordInput<'exchange'>[] }
  | { ok: false; problems: Problem[] };

/** Makes exchanges of the rows of a file, the heading left out by the caller. Cells that say nothing known are problems. */
export function mapExchanges(rows: readonly CsvRow[], mapping: CsvMapping): MappedCsv {
  const problems: Problem[] = [];
  if (mapping.question === undefined && mapping.answer === undefined) {
    return { ok: false, problems: [{ path: '$', message: 'no column holds the question or the answer' }] };
  }
  const exchanges = rows.map(({ line, cells }): RecordInput<'exchange'> => {
    const cell = (field: CsvField): string => cells[mapping[field] ?? -1] ?? '';
    const known = <Value>(
      field: Exclude<CsvField, 'question' | 'answer'>,
      values: Map<string, Value>,
    ): Value | undefined => {
      const text = cell(field).trim().toLowerCase();
      const value = values.get(text);
      if (value === undefined && text !== '') {
        problems.push({
          path: `line ${line}, column ${(mapping[field] ?? 0) + 1}`,
          message: `not a ${field} that is known`,
        });
      }
      return value;
    };
    const exchange = {
      category: known('category', words.category),
      question: cell('question'),
      answer: cell('answer'),
      rating: known('rating', words.rating) ?? null,
      reaction: known('reaction', words.reaction) ?? null,
      certain: known('certain', words.certain),
      prepared: known('prepared', words.prepared) ?? null,
    };
    if (!exchange.question.isWellFormed() || !exchange.answer.isWellFormed()) {
      problems.push({ path: `line ${line}`, message: 'the text holds half of a surrogate pair' });
    }
    return exchange;
  });
  return problems.length === 0
    ? { ok: true, exchanges }
    : { ok: false, problems: problems.slice(0, maxProblems) };
}
