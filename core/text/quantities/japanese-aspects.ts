import { japaneseConcept } from '../concepts.ts';
import { isScope } from '../japanese-words.ts';
import { MEASURED_KINDS, measuredApart, postOf } from './japanese-measures.ts';
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
const TO_ELSEWHERE = /(駅|バス停|空港|港|病院|役所|図書館|スーパー|実家)までは?/u;
const ON_THE_WAY = /片道|往復|通学|通勤|まで/u;

/** Where a way was gone. */
const WHERE =
  /(\p{Script=Han}{2,4}(?:湖|島|川|半島|海岸|街道|峠|諸島))|(四国|九州|北海道|本州|東北|沖縄|房総|伊豆|能登|紀伊|瀬戸内)/u;

/** How a distance was raced over. */
const RACES: readonly (readonly [string, RegExp])[] = [
  ['freestyle', /自由形|クロール/u],
  ['breaststroke', /平泳ぎ/u],
  ['backstroke', /背泳ぎ/u],
  ['butterfly', /バタフライ/u],
  ['hurdles', /ハードル|障害/u],
  ['run', /走|駆け/u],
  ['swim', /泳/u],
];

/** What is learnt. */
const SUBJECT =
  /[\p{Script=Han}\p{Script=Katakana}ー]{1,5}語(?!彙|学)|数学|算数|理科|社会科|物理|化学(?!反応)|日本史|世界史|地理|小論文|統計学|プログラミング/gu;

/** What one is paid for: 引っ越しのアルバイト. */
const JOB = /([\p{Script=Han}\p{Script=Katakana}ーっしりき]{2,10})の(?:アルバイト|バイト)/u;
const ANY_JOB = /時代|大学|学生|休み|最初|現在|自分|近所|地元|駅前|平日|週末|夜間/u;

/** How long a thing lasts is not how long was worked on it. */
const LASTS = /(?:長さ|(?:上映|再生|演奏|収録|持ち|発表)時間)[^、。\d]{0,6}$/u;
const SPENT = /^[^、。\d]{0,4}(?:かけ|かか[っりる]|費や)/u;

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
  const elsewhere = TO_ELSEWHERE.exec(clause)?.[1];
  if (elsewhere !== undefined) return elsewhere;
  const [school, work] = [TO_SCHOOL.test(clause), TO_WORK.test(clause)];
  return school === work ? null : school ? 'school' : 'work';
}

function jobOf(clause: string): string | null {
  const job = JOB.exec(clause)?.[1];
  return job === undefined || ANY_JOB.test(job) ? null : (japaneseConcept(job)?.id ?? job);
}

function timeOf(before: string): string | null {
  const act = TIME_OF.exec(before)?.[1];
  return act === undefined || isScope(act) ? null : act;
}

function whereOf(clause: string): string | null {
  const found = WHERE.exec(clause);
  return found?.[1] ?? found?.[2] ?? null;
}

function raceOf(clause: string): string | null {
  return RACES.find(([, pattern]) => pattern.test(clause))?.[0] ?? null;
}

function spentOf(before: string, after: string): string | null {
  if (LASTS.test(before)) return 'length';
  return SPENT.test(after) ? 'work' : null;
}

function halfOf(clause: string): string | null {
  const [morning, afternoon] = [/午前(?!\d)/u.test(clause), /午後(?!\d)/u.test(clause)];
  return morning === afternoon ? null : morning ? 'morning' : 'afternoon';
}

function subjectOf(clause: string): string | null {
  const named = new Set([...clause.matchAll(SUBJECT)].map(([subject]) => subject));
  const [subject] = named;
  return named.size === 1 && subject !== undefined ? subject : null;
}

/** What a number moved from stands between it and what it is of. */
const MOVED_FROM = /[\d.,]+[^\d、。]{0,4}?(?:から|より|→)約?$/u;

const ASPECTS: readonly (readonly [string, ReadonlySet<Dimension>, typeof sideOf])[] = [
  ['side', new Set(['distance']), sideOf],
  ['whose', new Set(['points', 'grade']), whoseOf],
  ['way', new Set(['clock', 'distance']), (before, after) => wayOf(before + after)],
  ['where', new Set(['distance']), (before, after) => whereOf(before + after)],
  ['race', new Set(['clock']), (before, after) => raceOf(before + after)],
  ['subject', new Set(['clock', 'time', 'points']), (before, after) => subjectOf(before + after)],
  ['spent', new Set(['clock', 'time']), spentOf],
  ['half', new Set(['clock', 'yen']), (before, after) => halfOf(before + after)],
  ['job', new Set(['yen', 'time', 'clock', 'occurrence']), (before, after) => jobOf(before + after)],
  ['post', new Set(['time']), (before, after) => postOf(before + after)],
  ['time-of', new Set(['clock', 'time']), timeOf],
];

/** Finds which side, whose, which way or what of several things of one name a number measures, as `key:value`. */
export function aspectsOf(dimension: Dimension, lead: string, after: string): string[] {
  const before = lead.replace(MOVED_FROM, '');
  const named = ASPECTS.flatMap(([key, dimensions, find]) => {
    const value = dimensions.has(dimension) ? find(before, after) : null;
    return value === null ? [] : [`${key}:${value}`];
  });
  return [...named, ...kindsOf(dimension, before + after)];
}

/** Which one of each kind a clause means; a clause that names several means none. */
function kindsOf(dimension: Dimension, clause: string): string[] {
  return MEASURED_KINDS.flatMap(({ key, of, values }) => {
    if (!of.has(dimension)) return [];
    const meant = values.filter(([, pattern]) => pattern.test(clause));
    return meant.length === 1 ? meant.map(([value]) => `${key}:${value}`) : [];
  });
}

/** Says whether two numbers are of two sides, owners or ways: both may go unsaid, but not be different ones. */
export function aspectsClash(a: Quantity, b: Quantity): boolean {
  if (measuredApart(a, b)) return true;
  const [mine, theirs] = [a.aspects ?? [], b.aspects ?? []];
  return mine.some((one) => {
    const key = one.slice(0, one.indexOf(':') + 1);
    const other = theirs.find((aspect) => aspect.startsWith(key));
    if (other === undefined) return false;
    return !one.endsWith(other.slice(key.length)) && !other.endsWith(one.slice(key.length));
  });
}
