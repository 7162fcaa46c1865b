import type { Codec } from './codec.ts';

/** Two JavaScript worlds of one page, joined by a DOM node that only they know. */
export interface WorldBridge {
  /** Makes `value` a property of the other world's global object. */
  expose(key: string, value: unknown): void;
}

/**
 * One end of the bridge between the preload's isolated world and the page's own. Values are copied; functions
 * and promises work across, synchronously for calls, as Electron's contextBridge does.
 *
 * Injected into both worlds as source text, so it refers to nothing outside itself.
 */
export function createWorldBridge(link: EventTarget, codec: Codec, me: string, other: string): WorldBridge {
  type Message =
    | { kind: 'expose'; key: string; value: string }
    | { kind: 'call'; id: number; args: string }
    | { kind: 'return'; ok: boolean; value: string }
    | { kind: 'settle'; id: number; ok: boolean; value: string };
  type Special = { type: 'function' | 'promise'; id: number };
  type Settle = { resolve(value: unknown): void; reject(reason: unknown): void };
  type Callable = (...args: unknown[]) => unknown;

  // Taken now: the page may replace them later.
  const dispatch = link.dispatchEvent.bind(link);
  const MessageEvent = CustomEvent;

  const mine: Callable[] = [];
  const ids = new Map<Callable, number>();
  const promises = new Map<number, Settle>();
  let promiseCount = 0;
  let returned: { ok: boolean; value: string } | undefined;

  const say = (message: Message) => {
    dispatch(new MessageEvent(other, { detail: JSON.stringify(message) }));
  };

  const isCallable = (value: unknown): value is Callable => typeof value === 'function';

  const special = (value: unknown): Special | undefined => {
    if (isCallable(value)) {
      const known = ids.get(value);
      if (known !== undefined) return { type: 'function', id: known };
      const id = mine.push(value) - 1;
      ids.set(value, id);
      return { type: 'function', id };
    }
    if (value instanceof Promise) {
      promiseCount += 1;
      const id = promiseCount;
      value.then(
        (result) => say({ kind: 'settle', id, ok: true, value: pack(result) }),
        (reason) => say({ kind: 'settle', id, ok: false, value: pack(reason) }),
      );
      return { type: 'promise', id };
    }
    return undefined;
  };

  const isSpecial = (value: unknown): value is Special =>
    typeof value === 'object' && value !== null && 'type' in value && 'id' in value;

  const revive = (value: unknown): unknown => {
    if (!isSpecial(value)) return undefined;
    if (value.type === 'promise') {
      return new Promise((resolve, reject) => promises.set(value.id, { resolve, reject }));
    }
    return (...args: unknown[]) => {
      say({ kind: 'call', id: value.id, args: pack(args) });
      const answer = returned;
      returned = undefined;
      if (answer === undefined) throw new Error('The other world did not answer.');
      const result = unpack(answer.value);
      if (!answer.ok) throw result;
      return result;
    };
  };

  const pack = (value: unknown) => codec.encode(value, special);
  const unpack = (text: string) => codec.decode(text, revive);

  const answer = (id: number, args: string) => {
    try {
      const given = unpack(args);
      const result = mine[id]?.(...(Array.isArray(given) ? given : []));
      say({ kind: 'return', ok: true, value: pack(result) });
    } catch (error) {
      say({ kind: 'return', ok: false, value: pack(error) });
    }
  };

  const freeze = (value: unknown): unknown => {
    if (
      typeof value === 'object' &&
      value !== null &&
      !Object.isFrozen(value) &&
      !ArrayBuffer.isView(value)
    ) {
      Object.freeze(value);
      for (const entry of Object.values(value)) freeze(entry);
    }
    return value;
  };

  link.addEventListener(me, (event) => {
    const message: Message = JSON.parse('detail' in event ? String(event.detail) : '');
    switch (message.kind) {
      case 'expose':
        Object.defineProperty(globalThis, message.key, {
          value: freeze(unpack(message.value)),
          enumerable: true,
        });
        return;
      case 'call':
        answer(message.id, message.args);
        return;
      case 'return':
        returned = message;
        return;
      case 'settle': {
        const waiting = promises.get(message.id);
        promises.delete(message.id);
        if (message.ok) waiting?.resolve(unpack(message.value));
        else waiting?.reject(unpack(message.value));
        return;
      }
    }
  });

  return { expose: (key, value) => say({ kind: 'expose', key, value: pack(value) }) };
}
