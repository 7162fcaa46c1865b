import { describe, expect, it } from 'vitest';
import { devServerAddress, originOf, trustedOrigins } from '#electron/app/addresses.ts';

describe('the origin of an address', () => {
  it.each([
    ['app://journal/index.html', 'app://journal'],
    ['app://journal', 'app://journal'],
    ['http://localhost:5173/x?y#z', 'http://localhost:5173'],
    ['https://user:secret@example.com/', 'https://example.com'],
  ])('of %s is %s', (url, origin) => {
    expect(originOf(url)).toBe(origin);
  });

  it.each(['', 'nothing', 'data:text/html,x', 'about:blank', 'file:///etc/passwd', 'javascript:1'])(
    'of %j is none',
    (url) => {
      expect(originOf(url)).toBeNull();
    },
  );
});

describe('the dev server', () => {
  const environment = { ELECTRON_RENDERER_URL: 'http://localhost:5173' };

  it('is trusted while developing', () => {
    const address = devServerAddress(environment, false);
    expect([...trustedOrigins(address)]).toEqual(['app://journal', 'http://localhost:5173']);
  });

  it('is ignored in a packaged app', () => {
    expect([...trustedOrigins(devServerAddress(environment, true))]).toEqual(['app://journal']);
  });
});
