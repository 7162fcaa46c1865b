/** The record with the smallest id: the same one in whatever order the journal lists them; undefined for an empty list. */
export function firstById<Record extends { id: string }>(records: readonly Record[]): Record | undefined {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
}
