import { createTextCache } from '../cache.ts';
import { foldWidth } from '../fold.ts';
import { isJapanese } from '../normalise.ts';
import { deedsDiffer } from './japanese-deeds.ts';
import { japaneseKindsDiffer } from './japanese-kinds.ts';
import type { Quantity } from './quantity.ts';
import { COUNTS } from './quantity-values.ts';

const INVITED = /招待|誘っ|声を(?:か|掛)け|案内を(?:送|出)|呼びか?け/u;
const CAME = /入部|入会|加入|入って|来[たてま場]|参加|出席|集ま[っり]|応じ|出演/u;
const APPLIED = /応募|申し?込|志願|エントリー|希望者|受験/u;
const CHOSEN = /選[んびば]|採用|合格|当選|抽選|受け入れ/u;
const LOOKED_IN = /(?:説明会|見学|体験|新歓)[にへ](?:は)?[^、。\d]{0,4}(?:\d|来|参加)/u;
const JOINED = /入部|登録|申し?込|入会|加入/u;
const WRITTEN_TO = /送[っり]|出し|電話/u;
const WROTE_BACK = /返信|返事|返って|アポ/u;
const SENT_OUT =
  /(?:調査票|アンケート|用紙|依頼)[^、。]{0,12}(?:配|送|渡|依頼)|(?:配|送)[っり]た?[^、。]{0,6}(?:調査票|アンケート)/u;
const ANSWERED = /回答|回収|答え|返[っ事信]/u;

const TRIED = /面接[にへを](?:は)?(?:\d|[^、。\d]{0,4}(?:来|受け))/u;
const SETTLED = /決め|決ま|採用|迎え/u;
const OFFERED = /出品|(?:フリマ|マーケット|バザー|市)に(?:は)?[^、。]{0,16}(?:出し|並べ)/u;
const SOLD = /売[れっり]/u;

/** What is asked of many is done by some of them. */
const COURSES: readonly (readonly [RegExp, RegExp])[] = [
  [INVITED, CAME],
  [APPLIED, CHOSEN],
  [TRIED, SETTLED],
  [OFFERED, SOLD],
  [LOOKED_IN, JOINED],
  [WRITTEN_TO, WROTE_BACK],
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
const SECTION =
  /(?<![第\d])[1-9一二三四五六](?:階|組|班|号室|号館)(?!建|級|長)|(?:テラス|カウンター|テーブル|座敷|個室|指定|自由)(?:の)?席/u;

/** How many there are on one floor is a part of how many there are in the house. */
function ofOneSection(a: Quantity, b: Quantity): boolean {
  if (!COUNTS.has(a.dimension)) return false;
  const [few, many] = a.low < b.low ? [a, b] : [b, a];
  return SECTION.test(foldWidth(few.quote)) && !SECTION.test(foldWidth(many.quote));
}

/** All who belong somewhere: クラスの生徒は36人, 町内の子どもは50人. */
const ALL_OF_A_GROUP =
  /^(?:\p{Script=Han}|\p{Script=Katakana}|[ーの]){1,12}の(?:\p{Script=Han}|\p{Script=Katakana}|ー|子ども){1,6}は(?:全部で|全員で|約)?\d+[人名](?:ほど)?(?:です|でし|い[たるま]|だ|。|$)/u;
/** They are called by what they did already: 参加者, 観客. */
const CALLED_BY_DEED = /(?:参加|来場|応募|回答|利用|受講|出場|出席|購入|協力)者|客/u;
/** Those of them of whom something is told: 朝食を抜いていた生徒は9人. */
const WHO_DID =
  /[をがにで](?:[^、。\d]{0,8})(?:[ただうる]|ていた|ない)(?:\p{Script=Han}|\p{Script=Katakana}|ー|子ども){1,6}[はが]\d+[人名]/u;
const DONE_TO_THEM =
  /教え|指導|担当|受け持|まとめ|率い|束ね|面倒|支え|支援し|世話|案内|手伝|助け|聞い|取材|話し|訪ね|訪れ|調べ|面談|対応|接し|見た|見て|診|育て/u;

/** Some of a group did something, all of it were told. */
function someWhoDid(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== 'person') return false;
  const [few, many] = a.low < b.low ? [a, b] : [b, a];
  const [part, whole] = [foldWidth(few.quote), foldWidth(many.quote)];
  return (
    WHO_DID.test(part) &&
    !DONE_TO_THEM.test(part) &&
    ALL_OF_A_GROUP.test(whole) &&
    !CALLED_BY_DEED.test(whole)
  );
}

/** Those of whom something is not so. */
const WHO_DID_NOT = /(?<![少しか])な(?:い|かった)(?:人|子|生徒|方|学生|部員|もの|店|家|会社|企業|本)/u;

function denied(a: Quantity, b: Quantity): boolean {
  return COUNTS.has(a.dimension) && WHO_DID_NOT.test(a.quote) !== WHO_DID_NOT.test(b.quote);
}

/** What only some of them are: 学生の消防団員. */
const SUCH =
  /(?:学生|女性|男性|女子|男子|外国人|日本人|経験者|初心者|若手|社会人|\d年生)の(?:\p{Script=Han}|\p{Script=Katakana}|ー){2,6}(?=[はが])/u;
/** What came to nothing is a part of all that was begun. */
const UNDONE =
  /途中でやめ|諦め|あきらめ|断念|挫折|中止|空いて|空席|余[っらり]|売れ残|キャンセル|失敗(?=し|に|した|が)|欠席/u;
/** Those by whom something is held are not those who come. */
const HELD_BY = /人(?:ほど|の[^、。\d]{1,6})?で(?:行[いっ]|運営|準備|設営|企画|開催|実施)/u;

/** The smaller number tells of some of what the larger tells. */
function ofSome(a: Quantity, b: Quantity): boolean {
  if (!COUNTS.has(a.dimension)) return false;
  const [few, many] = a.low < b.low ? [a, b] : [b, a];
  const [part, whole] = [foldWidth(few.quote), foldWidth(many.quote)];
  if (UNDONE.test(part) && !UNDONE.test(whole)) return true;
  if (a.dimension === 'person' && SUCH.test(part) && !SUCH.test(whole)) return true;
  return a.dimension === 'person' && HELD_BY.test(part) && /参加|来[たてま場]|集ま/u.test(whole);
}

const DID_THEM =
  /[ただるい](?:\p{Script=Han}|\p{Script=Katakana}|ー|の){1,8}[はが](?:約)?[\d一二三四五六七八九十]/u;
const I_DID_THEM =
  /(?:私|自分|僕)が[^、。\d]{1,10}[ただるい](?:\p{Script=Han}|\p{Script=Katakana}|ー|の){1,8}[はが]/u;
const I = /私|自分|僕/u;
const IN_ALL = /全部で|全体で|総数|全曲|全種/u;

/** What the speaker did, of all that there is: バンドで私が作った曲は4曲. */
function mineOfAll(a: Quantity, b: Quantity): boolean {
  if (!COUNTS.has(a.dimension)) return false;
  const [few, many] = a.low < b.low ? [a, b] : [b, a];
  const [part, whole] = [foldWidth(few.quote), foldWidth(many.quote)];
  if (many.deed !== '' || DID_THEM.test(whole)) return false;
  return (I_DID_THEM.test(part) && !I.test(whole)) || (DID_THEM.test(part) && IN_ALL.test(whole));
}

const OF_A_KIND =
  /((?:\p{Script=Han}|\p{Script=Katakana}|ー){1,8})(課程|学部|学科|専攻|校舎|小学校|中学校|高校|教室|支店|支部|地区|病棟|課|班|委員|楽器|クラス|コース|チーム|売り場|コーナー)(?![\p{Script=Han}\p{Script=Katakana}])/gu;

const namedIn = createTextCache((quote: string): readonly (readonly [string, string])[] =>
  [...foldWidth(quote).matchAll(OF_A_KIND)].map(([, name, kind]) => [name ?? '', kind ?? ''] as const),
);

/** Each names another of one kind: 博士課程, 修士課程. */
function otherOfAKind(a: Quantity, b: Quantity): boolean {
  return namedIn(a.quote).some(([mine, kind]) =>
    namedIn(b.quote).some(
      ([theirs, other]) => kind === other && !b.quote.includes(mine) && !a.quote.includes(theirs),
    ),
  );
}

/** Says whether two Japanese sentences, however alike, number two things: another of a kind, another stage, a part of it. */
export function japaneseToldApart(a: Quantity, b: Quantity): boolean {
  if (!isJapanese(a.quote) || !isJapanese(b.quote)) return false;
  return (
    japaneseKindsDiffer(a.quote, b.quote, a.dimension) ||
    otherStage(a, b) ||
    ofOneSection(a, b) ||
    someWhoDid(a, b) ||
    denied(a, b) ||
    ofSome(a, b) ||
    mineOfAll(a, b) ||
    otherOfAKind(a, b) ||
    deedsDiffer(a, b)
  );
}
