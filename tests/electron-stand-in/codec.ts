export interface Codec {
  /** `special` may replace a value that cannot be cloned by something JSON can hold. */
  encode(value: unknown, special?: (value: unknown) => unknown): string;
  decode(text: string, revive?: (special: unknown) => unknown): unknown;
}

/**
 * Values as text, with the meaning of the structured clone algorithm: undefined, NaN, dates, maps, sets, typed
 * arrays, errors, holes, cycles and shared references survive; functions and symbols are refused.
 *
 * It is also injected into pages as source text, so it refers to nothing outside itself.
 */
export function createCodec(): Codec {
  type Node = [kind: string, ...rest: unknown[]];

  const tagOf = (value: unknown) => Object.prototype.toString.call(value).slice(8, -1);
  const refuse = (): never => {
    throw new Error('An object could not be cloned.');
  };

  function encode(value: unknown, special?: (value: unknown) => unknown): string {
    const nodes: Node[] = [];
    const seen = new Map<unknown, number>();

    const add = (item: unknown): number => {
      const known = seen.get(item);
      if (known !== undefined && typeof item === 'object' && item !== null) return known;
      const index = nodes.push(['pending']) - 1;
      if (typeof item === 'object' && item !== null) seen.set(item, index);
      nodes[index] = describe(item);
      return index;
    };

    const describe = (item: unknown): Node => {
      const replaced = special?.(item);
      if (replaced !== undefined) return ['special', replaced];
      switch (typeof item) {
        case 'undefined':
          return ['undefined'];
        case 'string':
        case 'boolean':
          return ['json', item];
        case 'number':
          return Number.isFinite(item) && !Object.is(item, -0)
            ? ['json', item]
            : ['number', Object.is(item, -0) ? '-0' : String(item)];
        case 'bigint':
          return ['bigint', String(item)];
        case 'object':
          return item === null ? ['json', null] : describeObject(item);
        default:
          return refuse();
      }
    };

    const describeObject = (item: object): Node => {
      if (Array.isArray(item)) return ['array', item.length, entries(item)];
      if (item instanceof Date) return ['date', Number.isNaN(item.getTime()) ? null : item.getTime()];
      if (item instanceof RegExp) return ['regexp', item.source, item.flags];
      if (item instanceof Map) return ['map', [...item].map(([key, entry]) => [add(key), add(entry)])];
      if (item instanceof Set) return ['set', [...item].map(add)];
      if (item instanceof ArrayBuffer) return ['buffer', toBase64(new Uint8Array(item))];
      if (ArrayBuffer.isView(item)) {
        const length = 'length' in item && typeof item.length === 'number' ? item.length : item.byteLength;
        return ['view', tagOf(item), add(item.buffer), item.byteOffset, length];
      }
      if (item instanceof Error) {
        const cause = 'cause' in item ? add(item.cause) : null;
        return ['error', item.name, item.message, item.stack ?? '', cause];
      }
      const tag = tagOf(item);
      const isNode = typeof Node === 'function' && item instanceof Node;
      if (isNode || ['Promise', 'WeakMap', 'WeakSet', 'WeakRef', 'Window', 'Generator'].includes(tag))
        refuse();
      return ['object', entries(item)];
    };

    const entries = (item: object) => Object.entries(item).map(([key, entry]) => [key, add(entry)]);

    add(value);
    return JSON.stringify(nodes);
  }

  function decode(text: string, revive?: (special: unknown) => unknown): unknown {
    const nodes: Node[] = JSON.parse(text);
    const built = new Map<number, unknown>();

    const set = (target: object, key: string, entry: unknown) =>
      Object.defineProperty(target, key, {
        value: entry,
        writable: true,
        enumerable: true,
        configurable: true,
      });

    const keep = <T>(index: number, value: T): T => {
      built.set(index, value);
      return value;
    };

    const build = (at: unknown): unknown => {
      const index = Number(at);
      if (built.has(index)) return built.get(index);
      const [kind, ...rest] = nodes[index] ?? ['undefined'];
      const first = rest[0];
      switch (kind) {
        case 'json':
          return first;
        case 'undefined':
          return undefined;
        case 'number':
          return Number(first);
        case 'bigint':
          return BigInt(String(first));
        case 'special':
          return keep(index, revive?.(first));
        case 'date':
          return keep(index, new Date(first === null ? Number.NaN : Number(first)));
        case 'regexp':
          return keep(index, new RegExp(String(first), String(rest[1])));
        case 'buffer':
          return keep(index, fromBase64(String(first)).buffer);
        case 'view': {
          const buffer = build(rest[1]);
          if (!(buffer instanceof ArrayBuffer)) throw new Error('A view needs its buffer.');
          return keep(index, makeView(String(first), buffer, Number(rest[2]), Number(rest[3])));
        }
        case 'error': {
          const types: Record<string, ErrorConstructor> = {
            EvalError,
            RangeError,
            ReferenceError,
            SyntaxError,
            TypeError,
            URIError,
          };
          const Type = types[String(first)] ?? Error;
          const error = keep(index, new Type(String(rest[1])));
          Object.defineProperty(error, 'stack', { value: rest[2], configurable: true, writable: true });
          if (rest[3] !== null) {
            Object.defineProperty(error, 'cause', {
              value: build(rest[3]),
              configurable: true,
              writable: true,
            });
          }
          return error;
        }
        case 'array': {
          const array = keep(index, new Array<unknown>(Number(first)));
          for (const [key, entry] of pairs(rest[1])) set(array, String(key), build(entry));
          return array;
        }
        case 'map': {
          const map = keep(index, new Map<unknown, unknown>());
          for (const [key, entry] of pairs(first)) map.set(build(key), build(entry));
          return map;
        }
        case 'set': {
          const result = keep(index, new Set<unknown>());
          for (const entry of Array.isArray(first) ? first : []) result.add(build(entry));
          return result;
        }
        case 'object': {
          const object = keep(index, {});
          for (const [key, entry] of pairs(first)) set(object, String(key), build(entry));
          return object;
        }
        default:
          throw new Error(`unknown kind of value: ${kind}`);
      }
    };

    return build(0);
  }

  function pairs(value: unknown): [unknown, unknown][] {
    return Array.isArray(value) ? value : [];
  }

  function makeView(type: string, buffer: ArrayBuffer, offset: number, length: number): ArrayBufferView {
    switch (type) {
      case 'DataView':
        return new DataView(buffer, offset, length);
      case 'Int8Array':
        return new Int8Array(buffer, offset, length);
      case 'Uint8Array':
        return new Uint8Array(buffer, offset, length);
      case 'Uint8ClampedArray':
        return new Uint8ClampedArray(buffer, offset, length);
      case 'Int16Array':
        return new Int16Array(buffer, offset, length);
      case 'Uint16Array':
        return new Uint16Array(buffer, offset, length);
      case 'Int32Array':
        return new Int32Array(buffer, offset, length);
      case 'Uint32Array':
        return new Uint32Array(buffer, offset, length);
      case 'Float32Array':
        return new Float32Array(buffer, offset, length);
      case 'Float64Array':
        return new Float64Array(buffer, offset, length);
      case 'BigInt64Array':
        return new BigInt64Array(buffer, offset, length);
      case 'BigUint64Array':
        return new BigUint64Array(buffer, offset, length);
      default:
        return refuse();
    }
  }

  function toBase64(bytes: Uint8Array): string {
    let binary = '';
    for (let at = 0; at < bytes.length; at += 0x8000) {
      binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    }
    return btoa(binary);
  }

  function fromBase64(text: string): Uint8Array {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  }

  return { encode, decode };
}
