import { createTextCache } from './cache.ts';
import { splitSentences, trimStretch } from './clauses.ts';
import { foldWidth } from './fold.ts';
import { isJapanese } from './normalise.ts';
import { findEnglishQuantities } from './quantities/english-quantities.ts';
import { findJapaneseQuantities } from './quantities/japanese-quantities.ts';
import type { Quantity } from './quantities/quantity.ts';

const JAPANESE_SIGNS =
  /[\d０-９一二三四五六七八九十百千]|半[年分数減日]|倍増|優勝|グランプリ|[金銀銅]賞|初段/u;
const ENGLISH_SIGNS =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|half|halv\w+|third|quarter|twice|once|doubl\w+|tripl\w+|quadrupl\w+|\w+fold|first|second|fourth|fifth|sixth|seventh|eighth|ninth|tenth|year|month|week|hour|one day|by one|won|winn\w+|gold|silver|bronze|champion\w*|runner)\b/iu;

/**
 * Finds the comparable numbers of a text, in either language, in the order in which they stand. Years, dates,
 * ordinals of turns and vague amounts are left out. Every quote is an exact substring of the text.
 */
export const findQuantities = createTextCache((text: string): readonly Quantity[] => {
  const japanese = isJapanese(text);
  if (!(japanese ? JAPANESE_SIGNS : ENGLISH_SIGNS).test(text)) return [];
  const sentences = splitSentences(text);
  const folded = sentences.map((sentence) => ({ text: foldWidth(sentence.text), start: sentence.start }));
  const quotes = sentences.map((sentence) => trimStretch(sentence).text);
  return japanese ? findJapaneseQuantities(folded, quotes) : findEnglishQuantities(folded, quotes);
});
