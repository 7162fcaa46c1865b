// Looked up by the language, by promises or by inspection rather than by an app.
const LOOKED_UP_BY_OTHERS = new Set(['then', 'toJSON', 'inspect', '__esModule']);

/** Wraps a part of Electron's API so that using anything it lacks says so instead of being `undefined`. */
export function only<T extends object>(name: string, part: T): T {
  return new Proxy(part, {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol' || LOOKED_UP_BY_OTHERS.has(key)) {
        return Reflect.get(target, key, receiver);
      }
      throw new Error(`The stand-in has no ${name}.${key}`);
    },
  });
}

/** Makes the instances of a class say so when something is used that they lack. */
export function onlyInstances(name: string, type: { prototype: object }): void {
  // Reached only by names that neither the instance nor its class has.
  Object.setPrototypeOf(type.prototype, only(name, Object.getPrototypeOf(type.prototype)));
}

/** An export of Electron that the stand-in does not have at all. */
export function missing(name: string): never {
  const fail = () => {
    throw new Error(`The stand-in has no ${name}`);
  };
  // A function, so that `new Tray()` and `Tray.on` both reach the message.
  return new Proxy(function absent() {}, { get: fail, apply: fail, construct: fail }) as never;
}

/** Hands a part of an Electron object to code that is typed for the whole of it. */
export function asElectron<T extends object>(part: Partial<Omit<T, keyof NodeJS.EventEmitter>>): T {
  return part as T;
}

/** The first argument of an Electron event whose default can be prevented. */
export function preventable<Extra extends object>(extra: Extra) {
  const event = {
    ...extra,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}
