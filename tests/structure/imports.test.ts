import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

const root = join(import.meta.dirname, '../..');

function output(command: string, args: string[]): string {
  try {
    return execFileSync(join(root, 'node_modules/.bin', command), args, {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    return error instanceof Error && 'stdout' in error
      ? `${error.stdout}${'stderr' in error ? error.stderr : ''}`
      : '';
  }
}

function aFileIn(folder: string, text: string): string {
  const name = join(folder, 'forbidden-import-probe.ts');
  writeFileSync(join(root, name), text);
  onTestFinished(() => rmSync(join(root, name), { force: true }));
  return name;
}

const forbidden = [
  { folder: 'core', imports: '#db/open.ts', because: 'core imports only core' },
  { folder: 'core', imports: 'node:fs', because: 'core does no I/O' },
  { folder: 'core', imports: 'react', because: 'core knows no window' },
  { folder: 'db', imports: '#electron/app/clock.ts', because: 'db knows no electron' },
  { folder: 'db', imports: 'electron', because: 'electron is imported only in electron' },
  { folder: 'electron', imports: 'better-sqlite3', because: 'SQLite is imported only in db' },
  { folder: 'electron', imports: 'react', because: 'React is imported only in renderer' },
  { folder: 'renderer', imports: '#db/open.ts', because: 'renderer imports only core' },
  { folder: 'renderer', imports: '#electron/app/clock.ts', because: 'renderer imports only core' },
  { folder: 'renderer', imports: 'electron', because: 'electron is imported only in electron' },
  { folder: 'renderer/features/today', imports: '../gaps/place-words.ts', because: 'features stand apart' },
  {
    folder: 'renderer/features/today',
    imports: '#renderer/features/gaps/place-words.ts',
    because: 'features stand apart',
  },
];

describe('the linter', { timeout: 60_000 }, () => {
  for (const { folder, imports, because } of forbidden) {
    it(`refuses an import of ${imports} in ${folder}: ${because}`, () => {
      const file = aFileIn(folder, `import '${imports}';\n`);
      expect(output('biome', ['lint', file])).toContain('noRestrictedImports');
    });
  }

  it('accepts an import of core in every folder', () => {
    for (const folder of ['core', 'db', 'electron', 'renderer', 'renderer/features/today']) {
      const file = aFileIn(folder, "import '#core/errors.ts';\n");
      expect(output('biome', ['lint', file]), folder).not.toContain('noRestrictedImports');
      rmSync(join(root, file));
    }
  });
});

// A whole project is compiled; on a busy machine that takes its time.
describe('the compiler', { timeout: 120_000 }, () => {
  it('refuses a file of another project that is not referenced', () => {
    const file = aFileIn('core', "import '../db/open.ts';\n\nexport const probe = 1;\n");
    const errors = output('tsc', ['-p', 'core', '--noEmit']);
    expect(errors).toContain(file);
    expect(errors).toMatch(/TS6307|TS6059/);
  });

  it('knows no DOM in core and no Node in renderer', () => {
    aFileIn('core', 'export const probe = document.title;\n');
    expect(output('tsc', ['-p', 'core', '--noEmit'])).toContain("Cannot find name 'document'");
    aFileIn('renderer', 'export const probe = process.pid;\n');
    expect(output('tsc', ['-p', 'renderer', '--noEmit'])).toContain("Cannot find name 'process'");
  });
});
