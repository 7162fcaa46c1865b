/** The longest quote shown without need, in characters. */
const longestOpening = 60;

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/**
 * The opening of a text to quote as evidence: its first sentence, at most 60 characters, cut between graphemes.
 * Always an exact substring of `text`; empty for a blank text.
 */
export function opening(text: string): string {
  const start = text.search(/\S/u);
  if (start === -1) return '';
  const sentence = /^[^。．.!?！？\n]*[。．.!?！？]?/u.exec(text.slice(start))?.[0] ?? '';
  let length = 0;
  let end = start;
  for (const { segment } of segmenter.segment(sentence)) {
    if (length === longestOpening) break;
    length += 1;
    end += segment.length;
  }
  return text.slice(start, end).trimEnd();
}
