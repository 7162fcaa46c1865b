import { afterEach, describe, expect, it } from 'vitest';
import { createCodec } from './codec.ts';
import { createWorldBridge } from './world-bridge.ts';

/** Two ends in one world: everything still crosses as text. */
function expose(key: string, value: unknown): unknown {
  const link = new EventTarget();
  createWorldBridge(link, createCodec(), 'to-page', 'to-preload');
  createWorldBridge(link, createCodec(), 'to-preload', 'to-page').expose(key, value);
  return Reflect.get(globalThis, key);
}

// An exposed name can be neither changed nor removed, so every test has its own.
let count = 0;
let key = '';
afterEach(() => {
  count += 1;
});
function exposed<T>(value: T): T {
  key = `exposed${count}`;
  return expose(key, value) as T;
}

describe('what the preload exposes', () => {
  it('is a copy that the page cannot change', () => {
    const original = { deep: { list: [1, 2] } };
    const seen = exposed(original);
    expect(seen).toEqual(original);
    expect(seen.deep).not.toBe(original.deep);
    expect(Object.isFrozen(seen.deep.list)).toBe(true);
    expect(Reflect.set(globalThis, key, {})).toBe(false);
  });

  it('can be called at once, with values of every kind', () => {
    const seen = exposed({ echo: (value: unknown) => value });
    const value = { when: new Date(0), not: undefined, map: new Map([[1, Number.NaN]]) };
    expect(seen.echo(value)).toStrictEqual(value);
  });

  it('passes errors on as errors', () => {
    const seen = exposed({
      fail: () => {
        throw new RangeError('too far');
      },
    });
    expect(() => seen.fail()).toThrow(new RangeError('too far'));
  });

  it('passes promises on, kept or broken', async () => {
    const seen = exposed({
      keep: async () => ({ a: 1 }),
      break: async () => {
        throw new Error('broken');
      },
    });
    await expect(seen.keep()).resolves.toEqual({ a: 1 });
    await expect(seen.break()).rejects.toThrow('broken');
  });

  it('takes listeners and gives back a function that ends them', () => {
    const listeners = new Set<(value: unknown) => void>();
    const seen = exposed({
      on: (listener: (value: unknown) => void) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    });
    const heard: unknown[] = [];
    const end = seen.on((value) => heard.push(value));
    for (const listener of listeners) listener({ n: 1 });
    end();
    expect(listeners.size).toBe(0);
    expect(heard).toEqual([{ n: 1 }]);
  });

  it('refuses what cannot be copied', () => {
    const seen = exposed({ give: () => Symbol('x') });
    expect(() => seen.give()).toThrow('could not be cloned');
  });
});
