import type { Evidence, SubjectKind } from './rule.ts';

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

/**
 * The sentence around `[start, end)` of a text to quote as evidence, or only those words when the sentence is longer
 * than a quote may be. Always an exact substring of `text`.
 */
export function sentenceAround(text: string, start: number, end: number): string {
  const head = /[^。．!?！？\n]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const tail = /^[^。．!?！？\n]*[。．!?！？]?/u.exec(text.slice(end))?.[0] ?? '';
  const sentence = text.slice(start - head.length, end + tail.length).trim();
  const short = [...segmenter.segment(sentence)].length <= longestOpening;
  return short ? sentence : text.slice(start, end);
}

/** Evidence from the openings of a noun's texts; blank texts give none. */
export function evidenceOf(kind: SubjectKind, id: string, ...texts: string[]): Evidence[] {
  return texts.map(opening).flatMap((quote) => (quote === '' ? [] : [{ kind, id, quote }]));
}
