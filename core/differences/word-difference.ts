import { isJapanese } from '#core/text/normalise.ts';

/** A stretch of two compared texts: in both, only in the earlier one, or only in the later one. */
export interface Stretch {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Above this many table cells two texts are shown as one replaced by the other: marking words would not help. */
const mostCells = 4_000_000;
/** A shared island this short (in letters) between two changes is noise: a particle, a comma. */
const shortestIsland = 3;

const segmenters = {
  ja: new Intl.Segmenter('ja', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
};

function wordsOf(text: string): string[] {
  const segmenter = segmenters[isJapanese(text) ? 'ja' : 'en'];
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Lengths of the longest common subsequences of every pair of tails, row by row. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const rows: Uint16Array[] = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = rows[i];
    const below = rows[i + 1];
    if (row === undefined || below === undefined) continue;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}

function middle(a: readonly string[], b: readonly string[]): Stretch[] {
  if (a.length * b.length > mostCells) {
    return [
      { kind: 'removed', text: a.join('') },
      { kind: 'added', text: b.join('') },
    ];
  }
  const lengths = commonLengths(a, b);
  const stretches: Stretch[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && left === right) {
      stretches.push({ kind: 'same', text: left });
      i += 1;
      j += 1;
    } else if (
      left !== undefined &&
      (right === undefined || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    ) {
      stretches.push({ kind: 'removed', text: left });
      i += 1;
    } else if (right !== undefined) {
      stretches.push({ kind: 'added', text: right });
      j += 1;
    }
  }
  return stretches;
}

function isNoise(text: string): boolean {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return isJapanese(text) || letters === 0 ? letters < shortestIsland : false;
}

/** Joins neighbours of one kind; within a change, what was removed comes before what was added. */
function gather(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  let removed = '';
  let added = '';
  let same = '';
  const close = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const { kind, text } of stretches) {
    if (kind === 'same') {
      if (removed !== '' || added !== '') close();
      same += text;
      continue;
    }
    if (same !== '') result.push({ kind: 'same', text: same });
    same = '';
    if (kind === 'removed') removed += text;
    else added += text;
  }
  close();
  if (same !== '') result.push({ kind: 'same', text: same });
  return result;
}

function withoutIslands(stretches: readonly Stretch[]): Stretch[] {
  return stretches.flatMap((stretch, index): Stretch[] => {
    const between = index > 0 && index < stretches.length - 1;
    if (stretch.kind !== 'same' || !between || !isNoise(stretch.text)) return [stretch];
    return [
      { kind: 'removed', text: stretch.text },
      { kind: 'added', text: stretch.text },
    ];
  });
}

/**
 * Compares two texts word by word, in Japanese and English. Joined, the `same` and `removed` stretches give `before`
 * and the `same` and `added` ones give `after`, exactly; no stretch is empty, no two neighbours are of one kind.
 */
export function wordDifference(before: string, after: string): Stretch[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  const whole: Stretch[] = [
    { kind: 'same', text: a.slice(0, start).join('') },
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    { kind: 'same', text: a.slice(a.length - end).join('') },
  ];
  return gather(withoutIslands(gather(whole.filter(({ text }) => text !== ''))));
}
