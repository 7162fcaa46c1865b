/** How many texts a cache keeps: all texts of a full journal (20,000 exchanges with their follow-ups) fit. */
const LARGEST_CACHE = 65_536;

/**
 * Wraps a pure function of one text so that the same text is read once.
 * The cache is bounded: when full it starts anew, which costs one slow pass and never grows without end.
 */
export function createTextCache<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = read(text);
    if (known.size >= LARGEST_CACHE) known.clear();
    known.set(text, result);
    return result;
  };
}
