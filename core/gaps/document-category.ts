import type { Category } from '#core/domain/category.ts';

/** Words by which the usual questions of an application name the weighty categories, in both languages. */
const askedWords: readonly [Category, RegExp][] = [
  [
    'motivation',
    /志望(?:の)?(?:動機|理由)|志望する理由|応募(?:動機|理由)|\bmotivation\b|\bcover letter\b|\bwhy\b/iu,
  ],
  ['strength', /自己\s*(?:PR|ＰＲ)|強み|長所|\bstrengths?\b|\babout yourself\b/iu],
  ['achievement', /力を(?:入れ|注い)|打ち込|取り組んだこと|頑張ったこと|ガクチカ|\bachiev\w*|\bproud\b/iu],
  ['studies', /研究|ゼミ|卒論|卒業論文|学業|専攻|\bthesis\b|\bresearch\b|\bstudies\b|\bstudied\b/iu],
  ['failure', /失敗|挫折|\bfail\w*|\bsetbacks?\b|\bmistakes?\b/iu],
  [
    'career',
    /入社後|将来|やりたい(?:こと|仕事)|希望(?:職種|する職種)|キャリア|\bcareer\b|\bafter joining\b/iu,
  ],
];

/** The weighty categories that a question of an application asks about; empty for any other question. */
export function categoriesAskedBy(question: string): Category[] {
  return askedWords.flatMap(([category, words]) => (words.test(question) ? [category] : []));
}
