/** One item of a list whose items have no id: only its place tells it apart. */
export interface Placed<Item> {
  item: Item;
  index: number;
  key: string;
}

/** The items of a list without ids, each with its place, which also serves as its key. */
export function byPlace<Item>(items: readonly Item[]): Placed<Item>[] {
  return items.map((item, index) => ({ item, index, key: String(index) }));
}
