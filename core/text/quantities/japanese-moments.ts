import { JAPANESE_NUMERAL, readJapaneseNumeral } from '../numerals.ts';
import type { Dimension, FoundMoment } from './quantity.ts';

const N = `(${JAPANESE_NUMERAL})`;
const BEGIN =
  '(?:始め|はじめ|初め|習[いっ]|触れ|出会|覚え|通[いっ]|打ち込|続け|[にを]入|起業|開業|独立し|上京|来日)';
/** How old the writer was when something began. */
const AGE = new RegExp(
  `${N}[歳才](?:の?(?:とき|時|頃|ころ|春|夏|秋|冬))?(?:から|より|で|に)(?=[^。]{0,16}${BEGIN})|(?<=${BEGIN}[^、。]{0,6}[のい]は、?(?:[^、。]{1,8}、)?)${N}[歳才]|${N}[歳才](?:の(?:とき|時|頃|ころ))?から(?=[^。]{0,14}て(?:い[るたま]|き[たま]|お))|(?<=平均年齢[はがも]、?)${N}[歳才]`,
  'gu',
);
const ACT =
  '(?:起き|起床|出(?:社|勤|発|かけ|て)|家を|開[店け園館かき]|始[まめ業]|閉[店め園館ま]|終[わえ業]|帰|寝|就寝|集合|登校|仕込|終了)';
const HOUR = new RegExp(
  `(?<!\\d)((?<![毎今翌])(?:午前|午後|朝|夜|夕方|深夜|早朝)の?)?${N}時(?:(半)|(\\d{1,2})分)?(?=(?:に(?:は)?|から|まで)[^、。]{0,6}${ACT}|(?:${ACT}|開始)|(?:から|まで)(?:です|でし|だ|開い|営業|。|\\0|$))`,
  'gu',
);
const DONE_AT = new RegExp(`^(?:(?:に(?:は)?|から|まで)[^、。]{0,6}?(${ACT})|(${ACT}|開始))`, 'u');
const LATE = /午後|夜|夕方/u;

/** What has an hour of its own. */
const TURN = '門限|消灯|点呼|開場|開演|終演|終電|始発|締め切り|締切';
/** The hour is told of the act: 起床は5時です, 店を開けるのは10時です. */
const HOUR_OF_ACT = new RegExp(
  `(?<=(?:${TURN}|${ACT}|開始)(?:店|業|宅|床|寝)?[るうくぐすつむめき]?(?:の|時間|時刻)?[はが]、?(?:毎[朝日晩]|いつも)?)((?:午前|午後|朝|夜|夕方|深夜|早朝)の?)?${N}時(?:(半)|(\\d{1,2})分)?(?=です|でし|だ|、|。|\\0|$)`,
  'gu',
);
const ACT_TOLD = new RegExp(`(${TURN}|${ACT}|開始)[^、。\\d]{0,8}、?[^、。\\d]{0,6}$`, 'u');

/** Finds the ages and hours of the day of a folded Japanese sentence. */
export function findMoments(text: string): FoundMoment[] {
  const found: FoundMoment[] = [];
  const add = (match: RegExpExecArray, value: number | null, dimension: Dimension) => {
    if (value !== null)
      found.push({ start: match.index, end: match.index + match[0].length, value, dimension });
  };
  if (/[歳才]/u.test(text))
    for (const match of text.matchAll(AGE))
      add(match, readJapaneseNumeral(match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''), 'age');
  if (text.includes('時'))
    for (const match of [...text.matchAll(HOUR), ...text.matchAll(HOUR_OF_ACT)]) {
      const hour = readJapaneseNumeral(match[2] ?? '');
      if (hour === null || hour > 24) continue;
      const late = LATE.test(match[1] ?? '') && hour < 12 ? 12 : 0;
      add(match, hour + late + (match[3] === undefined ? Number(match[4] ?? 0) / 60 : 0.5), 'hour');
    }
  return found;
}

/** Names what is done at an hour, from what stands behind it, or where nothing does, before it. */
export function actAt(before: string, after: string): string {
  const bound = /^(から|まで)(?:です|でし|だ|開い|営業|。|\0|$)/u.exec(after)?.[1];
  if (bound !== undefined) return bound === 'から' ? 'at:始' : 'at:終';
  const done = DONE_AT.exec(after);
  const act = done?.[1] ?? done?.[2] ?? ACT_TOLD.exec(before)?.[1];
  if (act !== undefined && TURN.split('|').includes(act)) return `at:${act}`;
  return `at:${(act === '就寝' || act === '開始' ? act.at(-1) : act?.at(0)) ?? ''}`;
}
