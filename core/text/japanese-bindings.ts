import type { JapaneseNumber } from './japanese-numbers.ts';
import { COUNTER_REST } from './japanese-patterns.ts';
import type { JapaneseWord } from './japanese-words.ts';
import { joinToken } from './tokens.ts';

/** A word with what narrows it in the same compound, as one token. */
export function tokenOf(word: JapaneseWord): string {
  return joinToken(word.prefixes, word.token);
}

/** These counters count one kind of thing, whatever stands beside them. */
const OWN_COUNTER = /^(?:席|室|座|筆|羽|票|試合|単位|科目|コマ|ゴール)$/u;

const NO_NOUN = /^(?:全|計|各|毎|全部|合計|毎回|値段|価格|料金|単価|金額|費用)$/u;

/** What a number is bound to: the noun beside it, or what its counter counts; null for none, and for marks and grades. */
export function nearOf(number: JapaneseNumber, bound: JapaneseWord | undefined): string | null {
  if (number.dimension === 'grade' || number.dimension === 'points') return null;
  if (number.thing !== null && OWN_COUNTER.test(number.thing)) return number.thing;
  return bound === undefined || NO_NOUN.test(bound.token) || /^(?:に|で|へ|と)/u.test(bound.particle)
    ? null
    : tokenOf(bound);
}

/** The counter a number is written with, where it tells what is counted apart; a noun that counts itself is its own. */
export function counterOf(number: JapaneseNumber, written: string): string {
  const rest = written.replace(COUNTER_REST, '').replace(/^の/u, '');
  return rest === '' && number.thing !== null && /^[\d,]+$/u.test(written) ? number.thing : rest;
}
