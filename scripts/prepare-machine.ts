import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What the tests need besides npm packages: a program to look for, or a file, and the Debian package that has it. */
const needs = [
  {
    name: 'Chromium',
    isThere: () => existsSync('node_modules/electron/dist') || hasProgram('chromium'),
    package: 'chromium',
  },
  { name: 'Japanese fonts', isThere: hasJapaneseFont, package: 'fonts-noto-cjk' },
  { name: 'pdftotext', isThere: () => hasProgram('pdftotext'), package: 'poppler-utils' },
];

function hasProgram(name: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
}

function hasJapaneseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

/** Installs what is missing where that can be done (Debian, root); returns what is still missing, by name. */
export function prepareMachine(): string[] {
  const missing = needs.filter((need) => !need.isThere());
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const packages = missing.map((need) => need.package);
    console.log(`▸ installing ${packages.join(', ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages, 'fontconfig'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
  }
  return needs.filter((need) => !need.isThere()).map((need) => need.name);
}
