/** The language Chromium would use: `--lang=`, else the machine's. */
export function locale(): string {
  const flag = process.argv.find((argument) => argument.startsWith('--lang='))?.slice('--lang='.length);
  const environment = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
  const machine = environment.split('.')[0]?.replace('_', '-') ?? '';
  const known = /^[a-z]{2,3}(-[A-Za-z]+)*$/.test(machine) && machine !== 'C' ? machine : 'en-US';
  return flag || known;
}

/** Set by tests: no window on the screen. */
export const headless = process.env.STAND_IN_HEADLESS === '1';

/** Set by tests: commands arrive over the process's own channel, and a test may connect to Chromium. */
export const controlled = process.env.STAND_IN_CONTROL === '1' && process.send !== undefined;
