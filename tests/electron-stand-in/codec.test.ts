import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCodec } from './codec.ts';

const { encode, decode } = createCodec();
const copy = (value: unknown) => decode(encode(value));

describe('a value sent to the other side', () => {
  it('arrives as structuredClone would copy it', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      withUnicodeString: true,
      withNullPrototype: false,
    });
    fc.assert(
      fc.property(anything, (value) => {
        expect(copy(value)).toStrictEqual(structuredClone(value));
      }),
      {
        numRuns: 200,
      },
    );
  });

  it.each([
    ['undefined', undefined],
    ['not-a-number', Number.NaN],
    ['minus nothing', -0],
    ['infinity', Number.NEGATIVE_INFINITY],
    ['an invalid date', new Date(Number.NaN)],
    ['an expression', /a\/b/giu],
    ['bytes', new Uint8Array([1, 2, 255])],
    ['half a buffer', new Uint16Array(new ArrayBuffer(8), 2, 2)],
    ['a view', new DataView(new ArrayBuffer(4), 1, 2)],
    ['an error', new RangeError('too far', { cause: { why: 1 } })],
    ['a key that is a prototype elsewhere', JSON.parse('{"__proto__": 1, "constructor": 2}')],
  ])('keeps %s', (_name, value) => {
    expect(copy(value)).toStrictEqual(structuredClone(value));
  });

  it('keeps cycles and shared parts', () => {
    const shared = { a: 1 };
    const value: { self?: unknown; first: unknown; second: unknown } = { first: shared, second: shared };
    value.self = value;
    const copied = copy(value) as typeof value;
    expect(copied.self).toBe(copied);
    expect(copied.first).toBe(copied.second);
  });

  it('loses its class, as it does over IPC', () => {
    class Point {
      x = 1;
    }
    expect(copy(new Point())).toStrictEqual({ x: 1 });
  });

  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a promise', Promise.resolve()],
    ['a weak map', new WeakMap()],
    ['something deep inside', { a: [new Map([[1, () => 1]])] }],
  ])('is refused when it is %s', (_name, value) => {
    expect(() => encode(value)).toThrow('An object could not be cloned.');
  });
});
