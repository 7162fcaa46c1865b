import type { Journal } from '../domain/journal.ts';
import { journalSchema } from '../domain/journal.ts';
import { flatten } from './flatten.ts';
import { isObject } from './hostile.ts';

/** The keys of the journal file whose value is an id or a list of ids. */
const idKeys = new Set([
  'id',
  'roundId',
  'heardInRoundId',
  'askedInRoundId',
  'answerId',
  'companyId',
  'subjectId',
  'episodeIds',
  'factIds',
  'exchangeIds',
  'documentItemIds',
]);

/**
 * The same journal with a new id for every record, and every reference following; `newId` gives the ids. For taking a
 * journal in beside records it may share ids with.
 */
export function withNewIds(journal: Journal, newId: () => string): Journal {
  const renamed = new Map(flatten(journal).map(({ id }) => [id, newId()]));
  const rename = (id: unknown): unknown => (typeof id === 'string' ? (renamed.get(id) ?? id) : id);
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => {
        if (!idKeys.has(key)) return [key, walk(part)];
        return [key, Array.isArray(part) ? part.map(rename) : rename(part)];
      }),
    );
  };
  return journalSchema.parse(walk(journal));
}
