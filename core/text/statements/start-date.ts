import { englishStart, englishYears } from './english-start-date.ts';
import { japaneseStart, japaneseYears } from './japanese-start-date.ts';
import { positionOf } from './start-times.ts';
import type { Passage, Position } from './statement.ts';

export { startDatesDisagree } from './start-times.ts';

/** Told to somebody else than the company: 店長に言った. */
const TOLD_ELSEWHERE =
  /(?:店長|先生|教授|大家|監督|コーチ|オーナー)(?:さん)?に(?:は)?(?:言|伝え|話|頼|お願い|答え|返)[^、。]{0,8}[。\s]*$/u;

/**
 * Reads from when a sentence says the person can start: months (`month:4`, `from:10` for not before), years, or a word such
 * as `at-once`; and when not.
 */
export function readStartDate(
  { text, before, japanese, conditional }: Passage,
  written: string,
): Position | null {
  const said = japanese ? japaneseStart(text, conditional, before) : englishStart(text, conditional, before);
  if (said.length === 0 || (japanese && TOLD_ELSEWHERE.test(written))) return null;
  return positionOf(said, japanese ? japaneseYears(text) : englishYears(text));
}
