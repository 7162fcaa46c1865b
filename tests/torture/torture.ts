/*
 * `npm run torture [-- FACTOR [KIND…]]`: kills programs in the middle of their work and feeds the importer broken files, many
 * times, and prints the figures. FACTOR scales the counts (0.1 = a tenth); KIND is one of writes, migration, backup,
 * import, restore, files. Exit 1 when anything was lost.
 */
import { rmSync } from 'node:fs';
import { build } from 'vite';
import {
  chooseProgram,
  killDuringBackups,
  killDuringImports,
  killDuringMigrations,
  killDuringRestores,
  killDuringWrites,
  type Tally,
} from './kills.ts';
import { tryMutations } from './mutations.ts';

/** Bundles the program that gets killed: started more than a thousand times, it must start fast. Returns its folder. */
async function bundleChild(): Promise<string> {
  const outDir = new URL('../../node_modules/.torture', import.meta.url).pathname;
  const entry = new URL('./child.ts', import.meta.url).pathname;
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: { ssr: entry, outDir, emptyOutDir: true },
  });
  chooseProgram(`${outDir}/child.js`);
  return outDir;
}

const [factor = '1', ...kinds] = process.argv.slice(2);
const isWanted = (kind: string) => kinds.length === 0 || kinds.includes(kind);
const scaled = (count: number) => Math.max(1, Math.round(count * Number(factor)));
let faults = 0;

function report(name: string, figures: string, found: readonly string[]): void {
  console.log(`${name}: ${figures}, ${found.length} faults`);
  for (const fault of found.slice(0, 20)) console.log(`  ${fault}`);
  faults += found.length;
}

const bundle = await bundleChild();
const kills: [name: string, run: (kills: number) => Promise<Tally>, count: number][] = [
  ['writes', killDuringWrites, 1000],
  ['migration', killDuringMigrations, 100],
  ['backup', killDuringBackups, 100],
  ['import', killDuringImports, 100],
  ['restore', killDuringRestores, 100],
];
for (const [name, run, count] of kills.filter(([kind]) => isWanted(kind))) {
  const tally = await run(scaled(count));
  report(name, `${tally.kills} kills, ${tally.acknowledged} acknowledged`, tally.faults);
}
if (isWanted('files')) {
  const { files, refused, accepted, faults: found } = tryMutations(scaled(10_000));
  report('files', `${files} mutated, ${refused} refused, ${accepted} accepted`, found);
}
rmSync(bundle, { recursive: true, force: true });
process.exit(faults === 0 ? 0 : 1);
