const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });
const narrow = /^[\u0020-\u024f]/u;

/** A Latin letter is about half as wide as a Japanese one. */
const widthOf = (grapheme: string) => (narrow.test(grapheme) ? 0.5 : 1);

/** A text on one line, cut between graphemes to the width of `length` Japanese characters; a cut shows as an ellipsis. */
export function clip(text: string, length: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  let width = 0;
  let kept = '';
  let shorter = '';
  for (const { segment } of segmenter.segment(line)) {
    width += widthOf(segment);
    if (width > length) return `${shorter.trimEnd()}…`;
    kept += segment;
    if (width <= length - 1) shorter = kept;
  }
  return line;
}
