import { isScope } from './japanese-words.ts';
import type { Dimension, Quantity } from './quantity.ts';

/** Which side of a thing a length is. */
const SIDES: readonly (readonly [string, RegExp])[] = [
  ['height', /^(?:高さ|背丈|身長|標高)/u],
  ['width', /^(?:横幅?|幅)/u],
  ['depth', /^(?:奥行|深さ)/u],
  ['across', /^直?径/u],
  ['thickness', /^厚[さみ]/u],
  ['length', /^(?:長さ|全長|縦)/u],
];
const SIDE = /高さ|背丈|身長|標高|横幅?|幅|奥行|深さ|直?径|厚[さみ]|長さ|全長|縦/gu;

/** Whose mark or grade it is: one's own, or that of somebody taught or led. */
const OWN = /(?:自分|私|僕|俺)[のが](?!教え|受け持|担当|生徒)[^、。\d]{0,14}$/u;
const OF_OTHERS = /(?:教え子|生徒|児童|後輩|部下|新人|子ども)(?:たち|さん)?[のは][^、。\d]{0,14}$/u;

const TO_SCHOOL = /大学|学校|通学|キャンパス|高校/u;
const TO_WORK = /通勤|(?:アル)?バイト先|職場|勤務先|会社|実習先|インターン先/u;
const ON_THE_WAY = /片道|往復|通学|通勤|まで/u;

/** What it is that takes the time: 料理の待ち時間. */
const TIME_OF =
  /([\p{Script=Han}\p{Script=Katakana}ー]{2,8})の(?:待ち|作業|所要|対応|処理|準備)時間[^、。]{0,12}$/u;

function sideOf(before: string, after: string): string | null {
  const behind = /^の([\p{Script=Han}さみ]{2})/u.exec(after)?.[1] ?? '';
  const close = before.slice(Math.max(0, before.search(/[^\d]*$/u)));
  const named = [...close.matchAll(SIDE)].at(-1)?.[0] ?? behind;
  return SIDES.find(([, pattern]) => pattern.test(named))?.[0] ?? null;
}

function whoseOf(before: string): string | null {
  if (OF_OTHERS.test(before)) return 'others';
  return OWN.test(before) ? 'own' : null;
}

function wayOf(clause: string): string | null {
  if (!ON_THE_WAY.test(clause)) return null;
  const [school, work] = [TO_SCHOOL.test(clause), TO_WORK.test(clause)];
  return school === work ? null : school ? 'school' : 'work';
}

function timeOf(before: string): string | null {
  const act = TIME_OF.exec(before)?.[1];
  return act === undefined || isScope(act) ? null : act;
}

/** What a number moved from stands between it and what it is of. */
const MOVED_FROM = /[\d.,]+[^\d、。]{0,4}?(?:から|より|→)約?$/u;

const ASPECTS: readonly (readonly [string, ReadonlySet<Dimension>, typeof sideOf])[] = [
  ['side', new Set(['distance']), sideOf],
  ['whose', new Set(['points', 'grade']), whoseOf],
  ['way', new Set(['clock', 'distance']), (before, after) => wayOf(before + after)],
  ['time-of', new Set(['clock', 'time']), timeOf],
];

/** Finds which side, whose, which way or what of several things of one name a number measures, as `key:value`. */
export function aspectsOf(dimension: Dimension, lead: string, after: string): string[] {
  const before = lead.replace(MOVED_FROM, '');
  return ASPECTS.flatMap(([key, dimensions, find]) => {
    const value = dimensions.has(dimension) ? find(before, after) : null;
    return value === null ? [] : [`${key}:${value}`];
  });
}

/** Says whether two numbers are of two sides, owners or ways: both may go unsaid, but not be different ones. */
export function aspectsClash(a: Quantity, b: Quantity): boolean {
  const [mine, theirs] = [a.aspects ?? [], b.aspects ?? []];
  return mine.some((one) => {
    const key = one.slice(0, one.indexOf(':') + 1);
    const other = theirs.find((aspect) => aspect.startsWith(key));
    if (other === undefined) return false;
    return !one.endsWith(other.slice(key.length)) && !other.endsWith(one.slice(key.length));
  });
}
