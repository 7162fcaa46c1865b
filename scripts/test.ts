/*
 * `npm test`: everything, one total. Prepares what a bare Debian machine lacks, runs the checks, the unit tests, the
 * build and the end-to-end tests, and prints `N passed, N failed` as its last line.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepareMachine } from './prepare-machine.ts';

interface Count {
  passed: number;
  failed: number;
}

const results = 'test-results';

function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n▸ ${[command, ...args].join(' ')}`);
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (error !== undefined) console.error(error.message);
  return status === 0;
}

function check(command: string, ...args: string[]): Count {
  return run(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function readReport(name: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(readFileSync(join(results, name), 'utf8'));
  } catch {
    return undefined;
  }
}

/** A runner that ends badly without a failed test to show for it counts as one failure. */
function counted(passed: unknown, failed: unknown, ended: boolean): Count {
  const count = { passed: Number(passed ?? 0), failed: Number(failed ?? 0) };
  return ended || count.failed > 0 ? count : { ...count, failed: 1 };
}

function unitTests(): Count {
  const ended = run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}/vitest.json`,
  ]);
  const report = readReport('vitest.json');
  return counted(report?.numPassedTests, report?.numFailedTests, ended && report !== undefined);
}

function endToEndTests(): Count {
  const ended = run('playwright', ['test', '--config', 'tests/e2e/playwright.config.ts'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: `${results}/e2e.json`,
  });
  const stats = readReport('e2e.json')?.stats;
  const { expected, unexpected, flaky } = (stats ?? {}) as Partial<
    Record<'expected' | 'unexpected' | 'flaky', number>
  >;
  return counted((expected ?? 0) + (flaky ?? 0), unexpected, ended && stats !== undefined);
}

const missing = prepareMachine();
if (missing.length > 0) {
  console.error(`npm test needs ${missing.join(', ')}: please install and run it again.`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
rmSync(results, { recursive: true, force: true });
const counts = [check('tsc', '-b', '--force'), check('biome', 'check', '.'), check('knip'), unitTests()];
const built = check('electron-vite', 'build');
counts.push(built);
if (built.failed === 0) counts.push(endToEndTests());
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
