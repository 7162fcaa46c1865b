import { expect, test } from './app.ts';
import { Listener } from './listener.ts';

let listener: Listener;
test.beforeEach(async ({ app }) => {
  app.mayTryTheNetwork = true;
  listener = await Listener.open();
});
test.afterEach(() => listener.close());

/** Everything a hostile text could try from inside the window. */
async function tryEverything(host: string): Promise<void> {
  const http = `http://${host}`;
  const add = (tag: string, attributes: Record<string, string>) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
  };
  add('script', { src: `${http}/script.js` });
  add('img', { src: `${http}/image.png` });
  add('link', { rel: 'stylesheet', href: `${http}/style.css` });
  add('link', { rel: 'prefetch', href: `${http}/next.html` });
  add('link', { rel: 'preconnect', href: http });
  add('iframe', { src: `${http}/frame.html` });
  add('webview', { src: `${http}/webview.html` });
  add('object', { data: `${http}/object` });
  add('video', { src: `${http}/video.mp4` });
  add('div', { style: `background: url(${http}/background.png)` });
  const quietly = async (attempt: () => unknown) => {
    try {
      await attempt();
    } catch {
      // Being refused is what the test is about; the listener says whether it was.
    }
  };
  await quietly(() => fetch(`${http}/fetch`, { mode: 'no-cors' }));
  await quietly(() => navigator.sendBeacon(`${http}/beacon`, 'x'));
  await quietly(() => import(/* @vite-ignore */ `${http}/module.js`));
  await quietly(() => new EventSource(`${http}/events`));
  await quietly(() => new Worker(`${http}/worker.js`));
  await quietly(() => new WebSocket(`ws://${host}/socket`));
  await quietly(
    () =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.onloadend = resolve;
        request.open('GET', `${http}/xhr`);
        request.send();
      }),
  );
}

test('pages come with a content policy that names no remote place', async ({ app }) => {
  const policy = await app.page.evaluate(async () =>
    (await fetch('/index.html')).headers.get('content-security-policy'),
  );
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
});

test('inline scripts and handlers do not run', async ({ app }) => {
  await app.page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="document.title = \'ran\'">');
    const script = document.createElement('script');
    script.textContent = "document.title = 'ran'";
    document.body.append(script);
  });
  await app.page.locator('img[src="x:"]').waitFor({ state: 'attached' });
  expect(await app.page.title()).not.toBe('ran');
});

test('nothing a page tries reaches the network', async ({ app }) => {
  await app.page.evaluate(() => {
    const refused = new Set<string>();
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => refused.add(blockedURI));
  });
  await app.page.evaluate(tryEverything, listener.host);
  const refused = await app.page.evaluate(() => [...(Reflect.get(window, 'refused') as Set<string>)]);
  const asked = [
    'script.js',
    'image.png',
    'style.css',
    'video.mp4',
    'fetch',
    'beacon',
    'module.js',
    'events',
    'xhr',
  ];
  expect(refused).toEqual(
    expect.arrayContaining([
      ...asked.map((name) => `http://${listener.host}/${name}`),
      `ws://${listener.host}/socket`,
    ]),
  );
  expect(listener.attempts).toBe(0);
});

test('even without the content policy every request is refused', async ({ app }) => {
  const devtools = await app.page.context().newCDPSession(app.page);
  await devtools.send('Page.setBypassCSP', { enabled: true });
  await app.page.reload();
  await app.waitForReady();
  const outcome = await app.page.evaluate(
    (url) =>
      fetch(url, { mode: 'no-cors' }).then(
        () => 'answered',
        () => 'refused',
      ),
    `http://${listener.host}/fetch`,
  );
  expect(outcome).toBe('refused');
  expect(listener.attempts).toBe(0);
  await expect
    .poll(async () => (await app.host.recorded()).blockedRequests)
    .toContainEqual({ url: `http://${listener.host}/fetch`, by: 'webRequest' });
});

test('the window stays on the app, wherever it is told to go', async ({ app }) => {
  const before = app.page.url();
  for (const target of ['file:///etc/passwd', 'app://other/index.html', 'https://example.com/']) {
    await app.page.evaluate((url) => {
      location.href = url;
    }, target);
  }
  // Chromium itself refuses the first two; the last one reaches the app's own guard.
  await expect
    .poll(async () => (await app.host.recorded()).preventedNavigations)
    .toContain('https://example.com/');
  expect(app.page.url()).toBe(before);
  await app.waitForReady();
});

test('a form inside the window cannot be sent anywhere', async ({ app }) => {
  const before = app.page.url();
  const refused = await app.page.evaluate(
    (host) =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
        const form = document.createElement('form');
        form.action = `http://${host}/form`;
        document.body.append(form);
        form.submit();
      }),
    listener.host,
  );
  expect(refused).toBe('form-action');
  expect(app.page.url()).toBe(before);
  expect(listener.attempts).toBe(0);
});

test('a link to the web is opened outside only after asking', async ({ app }) => {
  await app.page.evaluate(() => void window.open('https://example.com/declined'));
  await expect.poll(async () => (await app.host.recorded()).dialogs).toHaveLength(1);
  expect((await app.host.recorded()).openedOutside).toEqual([]);

  await app.host.answerNextDialog('showMessageBox', { response: 0 });
  await app.page.evaluate(() => void window.open('https://example.com/accepted'));
  await expect
    .poll(async () => (await app.host.recorded()).openedOutside)
    .toEqual(['https://example.com/accepted']);
  expect(await app.host.windows()).toHaveLength(1);
});

test('other addresses are neither opened nor asked about', async ({ app }) => {
  await app.page.evaluate((host) => {
    window.open(`http://${host}/`);
    window.open('file:///etc/passwd');
    window.open('javascript:alert(1)');
    window.open('https://user@example.com/');
    window.open('about:blank');
  }, listener.host);
  // On the stand-in it is known when the app has answered all five.
  if (app.host.kind === 'stand-in')
    await expect.poll(async () => (await app.host.recorded()).deniedWindows).toHaveLength(5);
  await expect.poll(() => app.host.pages().length).toBe(1);
  const { dialogs, openedOutside } = await app.host.recorded();
  expect({ dialogs, openedOutside }).toEqual({ dialogs: [], openedOutside: [] });
  expect(listener.attempts).toBe(0);
});

test('every permission is refused, the microphone too until practice asks for it', async ({ app }) => {
  const outcome = await app.page.evaluate(async () => {
    const refused = (promise: Promise<unknown>) =>
      promise.then(
        () => 'granted',
        (error) => (error instanceof Error ? error.name : 'refused'),
      );
    const states = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'midi',
    ] as const;
    return {
      microphone: await refused(navigator.mediaDevices.getUserMedia({ audio: true })),
      camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
      place: await refused(
        new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, () => reject())),
      ),
      notifications: await Notification.requestPermission(),
      clipboard: await refused(navigator.clipboard.readText()),
      granted: (
        await Promise.all(
          states.map(async (name) => {
            const { state } = await navigator.permissions.query({ name: name as PermissionName });
            return state === 'granted' ? name : '';
          }),
        )
      ).filter(Boolean),
    };
  });
  expect(outcome).toEqual({
    microphone: 'NotAllowedError',
    camera: 'NotAllowedError',
    place: 'refused',
    notifications: 'denied',
    clipboard: 'NotAllowedError',
    granted: [],
  });
});

test('no address reaches a file outside the built window', async ({ app }) => {
  const addresses = [
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2f..%2fetc%2fpasswd',
    '/assets/..%2f..%2fmain%2fmain.js',
    '/%2e%2e%5cmain%5cmain.js',
    '/..%5c..%5cmain%5cmain.js',
    '/%00/index.html',
    '/%252e%252e/main/main.js',
    '//etc/passwd',
    '/%',
  ];
  const found = await app.page.evaluate(
    (paths) =>
      Promise.all(
        paths.map(async (path) => {
          const response = await fetch(new URL(location.href).origin + path).catch(() => null);
          return response?.ok === true ? path : '';
        }),
      ),
    addresses,
  );
  expect(found.filter(Boolean)).toEqual([]);
});

test('the page has nothing of Node or Electron and only one door, which it cannot change', async ({
  app,
}) => {
  const seen = await app.page.evaluate(() => ({
    names: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
    door: Object.keys(window.journal).sort(),
    frozen: Object.isFrozen(window.journal),
    replaced: Reflect.set(window, 'journal', {}),
  }));
  expect(seen).toEqual({ names: [], door: ['call', 'on'], frozen: true, replaced: false });
});

test('a frame inside the page gets no door', async ({ app }) => {
  const door = await app.page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return frame.contentWindow !== null && 'journal' in frame.contentWindow;
  });
  expect(door).toBe(false);
});

test('a call that the contract does not know, or with a wrong input, is refused as data', async ({ app }) => {
  const replies = await app.page.evaluate(async () => [
    await window.journal.call('no.such-call', {}),
    await window.journal.call('window.flushed', { token: 1, more: true }),
  ]);
  expect(replies).toMatchObject([{ ok: false }, { ok: false }]);
});

test('only the owner can read the data folder', async ({ app }) => {
  test.skip(process.platform === 'win32', 'the profile folder already is private there');
  const { statSync } = await import('node:fs');
  expect(statSync(app.dataDir).mode & 0o077).toBe(0);
});
