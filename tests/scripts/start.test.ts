import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

function run(args: string[], env: NodeJS.ProcessEnv) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  return { status, lines: `${stdout}${stderr}`.trim().split('\n') };
}

describe.runIf(process.platform === 'linux')('starting on a machine', () => {
  it.each(['scripts/start.ts', 'scripts/dev.ts'])(
    'without a display (%s) says so and names the report',
    (script) => {
      const { status, lines } = run([script], { PATH: process.env.PATH });
      expect(status).toBe(1);
      expect(lines).toEqual([expect.stringContaining('npm run -s gaps -- FILE.json')]);
    },
  );

  it('without Electron and Chromium says what to install', () => {
    const env = { DISPLAY: ':none', PATH: '', PLAYWRIGHT_BROWSERS_PATH: '/none' };
    const { status, lines } = run(
      ['--import', './tests/electron-stand-in/register.ts', 'out/main/main.js'],
      env,
    );
    expect(status).toBe(1);
    expect(lines).toEqual([expect.stringContaining('apt install chromium')]);
  });

  it('on a display that is not there says so in one line', () => {
    const env = { DISPLAY: ':none', PATH: process.env.PATH, HOME: process.env.HOME };
    // Any module will do for a main one: Chromium fails before it matters.
    const args = ['--import', './tests/electron-stand-in/register.ts', 'core/errors.ts'];
    const { status, lines } = run(args, env);
    expect(status).toBe(1);
    expect(lines).toEqual([expect.stringContaining('Chromium did not start')]);
  });
});
