import { foldWidth } from './fold.ts';
import { japaneseKindsDiffer } from './japanese-kinds.ts';
import { isJapanese } from './normalise.ts';
import type { Quantity } from './quantity.ts';
import { COUNTS } from './quantity-values.ts';

const INVITED = /招待|誘っ|声を(?:か|掛)け|案内を(?:送|出)|呼びか?け/u;
const CAME = /来[たてま場]|参加|出席|集ま[っり]|応じ|出演/u;
const APPLIED = /応募|申し?込|志願|エントリー|希望者|受験/u;
const CHOSEN = /選[んびば]|採用|合格|当選|抽選|受け入れ/u;
const SENT_OUT =
  /(?:調査票|アンケート|用紙|依頼)[^、。]{0,12}(?:配|送|渡|依頼)|(?:配|送)[っり]た?[^、。]{0,6}(?:調査票|アンケート)/u;
const ANSWERED = /回答|回収|答え|返[っ事信]/u;

/** What is asked of many is done by some of them. */
const COURSES: readonly (readonly [RegExp, RegExp])[] = [
  [INVITED, CAME],
  [APPLIED, CHOSEN],
  [SENT_OUT, ANSWERED],
];

/** Acts in whose course a number becomes smaller: 48 applied, twelve were chosen. */
function otherStage(a: Quantity, b: Quantity): boolean {
  if (!COUNTS.has(a.dimension)) return false;
  const [few, many] = a.low < b.low ? [a, b] : [b, a];
  const [part, whole] = [foldWidth(few.quote), foldWidth(many.quote)];
  return COURSES.some(([before, after]) => before.test(whole) && !after.test(whole) && after.test(part));
}

/** One storey, class or year of those there are: 3階に住む14人. */
const SECTION = /(?<![第\d])[1-9一二三四五六](?:階|組|班|号室|号館)(?!建|級|長)/u;

/** How many there are on one floor is a part of how many there are in the house. */
function ofOneSection(a: Quantity, b: Quantity): boolean {
  if (!COUNTS.has(a.dimension)) return false;
  const [few, many] = a.low < b.low ? [a, b] : [b, a];
  return SECTION.test(foldWidth(few.quote)) && !SECTION.test(foldWidth(many.quote));
}

/** Says whether two Japanese sentences, however alike, number two things: another of a kind, another stage, a part of it. */
export function japaneseToldApart(a: Quantity, b: Quantity): boolean {
  if (!isJapanese(a.quote) || !isJapanese(b.quote)) return false;
  return japaneseKindsDiffer(a.quote, b.quote, a.dimension) || otherStage(a, b) || ofOneSection(a, b);
}
