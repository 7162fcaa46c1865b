import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileFor, mimeType } from '#electron/app/static-files.ts';

const folder = join(sep, 'app', 'out', 'renderer');

describe('the file that an address names', () => {
  it.each([
    ['app://journal/index.html', 'index.html'],
    ['app://journal/', 'index.html'],
    ['app://journal', 'index.html'],
    ['app://journal/assets/main.js?v=1#top', join('assets', 'main.js')],
    ['app://journal/%E5%9B%B3.png', '図.png'],
  ])('of %s is in the folder', (url, file) => {
    expect(fileFor(folder, url)).toBe(join(folder, file));
  });

  it.each([
    'app://journal/..%2fmain%2fmain.js',
    'app://journal/assets/..%2f..%2fmain.js',
    'app://journal/..%5cmain.js',
    'app://journal/%00',
    'app://journal/index.html%00.png',
    'app://journal/%',
    'app://journal/%ff',
    'not an address',
  ])('of %s is none', (url) => {
    expect(fileFor(folder, url)).toBeNull();
  });

  it('is never outside the folder, whatever the address', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', '%5c', '%00', '%25', '//', 'main', '~', 'C:'),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const file = fileFor(folder, `app://journal/${parts.join('')}`);
        expect(file === null || file.startsWith(folder + sep)).toBe(true);
      }),
    );
  });

  it('does not take a neighbour whose name begins like the folder', () => {
    expect(fileFor(folder, 'app://journal/..%2frenderer-of-another%2fx')).toBeNull();
  });
});

describe('the type of a file', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['MAIN.JS', 'text/javascript; charset=utf-8'],
    ['font.woff2', 'font/woff2'],
    ['unknown.xyz', 'application/octet-stream'],
    ['none', 'application/octet-stream'],
  ])('of %s is %s', (path, type) => {
    expect(mimeType(path)).toBe(type);
  });
});
