/** What is done with what is counted: acts of one kind may be told by any of its verbs. */
const ACTS: readonly (readonly [string, RegExp])[] = [
  ['present', /発表|登壇|講演/u],
  ['win', /優勝|入賞|受賞|表彰/u],
  ['give', /寄付|寄贈|譲[っりる]|贈[っりる]/u],
  ['collect', /回収|集め|集ま|拾[っいう]|収穫/u],
  ['buy', /購入|仕入|買[っいう]/u],
  ['sell', /販売|売[っりれる]/u],
  ['ready', /用意|準備/u],
  ['hand', /配布|配[っりる]|頒布/u],
  ['pass', /合格|受か[っりる]|採用|内定|通過/u],
  ['try', /応募|受験|挑戦|エントリー|出願|受け[たてま]/u],
  ['fail', /失敗|落ち[たてま]|不合格|落選/u],
  ['throw', /捨て|廃棄/u],
  ['return', /返却|返品|返し|戻[っり]/u],
  ['borrow', /借り/u],
];

/** So many times entered (11回出場), and no teams that did. */
const ENTERED = /^も?(?:出場|参戦)/u;

/** Finds what is said to be done with a number: in what follows it, or where nothing is, in what goes before. */
export function actOf(before: string, after: string): string[] {
  const next = /^(?:[をがもはに]|ほど|以上|近く)?(\p{Script=Han}{1,3}[ぁ-ん]?|エントリー)/u.exec(after)?.[1];
  const told =
    next ?? (/^(?:です|でし|だ|に(?:なり|のぼ|達|及)|。|、|$)/u.test(after) ? before.slice(-24) : '');
  const acts = ACTS.filter(([, pattern]) => pattern.test(told)).map(([act]) => act);
  return ENTERED.test(after) ? ['try', ...acts] : acts;
}
