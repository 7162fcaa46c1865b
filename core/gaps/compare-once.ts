/** Something to compare; what means the same compares the same. */
export interface Meaningful {
  meaning: string;
}

/**
 * Wraps a comparison of two items of a list so that pairs which mean the same are compared once: people say the same
 * thing in many places, and a journal compares every place with every other. Pure comparisons only.
 */
export function compareOnce<Item extends Meaningful, Result>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => Result,
): (a: Item, b: Item) => Result {
  const meanings = new Map<string, number>();
  const keys = new Map<Item, number>();
  for (const item of items) {
    const key = meanings.get(item.meaning) ?? meanings.size;
    meanings.set(item.meaning, key);
    keys.set(item, key);
  }
  const known = new Map<number, Result>();
  return (a, b) => {
    const pair = (keys.get(a) ?? 0) * items.length + (keys.get(b) ?? 0);
    const before = known.get(pair);
    if (before !== undefined) return before;
    const result = compare(a, b);
    known.set(pair, result);
    return result;
  };
}
