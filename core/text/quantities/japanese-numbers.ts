import { JAPANESE_NUMERAL, readJapaneseNumeral } from '../numerals.ts';
import { isNoCount, NOT_AFTER, unitMeant } from './japanese-counters.ts';
import { findMoments } from './japanese-moments.ts';
import { findBareStarts, findScores } from './japanese-scores.ts';
import { JAPANESE_UNIT, type JapaneseUnit, japaneseUnit } from './japanese-units.ts';
import type { FoundNumber } from './quantity.ts';
import { isTime } from './quantity-values.ts';

/** A number with its unit as it stands in a folded Japanese sentence, before its surroundings are read. */
export interface JapaneseNumber extends FoundNumber {
  thing: string | null;
  /** The number says by how much or to what part something moved (半減, 倍増). */
  moved: 'up' | 'down' | null;
}

const NUMBER = new RegExp(
  `(準)?(${JAPANESE_NUMERAL})(?:\\s?${JAPANESE_UNIT}?\\s?[~–-]\\s?(${JAPANESE_NUMERAL}))?\\s?(${JAPANESE_UNIT})(半)?(?:(?<=[年月日分割]|時間|週間)(${JAPANESE_NUMERAL})(分(?!の[\\d一二三四五六七八九十])|か月|ヶ月|秒)間?|(?<=秒)(\\d{1,2})(?![\\d人名回件個])|(?<=メートル|m)(\\d{2})(?=[をでのがは、。]|$))?間?`,
  'gu',
);
/** A noun that counts itself: 512検体, 48館. */
const COUNTED_NOUN = new RegExp(
  `(${JAPANESE_NUMERAL})([\\p{Script=Han}]{1,4}|[\\p{Script=Katakana}ー]{2,6})(?=[はがをにのでともや、。うあ\\0\\s]|行[いっ]|実施|まで|から|ほど|以上|$)`,
  'gu',
);
/** 25の大学: the noun follows with の. */
const NOUN_OF_COUNT = new RegExp(
  `(${JAPANESE_NUMERAL})の(大学|会社|企業|団体|都道府県|市町村|国|店舗|学校|地域|部署|作品|国と地域)(?=[はがをにのでと、。])`,
  'gu',
);
const NO_COUNTER =
  /^(?:[週か年月日時分秒号番期丁条版代歳才階次世紀限円目前後半点度台中内外以人名]|位置|年生|年次|回生|学期|学年|世紀|丁目|番目|号室|号館|次試験|次面接|次選考|次募集|年度|年代|年制|年卒|年春|年秋|年夏|年冬|日目|日間|人前|人分|歳児|分野|年目|年前|年後|人組|人部屋|か年|カ年|ヶ年|[上下増減差]|[\p{Script=Han}]{1,3}(?:前後?|後|目|内|以内|以上|以下|未満|連続|連覇|限定|単位))|[目前後]$/u;
/** How long something has gone on, told by its year: 今年で7年目です. */
const NTH_YEAR = new RegExp(
  `(?<=[\\0今年れ春夏秋冬]で(?:もう|ちょうど|早くも)?)(${JAPANESE_NUMERAL})年目(?=で|だ|に|を|、|。|と|$)`,
  'gu',
);
const CLOSE_PAIR =
  /(?<![\d.])(\d)[、・](\d)(?=\s?(?:人|名|回|年|か月|ヶ月|件|個|社|時間|日|週|冊|本|点|割))/gu;
const FRACTION = new RegExp(`(${JAPANESE_NUMERAL})分の(${JAPANESE_NUMERAL})`, 'gu');
/** The lowest grade of a master. */
const FIRST_GRADE = /(?<!最|当)初段(?!階)/gu;
/** Which try it was that went well: 3回目の受験で合格した. */
const NTH_TRY = new RegExp(
  `(${JAPANESE_NUMERAL})(?:回目|度目)(?=(?:の(?:受験|挑戦|試験|チャレンジ|トライ|応募|実験|検定))?(?:で|にして|に)[^、。]{0,8}(?:合格|受か|成功|取得|突破|通[っりる]|取[れっり]|取り)|(?:になり|となり|です|でし|を迎え|だ(?:[。と]|$)))`,
  'gu',
);
const TRY_OF_SUCCESS = new RegExp(
  `(?<=(?:合格|受か|成功|取得|突破|通った)[^、。]{0,8}のは、?)(${JAPANESE_NUMERAL})(?:回目|度目)`,
  'gu',
);
/** What is counted is the topic, and the number stands alone: 訪れた県は18です. */
const BARE_NOUN =
  '(国|県|都道府県|市町村|店舗?|会社|企業|大学|学校|団体|種類|施設|作品|山|ゴール|単位|科目|集落|村|町|自治体|島|駅|路線|世帯|家庭|農家|店|曲|チーム|言語|部屋|部署|品目|拠点)';
const TOPIC_COUNT = new RegExp(
  `${BARE_NOUN}(?:の数)?は(?:全部で|合計|計|約)?(\\d[\\d,]*)(?=です|でし|だ(?:[。とっ]|$)|に(?:なり|のぼ|達|及)|、|。|$)`,
  'gu',
);
/** So many of them, without a counter: 18の集落を訪ねた. */
const BARE_COUNT = new RegExp(
  `(?<![\\d.,第])(\\d[\\d,]*)もの?${BARE_NOUN}(?=[をにでがはかへと])|(?<![\\d.,第])(\\d[\\d,]*)の${BARE_NOUN}(?=[をにでがはかへと])`,
  'gu',
);
/** Some of so many: 47都道府県のうち23を回った. */
const BARE_PART = new RegExp(
  `${JAPANESE_NUMERAL}((?:の)?[\\p{Script=Han}\\p{Script=Katakana}ー]{1,6})(?:のうち|の中で|中)、?(${JAPANESE_NUMERAL})(?=[をにがはで、。]|$)`,
  'gu',
);
const HALF_SPAN = /半年間?|半日|半月(?!板)/gu;
const HALF = /半分|半数|半減|倍増|半額/gu;
const FIRST_PLACE =
  /(?<!回|次|準|連続)(準優勝|優勝|最優秀賞|グランプリ|金賞|銀賞|銅賞|(?<!自己)ベスト\s?(4|8|16|四|八)(?![\d:.]|時間|分|秒|m|km))/gu;

/** The level of a language test: 日本語能力試験N2. */
const LEVEL = /(?:日本語能力試験|jlpt)(?:の|で|は|:|\s)?n([1-5])(?!\d)/gu;

const AFTERWORDS =
  /^(?:\s?(?:以上|を超え(?:る|て|ました|た)?|を上回|超え?|強(?!い|く|み)|余り|あまり|以下|以内|未満|弱(?!い|く|み|点)|近く|足らず|を下回|ほど|程度|くらい|ぐらい|前後|ちょうど))+/u;
const ABOUT_BEFORE = /(?:約|およそ|おおよそ|だいたい|大体|ほぼ|概ね|おおむね|ざっと|大よそ)\s?$/u;
/** Several, and no name of a count (参加者数). */
const VAGUE_COUNT = /[^数]$|(?:^|[^\p{Script=Han}\p{Script=Katakana}ー])数$|[複多少無]数$/u;
const VAGUE_BEFORE = /(?:数|何|幾|第|no\.?|[a-z](?:-)?)$/u;

function bounds(
  value: number,
  top: number,
  words: string,
): { low: number; high: number; approximate: boolean } {
  const about = /ほど|程度|くらい|ぐらい|前後/u.test(words);
  if (/以上/u.test(words)) return { low: value, high: Number.POSITIVE_INFINITY, approximate: about };
  if (/超|上回|強|余り|あまり/u.test(words)) return { low: value, high: top * 2, approximate: about };
  if (/以下|以内|未満|下回/u.test(words)) return { low: 0, high: top, approximate: about };
  if (/弱|近く|足らず/u.test(words)) return { low: value * 0.8, high: top, approximate: true };
  return { low: value, high: top, approximate: about };
}

function found(
  text: string,
  start: number,
  end: number,
  low: number,
  high: number,
  unit: JapaneseUnit,
  moved: JapaneseNumber['moved'] = null,
): JapaneseNumber {
  const words = AFTERWORDS.exec(text.slice(end, end + 14))?.[0] ?? '';
  const range = bounds(Math.min(low, high), Math.max(low, high), words);
  const about = ABOUT_BEFORE.exec(text.slice(Math.max(0, start - 5), start))?.[0] ?? '';
  return {
    start: start - about.length,
    end: end + words.length,
    low: Math.min(range.low * unit.factor, range.high * unit.factor),
    high: Math.max(range.low * unit.factor, range.high * unit.factor),
    approximate: range.approximate || about !== '',
    dimension: unit.dimension,
    thing: unit.thing ?? null,
    moved,
  };
}

/** A noun that stands for its own counter; a counter said of it counts alike. */
function countedThing(noun: string): JapaneseUnit {
  const unit = japaneseUnit(noun);
  return unit !== null && unit.dimension === 'thing' ? unit : { dimension: 'thing', factor: 1, thing: noun };
}

function readNumber(text: string, match: RegExpExecArray): JapaneseNumber | null {
  const [whole, grade, first, second, unitName, half, extra, extraUnit, tenths, hundredths] = match;
  const fraction = tenths ?? hundredths;
  if (first === undefined || unitName === undefined) return null;
  const start = match.index;
  let end = start + whole.length;
  const rest = text.slice(end, end + 6);
  const before = text.slice(Math.max(0, start - 3), start);
  if (
    VAGUE_BEFORE.test(before) &&
    !/(?:toeic|gpa|dl|sns|hsk|topik)$/u.test(text.slice(Math.max(0, start - 5), start))
  ) {
    if (VAGUE_COUNT.test(before)) return null;
  }
  if (isNoCount(first, unitName, rest)) return null;
  const unit = unitMeant(unitName, text, start, end);
  const value = readJapaneseNumeral(first);
  const top = second === undefined ? value : readJapaneseNumeral(second);
  if (unit === null || value === null || top === null) return null;
  if (unitName === '点' && value < 20 && /^から/u.test(rest)) return null;
  let more = 0;
  if (half !== undefined) more = isTime(unit) ? 0.5 : 0;
  if (extra !== undefined) {
    const smaller = extraUnit?.startsWith('分') === true ? japaneseUnit('分') : japaneseUnit(extraUnit ?? '');
    const size = readJapaneseNumeral(extra);
    if (smaller != null && isTime(smaller) && isTime(unit) && size !== null) {
      more += (size * smaller.factor) / unit.factor;
    } else if (unitName === '割' && extraUnit?.startsWith('分') === true && size !== null) {
      more += size / 10;
    } else end = start + whole.length - extra.length - (extraUnit?.length ?? 0);
  }
  if (fraction !== undefined) more += Number(`0.${fraction}`);
  if (grade !== undefined) more += 0.5;
  return found(text, start, end, value + more, top + more, unit);
}

const YEARS: JapaneseUnit = { dimension: 'time', factor: 8760 };
const PLAIN_GRADE: JapaneseUnit = { dimension: 'grade', factor: 1 };
const PLAIN_SHARE: JapaneseUnit = { dimension: 'share', factor: 1 };
const PLAIN_CHANGE: JapaneseUnit = { dimension: 'change', factor: 1 };
const PLAIN_RANK: JapaneseUnit = { dimension: 'rank', factor: 1 };
const DAN: JapaneseUnit = { dimension: 'grade', factor: -1 };
const NTH: JapaneseUnit = { dimension: 'occurrence', factor: 1, thing: '挑戦' };
const HOURS_IN_MONTH: JapaneseUnit = { dimension: 'time', factor: 730 };

const PLACES: Record<string, number> = {
  優勝: 1,
  準優勝: 2,
  最優秀賞: 1,
  グランプリ: 1,
  金賞: 1,
  銀賞: 2,
  銅賞: 3,
};

/** Finds the numbers that carry a unit (or stand beside a test's name) in a folded Japanese sentence, in order. */
export function findJapaneseNumbers(text: string): JapaneseNumber[] {
  const numbers: JapaneseNumber[] = [];
  const add = (number: JapaneseNumber | null) => {
    if (number === null) return;
    if (!numbers.some((other) => other.start < number.end && number.start < other.end)) numbers.push(number);
  };
  if (text.includes('分の'))
    for (const match of text.matchAll(FRACTION)) {
      const under = readJapaneseNumeral(match[1] ?? '');
      const over = readJapaneseNumeral(match[2] ?? '');
      if (under !== null && over !== null && under > 0) {
        const value = (over / under) * 100;
        add(found(text, match.index, match.index + match[0].length, value, value, PLAIN_SHARE));
      }
    }
  if (text.includes('半'))
    for (const match of text.matchAll(HALF_SPAN)) {
      if (NOT_AFTER.test(text.slice(match.index + match[0].length))) continue;
      const months = match[0].startsWith('半年') ? 6 : match[0] === '半月' ? 0.5 : 1 / 60;
      add(found(text, match.index, match.index + match[0].length, months, months, HOURS_IN_MONTH));
    }
  if (text.includes('年目'))
    for (const match of text.matchAll(NTH_YEAR)) {
      const year = readJapaneseNumeral(match[1] ?? '');
      if (year !== null && year > 1)
        add(found(text, match.index, match.index + match[0].length, year - 1, year, YEARS));
    }
  if (/半|倍増/u.test(text))
    for (const match of text.matchAll(HALF)) {
      const end = match.index + match[0].length;
      if (match[0] === '半減') add(found(text, match.index, end, 0.5, 0.5, PLAIN_CHANGE, 'down'));
      else if (match[0] === '倍増') add(found(text, match.index, end, 2, 2, PLAIN_CHANGE, 'up'));
      else if (match[0] !== '半額') add(found(text, match.index, end, 50, 50, PLAIN_SHARE));
    }
  if (/優勝|賞|グラ|ベスト/u.test(text))
    for (const match of text.matchAll(FIRST_PLACE)) {
      const best = match[2] === undefined ? null : readJapaneseNumeral(match[2]);
      const place = best ?? PLACES[match[1] ?? ''] ?? null;
      if (place !== null)
        add(found(text, match.index, match.index + match[0].length, place, place, PLAIN_RANK));
    }
  if (text.includes('初段'))
    for (const match of text.matchAll(FIRST_GRADE))
      add(found(text, match.index, match.index + match[0].length, 1, 1, DAN));
  if (text.includes('目'))
    for (const match of [...text.matchAll(NTH_TRY), ...text.matchAll(TRY_OF_SUCCESS)]) {
      const value = readJapaneseNumeral(match[1] ?? '');
      const end = match.index + match[0].length;
      if (value !== null) add(found(text, match.index, end, value, value, NTH));
    }
  if (/うち|中/u.test(text))
    for (const match of text.matchAll(BARE_PART)) {
      const [whole, noun, digits] = match;
      const value = readJapaneseNumeral(digits ?? '');
      const end = match.index + whole.length;
      const thing = noun?.replace(/^の/u, '') ?? '';
      if (value !== null && thing !== '')
        add(found(text, end - (digits?.length ?? 0), end, value, value, countedThing(thing)));
    }
  for (const match of text.matchAll(BARE_COUNT)) {
    const digits = match[1] ?? match[3] ?? '';
    const value = readJapaneseNumeral(digits);
    const thing = countedThing(match[2] ?? match[4] ?? '');
    if (value !== null && value > 1)
      add(found(text, match.index, match.index + digits.length, value, value, thing));
  }
  for (const match of text.matchAll(TOPIC_COUNT)) {
    const [whole, noun, digits] = match;
    const value = readJapaneseNumeral(digits ?? '');
    const end = match.index + whole.length;
    if (value !== null && value > 1)
      add(found(text, end - (digits?.length ?? 0), end, value, value, countedThing(noun ?? '')));
  }
  for (const { start, end, value, dimension } of findMoments(text))
    add(found(text, start, end, value, value, { dimension, factor: 1 }));
  const ranged = text.replace(CLOSE_PAIR, '$1~$2');
  for (const match of ranged.matchAll(NUMBER)) add(readNumber(ranged, match));
  if (/\d/u.test(text))
    for (const match of [...ranged.matchAll(COUNTED_NOUN), ...ranged.matchAll(NOUN_OF_COUNT)]) {
      const [whole, digits, noun] = match;
      if (digits === undefined || noun === undefined || !/^\d/u.test(digits) || NO_COUNTER.test(noun))
        continue;
      if (VAGUE_BEFORE.test(ranged.slice(Math.max(0, match.index - 3), match.index))) continue;
      const value = readJapaneseNumeral(digits);
      if (value === null || value < 2) continue;
      add(found(ranged, match.index, match.index + whole.length, value, value, countedThing(noun)));
    }
  for (const match of text.matchAll(LEVEL)) {
    const end = match.index + match[0].length;
    add(found(text, end - 2, end, Number(match[1]), Number(match[1]), PLAIN_GRADE));
  }
  for (const { start, digits, counter } of findBareStarts(text)) {
    const unit = unitMeant(counter, text, start, start + digits.length);
    const value = readJapaneseNumeral(digits);
    if (unit !== null && value !== null) add(found(text, start, start + digits.length, value, value, unit));
  }
  for (const { start, end, value, dimension } of findScores(text))
    add(found(text, start, end, value, value, { dimension, factor: 1 }));
  return numbers.sort((a, b) => a.start - b.start);
}
