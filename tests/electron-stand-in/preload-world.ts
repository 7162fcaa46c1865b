import type { Codec, createCodec } from './codec.ts';
import type { createWorldBridge } from './world-bridge.ts';

/** What the isolated world tells the main process. */
export type FromPreload =
  | { kind: 'ready' }
  | { kind: 'invoke'; id: number; channel: string; args: string }
  | { kind: 'send'; channel: string; args: string }
  | { kind: 'key'; accelerator: string }
  | { kind: 'preload-error'; message: string };

/** What the main process tells the isolated world. */
export type ToPreload =
  | { kind: 'settle'; id: number; ok: boolean; value: string }
  | { kind: 'event'; channel: string; args: string }
  | { kind: 'accelerators'; keys: string[] };

/** The page's own world: leaves a node behind for the isolated world to find, and waits there. */
export function runInPageWorld(
  makeCodec: typeof createCodec,
  makeBridge: typeof createWorldBridge,
  secret: string,
): void {
  if (window !== window.top) return;
  const link = document.createComment(secret);
  document.appendChild(link);
  makeBridge(link, makeCodec(), 'to-page', 'to-preload');
}

/**
 * The isolated world: runs the built preload with the few modules a sandboxed one may have.
 *
 * Injected as source text, so it refers to nothing outside itself.
 */
export function runInPreloadWorld(
  makeCodec: typeof createCodec,
  makeBridge: typeof createWorldBridge,
  secret: string,
  names: { binding: string; receiver: string },
  preload: (require: (name: string) => unknown, module: object, exports: object) => void,
): void {
  if (window !== window.top) return;
  type Listener = (event: object, ...args: unknown[]) => void;

  const link = [...document.childNodes].find((node) => node.nodeValue === secret);
  if (link === undefined) return;
  link.remove();

  const codec: Codec = makeCodec();
  const bridge = makeBridge(link, codec, 'to-preload', 'to-page');
  const listeners = new Map<string, { listener: Listener; once: boolean }[]>();
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>();
  let calls = 0;
  let accelerators: string[] = [];

  const tell = (message: FromPreload) => {
    const send: unknown = Reflect.get(globalThis, names.binding);
    if (typeof send === 'function') send(JSON.stringify(message));
  };

  const add = (channel: string, listener: Listener, once: boolean) => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, once }]);
    return ipcRenderer;
  };
  const remove = (channel: string, listener: Listener) => {
    const kept = (listeners.get(channel) ?? []).filter((entry) => entry.listener !== listener);
    listeners.set(channel, kept);
    return ipcRenderer;
  };
  const closed = <T extends object>(name: string, part: T): T =>
    new Proxy(part, {
      get(target, key, receiver) {
        if (key in target || typeof key === 'symbol') return Reflect.get(target, key, receiver);
        throw new Error(`The stand-in has no ${name}.${key}`);
      },
    });

  const ipcRenderer: object = closed('ipcRenderer', {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const encoded = codec.encode(args);
        calls += 1;
        waiting.set(calls, { resolve, reject });
        tell({ kind: 'invoke', id: calls, channel, args: encoded });
      }),
    send: (channel: string, ...args: unknown[]) => tell({ kind: 'send', channel, args: codec.encode(args) }),
    on: (channel: string, listener: Listener) => add(channel, listener, false),
    once: (channel: string, listener: Listener) => add(channel, listener, true),
    off: remove,
    removeListener: remove,
  });
  const contextBridge = closed('contextBridge', {
    exposeInMainWorld: (key: string, api: unknown) => bridge.expose(key, api),
  });

  const receive = (message: ToPreload) => {
    switch (message.kind) {
      case 'settle': {
        const call = waiting.get(message.id);
        waiting.delete(message.id);
        const value = codec.decode(message.value);
        if (message.ok) call?.resolve(value);
        else call?.reject(value);
        return;
      }
      case 'event': {
        const args = codec.decode(message.args);
        for (const { listener, once } of listeners.get(message.channel) ?? []) {
          if (once) remove(message.channel, listener);
          listener({ sender: ipcRenderer, ports: [] }, ...(Array.isArray(args) ? args : []));
        }
        return;
      }
      case 'accelerators':
        accelerators = message.keys;
    }
  };
  Object.defineProperty(globalThis, names.receiver, { value: receive });
  tell({ kind: 'ready' });

  // Menu shortcuts act on what the page left unhandled, as in Electron.
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || !event.isTrusted || event.isComposing) return;
    const modifiers = [
      event.ctrlKey && 'Ctrl',
      event.altKey && 'Alt',
      event.metaKey && 'Meta',
      event.shiftKey && 'Shift',
    ];
    const pressed = [...modifiers.filter(Boolean), event.key.toUpperCase()].join('+');
    if (!accelerators.includes(pressed)) return;
    event.preventDefault();
    tell({ kind: 'key', accelerator: pressed });
  });

  const require = (name: string): unknown => {
    if (name === 'electron' || name === 'electron/renderer') {
      return closed('electron (in the preload)', { contextBridge, ipcRenderer });
    }
    if (['events', 'node:events', 'timers', 'node:timers', 'url', 'node:url'].includes(name)) {
      throw new Error(`The stand-in has no ${name} in the preload`);
    }
    throw new Error(`module not found: ${name}`);
  };

  try {
    const module = { exports: {} };
    preload(require, module, module.exports);
  } catch (error) {
    tell({
      kind: 'preload-error',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}
