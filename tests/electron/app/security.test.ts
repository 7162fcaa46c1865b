import { afterEach, describe, expect, it, vi } from 'vitest';
import { microphone } from '#electron/app/microphone.ts';
import {
  contentSecurityPolicy,
  guardSession,
  isOpenableOutside,
  isolated,
  mayLoad,
} from '#electron/app/security.ts';
import { asElectron } from '#tests/electron-stand-in/missing.ts';
import { allowsRequest, onlySession } from '#tests/electron-stand-in/session.ts';

vi.mock('electron', () => import('#tests/electron-stand-in/electron.ts'));

const origins = new Set(['app://journal']);
const developing = new Set(['app://journal', 'http://localhost:5173']);

describe('a window', () => {
  it('is isolated in every way Electron offers', () => {
    expect(isolated).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webviewTag: false,
    });
  });

  it('may name no remote place in its content policy', () => {
    expect(contentSecurityPolicy).toMatch(/^default-src 'none';/);
    expect(contentSecurityPolicy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
  });
});

describe('a request', () => {
  it.each(['app://journal/index.html', 'data:image/png;base64,AA', 'blob:app://journal/1'])(
    'to %s may go on',
    (url) => {
      expect(mayLoad(url, origins)).toBe(true);
    },
  );

  it.each([
    'https://example.com/',
    'http://localhost:5173/',
    'ws://localhost:5173/',
    'file:///etc/passwd',
    'app://other/index.html',
    'app://journal.example.com/',
    'ftp://journal/',
    'not an address',
  ])('to %s is refused', (url) => {
    expect(mayLoad(url, origins)).toBe(false);
  });

  it('may reach the dev server and its socket while developing, on its own port only', () => {
    expect(mayLoad('http://localhost:5173/main.tsx', developing)).toBe(true);
    expect(mayLoad('ws://localhost:5173/?token=1', developing)).toBe(true);
    expect(mayLoad('http://localhost:9229/json', developing)).toBe(false);
  });
});

describe('a link', () => {
  it('may be opened outside over https', () => {
    expect(isOpenableOutside('https://example.com/path?q=1')).toBe(true);
  });

  it.each([
    'http://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@example.com',
    'https://bank.example@evil.example/',
    'smb://server/share',
    '//example.com',
  ])('to %s may not', (url) => {
    expect(isOpenableOutside(url)).toBe(false);
  });
});

describe('the session', () => {
  afterEach(() => microphone.release());

  function ask(
    permission: 'media' | 'geolocation',
    mediaTypes: ('audio' | 'video')[],
    requestingUrl: string,
  ) {
    guardSession(asElectron<Electron.Session>(onlySession), origins);
    return new Promise<boolean>((resolve) => {
      onlySession.permissionRequest?.(
        asElectron<Electron.WebContents>({}),
        permission,
        resolve,
        asElectron<Electron.MediaAccessPermissionRequest>({ requestingUrl, mediaTypes }),
      );
    });
  }
  const page = 'app://journal/index.html';

  it('refuses the microphone until a practice recording is asked for', async () => {
    expect(await ask('media', ['audio'], page)).toBe(false);
    microphone.ask();
    expect(await ask('media', ['audio'], page)).toBe(true);
    microphone.release();
    expect(await ask('media', ['audio'], page)).toBe(false);
  });

  it('refuses the camera, other pages and everything else even then', async () => {
    microphone.ask();
    expect(await ask('media', ['audio', 'video'], page)).toBe(false);
    expect(await ask('media', ['video'], page)).toBe(false);
    expect(await ask('media', ['audio'], 'https://example.com/')).toBe(false);
    expect(await ask('geolocation', [], page)).toBe(false);
  });

  it('cancels requests that would leave the machine', async () => {
    guardSession(asElectron<Electron.Session>(onlySession), origins);
    expect(await allowsRequest({ url: 'https://example.com/' })).toBe(false);
    expect(await allowsRequest({ url: page })).toBe(true);
  });

  it('prevents downloads', () => {
    guardSession(asElectron<Electron.Session>(onlySession), origins);
    const event = { preventDefault: vi.fn() };
    onlySession.emit('will-download', event);
    expect(event.preventDefault).toHaveBeenCalled();
  });
});
