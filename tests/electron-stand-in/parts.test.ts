import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { pressedAs } from './accelerators.ts';
import { toApp, toBrowser } from './address.ts';
import { FrameTree } from './frames.ts';
import { missing, only, onlyInstances } from './missing.ts';

describe('what the stand-in lacks', () => {
  it('says its name when it is used', () => {
    const app: { getPath(): string; setBadgeCount?(): void } = only('app', { getPath: () => '/' });
    expect(app.getPath()).toBe('/');
    expect(() => app.setBadgeCount).toThrow('The stand-in has no app.setBadgeCount');
  });

  it('says its name when a whole class is missing', () => {
    const Tray: new () => object = missing('Tray');
    expect(() => new Tray()).toThrow('The stand-in has no Tray');
    expect(() => Reflect.get(Tray, 'on')).toThrow('The stand-in has no Tray');
  });

  it('says its name on instances, which keep their identity', () => {
    class Window extends EventEmitter {
      readonly self = this;
    }
    onlyInstances('Window', Window);
    const window = new Window();
    expect(window.self).toBe(window);
    expect(window.listenerCount('x')).toBe(0);
    expect(() => Reflect.get(window, 'setKiosk')).toThrow('The stand-in has no Window.setKiosk');
  });

  it('does not trip over being awaited', async () => {
    const part = only('app', { a: 1 });
    expect(await part).toBe(part);
  });
});

describe('addresses', () => {
  it.each([
    'app://journal/index.html',
    'app://journal/a/b.js?c=d#e',
    'app://journal/',
    'app://journal/?x=https://journal.app.stand-in.invalid/',
  ])('%s comes back as it went', (url) => {
    const inside = toBrowser(url, ['app']);
    expect(new URL(inside).protocol).toBe('https:');
    expect(new URL(inside).hostname).toMatch(/\.invalid$/);
    expect(toApp(inside)).toBe(url);
  });

  it('of other schemes stay as they are', () => {
    expect(toBrowser('http://localhost:5173/', ['app'])).toBe('http://localhost:5173/');
    expect(toApp('https://example.com/')).toBe('https://example.com/');
  });
});

describe('frames', () => {
  it('know their parents, and are gone once removed', () => {
    const tree = new FrameTree();
    tree.navigated({ id: 'main', url: 'https://journal.app.stand-in.invalid/index.html' });
    tree.navigated({ id: 'inner', parentId: 'main', url: 'about:blank' });
    expect(tree.get('main')).toMatchObject({
      url: 'app://journal/index.html',
      origin: 'app://journal',
      parent: null,
    });
    expect(tree.get('inner')?.parent?.url).toBe('app://journal/index.html');
    tree.detached('inner');
    expect(tree.get('inner')).toBeNull();
  });
});

describe('shortcuts', () => {
  it.each([
    ['CmdOrCtrl+N', 'linux', 'Ctrl+N'],
    ['CmdOrCtrl+N', 'darwin', 'Meta+N'],
    ['Shift+CommandOrControl+n', 'linux', 'Ctrl+Shift+N'],
    ['CmdOrCtrl+,', 'linux', 'Ctrl+,'],
    ['CmdOrCtrl+Plus', 'linux', 'Ctrl++'],
    ['F5', 'linux', 'F5'],
  ] as const)('%s on %s is pressed as %s', (accelerator, platform, pressed) => {
    expect(pressedAs(accelerator, platform)).toBe(pressed);
  });
});
