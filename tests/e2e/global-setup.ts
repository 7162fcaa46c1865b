import { spawnSync } from 'node:child_process';
import { electronBinary } from './runtime.ts';

/** Builds the app once and says what it is going to run on. */
export default function setUp(): void {
  const build = spawnSync(process.execPath, ['scripts/build-if-needed.ts'], { stdio: 'inherit' });
  if (build.status !== 0) throw new Error('The app could not be built.');
  console.log(electronBinary() === null ? 'Running on the Electron stand-in.' : 'Running on Electron.');
}
