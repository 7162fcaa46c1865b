import { NO } from './japanese-start-said.ts';
import { COMES_NEXT, EARLIEST, EVENT, PREDICATE, WHOLE_WORK, WORK } from './japanese-start-words.ts';
import type { NamedTime } from './start-times.ts';

const ABOUT_EVENT = new RegExp(`(?:${EVENT})[^、。]{0,4}(?:は|が|の?予定は|も)[^、。]{0,8}$`, 'u');
/** The work is what the sentence is about: 入社は, 働き始めるのは, 入社時期:. */
const ABOUT_WORK = new RegExp(
  `(?:^|[、。])(?:お|御社での)?仕事[はも]、?$|(?:${WORK})[^、。]{0,14}?(?:は|も|が|につい|について|を|の|まで|:|\\s|[はも]、|の(?:ほう|方)|として|する?なら|とな|としては|は、)[^。]{0,40}$|(?:${WORK})[^、。:]{0,10}[:\\s(][^。]{0,12}$`,
  'u',
);
/** The time follows at once upon the work it is of, whatever is said of it: 入社の時期は四月が理想です. */
const TOPIC = new RegExp(
  `(?:${WORK})[^、。はが]{0,16}(?:は|なら|:|\\s|としては|について(?:は)?)、?[^、。はがを]{0,12}$`,
  'u',
);
/** Work at some other place than the company. */
const ELSEWHERE =
  /(?:塾|店|カフェ|喫茶|レストラン|コンビニ|書店|居酒屋|食堂|ホール|地元|実家|海外|現地)で[^、。]{0,8}働/u;
/** A time that is all there is to say: 10月です, 10月になります, 10月を希望. */
const STATED =
  /^(?:[一二三十\d]{1,3}日)?(?:付|頃|中|早々|スタート|入社|ごろ|初め|初旬|上旬|中旬|下旬|半ば|なかば|末|の?頭|の(?:初め|上旬|中旬|下旬|半ば|連休明け)|いっぱい|くらい|ぐらい|ほど){0,3}(?:から|より|に|で|には|でも|にでも|以降|以後|まで|の|か|も|は|では|が|を|と|にも|しか|のみ|だけ|なら|、|する|して|させて){0,5}(?:です|でお|でしょ|でな|以外|より|だ(?!っ)|にな|とな|なら|を?希望|が?(?:よ|い)[いか]|が?(?:最[速短]|一番早|最も早)|と?決め|を?(?:予定|お願い|考え|望|挙げ|選|書|記|指定|提示)|お願い|と(?:答|返|話|伝|言|申|述|回答|記|説|書|して|し、|さ|、|\0)|返|限|不可|可|無理|難し|厳し|困|問題|支障|大丈夫|選|待|お待|構|かま|結構|し(?:て|か)?|でき|間に合|[(:)、。\0]|いただ|させ|$)/u;

const BOUNDARY =
  /[、;。,()「」:]|(?<=[ますですだた])が(?=[\p{Script=Han}\d])|(?:ので|ため(?!に)|けれども?|ものの)/gu;

/** Where a clause stands in its sentence. */
export interface Span {
  start: number;
  end: number;
}

/** Parts a sentence into its clauses. */
export function clausesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...spans, { start, end: text.length }];
}

const PARTICLES_ONLY =
  /^(?:[一二三十\d]{1,3}日)?(?:から|より|に|には|は|の|で|まで|付|頃|以降|になり(?:ましたら|次第)|になったら|になれば|に入(?:ったら|れば)|[には]{1,2}(?:もう|すでに)|でしたら|だったら|であれば|なら(?:ば)?|早々(?:から|に)?|が来たら|を迎え(?:て|たら))*$/u;

/** The words after a time that say what it is the time of: to the end of its clause, or on when the clause ends with the time. */
export function tailOf(
  text: string,
  time: NamedTime,
  clauses: readonly Span[],
  next: NamedTime | undefined,
): string {
  const last = time.end - 1;
  const at = clauses.findIndex(({ start, end }) => start <= last && last < end);
  const own = clauses[at];
  if (own === undefined) return '';
  const rest = text.slice(time.end, Math.max(own.end, time.end));
  const following = clauses[at + 1];
  const bracketed = text[own.end] === '(';
  const whole =
    PARTICLES_ONLY.test(rest) &&
    !/^\s*(?:それ|その)/u.test(text.slice(own.end + 1)) &&
    following !== undefined &&
    !bracketed &&
    (next === undefined ||
      next.start >= following.end ||
      next.values[0] === 'at-once' ||
      next.values[0] === 'any')
      ? `${rest}、${text.slice(following.start, following.end)}`
      : rest;
  if (next === undefined || next.start >= own.end) return whole;
  const upTo = text.slice(time.end, next.start);
  return PREDICATE.test(upTo) || NO.test(upTo) || COMES_NEXT.test(upTo) ? upTo : whole;
}

/** Times that say by themselves that somebody waits or is waited for. */
const LOOSE = new Set(['later', 'delay', 'on-plan', 'study-later']);

/** Work as what else: after graduation in a town, as an engineer; at a shop. */
function isElsewhere(time: NamedTime, between: string, tail: string): boolean {
  if (ELSEWHERE.test(tail)) return true;
  return (
    (time.values[0] === 'after-study' || time.values[0] === 'years') &&
    /(?<!御社|会社|フルタイム|正社員|[はの])(?:で|として)、?$/u.test(between)
  );
}

/** After graduation I want to work for you: a wish for the company, with no other time ruled out. */
const WISH_TO_JOIN = /^は、?(?:ぜひ|是非|必ず)?御社[でにへ](?:働|入社|就職|勤め)[^、。]{0,3}たい/u;
const NO_WAIT = /(?:時間|期間|猶予)は?(?:要|い|必要)|^お?待(?:つ|って|た)|時期|入社日/u;
/** Words of no length, which may stand between and what they tell of: すぐに御社で働ける. */
const VAGUE = new Set(['at-once', 'any', 'now', 'early', 'late']);
const LITTLE =
  /^(?:御社[でにへの]?|[私僕][はもが]?|の(?:頭|初め|うち|ところ)|[中頭内にもはのが、日いでくめ]|より|後|でしたら|なら|早々|から|でも|もう、?|[月火水木金]曜|明日|今日|来週|今|すぐ|正社員として|フルタイムで|ご|お|まで)*$/u;
/** What the start follows upon: 内定の連絡が来たら. */
const UPON = /^.*(?:たら|れば|なら|次第|(?:終わる|終える|戻る|帰る|済む|明ける|卒業する|修了する)$)/u;
/** Yes or no to at once, with no other word of what it is at once: 今すぐは無理で, すぐには難しく. */
const BARELY =
  /^(?:[にではもとの]|から|なら|というの){0,4}(?:無理|不可|難し|厳し|できな|できませ|可能|大丈夫|問題|構い|かま)/u;
const JUST_BEFORE = /(?:入社|勤務|着任|就業|開始|入職)[^、。]{0,12}$/u;

/** Whether a time is the time of a start at the company. */
export function isStart(text: string, time: NamedTime, tail: string, clause: Span, asked: boolean): boolean {
  const before = text.slice(clause.start, time.start);
  if (/ようになりたい|働かな(?:ければ|くては|いと)/u.test(tail)) return false;
  if (LOOSE.has(time.values[0] ?? '') && WHOLE_WORK.test(text))
    return (
      /(?:いただ|もら|内定|決まっ)[^、。]{0,6}$/u.test(before) ||
      !/(?:(?<!早く)て(?:から)?|でから|後の?|以来)$/u.test(before)
    );
  if (NO_WAIT.test(text.slice(time.start, time.end)) && WHOLE_WORK.test(text)) return true;
  const earlier = text.slice(0, time.start);
  const predicate = PREDICATE.exec(tail);
  const work = predicate?.groups?.work;
  const away = predicate?.groups?.event;
  if (away !== undefined && !/^(?:まで|より前|前)/u.test(tail)) return false;
  const between = predicate === null ? tail : tail.slice(0, predicate.index);
  if (VAGUE.has(time.values[0] ?? '') && work !== undefined)
    return LITTLE.test(between) || (JUST_BEFORE.test(before) && !/を/u.test(between));
  if (time.values[0] === 'any' && JUST_BEFORE.test(before)) return true;
  if (work !== undefined && (isElsewhere(time, between, tail) || WISH_TO_JOIN.test(tail))) return false;
  if (work !== undefined)
    return (
      !/(?<!月|期|日|末|[春夏秋冬])を(?!希望|目|予定|過ぎ|待|もって|考え)/u.test(between) &&
      between.length < 32
    );
  if (VAGUE.has(time.values[0] ?? '') && BARELY.test(tail) && !/[はがを](?!、)|英語|資格/u.test(before))
    return true;
  if (COMES_NEXT.test(tail))
    return (
      TOPIC.test(earlier) ||
      !/(?:塾|店|ジム|校|学|教室|バイト|サークル|部)[にへ]?(?:は|も)|(?:[をが]|(?<!私|僕|自分|に|へ|時期|から|で|すぐ|即日|今|時点)は)/u.test(
        before.replace(UPON, ''),
      ) ||
      asked
    );
  if (ABOUT_EVENT.test(before)) return false;
  if (TOPIC.test(earlier)) return true;
  if (!STATED.test(tail)) return false;
  return (
    asked ||
    ABOUT_WORK.test(earlier) ||
    (EARLIEST.test(before) && !/[はが]/u.test(before.replace(EARLIEST, '')))
  );
}
