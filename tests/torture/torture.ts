/*
 * `npm run torture [-- FACTOR]`: kills programs in the middle of their work and feeds the importer broken files, many
 * times, and prints the figures. FACTOR scales the counts (0.1 = a tenth). Exit 1 when anything was lost.
 */
import {
  killDuringBackups,
  killDuringImports,
  killDuringMigrations,
  killDuringRestores,
  killDuringWrites,
  type Tally,
} from './kills.ts';
import { tryMutations } from './mutations.ts';

const factor = Number(process.argv[2] ?? 1);
const scaled = (count: number) => Math.max(1, Math.round(count * factor));
let faults = 0;

function report(name: string, figures: string, found: readonly string[]): void {
  console.log(`${name}: ${figures}, ${found.length} faults`);
  for (const fault of found.slice(0, 20)) console.log(`  ${fault}`);
  faults += found.length;
}

const kills: [name: string, run: (kills: number) => Promise<Tally>, count: number][] = [
  ['writes', killDuringWrites, 1000],
  ['migration', killDuringMigrations, 100],
  ['backup', killDuringBackups, 100],
  ['import', killDuringImports, 100],
  ['restore', killDuringRestores, 100],
];
for (const [name, run, count] of kills) {
  const tally = await run(scaled(count));
  report(name, `${tally.kills} kills, ${tally.acknowledged} acknowledged`, tally.faults);
}
const tally = tryMutations(scaled(10_000));
report(
  'mutated files',
  `${tally.files} files, ${tally.refused} refused, ${tally.accepted} accepted`,
  tally.faults,
);
process.exit(faults === 0 ? 0 : 1);
