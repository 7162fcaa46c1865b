import { createTextCache } from '#core/text/cache.ts';
import { columnsOf } from '#core/text/columns.ts';
import type { Evidence, SubjectKind } from './rule.ts';

/** The longest quote shown without need, in columns: 60 Japanese characters, 120 Latin ones. */
const longestQuote = 120;

/** Where a sentence ends. A full stop only before a space or the end, so that 1.2 stays whole, and not after a title. */
const sentenceEnd = /[。．!?！？\n]|(?<!\b(?:Mr|Mrs|Ms|Dr|vs|e\.g|i\.e))\.(?=\s|$)/gu;

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** The position after the first sentence end at or after `from`. */
function endAfter(text: string, from: number): number {
  sentenceEnd.lastIndex = from;
  const end = sentenceEnd.exec(text);
  return end === null ? text.length : end.index + end[0].length;
}

/** The opening of a sentence that fits, cut between words, or between characters where there are none. */
function fitting(sentence: string): string {
  // No character is wider than two columns: a short sentence need not be cut into graphemes, which is slow.
  if (sentence.length * 2 <= longestQuote) return sentence;
  let columns = 0;
  let end = 0;
  for (const { segment } of segmenter.segment(sentence)) {
    columns += columnsOf(segment);
    if (columns > longestQuote) {
      const words = /^(.*\S)\s+\S*$/su.exec(sentence.slice(0, end + segment.length))?.[1] ?? '';
      const isCutWord = /[\p{Script=Latin}\d]$/u.test(sentence.slice(0, end));
      return isCutWord && columnsOf(words) > longestQuote / 2 ? words : sentence.slice(0, end);
    }
    end += segment.length;
  }
  return sentence;
}

/**
 * The opening of a text to quote as evidence: its first sentence, at most 60 Japanese or 120 Latin characters.
 * Always an exact substring of `text`; empty for a blank text.
 */
export const opening = createTextCache((text: string): string => {
  const start = text.search(/\S/u);
  return start === -1 ? '' : fitting(text.slice(start, endAfter(text, start)).trimEnd()).trimEnd();
});

/**
 * The sentence around `[start, end)` of a text to quote as evidence, or only those words when the sentence is longer
 * than a quote may be. Always an exact substring of `text`.
 */
export function sentenceAround(text: string, start: number, end: number): string {
  let head = 0;
  for (let next = endAfter(text, 0); next <= start && next > head; next = endAfter(text, next)) head = next;
  const sentence = text.slice(head, endAfter(text, Math.max(start, end - 1))).trim();
  return columnsOf(sentence) <= longestQuote ? sentence : text.slice(start, end);
}

/** Evidence from the openings of a noun's texts; blank texts give none. */
export function evidenceOf(kind: SubjectKind, id: string, ...texts: string[]): Evidence[] {
  return texts.map((text) => opening(text)).flatMap((quote) => (quote === '' ? [] : [{ kind, id, quote }]));
}

/** Evidence from the first of a noun's texts that is not blank: the words that matter first, what names them last. */
export function firstEvidenceOf(kind: SubjectKind, id: string, ...texts: string[]): Evidence[] {
  return evidenceOf(kind, id, ...texts).slice(0, 1);
}
