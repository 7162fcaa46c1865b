import { buildIfNeeded } from './build.ts';

process.exit(await buildIfNeeded());
