import { createTextCache } from '../cache.ts';
import { foldWidth } from '../fold.ts';
import { isJapanese } from '../normalise.ts';
import { maskReport } from '../report.ts';
import type { Dimension, Quantity } from './quantity.ts';
import { MONEY, SCORES, TIMES } from './quantity-values.ts';

const SIZES: ReadonlySet<Dimension> = new Set([...MONEY, 'distance', 'area', 'weight']);
const SUMS: ReadonlySet<Dimension> = new Set([...MONEY, 'distance', 'weight']);
const OFTEN: ReadonlySet<Dimension> = new Set(['time', 'clock', 'occurrence']);
const RESULTS: ReadonlySet<Dimension> = new Set([...SCORES, 'clock', 'distance']);

/** Several of one kind, of which a clause means one; what many words mean alike goes by one value. */
export interface MeasuredKind {
  key: string;
  of: ReadonlySet<Dimension>;
  values: readonly (readonly [string, RegExp])[];
}

export const MEASURED_KINDS: readonly MeasuredKind[] = [
  {
    key: 'flow',
    of: MONEY,
    values: [
      ['budget', /予算/u],
      ['spent', /使[っいう](?!わ)|費用|支出|経費|出費|制作費|材料費|払[っいう]/u],
      ['sales', /売り?上げ|収入|稼/u],
      ['profit', /利益|黒字|もうけ|儲け/u],
    ],
  },
  {
    key: 'fund',
    of: MONEY,
    values: [
      ['aimed', /目標/u],
      ['raised', /集め|集ま/u],
      ['given', /(?<!を)送[っりる]|寄付|寄贈|贈[っりる]/u],
    ],
  },
  {
    key: 'trade',
    of: MONEY,
    values: [
      ['bought', /仕入|買[っいう]|購入/u],
      ['sold', /売[っりる]|販売/u],
    ],
  },
  {
    key: 'stock',
    of: MONEY,
    values: [
      ['stocked', /仕入|原価/u],
      ['priced', /値段|価格|売[っりる]|販売/u],
    ],
  },
  {
    key: 'size',
    of: SIZES,
    values: [
      ['large', /大き[いな]|大型/u],
      ['small', /小さ[いな]|小型/u],
    ],
  },
  {
    key: 'doer',
    of: SUMS,
    values: [
      ['alone', /一人で|ひとりで|(?:私|自分|僕)(?:だけ)?で|個人で/u],
      ['all', /(?:全員|みんな|皆|全体|チーム|全部)で|合わせて/u],
    ],
  },
  {
    key: 'payer',
    of: MONEY,
    values: [
      ['adult', /大人|おとな|一般|社会人/u],
      ['child', /子ども|子供|小人|小学生|中学生/u],
      ['student', /(?<!留)学生(?!時代|の頃|のころ|生活|証|寮|団体|最後|服)|高校生/u],
      ['senior', /高齢者|シニア/u],
    ],
  },
  {
    key: 'ticket',
    of: MONEY,
    values: [
      ['before', /前売/u],
      ['that-day', /当日/u],
    ],
  },
  {
    key: 'work',
    of: TIMES,
    values: [
      ['experiment', /実験/u],
      ['write', /執筆|書[いくき]/u],
      ['design', /設計/u],
      ['survey', /調査|取材/u],
      ['shoot', /撮影/u],
      ['edit', /編集/u],
      ['prepare', /準備|支度|仕込み/u],
      ['tidy', /片付け|片づけ|後始末/u],
      ['move', /移動/u],
    ],
  },
  {
    key: 'mode',
    of: OFTEN,
    values: [
      ['online', /オンライン|リモート|在宅/u],
      ['on-site', /対面|出社|登校/u],
    ],
  },
  {
    key: 'round',
    of: RESULTS,
    values: [
      ['qualifying', /予選/u],
      ['semifinal', /準決勝/u],
      ['quarterfinal', /準々決勝/u],
      ['final', /(?<!準々?)決勝/u],
    ],
  },
  {
    key: 'alone',
    of: RESULTS,
    values: [
      ['alone', /個人戦|個人の部|シングルス/u],
      ['together', /団体戦|団体の部|ダブルス|リレー/u],
    ],
  },
  {
    key: 'earnest',
    of: SCORES,
    values: [
      ['rehearsal', /模試|模擬試験|練習試合|オープン戦/u],
      ['real', /本番|(?<!模擬)試験|検定|公式戦|リーグ戦/u],
    ],
  },
];

/** What was done as the head of it, and what as one of many. */
const AS_HEAD =
  /リーダー|主将|部長|団長|会長|委員長|寮長|班長|キャプテン|代表(?!取締|作)|(?:店長|責任者)(?=を|だった|として)/u;
const AS_ONE = /続け|在籍|所属|働[いきく]|勤め|入ってい/u;

/** Says whether a stretch of time was spent at the head of something, or as one of those in it. */
export function postOf(clause: string): string | null {
  if (AS_HEAD.test(clause)) return 'head';
  return AS_ONE.test(clause) ? 'member' : null;
}

/** What a number became once something had been changed. */
const AFTER_CHANGE =
  /(?:改修|改善|改良|改装|改訂|導入|見直し?|変更|移転|リニューアル|値上げ|値下げ)(?:(?:した)?(?:後|の?あと|から)|し[てた])|[しえけたっいんき][てで]から(?:は|の)?、?[^、。]{0,16}(?:なり|なっ|上が|下が|伸び|増え|減|短)|(?:重ね|工夫し|変え|見直し|取り入れ|導入し|直し|改め|練習し)て、?[^、。]{0,14}にな[りっ]/u;
const CHANGED: ReadonlySet<Dimension> = new Set([...MONEY, 'clock', 'share', 'points']);

/** How much there is of it in the holidays or before an exam is not how much there is as a rule. */
const SPECIAL_TIME =
  /(?:夏|春|冬|長期)休み|長期休暇|(?:試験|テスト)(?:前|期間)|(?:大会|本番|締め?切り?)(?:の?直?前)/u;
const AS_A_RULE: ReadonlySet<Dimension> = new Set(['occurrence', 'time', 'clock', 'yen', 'distance']);

/** A year like any other is none of those told of by what happened in it. */
const ANY_YEAR = /例年/u;

/** Planning something is no part of it. */
const PLANNED = /(?:計画|企画|下見|打ち合わせ)(?:の(?:期間|時間)|に(?:は|も|か[かけ]|\d)|は)/u;

/** What is so now says nothing of what was so. */
const NOW = /(?<!ただ)(?:今|いま)(?=は|の(?!ところ)|で(?:は|も)|、)|現在|最近|このごろ|近頃/u;
const THEN = /(?:でし|だっ|まし)た|始め|当初|以前|かつて|昔|(?:始めた|入った)(?:頃|ころ)/u;
const KEPT_ON: ReadonlySet<Dimension> = new Set([
  ...AS_A_RULE,
  ...CHANGED,
  'weight',
  'area',
  'rank',
  'grade',
]);

/** Getting ready for something is not its beginning. */
const BEFORE_OR_AFTER = /準備|仕込み|設営|支度|片付け|片づけ|撤収|受付|開場/u;

/** Marks in a specialist's subjects are not those in all. */
const SPECIALIST = /専門(?:科目|分野|課程)?の/u;

/** What was done before something else was: コンビニの前は、書店で働いた. */
const BEFORE_THAT = /([\p{Script=Han}\p{Script=Katakana}ー]{2,10})の前[はに]/u;

function beforeThat(a: Quantity, b: Quantity): boolean {
  const named = BEFORE_THAT.exec(a.quote)?.[1];
  return named !== undefined && b.quote.includes(named) && !b.quote.includes(`${named}前`);
}

interface Marks {
  changed: boolean;
  special: boolean;
  now: boolean;
  past: boolean;
  around: string | null;
  anyYear: boolean;
  planned: boolean;
  specialist: boolean;
}

const marksOf = createTextCache((quote: string): Marks => {
  const text = maskReport(foldWidth(quote));
  const now = NOW.test(text);
  return {
    changed: AFTER_CHANGE.test(text),
    special: SPECIAL_TIME.test(text),
    now,
    past: !now && THEN.test(text),
    around: BEFORE_OR_AFTER.exec(text)?.[0] ?? null,
    anyYear: ANY_YEAR.test(text),
    planned: PLANNED.test(text),
    specialist: SPECIALIST.test(text),
  };
});

/**
 * Says whether one of two Japanese sentences is of a time of its own that the other does not name: after something
 * was changed, in the holidays, now and no more then, before the beginning.
 */
export function measuredApart(a: Quantity, b: Quantity): boolean {
  if (!isJapanese(a.quote) || !isJapanese(b.quote)) return false;
  const [mine, theirs] = [marksOf(a.quote), marksOf(b.quote)];
  const { dimension } = a;
  const unchanged = mine.changed ? b : a;
  if (CHANGED.has(dimension) && mine.changed !== theirs.changed && unchanged.role === 'plain') return true;
  if (
    AS_A_RULE.has(dimension) &&
    (a.per !== null || dimension === 'clock') &&
    mine.special !== theirs.special
  )
    return true;
  if (KEPT_ON.has(dimension) && ((mine.now && theirs.past) || (mine.past && theirs.now))) return true;
  if (AS_A_RULE.has(dimension) && (beforeThat(a, b) || beforeThat(b, a))) return true;
  if (mine.anyYear !== theirs.anyYear) return true;
  if (TIMES.has(dimension) && mine.planned !== theirs.planned) return true;
  if (dimension === 'hour' && mine.around !== theirs.around) return true;
  return dimension === 'points' && mine.specialist !== theirs.specialist;
}
