import { expect, test } from 'vitest';
import {
  killDuringBackups,
  killDuringImports,
  killDuringMigrations,
  killDuringRestores,
  killDuringWrites,
} from '#tests/torture/kills.ts';
import { tryMutations } from '#tests/torture/mutations.ts';

// A few of what `npm run torture` does by the thousand.
test.each([
  ['writes', killDuringWrites, 5],
  ['a migration', killDuringMigrations, 3],
  ['a backup', killDuringBackups, 3],
  ['an import', killDuringImports, 3],
  ['a restore', killDuringRestores, 3],
] as const)('a kill during %s loses nothing', async (_what, run, kills) => {
  const tally = await run(kills);
  expect(tally.faults).toEqual([]);
  expect(tally.kills).toBe(kills);
});

test('mutated journal files are refused by their place or read whole', () => {
  const tally = tryMutations(300);
  expect(tally.faults).toEqual([]);
  expect(tally.refused).toBeGreaterThan(100);
});
