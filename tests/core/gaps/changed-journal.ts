import fc from 'fast-check';
import { parseArchive } from '#core/archive/parse.ts';
import { archiveFormat, archiveVersion } from '#core/archive/schema.ts';
import type { Journal } from '#core/domain/journal.ts';
import { readJournal } from './helpers.ts';

const complete = ['complete-ja', 'complete-en'].map(readJournal);

/** A place in a journal that can be emptied or overwritten. */
interface Leaf {
  holder: object;
  key: string;
  value: unknown;
}

/** What makes a company's round the coming one, and what other records hang on. */
const fixedKeys = new Set(['id', 'roundId', 'kind', 'source', 'name', 'answers', 'rounds', 'companies']);

function leavesOf(holder: object): Leaf[] {
  return Object.entries(holder).flatMap(([key, value]): Leaf[] => {
    const inner = typeof value === 'object' && value !== null ? leavesOf(value) : [];
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isRecord || fixedKeys.has(key) || Array.isArray(holder)
      ? inner
      : [{ holder, key, value }, ...inner];
  });
}

const notableTexts = [
  '貴社でやりがいを感じたいです。',
  '高瀬食品で私たちは全員で頑張りました。',
  'At Kestrel Rail Systems we did our best as a team player.',
  '残業と給与と転勤について教えてください。',
  'はい。',
  '私は部員を40人から60人に増やしました。'.repeat(40),
];

/** What the leaves of one name may become: nothing, or a value that rules look for. */
function notableValuesFor(leaves: readonly Leaf[]): unknown[] {
  const key = leaves[0]?.key ?? '';
  const values = leaves.map(({ value }) => value);
  if (values.some(Array.isArray)) return [[]];
  if (key.endsWith('Id')) return [null];
  if (key === 'rating') return ['poor'];
  if (key === 'reaction') return ['negative'];
  if (values.every((value) => typeof value === 'boolean')) return [true, false];
  return values.every((value) => typeof value === 'string') ? ['', ...notableTexts] : [null];
}

function edited(
  journal: Journal,
  [name, where, what, everywhere]: readonly [number, number, number, boolean],
) {
  const leaves = leavesOf(journal);
  const keys = [...new Set(leaves.map(({ key }) => key))].toSorted();
  const named = leaves.filter(({ key }) => key === keys[name % keys.length]);
  // Ids of another leaf might belong to another company.
  const others = named[0]?.key.endsWith('Id') ? [] : named.map(({ value }) => value);
  const choices = what % 3 === 0 && others.length > 0 ? others : notableValuesFor(named);
  const value = choices[where % choices.length];
  const chosen = everywhere ? named : named.slice((where >> 3) % named.length).slice(0, 1);
  for (const { holder, key } of chosen) Object.assign(holder, { [key]: structuredClone(value) });
}

/**
 * Complete journals with some fields emptied or overwritten: unlike journals of arbitrary shape, they have a coming
 * interview, and raise gaps of nearly every rule. An edit that no journal file could hold is left out.
 */
export const changedJournal: fc.Arbitrary<Journal> = fc
  .tuple(
    fc.constantFrom(...complete),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.boolean()), { minLength: 1, maxLength: 8 }),
  )
  .map(([whole, edits]) =>
    edits.reduce((journal, edit) => {
      const copy = structuredClone(journal);
      edited(copy, edit);
      const result = parseArchive({ format: archiveFormat, version: archiveVersion, ...copy });
      return result.ok ? result.journal : journal;
    }, whole),
  );
