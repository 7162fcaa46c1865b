import { conceptById, weightOf } from './concepts.ts';
import { isScope } from './japanese-words.ts';
import { isJapanese } from './normalise.ts';
import { toldOfOneThing, townsClash } from './one-story.ts';
import type { Quantity } from './quantity.ts';
import {
  eventsClash,
  groupsClash,
  namesClash,
  narrowingMeets,
  periodsClash,
  plainToken,
  scopesClash,
} from './quantity-clashes.ts';
import {
  COUNTS,
  compareValues,
  isTime,
  perMeets,
  type QuantityRelation,
  ratio,
  sameDimension,
} from './quantity-values.ts';
import { baseOf, sameToken, sharedWeight } from './tokens.ts';

/** Shared words must weigh this much before two numbers are held to count the same thing. */
const ENOUGH = 1;
/** When only one text names a period, more must be shared. */
const ENOUGH_WITH_ONE_PERIOD = 1.5;

/** A part is told by what it is a part of and by what marks it: both must be shared. */
function sharesBeyondHead(a: Quantity, b: Quantity): boolean {
  return a.context.some((one) => b.context.some((other) => sharedWeight(one, other) >= 0.5));
}

function sharesScope(a: Quantity, b: Quantity): boolean {
  return a.scopes.some((one) =>
    b.scopes.some(
      (other) =>
        sameToken(plainToken(one), plainToken(other)) && conceptById(baseOf(plainToken(one))) !== null,
    ),
  );
}

/** Who was asked or met are some of those there are: twelve users interviewed, 300 users in all. */
const CONTACT =
  /^(?:interview|survey|ask|visit|talk|speak|spok|phon|contact|meet|met|meeting|see|saw|treat|sat|sit|調査|取材|訪問)$/u;

/** Those in one's charge are some of those there are: 患者を8人受け持った, 病棟には42人いた. */
const IN_CHARGE = /^(?:teach|charge)$/u;
const THERE_ARE = /[人名](?:ほど|以上)?[がも]?(?:い(?:る|た|ます|まし)|在籍|入院|通って|暮ら|住[んみ])/u;

/** How many there are somewhere: 町内には高齢者宅が90軒あります. */
const ALL_THERE_ARE =
  /には?[^、。\d]{1,14}[がは](?:約|およそ)?[\d,]+[^\d、。]{1,4}(?:ほど|以上)?(?:あ[りるっ]|い[るたま]|存在)/u;
const MERELY_THERE =
  /[\d,]+[^\d、。]{1,4}(?:ほど|以上)?(?:あ[りるっ]|い[るたま]|存在|住|在籍|です|でし|で[、あ]|だ|。|$)/u;

/** What was done to some is no count of all there are: 高齢者宅を25軒回った. */
function someOfThose(a: Quantity, b: Quantity): boolean {
  const [some, all] = a.low < b.low ? [a, b] : [b, a];
  return COUNTS.has(a.dimension) && ALL_THERE_ARE.test(all.quote) && !MERELY_THERE.test(some.quote);
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

function someOfAll(a: Quantity, b: Quantity): boolean {
  const reached = (quantity: Quantity) =>
    !quantity.heads.includes('languag') &&
    ([...quantity.verbs, ...quantity.heads, ...quantity.context].some((word) => CONTACT.test(baseOf(word))) ||
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
  if (self.doer === 'self' && whole.doer === 'group' && self.high < whole.low) return true;
  const [actors, there] = a.doer === 'some' ? [a, b] : [b, a];
  if (actors.doer === 'some' && there.doer === 'all' && actors.high < there.low) return true;
  if (oppositeActs(a, b)) return true;
  return COUNTS.has(a.dimension) && reached(a) !== reached(b) && some.high < all.low;
}

/** People are not compared with things: a survey's answers are both. */
function countsAlike(a: Quantity, b: Quantity): boolean {
  const people = (quantity: Quantity) =>
    quantity.dimension === 'person' ||
    quantity.heads.some((head) => conceptById(baseOf(head))?.kind === 'people');
  const either = (quantity: Quantity) => quantity.heads.some((head) => PEOPLE.test(baseOf(head)));
  return people(a) === people(b) || either(a) || either(b);
}

/** Different counters do not count the same thing, unless its name says so: 橋26本, 点検表48項目. */
function countersDiffer(a: Quantity, b: Quantity): boolean {
  return (
    a.dimension === 'thing' &&
    b.dimension === 'thing' &&
    !!a.counter &&
    !!b.counter &&
    a.counter !== b.counter
  );
}

/** A thing with a counter of its own is no person: 留学生は10か国から, 留学生は35人. */
function countedOtherwise(a: Quantity, b: Quantity): boolean {
  const [thing] = a.dimension === 'thing' ? [a] : [b];
  return COUNTERS_OF_THINGS.test(thing.counter ?? '');
}

const COUNTERS_OF_THINGS = /^(?:か国|カ国|社|校|団体|本|台|冊|枚|曲|チーム)$/u;

/** Only the counter is shared, and one of the two names what is counted: 帳簿7冊, 350冊. */
function counterOnly(a: Quantity, b: Quantity, pairs: readonly (readonly [string, string])[]): boolean {
  return pairs.every(([one]) => one === 'book') && a.heads.length !== b.heads.length;
}

/** What a counter counts, under another name than its own. */
const COUNTER_THINGS = /^(?:book|文字|箇所|国|部数|品|軒|言語)$/u;

/** Only the counter is shared, and each number is bound to another noun: 論文は2万字, 要旨は800字. */
function counterOfOthers(a: Quantity, b: Quantity, pairs: readonly (readonly [string, string])[]): boolean {
  return (
    a.near !== null &&
    b.near !== null &&
    !sameToken(a.near, b.near) &&
    !a.near.endsWith(b.near) &&
    !b.near.endsWith(a.near) &&
    pairs.every(([one]) => one === a.counter || COUNTER_THINGS.test(one))
  );
}

/** What a number is bound to is named by the other too, where people or things are counted (水槽11個, 水槽の魚60匹). */
function boundWithin(one: Quantity, other: Quantity): boolean {
  const { near } = one;
  if (near === null || one.dimension !== 'thing') return true;
  return [...other.heads, ...other.scopes, ...other.context].some((word) =>
    sameToken(near, plainToken(word)),
  );
}

const TAUGHT = /^(?:tutoring|study|practise|teach|learn)$/u;
/** Only the activity is shared, and each text names another object of it: maths tutored, English tutored. */
function ofOtherObjects(a: Quantity, b: Quantity, pairs: readonly (readonly [string, string])[]): boolean {
  const doing = (head: string) => /^(?:activity|role)$/u.test(conceptById(baseOf(head))?.kind ?? '');
  const objects = ({ heads }: Quantity) =>
    heads.filter((head) => !doing(head) && weightOf(baseOf(head)) >= 1 && !isScope(baseOf(head)));
  const [mine, theirs] = [objects(a), objects(b)];
  return pairs.every(([one]) => TAUGHT.test(baseOf(one))) && mine.length === 1 && theirs.length === 1;
}

/** Written things of any kind are counted in them. */
const UNITS = /^(?:word|character|lin)$/u;

/** Weighs the words both quantities stand among; null when what is counted is not the same. */
function sharedMeaning(a: Quantity, b: Quantity): number | null {
  const headPairs: [string, string][] = [];
  for (const one of a.heads)
    for (const other of b.heads) if (sameToken(one, other)) headPairs.push([one, other]);
  const aAll = [...a.heads, ...a.scopes, ...a.context].map(plainToken);
  const bAll = [...b.heads, ...b.scopes, ...b.context].map(plainToken);
  const seen = new Set<string>();
  let total = 0;
  for (const one of new Set(aAll)) {
    let best = 0;
    for (const other of new Set(bAll)) best = Math.max(best, sharedWeight(one, other));
    const base = baseOf(one);
    if (best > 0 && !seen.has(base)) {
      seen.add(base);
      total += best;
    }
  }
  if (headPairs.length > 0) {
    if (isTime(a) && ofOtherObjects(a, b, headPairs)) return null;
    if (counterOnly(a, b, headPairs) && total <= 1) return null;
    if (counterOfOthers(a, b, headPairs)) return null;
    if (a.dimension !== b.dimension && (!countsAlike(a, b) || countedOtherwise(a, b))) return null;
    const onlyPeople = headPairs.every(
      ([one, other]) => baseOf(one) === 'people' && baseOf(other) === 'people',
    );
    const onlyUnits = headPairs.every(([one]) => UNITS.test(one));
    return (onlyPeople && !sharesScope(a, b)) || onlyUnits ? total - 0.5 : total;
  }
  if (!countsAlike(a, b)) return null;
  const near = (quantity: Quantity) => [...quantity.heads, ...quantity.context];
  const names = (one: Quantity, other: Quantity) =>
    one.heads.some(
      (head) => weightOf(baseOf(head)) >= 1 && near(other).some((word) => sameToken(head, word)),
    );
  if (names(a, b) && names(b, a) && COUNTS.has(a.dimension)) return null;
  if (countersDiffer(a, b)) return null;
  const crossed = names(a, b) || names(b, a);
  const weakHeads = (quantity: Quantity) =>
    quantity.heads.every(
      (head) => weightOf(baseOf(head)) <= 0.5 || conceptById(baseOf(head))?.kind === 'role',
    );
  if (crossed && ((weakHeads(a) && boundWithin(a, b)) || (weakHeads(b) && boundWithin(b, a)))) return total;
  return crossed && total >= 2 && !COUNTS.has(a.dimension) ? total - 0.5 : null;
}

function comparePositions(a: Quantity, b: Quantity): QuantityRelation {
  const values = compareValues(a, b);
  if (a.role === b.role) {
    if (a.role === 'part' || a.role === 'goal' || a.role === 'within') return values;
    if (a.direction !== null && b.direction !== null && a.direction !== b.direction) return 'incomparable';
    return values;
  }
  if (values === 'same') return 'same';
  const isStill = (quantity: Quantity) =>
    quantity.role === 'plain' || (isTime(quantity) && quantity.role === 'within');
  const [still, moving] = isStill(a) ? [a, b] : [b, a];
  if (!isStill(still) || moving.role !== 'to' || values !== 'different') return 'incomparable';
  if (moving.direction === null) return 'different';
  const beyond = moving.direction === 'up' ? still.low > moving.high : still.high < moving.low;
  return beyond ? 'different' : 'incomparable';
}

/** A cheap look ahead: without a head of the one among the words of the other nothing further need be compared. */
function headsMeet(a: Quantity, b: Quantity): boolean {
  const among = (heads: readonly string[], words: readonly string[]) =>
    heads.some((head) => words.some((word) => sameToken(head, word)));
  return among(a.heads, b.heads) || among(a.heads, b.context) || among(b.heads, a.context);
}

/** One name of several words is shared: meeting time. */
function sharesFullName(a: Quantity, b: Quantity): boolean {
  return a.heads.some((head) => /^[a-z+]+>[a-z]+$/u.test(head) && b.heads.includes(head));
}

/** What adds up from one time to the next. */
const SUMS: ReadonlySet<string> = new Set(['occurrence', 'distance', 'yen']);
const ONE_TURN = /^turn:(?:first|one|\d+)$/u;

/** What there was the first time is a part of all there was: 公開初日は8千回再生された. */
function firstOfAll(a: Quantity, b: Quantity): boolean {
  const first = ({ periods }: Quantity) => periods.some((period) => ONE_TURN.test(period));
  const previous = ({ periods }: Quantity) => periods.includes('turn:previous');
  if (previous(a) !== previous(b)) return true;
  if (first(a) === first(b)) return false;
  const [turn, whole] = first(a) ? [a, b] : [b, a];
  return (COUNTS.has(a.dimension) || SUMS.has(a.dimension)) && turn.low <= whole.high;
}

/** What was collected and what was given away of it are two counts. */
function doneOtherwise(a: Quantity, b: Quantity): boolean {
  return (
    isJapanese(a.quote) &&
    a.verbs.length > 0 &&
    b.verbs.length > 0 &&
    !a.verbs.some((verb) => b.verbs.includes(verb))
  );
}

/** When one trains says nothing of a grade. */
const OF_NO_EXAM = /^(?:year:this|weekday|days|time)/u;

/** Those who prepare an event are not those who come to it. */
function preparing({ dimension, context }: Quantity): boolean {
  return dimension === 'person' && context.includes('preparation');
}

/** What one life holds few of: the same word is enough to tell what was measured. */
const RARELY_MEASURED: ReadonlySet<string> = new Set(['area', 'age', 'temperature']);

/** Says whether two quantities count the same thing in the same place, time and sense. */
export function countSameThing(a: Quantity, b: Quantity): boolean {
  if (!sameDimension(a, b)) return false;
  if (!narrowingMeets(a, b) || !headsMeet(a, b) || preparing(a) !== preparing(b)) return false;
  if (periodsClash(a.periods, b.periods) || firstOfAll(a, b)) return false;
  if (scopesClash(a, b) || groupsClash(a, b) || groupsClash(b, a)) return false;
  if (namesClash([...a.heads, ...a.scopes.map(plainToken)], [...b.heads, ...b.scopes.map(plainToken)]))
    return false;
  if (eventsClash(a, b)) return false;
  const shared = sharedMeaning(a, b);
  if (shared === null) return false;
  const exam = a.dimension === 'points' || a.dimension === 'grade';
  const named = ({ periods }: Quantity) =>
    periods.filter((period) => period !== 'school:university' && !(exam && OF_NO_EXAM.test(period))).length;
  const onePeriod = (named(a) === 0) !== (named(b) === 0);
  if (a.role === 'part' && b.role === 'part' && (onePeriod || !sharesBeyondHead(a, b))) return false;
  const apart =
    a.dimension === 'thing' &&
    a.verbs.length > 0 &&
    b.verbs.length > 0 &&
    !a.verbs.some((verb) => b.verbs.includes(verb));
  const sameRate = a.per !== null && a.per === b.per;
  const unnamed = (quantity: Quantity) => quantity.heads.every((head) => head === 'stay');
  const bonus =
    (sameRate && !(unnamed(a) && unnamed(b))) || RARELY_MEASURED.has(a.dimension)
      ? 0.5
      : a.dimension === 'rank' || a.dimension === 'grade'
        ? 0.25
        : 0;
  return (
    shared + bonus + (sharesFullName(a, b) ? 0.25 : 0) - (apart && !sharesScope(a, b) ? 0.25 : 0) >=
    (onePeriod ? ENOUGH_WITH_ONE_PERIOD : ENOUGH)
  );
}

/** Says whether the same is done with what is counted: 18 episodes of the podcast edited, 30 episodes that I edited. */
function doneAlike(a: Quantity, b: Quantity): boolean {
  const has = (one: Quantity, other: Quantity) =>
    one.verbs.some((verb) => [...other.verbs, ...other.context].includes(verb));
  return has(a, b) || has(b, a);
}

/**
 * Compares two quantities. `different` only when both count the same thing, in the same role, for the same
 * period and rate, and the values cannot both be right; anything doubtful is `incomparable`.
 */
export function compareQuantities(
  a: Quantity,
  b: Quantity,
  enough = Number.POSITIVE_INFINITY,
): QuantityRelation {
  if (doneOtherwise(a, b) || someOfAll(a, b) || someOfThose(a, b) || inChargeOf(a, b)) return 'incomparable';
  if (townsClash(a, b)) return 'incomparable';
  if (a.dimension === 'hour' && !toldOfOneThing(a, b, 2)) return 'incomparable';
  if (!countSameThing(a, b)) return toldOfOneThing(a, b, enough) ? compareValues(a, b) : 'incomparable';
  if (!perMeets(a, b)) {
    if (a.per === null || b.per === null) return 'incomparable';
    const yearly = (quantity: Quantity) => (quantity.low * 365) / (quantity.per ?? 365);
    return ratio(yearly(a), yearly(b)) <= 0.1 ? 'same' : 'incomparable';
  }
  const relation = comparePositions(a, b);
  if (relation !== 'incomparable') return relation;
  const took = isTime(a) && (a.role === 'within') !== (b.role === 'within');
  const partly = (a.role === 'part') !== (b.role === 'part');
  const oneAct = isJapanese(a.quote) ? a.dimension === 'share' : doneAlike(a, b) || sharesBeyondHead(a, b);
  const together = (a.role === 'companion') !== (b.role === 'companion');
  const alike = took || together || (partly && oneAct);
  return alike && toldOfOneThing(a, b, enough) ? compareValues(a, b) : relation;
}

/** Says whether two numbers can be one statement of the same thing, with the same value. */
export function explains(a: Quantity, b: Quantity): boolean {
  if (!sameDimension(a, b) || compareValues(a, b) !== 'same' || a.per !== b.per) return false;
  if ((a.role === 'goal') !== (b.role === 'goal')) return false;
  if (COUNTS.has(a.dimension) && a.dimension === b.dimension && a.low === b.low && a.low >= 10) return true;
  return sharedMeaning(a, b) !== null;
}
