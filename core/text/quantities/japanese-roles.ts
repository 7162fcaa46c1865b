import { mask, type Stretch } from '../clauses.ts';
import { maskReport } from '../report.ts';
import { findJapaneseNumbers, type JapaneseNumber } from './japanese-numbers.ts';
import { type FoundPeriod, findJapanesePeriods } from './periods.ts';
import type { Per, Role } from './quantity.ts';

const PER_BEFORE: readonly [RegExp, Per][] = [
  [
    /(?:1日|一日|(?<![当前翌初同今先後終])日|毎日|毎朝|毎晩)(?:に|の)?(?:つき|あたり|当たり)?(?:平均|約|およそ|最大|最高|最多|合計)?\s?$/u,
    1,
  ],
  [/(?:週|1週間|一週間|毎週)(?:に|の)?(?:平均|約|およそ|最大|合計)?\s?$/u, 7],
  [
    /(?:(?<![\dかヶカヵケ]|[初次そ]の)月|1か月|1ヶ月|一か月|毎月|月間)(?:に|の)?(?:平均|約|およそ|最大|合計)?\s?$/u,
    30,
  ],
  [
    /(?:(?<!\d|[半昨今前翌去])年|1年|一年|毎年|(?<![\d一二三四五六七八九十数])年間で|年間)(?:に|の)?(?:平均|約|およそ|最大|合計)?\s?$/u,
    365,
  ],
];
const PER_ANYWHERE: readonly [RegExp, Per][] = [
  [
    /毎日|毎朝|毎晩|(?<!\d)1日(?:で[^、。]{1,6}る|の(?:\p{Script=Han}{1,3}の)?(?:売上|売り上げ|販売|件数|練習|勉強|客|来客|睡眠|歩数|移動|作業)|に|あたり|当たり|\d|の?(?:最高|最多|最大|最低|平均))|一日(?:に|あたり|当たり|の(?:\p{Script=Han}{1,3}の)?(?:売上|売り上げ|販売|練習|勉強|来客|睡眠|歩数|移動|作業))/u,
    1,
  ],
  [/毎週|(?<!の)週に|(?<!\d)1週間(?:に|で[^、。]{1,6}る|の(?:売上|売り上げ|契約|練習|勉強))|週あたり/u, 7],
  [
    /毎月|(?<![\d今先来昨同々かの])月(?:に|の(?=[\p{Script=Han}りみきの]{1,7}は))|月間|(?<!\d)1か月(?:に|で[^、。]{1,6}る|の(?:売上|売り上げ|契約|販売|件数|利用|収入|支出|練習|勉強|読書))|月あたり|月商/u,
    30,
  ],
  [
    /毎年|年に|年間(?!で)(?=売上|売り上げ|予算|来場|参加)|(?<!\d)1年(?:に|で[^、。]{1,6}る|の(?:売上|売り上げ|契約|販売|件数|収入|支出|読書))|年商/u,
    365,
  ],
];
const PER_PHRASE =
  /(?<![\d一二三四五六七八九十])(?:1日|一日|1週間|1か月|1ヶ月|1年(?!\d{1,2}(?:か月|ヶ月|カ月)))(?=(?:に|あたり|当たり|平均|約|\d|の?(?:最高|最多|最大|最低|平均)))|(?<![\d一二三四五六七八九十])(?:1|一)(?:日|週間|か月|ヶ月|年)(?=の(?:\p{Script=Han}{1,3}の)?(?:売上|売り上げ|契約|販売|件数|利用|練習|勉強|支出|収入|客|来客|回数|読書|走行|睡眠|歩数|移動|作業)\p{Script=Han}{0,3}は|で[^、。\d]{1,6}る)|(?<![週月年日]に?|[\d一二三四五六七八九十])(?:1回|一回)(?=(?:に|あたり|当たり|平均|約|\d))|1人(?:あたり|当たり|につき)|一人(?:あたり|当たり|(?=(?:約|およそ)?\d))/gu;

const UP =
  /増|多く(?:な|し|でき)|伸|延[ばび長]|長く|上げ|上が|上昇|アップ|向上|拡大|高め|高ま|成長|引き上げ/u;
const DOWN = /短く|少なく|軽く|減|削|下げ|下が|低下|ダウン(?!ロード)|短縮|カット|縮|落|抑え|低減|低く/u;
const MOVE_AFTER =
  /^(?:[をもほど分のに、]|ほど|以上|近く|程度|まで|へ|にまで|は|も)*\s?(?:増|伸|延[ばび長]|長く(?:し|な|でき)|上げ|上が|上昇|アップ|向上|拡大|高め|減|削|下げ|下が|低下|ダウン(?!ロード)|短縮|カット|縮|落|抑え|低減|改善|成長|引き上げ|引き下げ|多く|少な|短く(?:し|な|でき)|早く(?:し|な|でき)|軽く(?:し|な|でき)|重く(?:し|な)|速く(?:し|な|でき)|オフ|引き(?![まつ受継出取])|上回|下回|超過)/u;
/** A noun says the movement: 偏差値の伸びは5ポイント. */
const ROSE_BY = /(?:の伸び幅?|の上昇幅?|上げ幅|増加(?:率|数|量|分|額)?|上昇率|伸び率)[はが]\s?$/u;
const FELL_BY =
  /(?:の減少幅?|下げ幅|減少(?:率|数|量|分)|削減(?:率|数|量|幅|額)|短縮(?:時間|幅|率)|低下(?:率|幅))[はが]\s?$/u;
/** A number told over in another measure, with the verb behind that: 4万円、割合にすると3割ほど減った. */
const ALSO_MOVED =
  /^、[^、。]{0,4}(?:割合|率|比率|パーセント)(?:にすると|では|で)[^、。]{0,10}?(?:減|増|伸び|上が|下が|削)/u;
const TO_AFTER =
  /^(?:に(?!対|も|ヒア|アンケ|イン|聞|話|教|取|回|お|つ|わた|よ|と|協|実|行|配|指|声|調|説|見|使|及|限)|にまで|まで|へ|と(?=な[りっる]))/u;
const GOAL =
  /目標|目指|ノルマ|定員|予定(?!表|[をがにの])|計画して|見込|想定|予想|つもり|必要が|上限|たい(?:です|と|。|$)|挑戦中|勉強中|もし|たとえば|例えば|仮に/u;
/** The second of several that were aimed at: 目標は来場者500人、売上30万円でした. */
const LISTED_GOAL = /(?:目標|ノルマ|定員)は[^、。]{1,14}\d[^、。\d]{1,3}、[^、。\d]{0,8}$/u;
/** What is still to come is no count yet. */
const AHEAD = /(?:来年|再来年|来月|来週|来春|来期|今後|将来|これから)(?:に|は|も|から)/u;
const STUDYING = /受け(?:る|ます|よう|たい|直)|勉強|学習中|目指|挑戦|受験|対策|勉強中|検討|予定/u;
const PART_LINK =
  /(?<!(?:学生|若い|今|在学|早い|小さい|幼い)の?)うち(?!に|の\p{Script=Han})|の中で|の中の|中、?$|の中に|内訳/u;
/** A whole everybody knows: how many of it is a count of its own. */
const KNOWN_WHOLE = /(?:都道府県|百名山|世界遺産|国立公園)(?:のうち|の中で|中)、?\s?$/u;
/** What would be done once so many are reached. */
const SHOULD_IT_REACH = /(?:超え|上回[っれ]|に達し|になっ)(?:た(?:ら|場合)|れば|ると)/u;
/** How terse notes write a movement: 4割→9割. */
const ARROW = /^\s?(?:→|⇒|->|=>)/u;
const ARROW_ONLY = /^\s?(?:→|⇒|->|=>)\s?(?:約|およそ)?$/u;
/** How many there is room for. */
const HOLDS = /^(?:まで|も)?(?:が|を)?(?:泊まれ|入れま|座れ|乗れ|収容)/u;
/** Some of those named before the comma: 植えた苗のうち、枯れたのは15本. */
const OF_THEM = /(?<!都道府県|百名山|世界遺産|国立公園|いうち)のうち、$/u;
/** A number that stayed where it was, and one that was the result after all (5勝にとどまりました). */
const STUCK_AT = /^(?:あたり|前後|ほど)?(?:で|に|の?まま)?(?:止ま|留ま|とどま|頭打|伸び悩)/u;
const STUCK_IN_THE_END = /^に(?:止ま|留ま|とどま)(?:りました|った)(?:。|$)/u;
/** What was so many of: 30人いた部員, where something is told to have become of them. */
const WAS_SO = /^(?:だった|いた|あった)(?=[\p{Script=Han}\p{Script=Katakana}])/u;
const CHANGED =
  /増|減|伸|上げ|上が|下げ|下が|縮|削|落|なっ|なり|なる|まで|立て直|改善|変え|変わ|復活|再|今|現在/u;
/** A folded Japanese sentence: what was found in it, and its text with that masked. */
export interface Sentence {
  text: string;
  start: number;
  masked: string;
  numbers: JapaneseNumber[];
  periods: FoundPeriod[];
}

/** Finds the stretch of time that a number at an offset of a clause is counted within; null for no rate. */
export function perOf(clause: string, at: number): Per | null {
  const before = clause.slice(Math.max(0, at - 14), at);
  for (const [pattern, per] of PER_BEFORE) if (pattern.test(before)) return per;
  for (const [pattern, per] of PER_ANYWHERE) if (pattern.test(clause.slice(0, at))) return per;
  return null;
}

/** Reads the periods, rates and numbers of one folded sentence. */
export function readSentence(written: string, start: number): Sentence {
  const folded = maskReport(written);
  const periods = findJapanesePeriods(folded);
  const rates = [...folded.matchAll(PER_PHRASE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const numbers = findJapaneseNumbers(mask(mask(folded, periods), rates));
  return {
    text: folded,
    start,
    masked: mask(mask(folded, periods), [...rates, ...numbers]),
    numbers,
    periods,
  };
}

/** Says how a number stands in its sentence, and which way it moved. */
export function roleOf(
  sentence: Sentence,
  number: JapaneseNumber,
  index: number,
  clause: Stretch,
): { role: Role; direction: 'up' | 'down' | null } {
  const { text, numbers } = sentence;
  const after = text.slice(number.end, clause.start + clause.text.length);
  const before = text.slice(clause.start, number.start);
  const previous = numbers[index - 1];
  const next = numbers[index + 1];
  const verb = after.slice(0, 14);
  const up = UP.exec(verb)?.index ?? 99;
  const down = DOWN.exec(verb)?.index ?? 99;
  const direction = up === down ? null : up < down ? 'up' : 'down';
  if (KNOWN_WHOLE.test(before.slice(-12))) return { role: 'plain', direction: null };
  if (previous !== undefined && number.dimension !== 'rank') {
    const between = text.slice(previous.end, number.start);
    if (between.length <= 24 && PART_LINK.test(between) && !/[。]|.{4}の中で、/u.test(between))
      return { role: 'part', direction: null };
    if (/^中(?!、?[^\d]{4})/u.test(between) && between.length <= 3) return { role: 'part', direction: null };
    if (/^ではなく/u.test(between)) return { role: 'plain', direction: null };
  }
  if (
    (number.dimension !== 'rank' &&
      /(?:(?<!(?:学生|若い|今|在学|早い|小さい|幼い)の?)うち(?!に|の\p{Script=Han})|の中で|の内)、?[^\d、]{0,10}$/u.test(
        before.slice(-16),
      )) ||
    /^そのうち/u.test(text) ||
    OF_THEM.test(text.slice(Math.max(0, clause.start - 8), clause.start))
  )
    return { role: 'part', direction: null };
  if (/(?:目標|予算|計画|前年)(?:を|より)\s?$/u.test(before)) return { role: 'delta', direction: null };
  if (/^(?:に|と)?する(?:か|べき)/u.test(after)) return { role: 'goal', direction: null };
  if (SHOULD_IT_REACH.test(text.slice(number.start, number.end + 10)))
    return { role: 'goal', direction: null };
  const aim = /^[^、。\d]{0,30}?(?:を目指|になりたい|を?任されたい)/u.exec(after)?.[0];
  if (aim !== undefined && !/経験|生か|活か|まとめ|率い|[いっん]た/u.test(aim))
    return { role: 'goal', direction: null };
  if (
    /(?:(?<![科項種品題])目|頃|ころ|時点)(?:まで)?(?:に|で)?は\s?$|(?:^|[、。])(?:以?前|従来|それまで|これまで)は?\s?$/u.test(
      before,
    )
  )
    return { role: 'from', direction: null };
  if (/(?:前半|後半|午前中?|午後|初日|最終日)(?:だけ|のみ)で(?:も|約)?\s?$/u.test(before))
    return { role: 'part', direction: null };
  if (AHEAD.test(before)) return { role: 'goal', direction: null };
  if (HOLDS.test(after)) return { role: 'goal', direction: null };
  if (LISTED_GOAL.test(text.slice(0, number.start))) return { role: 'goal', direction: null };
  const goalBefore = before.slice(-12);
  if (GOAL.test(goalBefore) && !/達成|超|対し/u.test(goalBefore)) return { role: 'goal', direction: null };
  if (/^[^\d、。]{0,8}(?:を|に)?(?:目標|目指|予定|想定|見込|したい|りたい|ノルマ)/u.test(after))
    return { role: 'goal', direction: null };
  if (number.dimension === 'grade' || number.dimension === 'points' || number.dimension === 'rank') {
    if (
      STUDYING.test(after.slice(0, 12).replace(/[（(].*/u, '')) &&
      !/取得|合格|取り/u.test(after.slice(0, 8))
    )
      return { role: 'goal', direction: null };
  }
  if (/^(?:から|より)/u.test(after) && next !== undefined && next.dimension === number.dimension) {
    const tail = text.slice(next.end, next.end + 3);
    if (/^(?:に|へ|まで|と|、|。|$|で)/u.test(tail) && next.start - number.end < 22)
      return { role: 'from', direction: null };
  }
  if (number.dimension !== 'hour' && /^(?:から|より)(?:始ま|スタート|出発)/u.test(after))
    return { role: 'from', direction: null };
  if (ARROW.test(after) && next?.dimension === number.dimension) return { role: 'from', direction: null };
  if (previous?.dimension === number.dimension && ARROW_ONLY.test(text.slice(previous.end, number.start)))
    return { role: 'to', direction: previous.low <= number.low ? 'up' : 'down' };
  if (WAS_SO.test(after) && (next !== undefined || CHANGED.test(after)))
    return { role: 'from', direction: null };
  if (number.dimension !== 'occurrence' && STUCK_AT.test(after) && !STUCK_IN_THE_END.test(after))
    return { role: 'from', direction: null };
  if (/年目$/u.test(text.slice(number.start, number.end))) return { role: 'plain', direction: null };
  if (/もう\s?$/u.test(before) && /^(?:目)?になり/u.test(after)) return { role: 'plain', direction: null };
  if (/は\s?(?:合計|全部|全部で|計|約)?\s?$/u.test(before) && /^になります/u.test(after))
    return { role: 'plain', direction: null };
  if (TO_AFTER.test(after)) {
    const follows =
      previous !== undefined && /から|より/u.test(text.slice(previous.end, number.start).slice(0, 3));
    if (
      follows ||
      direction !== null ||
      /^(?:に|まで|へ|と)(?:な[りっる]|達|成|届|到達|改善|する|し(?:た|ま|て))/u.test(after) ||
      /^にまで/u.test(after)
    )
      return { role: 'to', direction };
  }
  if (ROSE_BY.test(before)) return { role: 'delta', direction: 'up' };
  if (FELL_BY.test(before)) return { role: 'delta', direction: 'down' };
  if (number.dimension === 'weight' && /^を[上挙持]/u.test(after)) return { role: 'plain', direction: null };
  if (ALSO_MOVED.test(text.slice(number.end))) return { role: 'delta', direction };
  const failed = number.dimension === 'occurrence' && /^も?落ち/u.test(after);
  if (
    (number.dimension === 'clock' || number.dimension === 'time') &&
    /^も?(?:超え|オーバー|過ぎ)/u.test(after)
  )
    return { role: 'delta', direction: 'up' };
  if (MOVE_AFTER.test(after) && !failed) return { role: 'delta', direction };
  if (
    number.dimension === 'person' &&
    /^(?:の[^、。はをが]{1,10})?(?<!ま)と(?:一緒|共|とも|協力|、|[^いなしっもの言話答伝])/u.test(after)
  )
    return { role: 'companion', direction: null };
  if (
    (number.dimension === 'time' || number.dimension === 'clock') &&
    ((/^で(?!は|も|す|し|あ)/u.test(after) &&
      !(
        (/は\s?$/u.test(before) && /^で、/u.test(after)) ||
        /(?:ベスト|タイム)(?:は|が|の)?\s?$/u.test(before)
      )) ||
      /以内/u.test(text.slice(number.start, number.end)))
  )
    return { role: 'within', direction: null };
  return { role: 'plain', direction: null };
}

/** When a clause gives each number a time of its own (2年生の520点から今年の735点), each keeps that one. */
export function ownPeriods(
  numbers: readonly JapaneseNumber[],
  index: number,
  periods: readonly FoundPeriod[],
): readonly FoundPeriod[] {
  const number = numbers[index];
  const within = numbers.filter((one) => periods.some((period) => period.end <= one.start));
  if (number === undefined || within.length < 2) return periods;
  const slot = (at: number) =>
    periods.filter(
      (period) => period.end <= (numbers[at]?.start ?? 0) && period.start >= (numbers[at - 1]?.end ?? 0),
    );
  const previous = numbers[index - 1];
  const next = numbers[index + 1];
  const paired =
    slot(index).length > 0 &&
    ((previous !== undefined && slot(index - 1).length > 0) ||
      (next !== undefined && slot(index + 1).length > 0));
  return paired ? slot(index) : periods;
}
