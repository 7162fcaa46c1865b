import type { Problem } from '../errors.ts';
import { formatPath, type JsonPath } from './json-path.ts';
import { maxNesting } from './limits.ts';

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a value is an object with keys, neither a list nor null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What no journal holds but a hostile or broken file may: nesting beyond the limit (checked first, because everything
 * after it recurses), keys that reach into prototypes, and halves of surrogate pairs, which no file can store.
 */
export function findHostileParts(root: unknown): { problems: Problem[]; tooDeep: boolean } {
  const problems: Problem[] = [];
  const waiting: { value: unknown; path: JsonPath }[] = [{ value: root, path: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value === 'string' && !value.isWellFormed()) {
      problems.push({ path: formatPath(path), message: 'the text holds half of a surrogate pair' });
    }
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= maxNesting) {
      return {
        problems: [{ path: formatPath(path), message: `nested deeper than ${maxNesting} levels` }],
        tooDeep: true,
      };
    }
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) waiting.push({ value: item, path: [...path, index] });
      continue;
    }
    for (const [key, item] of Object.entries(value)) {
      const place = [...path, key];
      if (forbiddenKeys.has(key))
        problems.push({ path: formatPath(place), message: 'this key is not allowed' });
      else if (!key.isWellFormed())
        problems.push({ path: formatPath(path), message: 'a key holds half of a surrogate pair' });
      waiting.push({ value: item, path: place });
    }
  }
  return { problems, tooDeep: false };
}
