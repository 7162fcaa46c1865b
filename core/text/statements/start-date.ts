import { englishStart, englishYears } from './english-start-date.ts';
import { japaneseStart, japaneseYears } from './japanese-start-date.ts';
import { positionOf } from './start-times.ts';
import type { Passage, Position } from './statement.ts';

export { startDatesDisagree } from './start-times.ts';

/**
 * Reads from when a sentence says the person can start: months (`month:4`, `from:10` for not before), years, or a word such
 * as `at-once`; and when not.
 */
export function readStartDate({ text, before, japanese, conditional }: Passage): Position | null {
  const said = japanese ? japaneseStart(text, conditional, before) : englishStart(text, conditional, before);
  return said.length === 0 ? null : positionOf(said, japanese ? japaneseYears(text) : englishYears(text));
}
