import { type JapaneseUnit, japaneseUnit } from './japanese-units.ts';

/** What makes another word of a counter: 分野, 人生, 名前. */
const NOT_BEFORE: Record<string, RegExp> = {
  分: /^(?:の[\d一二三四五六七八九十]|野|類|析|担|子|け|解|散|岐|布|業)/u,
  人: /^(?:生|気|材|事|間|格|脈|類|一人|ひとり|前(?!後)|称)/u,
  名: /^(?:前|称|刺|簿|山|物|人|作|所|店|品|曲|産|場|門|城|湯)/u,
  本: /^(?:気|当|日|社|部|音|質|番|化|柱)/u,
  社: /^(?:会|員|長|内)/u,
  店: /^(?:長|員|頭)/u,
  校: /^(?:長|内)/u,
  回: /^(?:答|収|復|避|線)/u,
  段: /^(?:階|取)/u,
  位: /^置/u,
  組: /^(?:織|み|合)/u,
  通: /^(?:り|う|じ|学|勤)/u,
  通り: /^(?:抜|過|か|す)/u,
  筆: /^(?:記|者|頭)/u,
  束: /^(?:縛|の間)/u,
  羽: /^(?:田|目|根)/u,
  足: /^(?:り|す|し|元|場|回)/u,
  着: /^(?:目|く|け|任|手|用|実)/u,
  行: /^(?:く|き|い|っ|わ|う|動|事|政|目)/u,
  食: /^(?:品|事|べ)/u,
  品: /^(?:種|質)/u,
  案: /^件/u,
  号: /^(?!(?:を|まで)(?:出|作|発|刊|編|世)|発行|刊行|発刊)/u,
  問: /^(?:題|い)/u,
  級: /^(?:生|友)/u,
  部: /^(?:員|活|長|署|屋|門|分|下|品|室|隊|数|作|構|合|制)/u,
  玉: /^ねぎ/u,
  便: /^利/u,
  株: /^(?:式|価)/u,
  座: /^(?:席|談|学)/u,
  割: /^(?:り|合|引)/u,
  日: /^(?:本|常|々|記|程|頃|に(?:日|に)|一日|曜)/u,
  年: /^(?:生|次|代|目|度|頃|前|後(?!半)|上|下|齢|功)/u,
  点: /^(?:検|在|灯|目)/u,
  度: /^(?:と|も|合|目|胸)/u,
  勝: /^(?:ち|負|手|つ)/u,
  台: /^(?:本|頭|無|風)/u,
  m: /^[a-z]/u,
  ミリ: /^(?:リットル|グラム|秒|バール|波)/u,
  作: /^(?:業|品|成|[っりるろ]|物|文|者|戦|曲)/u,
  句: /^(?:読|会|集|点)/u,
  首: /^(?:都|相|席|位|長|脳|輪|回)/u,
  基: /^(?:本|準|礎|づ|板|金)/u,
  巻: /^[きいく頭]/u,
  章: /^程/u,
  周: /^[年囲辺期知]/u,
  口: /^[頭コ調実]/u,
  反: /^[対省応映発射復転則]/u,
  脚: /^[本光色]/u,
  島: /^[民内根]/u,
  枠: /^[組内]/u,
  球: /^[場技団児]/u,
  園: /^[児長芸庭内]/u,
  駅: /^[伝員前長]/u,
  県: /^[立内外庁民代予大]/u,
  班: /^[長員]/u,
  家庭: /^教/u,
  品種: /^改/u,
  種: /^[目別族子まを]/u,
  週: /^(?:[目末明刊前後半\d一二三四五六七]|に\d)/u,
  拠点: /^長/u,
  クラス: /^[メ担]/u,
  施設: /^[長内]/u,
  字: /^[幕体数]/u,
  敗: /^[退者]/u,
  席: /^巻/u,
  室: /^内/u,
  機: /^[会械能関材器種内体嫌長]/u,
  体: /^[感験力育重型制調温操系格内]/u,
  局: /^[面所地長員番]/u,
  語: /^(?:り|る)/u,
  つ: /^(?:いて|なが|つ|くり|く|け|も(?:り|の))/u,
};
/** What makes an order, a rest or an interval of a number with its counter: 2回目, 3年ぶり. */
export const NOT_AFTER =
  /^(?:目|前(?!後|半)|後(?!半)|連続|ぶり|振り|おき|以来|ごと|毎(?!日|週|月|年)|刻み|代|ずつ|づつ)/u;
const IDIOM =
  /^(?:一人|一つ|一度|一本|一社|一通|一日|一点|一品|一段|一位一体|十分|一回り|一社会|二度|一台|一席|一組|一案|一食|一問|一枚|一室|一語|一店|一校|一勝|一名|千本|百円|一団体|一体|一局|一機|一時間目)$/u;
const KEEP_ONE = /^一(?:年間?|か月|ヶ月|週間|位|級|割|時間|日間)/u;

/** Says whether a numeral with its counter is an idiom (一度), a part of a longer word (三分野) or of an order (2回目). */
export function isNoCount(numeral: string, counter: string, rest: string): boolean {
  const written = numeral + counter;
  if (/^[〇一二三四五六七八九十百千]/u.test(numeral) && IDIOM.test(written) && !KEEP_ONE.test(written))
    return true;
  return NOT_BEFORE[counter]?.test(rest) === true || NOT_AFTER.test(rest);
}

const PIECE: JapaneseUnit = { dimension: 'thing', factor: 1 };
/** Counted in pieces, and not a score. */
const PIECE_NOUN =
  '(?:標本|作品|資料|商品|写真|衣装|衣類|古着|遺物|試料|サンプル|絵画|書籍|小物|雑貨|アイテム|グッズ|食器|家具|出土品|展示品?|出品|イラスト|油絵|水彩画|版画|彫刻|模型|ポスター|陶器|[絵書器](?=[をがは\\d]|$))';
const PIECES = new RegExp(`${PIECE_NOUN}[^、。]{0,8}$`, 'u');
const PIECES_AFTER = new RegExp(`^(?:ほど|以上|余り)?の${PIECE_NOUN}`, 'u');
/** So many times downloaded: so many downloads. */
const DOWNLOADED = /^(?:も|の)?(?:ダウンロー|DL|dl)/u;
const OF_DOWNLOADS = /ダウンロード(?:数|回数)?[はがも]、?(?:約|およそ|合計|累計|全部で|これまでに)?$/u;
const DOWNLOADS: JapaneseUnit = { dimension: 'thing', factor: 1, thing: 'download' };
const OF_HEAT = /温度|気温|水温|室温|体温|零下|冷蔵|加熱|発酵|℃/u;
const DEGREES: JapaneseUnit = { dimension: 'temperature', factor: 1 };
const WEIGHED =
  /廃棄|食材|食品|野菜|ごみ|ゴミ|米|収穫|荷物|荷を|体重|重さ|減量|増量|重量|軽く|軽量|重く|背負|担[いぐ]|かつ[いぐ]|持ち上げ|リフト|ベンチプレス|スクワット|バーベル|ダンベル|ロボット|小麦|砂糖|[肉魚]を/u;
const COVERED = /^[^、。\d]{0,8}(?:走|歩|泳|漕|こい|こぎ|進[んみ]|離れ|移動|ランニング|マラソン|先の|の道)/u;
const KILOGRAMS: JapaneseUnit = { dimension: 'weight', factor: 1 };

/** The unit a counter means where it stands: 点 of works or of a score, 回 of downloads, degrees of heat, kilograms of what is weighed. */
export function unitMeant(counter: string, text: string, start: number, end: number): JapaneseUnit | null {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (counter === '点' && (PIECES.test(before) || PIECES_AFTER.test(after))) return PIECE;
  if (counter === '回' && (DOWNLOADED.test(after) || OF_DOWNLOADS.test(before))) return DOWNLOADS;
  if (counter === '度' && OF_HEAT.test(text)) return DEGREES;
  // Unless it is a way that is told right behind.
  if (counter === 'キロ' && WEIGHED.test(text) && !COVERED.test(after.slice(0, 14))) return KILOGRAMS;
  return japaneseUnit(counter);
}
