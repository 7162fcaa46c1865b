const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** A text on one line, cut between graphemes to at most `length` of them; a cut shows as an ellipsis. */
export function clip(text: string, length: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const kept: string[] = [];
  for (const { segment } of segmenter.segment(line)) {
    if (kept.length === length) return `${kept.slice(0, -1).join('').trimEnd()}…`;
    kept.push(segment);
  }
  return line;
}
