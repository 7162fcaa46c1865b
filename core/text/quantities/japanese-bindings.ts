import type { Stretch } from '../clauses.ts';
import { conceptById } from '../concepts.ts';
import { type JapaneseWord, namesNothing } from '../japanese-words.ts';
import { joinToken } from '../tokens.ts';
import { actAt } from './japanese-moments.ts';
import type { JapaneseNumber } from './japanese-numbers.ts';
import { COUNTER_REST } from './japanese-patterns.ts';

/** A word with what narrows it in the same compound, as one token. */
export function tokenOf(word: JapaneseWord): string {
  return joinToken(word.prefixes, word.token);
}

/** These counters count one kind of thing, whatever stands beside them. */
const OWN_COUNTER = /^(?:席|室|座|筆|勝|敗|票|試合|単位|科目|コマ|ゴール)$/u;

/** Nouns that say no more than the counter does: 質問が30問. */
const NAMES_OF: Readonly<Record<string, RegExp>> = {
  問: /^(?:質問|設問|問題|項目)$/u,
  社: /^(?:企業|会社|社|法人|your-company)$/u,
  校: /^学校$/u,
  曲: /^(?:曲|楽曲|オリジナル)$/u,
  国: /^(?:国|出身|出身国|国籍)$/u,
  作品: /^作品$/u,
  箇所: /^(?:場所|箇所|地点)$/u,
  行: /^プログラム$/u,
  部屋: /^(?:客室|個室|部屋)$/u,
  book: /^(?:book|蔵書|図書)$/u,
  軒: /^(?:家|民家|住宅|店)$/u,
};

const NO_NOUN = /^(?:全|計|各|毎|全部|合計|毎回|値段|価格|料金|単価|金額|費用|学)$/u;

/** What a number is bound to: the noun beside it, or what its counter counts; null for none, and for marks and grades. */
export function nearOf(number: JapaneseNumber, bound: JapaneseWord | undefined): string | null {
  if (number.dimension === 'grade' || number.dimension === 'points') return null;
  if (number.thing !== null && OWN_COUNTER.test(number.thing)) return number.thing;
  if (bound !== undefined && number.thing !== null && NAMES_OF[number.thing]?.test(bound.token) === true)
    return null;
  return bound === undefined || NO_NOUN.test(bound.token) || /^(?:に|で|へ|と)/u.test(bound.particle)
    ? null
    : tokenOf(bound);
}

/** The counter a number is written with, where it tells what is counted apart; a noun that counts itself is its own. */
export function counterOf(number: JapaneseNumber, written: string): string {
  const rest = written.replace(COUNTER_REST, '').replace(/^の/u, '');
  return rest === '' && number.thing !== null && /^[\d,]+$/u.test(written) ? number.thing : rest;
}

/** What is done at an hour, for minutes, or so many times: 5時に起き, 20分待ち, 4回練習し. */
export function doneWith(
  { dimension }: JapaneseNumber,
  before: string,
  after: string,
  following: JapaneseWord | null,
): string[] {
  if (dimension === 'hour') return [actAt(before, after)];
  if (dimension === 'clock' && /^(?:も|ほど)?待[たちっつ]/u.test(after)) return ['waiting'];
  if (dimension === 'clock' && /^(?:も|は|ほど)?(?:寝[てたるま]|眠[りっる])/u.test(after)) return ['睡眠'];
  if (dimension === 'clock' && /^(?:も|ほど|かけて)?通[いっ]/u.test(after)) return ['commute'];
  if (dimension === 'time' && /^(?:も|は|ほど)?(?:い(?:た|まし|ます|る)|滞在)/u.test(after)) return ['stay'];
  const acts = dimension === 'occurrence' && following !== null && /^[しすさ]/u.test(following.particle);
  return acts ? [tokenOf(following)] : [];
}

/** Leaves out words that name nothing by themselves (記録, 結果), so that what they belong to stands beside the number. */
export function withoutNothing(word: string): string {
  return namesNothing(word) ? '' : word;
}

/** Nouns of what is done with things: 苗の植え付けは120本, 契約の獲得数は42件. */
const ACT_NOUN =
  /^(?:sold|collect|make|植え付け|植付け|配布|使用|消費|獲得|販売|作成|制作|製作|生産|収穫|回収|修理|修繕|貸し出し|貸出|寄贈|測定|採取|発行|投稿|出荷|設置|処理|入力|交換|購入|仕入れ|売れ行き|取り付け|組み立て|仕分け|整理|点検|撮影|編集|翻訳|掲載|捕獲|栽培|飼育|発送|配達|納品|利用|提出|提案|開発|訪問|清掃|洗浄|解体|塗装|刺しゅう|刺繍|梱包|包装|焼き上げ|仕込み|盛り付け|袋詰め|箱詰め|読破|読了)(?:数|量|枚数|本数|個数|件数|冊数)?$/u;

/** Who or what it is done with, between what is counted and its number: チケットを一人で230枚売った. */
const BY_ITSELF =
  /^(?:一人|ひとり|二人|三人|自分|自力|単独|全員|皆|手|手作業|仲間|独学|独力|交代|分担|学内|店頭|駅前|街頭)$/u;

/** Picks the word a number is bound to: a noun for an act leaves that place to what it is done with. */
export function countedWord(leading: readonly JapaneseWord[], counts: boolean): JapaneseWord | null {
  const last = leading.at(-1) ?? null;
  const owner = leading.at(-2);
  if (!counts || last === null || owner === undefined) return last;
  const act = ACT_NOUN.test(last.token) && /^[はがも]/u.test(last.particle);
  if (act && owner.particle.startsWith('の') && owner.end + 1 === last.start) return owner;
  const aside = BY_ITSELF.test(last.token) && /^(?:で(?!す)|だけで)/u.test(last.particle);
  return aside && /^[をが]/u.test(owner.particle) && owner.end + 1 >= last.start - 1 ? owner : last;
}

const QUOTED = /[「『]([^「『」』]{1,14})[」』]$/u;

/** A name in quotation marks that the clause goes on from: 「いいね」が300件. */
export function quotedBefore(text: string, clause: Stretch): JapaneseWord | null {
  const token = QUOTED.exec(text.slice(Math.max(0, clause.start - 16), clause.start))?.[1];
  const particle = /^[がはをも]/u.exec(clause.text)?.[0];
  if (token === undefined || particle === undefined) return null;
  return { token, prefixes: [], start: clause.start - 1, end: clause.start, particle };
}

/** The words of a clause that it is about. */
export function topicWords(words: readonly JapaneseWord[], masked: string): JapaneseWord[] {
  return words.filter(
    (word) =>
      (/^(?:は|が|を|の|も|には|では)/u.test(word.particle) || masked[word.end] === '\0') &&
      conceptById(word.token)?.kind !== 'role',
  );
}
