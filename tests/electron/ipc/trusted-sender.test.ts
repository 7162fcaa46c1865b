import { expect, it } from 'vitest';
import { isTrustedSender } from '#electron/ipc/trusted-sender.ts';

const origins = new Set(['app://journal', 'http://localhost:5173']);

it.each(['app://journal/index.html', 'app://journal/index.html#/companies', 'http://localhost:5173/'])(
  'trusts the main frame of %s',
  (url) => {
    expect(isTrustedSender({ url, parent: null }, origins)).toBe(true);
  },
);

it.each([
  'https://example.com/',
  'app://journal.example.com/',
  'app://other/index.html',
  'http://localhost:51730/',
  'https://localhost:5173/',
  'data:text/html,x',
  'about:blank',
  'about:srcdoc',
  'blob:app://journal/1',
  'file:///app/index.html',
  '',
])('does not trust %j', (url) => {
  expect(isTrustedSender({ url, parent: null }, origins)).toBe(false);
});

it('does not trust a frame inside one of our pages', () => {
  const parent = { url: 'app://journal/index.html', parent: null };
  expect(isTrustedSender({ url: 'app://journal/index.html', parent }, origins)).toBe(false);
});

it('does not trust a frame that is gone', () => {
  expect(isTrustedSender(null, origins)).toBe(false);
});
