import { registerHooks } from 'node:module';
import { start } from './start.ts';

/*
 * `node --import ./tests/electron-stand-in/register.ts out/main/main.js` runs the built app on Node and the
 * installed Chromium, unchanged: only the module named electron is another one.
 */
const standIn = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier === 'electron/main'
      ? { url: standIn, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});

start();
