import { conceptById } from './concepts.ts';
import { actAt } from './japanese-moments.ts';
import type { JapaneseNumber } from './japanese-numbers.ts';
import { COUNTER_REST } from './japanese-patterns.ts';
import { type JapaneseWord, namesNothing } from './japanese-words.ts';
import { joinToken } from './tokens.ts';

/** A word with what narrows it in the same compound, as one token. */
export function tokenOf(word: JapaneseWord): string {
  return joinToken(word.prefixes, word.token);
}

/** These counters count one kind of thing, whatever stands beside them. */
const OWN_COUNTER = /^(?:席|室|座|筆|羽|票|試合|単位|科目|コマ|ゴール)$/u;

/** Nouns that say no more than the counter does: 質問が30問. */
const NAMES_OF: Readonly<Record<string, RegExp>> = {
  問: /^(?:質問|設問|問題|項目)$/u,
  社: /^(?:企業|会社|社|法人|your-company)$/u,
  校: /^学校$/u,
  曲: /^(?:曲|楽曲|オリジナル)$/u,
  国: /^(?:国|出身|出身国)$/u,
  作品: /^作品$/u,
  箇所: /^(?:場所|箇所|地点)$/u,
  行: /^プログラム$/u,
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
  const acts = dimension === 'occurrence' && following !== null && /^[しすさ]/u.test(following.particle);
  return acts ? [tokenOf(following)] : [];
}

/** Leaves out words that name nothing by themselves (記録, 結果), so that what they belong to stands beside the number. */
export function withoutNothing(word: string): string {
  return namesNothing(word) ? '' : word;
}

/** The words of a clause that it is about. */
export function topicWords(words: readonly JapaneseWord[], masked: string): JapaneseWord[] {
  return words.filter(
    (word) =>
      (/^(?:は|が|を|の|も|には|では)/u.test(word.particle) || masked[word.end] === '\0') &&
      conceptById(word.token)?.kind !== 'role',
  );
}
