/** What is done with what is counted: acts of one kind may be told by any of its verbs. */
const ACTS: readonly (readonly [string, RegExp])[] = [
  ['present', /発表|登壇|講演/u],
  ['win', /賞を|優勝|入賞|受賞|表彰|当選|勝[っち利]/u],
  ['give', /寄付|寄贈|譲[っりる]|贈[っりる]/u],
  ['collect', /回収|集め|集ま|拾[っいう]|収穫/u],
  ['buy', /購入|仕入|買[っいう]/u],
  ['sell', /販売|売[っりれる]/u],
  ['print', /刷[っり]|印刷/u],
  ['hand', /配布|配[っりる]|頒布/u],
  ['pass', /(?<!不)合格|受か[っりる]|採用|内定|通過/u],
  ['try', /応募|受験|挑戦|エントリー|出願|受け[たてま]/u],
  ['fail', /失敗|落ち[たてま]|不合格|落選/u],
  ['throw', /捨て|廃棄/u],
  ['return', /返却|返品|返し|戻[っり]/u],
  ['borrow', /借り/u],
  ['bring', /持ち込|持参|持って[いき行]/u],
  ['send', /送[っりる付]|発送/u],
  ['advance', /進[んみ出]|勝ち(?:上が|残)/u],
  ['succeed', /成功|正解|完成/u],
  ['better', /更新/u],
  ['agree', /承諾|快諾|引き受け|応じ|協力(?:して|をもら|を得)/u],
  ['show', /上映|展示|披露/u],
  ['make', /用意|準備|作[っりる]|焼[いき]|製作|制作|生産|仕込|仕上げ|撮影|撮[っりる]/u],
  ['break', /割[っれり]|壊[しれ]|枯[れら]/u],
  ['publish', /掲載|載[っりる]/u],
  ['release', /公開|投稿/u],
  ['read', /読[んみ]/u],
  ['cite', /引用|参考に/u],
  ['keep', /預か/u],
];

/** So many times entered (11回出場), and no teams that did. */
const ENTERED = /^も?(?:出場|参戦|参加|出(?:た|て|まし))/u;

/** So many in which one came in at the front: 2レースで1位. */
const PLACED = /^[ではも]{1,2}\d+[位着]/u;

/** What came of some of them: those that were adopted, returned or finished are not all there were. */
export const OUTCOMES: ReadonlySet<string> = new Set([
  'win',
  'pass',
  'return',
  'advance',
  'succeed',
  'better',
  'publish',
  'break',
  'agree',
]);

/** Finds what is said to be done with a number: in what follows it, or where nothing is, in what goes before. */
export function actOf(before: string, after: string, times: boolean): string[] {
  const next =
    /^(?:[をがもはに]|ほど|以上|近く)?(持って[いき行]|\p{Script=Han}{1,3}(?:[ぁ-ん]\p{Script=Han}?)?|エントリー)/u.exec(
      after,
    )?.[1];
  const told =
    next ?? (/^(?:です|でし|だけ|だ|に(?:なり|のぼ|達|及)|。|、|$)/u.test(after) ? before.slice(-24) : '');
  const acts = ACTS.filter(([, pattern]) => pattern.test(told)).map(([act]) => act);
  if (PLACED.test(after)) acts.push('win');
  return times && ENTERED.test(after) ? ['try', ...acts] : acts;
}
