import { readJapaneseNumeral } from '../numerals.ts';
import { type NamedTime, namedTimes } from './start-times.ts';

const SEASONS: Record<string, readonly number[]> = {
  春: [3, 4, 5],
  夏: [6, 7, 8],
  秋: [9, 10, 11],
  冬: [12, 1, 2],
};

function months(named: readonly number[]): string[] {
  return named.map((month) => `month:${month}`);
}

const one = (value: string) => () => [value];

/** What stands for the end of studies. */
const STUDY =
  '(?:卒業(?:式|研究|論文)?|修了|卒論|修論|(?:修士|博士)?論文|学業|学校|大学院?|短大|専門学校|課程|学位|単位|授業|国家試験|国試)';
const DURATION =
  '(?:半年|[\\d一二三四五六七八九十数何]{1,2}(?:か|ヶ|カ|ヵ|ヵ|箇)月|[\\d一二三数]年(?![生次目度]))';
const ABOUT = '(?:か|間|ほど|くらい|ぐらい|程度|以上|近く|余り|ばかり|は|も|、){0,4}';

/** From the closest word to the loosest: a stretch that one kind took is not read as another. */
const KINDS: Parameters<typeof namedTimes>[1] = [
  {
    sign: new RegExp(
      `(?:卒業|修了)(?:後|したら|して(?:から)?|した後|した(?:あと|のち))(?=[^。]{0,12}(?:${DURATION}|留学|海外|旅|翌年|休))[^。]{0,40}(?:その(?:後|あと|のち)|あとに|後に|翌年|てから)`,
      'gu',
    ),
    values: () => ['study-later', 'after-study'],
  },
  {
    sign: /(?:卒業|修了)(?:後|したら|して(?:から)?|した後|式のあと)(?:は|に)?、?(?:すぐ|直ちに|ただちに|即)|(?:卒業|修了)(?:直後|(?:し|でき)?次第|ししだい)/gu,
    values: one('study-at-once'),
  },
  {
    sign: /(?:卒業|修了|卒論|論文|学業|卒業式|単位)[^、。]{0,6}(?:を待た(?:ず|ない)|(?:より|の|する)?前(?=[にのから、]))|(?:在学|在籍)中(?=に|の|から|でも|も|は)|学生のうち/gu,
    values: one('before-study'),
  },
  {
    sign: new RegExp(
      `${STUDY}[^、。]{0,8}?(?:後|あと|のち|てから|出てから|たら|でから|まで(?!に)|(?:を|お)待|次第|が先|ければ?(?=[^、。]{0,8}(?:働け|入社|勤務))|ないと)`,
      'gu',
    ),
    values: one('after-study'),
  },
  {
    sign: new RegExp(
      `(?:あと|最低でも?|少なくとも)${DURATION}${ABOUT}|${DURATION}${ABOUT}の?(?:後|先|あと|のち|お?待|かか|た[たっ]|経|必要|遅|延|いただ|ください|[ごお]?猶予|お?時間)|${DURATION}(?:間|ほど|くらい|ぐらい|程度|以上){0,3}(?:は|も|まで)(?=[^。]{0,14}(?:ない|ません|ず|無理|難し|厳し|待))`,
      'gu',
    ),
    values: (match) => (/遅|延/u.test(match[0]) ? ['delay'] : ['later']),
  },
  { sign: /入社[^、。]{0,8}(?:遅らせ|延期|延ば|先延ば|先に延|先送り|ずら)/gu, values: one('delay') },
  { sign: /予定(?:どおり|通り)/gu, values: one('on-plan') },
  { sign: /来月|らいげつ/gu, values: one('soon') },
  {
    sign: /(?<![か\d/.ヶヵカ箇])(\d{1,2}|十[一二]?|[一二三四五六七八九])月(?!間|分)(?:に(?:入|な)って(?=から|以降))?/gu,
    values: (match) => months([readJapaneseNumeral(match[1] ?? '') ?? 0]),
  },
  {
    sign: /20\d\d[/.-](\d{1,2})(?:[/.-]\d{1,2})?/gu,
    values: (match) => months([Number(match[1])]),
  },
  {
    sign: /(20\d\d)年度?(?=(?:に|から|の|より)?(?:入[社職庁行]|働|勤務|就[業労]))/gu,
    values: (match) => [`year:${match[1] ?? ''}`],
  },
  { sign: /年明け/gu, values: one('month:1') },
  { sign: /新年度|年度(?:初め|はじめ|始め|の(?:初め|始め|頭))/gu, values: one('month:4') },
  {
    sign: /(?<![青売思立今])([春夏秋冬])季?(?=(?:の|に|から|より|は|を|が|で|まで|以降|以後|入社|採用|スタート|、|でも|には|頃|ごろ|く|と|も|し|\0|。|$))|今([春夏秋冬])/gu,
    values: (match) => months(SEASONS[match[1] ?? match[2] ?? ''] ?? []),
  },
  { sign: /年内|今年中|今年のうち|今年(?=は|の入社|から)/gu, values: one('this-year') },
  {
    sign: /再来年|翌年|来年(?!の?(?:[\d一二三四五六七八九十春夏秋冬年]|度))|来年度/gu,
    values: one('next-year'),
  },
  {
    sign: /いつ(?:から)?でも|何月(?:から)?でも|何日(?:から)?でも|どの(?:時期|月|日)でも|(?:時期|入社日)[はに]?(?:は)?(?:特に)?(?:問いま|問わ|こだわ|指定(?:は|も)|希望は(?:あり|な))|(?:ご?都合|ご?指定|ご?希望|日程|ご?予定)(?:の日)?に(?:は)?[^、。]{0,4}(?:合わせ|従|沿)|お任せ/gu,
    values: one('any'),
  },
  {
    sign: /できる(?:だけ|限り|かぎり)早|なるべく早|可能な(?:限り|かぎり)早|一日も早/gu,
    values: one('early'),
  },
  { sign: /(?:できるだけ|なるべく|可能な限り)(?:遅|後)|急いではい?な|急ぎませ/gu, values: one('late') },
  {
    sign: /(?<!卒業|修了|帰国|終わり|終了|取得|合格)(?:し|でき|り|き|み|ち)?(?:次第|しだい)(?=、|すぐ|働|入社|勤務|出社|着任)|(?:時間|期間|猶予|準備期間)は?(?:要りま|いりま|要ら|いら|必要(?:あり|な))|待つ(?:必要|期間|こと)は(?:な|あり)|(?:今|いま)?すぐ(?:さま)?(?!れ|近)|即(?:日|時|座|(?=入社|勤務|着任|働))|直ちに|ただちに|早速|速やか|すみやか|早急|今日|本日|明日|あす|明後日|あさって|翌日|(?:[一二三数\d]{1,2}(?:日|週間)|一両日)(?:以内|のうち)|[月火水木金]曜|[来翌今]週|数日|(?:その|当)日(?=から|に|の?うち)|今月(?:中|のうち|内|から)|(?:間|時間)を(?:置|お)かず|待た(?:ず|せず|せません)|待って(?:いただ|もら)[^、。]{0,4}必要は|(?:お待たせ|お待ち)[^、。]{0,8}(?:しませ|しない|必要は|いたしませ|せず|することな)|いつでもすぐ|最[短速](?=を|です|でお|$|\0|で(?:構|かま|入社|働|勤務|着任|出社|お願|す)|の(?:日程|日|時期))|(?:今|いま|現在|現時点)(?:から|すぐ)|そのまま(?=入社|働)/gu,
    values: one('at-once'),
  },
  /* What cannot be now: read where it is said no to only. */
  {
    sign: /(?<![昨一])(?:今|いま|現在|現時点|当分|当面|しばらく|まだ)(?:の間|の時点|のところ|で)?(?=は|、|[^、。]{0,14}(?:ない|ません|ず))/gu,
    values: one('now'),
  },
];

/** Finds the times a Japanese sentence names that can be times of a start. */
export function japaneseTimes(text: string): NamedTime[] {
  return namedTimes(text, KINDS);
}
