import fc from 'fast-check';
import { parseArchiveText } from '#core/archive/parse.ts';
import { writeArchive } from '#core/archive/write.ts';
import { replaceJournal } from '#db/import.ts';
import { loadJournal } from '#db/load.ts';
import { closeJournal, openJournal } from '#db/open.ts';
import { aCompany, aJournal } from '#tests/builders.ts';
import { anyJournal } from '#tests/journal-arbitrary.ts';

/** What a run of mutated files showed. */
export interface MutationTally {
  files: number;
  refused: number;
  accepted: number;
  faults: string[];
}

/** Pieces that matter to JSON, to SQL, to paths, or to the limits. */
const pieces = [
  '',
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  'null',
  '-1',
  '1e999',
  '"__proto__":{},',
  '"id":"x1",',
  '\\u0000',
  '\\ud800',
  '\uFEFF',
  '[['.repeat(80),
  '"'.repeat(3),
  '2026-13-99',
  "'; DROP TABLE company; --",
  '../../etc/passwd',
  '\u202e',
  '9'.repeat(400),
];

type Mutation = (text: string) => string;

/** Changes to a text at a place given as a fraction of it. */
const anyMutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...pieces))
    .map(([at, piece]) => (text: string) => {
      const cut = Math.floor(at * text.length);
      return text.slice(0, cut) + piece + text.slice(cut);
    }),
  fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 60 }))
    .map(([at, length]) => (text: string) => {
      const cut = Math.floor(at * text.length);
      return text.slice(0, cut) + text.slice(cut + length);
    }),
  fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 0xffff }))
    .map(([at, unit]) => (text: string) => {
      const cut = Math.floor(at * text.length);
      return text.slice(0, cut) + String.fromCharCode(unit) + text.slice(cut + 1);
    }),
  fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((at) => (text: string) => text.slice(0, Math.floor(at * text.length))),
  fc.tuple(fc.nat(), fc.nat()).map(([from, to]) => (text: string) => {
    const values = text.match(/"(?:[^"\\]|\\.)*"|-?\d+|true|false|null/g) ?? [];
    const [old = '', other = ''] = [values[from % values.length], values[to % values.length]];
    return text.replace(old, () => other);
  }),
);

/** Bytes of the file flipped before it is decoded, as a bad disk would. */
const anyDamage = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 255 })), {
  maxLength: 4,
});

function damaged(text: string, damage: readonly (readonly [number, number])[]): string {
  const bytes = Buffer.from(text);
  for (const [at, value] of damage) bytes[Math.min(bytes.length - 1, Math.floor(at * bytes.length))] = value;
  return bytes.toString('utf8');
}

/**
 * Mutates valid journal files and reads them: never a crash, every refusal names a place, what is accepted imports and
 * exports identically, and a refused file changes nothing.
 */
export function tryMutations(files: number): MutationTally {
  const tally: MutationTally = { files: 0, refused: 0, accepted: 0, faults: [] };
  const db = openJournal(':memory:');
  const own = aJournal({ companies: [aCompany({ id: 'own' })] });
  replaceJournal(db, own);
  const before = writeArchive(loadJournal(db), null);
  const take = (text: string) => {
    const parsed = parseArchiveText(text);
    if (!parsed.ok) {
      tally.refused += 1;
      const placed =
        parsed.problems.length > 0 &&
        parsed.problems.every(({ path, message }) => path !== '' && message !== '');
      if (!placed) tally.faults.push(`a refusal without a place: ${JSON.stringify(parsed.problems)}`);
      return;
    }
    tally.accepted += 1;
    replaceJournal(db, parsed.journal);
    if (writeArchive(loadJournal(db), null) !== writeArchive(parsed.journal, null))
      tally.faults.push('not identical');
    replaceJournal(db, own);
  };
  const mutated = fc.tuple(
    anyJournal,
    fc.array(anyMutation, { minLength: 1, maxLength: 3 }),
    fc.oneof(fc.constant([]), anyDamage),
  );
  for (const [journal, mutations, damage] of fc.sample(mutated, files)) {
    tally.files += 1;
    const text = damaged(
      mutations.reduce((changed, mutate) => mutate(changed), writeArchive(journal, null)),
      damage,
    );
    try {
      take(text);
      if (writeArchive(loadJournal(db), null) !== before) tally.faults.push('the journal changed');
    } catch (error) {
      tally.faults.push(`${String(error)} on ${JSON.stringify(text.slice(0, 300))}`);
    }
  }
  closeJournal(db);
  return tally;
}
