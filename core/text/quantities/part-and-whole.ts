import { isJapanese } from '../normalise.ts';
import { baseOf } from '../tokens.ts';
import { OUTCOMES } from './japanese-acts.ts';
import type { Quantity } from './quantity.ts';
import { plainToken } from './quantity-clashes.ts';
import { COUNTS, isTime, ratio } from './quantity-values.ts';

/** Who was asked or met are some of those there are: twelve users interviewed, 300 users in all. */
const CONTACT =
  /^(?:interview|survey|ask|visit|talk|speech|lectur|presentation|speak|spok|phon|contact|meet|met|meeting|see|saw|treat|sat|sit|調査|取材|訪問)$/u;

/** Speaking one's mind, or for others, is no talk with those counted. */
const SPEAKING_UP = /\bsp(?:oke|eak) (?:up|for|out)\b/u;

/** Those in one's charge are some of those there are: 患者を8人受け持った, 病棟には42人いた. */
const IN_CHARGE = /^(?:teach|charge)$/u;
const THERE_ARE = /[人名](?:ほど|以上)?[がも]?(?:い(?:る|た|ます|まし)|在籍|入院|通って|暮ら|住[んみ])/u;

/** How many there are somewhere: 町内には高齢者宅が90軒あります. */
const ALL_THERE_ARE =
  /(?<![緒])には?(?:(?![ただ][\p{Script=Han}\p{Script=Katakana}])[^、。\d]){1,14}[がは](?:約|およそ)?[\d,]+[^\d、。]{1,4}(?:ほど|以上)?(?:あ[りるっ]|い[るたま]|存在)/u;
/** The same, the place told behind what is there: 留学生は学部に60人います. */
const ALL_IN_PLACE =
  /[はが][^、。\d]{1,10}に(?:約|およそ)?[\d,]+[^\d、。]{1,4}(?:あ[りるっ]|い[るたま]|在籍|暮ら|住)/u;
/** All together, or all that one's group did: 部品は全部で140個あります, チーム全体で80個出ました. */
const ALL_TOGETHER =
  /(?:^|[、の])(?:\p{Script=Han}|\p{Script=Katakana}|[ーの]){1,14}は、?全部で[\d,]+[^\d、。]{1,4}あ[りるっ]|(?:\p{Script=Han}|\p{Script=Katakana}|ー)全体で(?:は)?(?:約|およそ)?[\d,]+/u;
const MERELY_THERE =
  /[\d,]+[^\d、。]{1,4}(?:ほど|以上)?(?:あ[りるっ]|い[るたま]|存在|住|在籍|です|でし|で[、あ]|だ|。|$)/u;

/** What was done to some is no count of all there are: 高齢者宅を25軒回った. */
function someOfThose(a: Quantity, b: Quantity): boolean {
  const [some, all] = a.low < b.low ? [a, b] : [b, a];
  return (
    COUNTS.has(a.dimension) &&
    [ALL_THERE_ARE, ALL_IN_PLACE, ALL_TOGETHER].some((pattern) => pattern.test(all.quote)) &&
    !MERELY_THERE.test(some.quote)
  );
}

function inChargeOf(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== 'person' || b.dimension !== 'person') return false;
  const [some, all] = a.low < b.low ? [a, b] : [b, a];
  const charged = ({ context }: Quantity) => context.some((word) => IN_CHARGE.test(baseOf(word)));
  return charged(some) && !charged(all) && THERE_ARE.test(all.quote);
}

/** Counts this far apart (4 riders and 1,400) are some and all, not two answers to one question. */
const FAR_APART = 0.9;
const FEW = 30;
/** Nobody is a hundred times wrong: books borrowed and books there are. */
const WORLDS_APART = 0.99;
/** Seconds and days never measure the same work. */
const FAR_IN_TIME = 0.98;

/** Those asked are told of as people or as answers. */
const PEOPLE = /^(?:survey|interview)$/u;

/** Counted on one of several days or at one of several shows. */
function oneTurn({ periods }: Quantity): boolean {
  return periods.some((period) => /^turn:(?:first|last|final|opening|one)$/u.test(period));
}

/** Acts of which one undoes the other, or is what did not come of it. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['won', 'lost'],
  ['lent', 'borrow'],
  ['bought', 'sold'],
  ['sent', 'receiv'],
  ['hir', 'fir'],
];

const JA_OPPOSITES: readonly (readonly [string, string])[] = [
  ['賛成', '反対'],
  ['出席', '欠席'],
  ['満足', '不満'],
  ['入部', '退部'],
];

function oppositeActs(a: Quantity, b: Quantity): boolean {
  const tells = ({ verbs, context, heads }: Quantity, act: string) =>
    verbs.includes(act) || context.includes(act) || heads.includes(act);
  if (isJapanese(a.quote)) {
    const says = (quote: string, act: string) => quote.replaceAll(`不${act}`, '').includes(act);
    return JA_OPPOSITES.some(
      ([one, other]) =>
        says(a.quote, one) !== says(a.quote, other) &&
        says(b.quote, one) !== says(b.quote, other) &&
        says(a.quote, one) === says(b.quote, other),
    );
  }
  return OPPOSITES.some(([one, other]) => {
    const first = tells(a, one) && !tells(a, other) && tells(b, other) && !tells(b, one);
    return first || (tells(a, other) && !tells(a, one) && tells(b, one) && !tells(b, other));
  });
}

const ROUND = /(?:回っ|巡っ|訪れ|訪ね)て、?[^、。\d]{1,14}を\d/u;

/** Things are gathered going round, and not gone round to: 畑を回って40個集めた. */
function goneRoundFor({ dimension, quote }: Quantity): boolean {
  return dimension === 'thing' && ROUND.test(quote);
}

const OF_THAT_TIME =
  /(?:去年|昨年|一昨年|今年|先月|先週|今月|今週|前期|後期|夏休み|春休み)度?(?:は|だけで|だけ)/u;

/** What was done in one year, set apart as such (去年は20試合), is a part of all that was done. */
function ofThatTime(a: Quantity, b: Quantity): boolean {
  if ((a.dimension !== 'thing' && a.dimension !== 'occurrence') || !isJapanese(a.quote)) return false;
  const [less, more] = a.low < b.low ? [a, b] : [b, a];
  return less.per === null && OF_THAT_TIME.test(less.quote) && more.periods.length === 0;
}

/** What came of some is a part of all there were: 試作を14回繰り返した, 成功が2回. */
function cameOfSome(a: Quantity, b: Quantity): boolean {
  if (!isJapanese(a.quote)) return false;
  const [less, more] = a.low < b.low ? [a, b] : [b, a];
  return less.verbs.some((verb) => OUTCOMES.has(verb)) && !more.verbs.some((verb) => OUTCOMES.has(verb));
}

/** What was practised so often is not what was done: 面接の練習を15回した, 面接を7回受けた. */
function rehearsed(a: Quantity, b: Quantity): boolean {
  const practised = ({ quote }: Quantity) => /練習|稽古|模擬|リハーサル/u.test(quote);
  return a.dimension === 'occurrence' && isJapanese(a.quote) && practised(a) !== practised(b);
}

const OF_WHICH = /([\p{Script=Han}\p{Script=Katakana}ー]{1,8})のうち/u;

/** So many of what the other counts: 新メニューのうち、2品が採用された. */
function among(a: Quantity, b: Quantity): boolean {
  if (!COUNTS.has(a.dimension) || (a.role === 'part') === (b.role === 'part')) return false;
  const [part, whole] = a.role === 'part' ? [a, b] : [b, a];
  const named = part.low < whole.low ? OF_WHICH.exec(part.quote)?.[1] : undefined;
  return named !== undefined && whole.quote.includes(named);
}

/** The whole is of the same doing: the union used 40 posters that I designed. */
function doneToo(self: Quantity, whole: Quantity): boolean {
  return self.verbs.some((verb) => whole.context.includes(verb) && !whole.verbs.includes(verb));
}

function someOfMany(a: Quantity, b: Quantity): boolean {
  const reached = (quantity: Quantity) =>
    !quantity.heads.includes('languag') &&
    !SPEAKING_UP.test(quantity.quote) &&
    ([...quantity.verbs, ...quantity.heads, ...quantity.context].some(
      (word) => CONTACT.test(baseOf(word)) && !(baseOf(word) === 'visit' && goneRoundFor(quantity)),
    ) ||
      quantity.scopes.some((scope) => PEOPLE.test(plainToken(scope))));
  const [some, all] = reached(a) ? [a, b] : [b, a];

  if (isTime(a) && ratio(a.high, b.high) > FAR_IN_TIME) return true;
  const fewer = Math.min(a.low, b.low);
  if (COUNTS.has(a.dimension) && fewer > 0 && fewer < FEW && ratio(a.low, b.low) > FAR_APART) return true;
  if (COUNTS.has(a.dimension) && fewer > 0 && ratio(a.low, b.low) > WORLDS_APART) return true;
  if (COUNTS.has(a.dimension) && oneTurn(a) !== oneTurn(b)) {
    const [turn, turns] = oneTurn(a) ? [a, b] : [b, a];
    if (turn.high < turns.low) return true;
  }
  const [self, whole] = a.doer === 'self' ? [a, b] : [b, a];
  if (self.doer === 'self' && whole.doer === 'group' && self.high < whole.low && !doneToo(self, whole))
    return true;
  const [actors, there] = a.doer === 'some' ? [a, b] : [b, a];
  if (actors.doer === 'some' && there.doer === 'all' && actors.high < there.low) return true;
  if (oppositeActs(a, b)) return true;
  return COUNTS.has(a.dimension) && reached(a) !== reached(b) && some.high < all.low;
}

/** What adds up from one time to the next. */
const SUMS: ReadonlySet<string> = new Set(['occurrence', 'distance', 'yen']);
const ONE_TURN = /^turn:(?:first|one|\d+)$/u;

/** Says whether one number is of the first time and the other of all: what there was then is a part of all there was (公開初日は8千回再生された). */
export function firstOfAll(a: Quantity, b: Quantity): boolean {
  const first = ({ periods }: Quantity) => periods.some((period) => ONE_TURN.test(period));
  const previous = ({ periods }: Quantity) => periods.includes('turn:previous');
  if (previous(a) !== previous(b)) return true;
  if (first(a) === first(b)) return false;
  const [turn, whole] = first(a) ? [a, b] : [b, a];
  return (COUNTS.has(a.dimension) || SUMS.has(a.dimension)) && turn.low <= whole.high;
}

/** Says whether one of two counts is of some of what the other counts: those met, in one's charge, of one day, or of the other side. */
export function someOfAll(a: Quantity, b: Quantity): boolean {
  return (
    rehearsed(a, b) ||
    ofThatTime(a, b) ||
    cameOfSome(a, b) ||
    among(a, b) ||
    someOfMany(a, b) ||
    someOfThose(a, b) ||
    inChargeOf(a, b)
  );
}
