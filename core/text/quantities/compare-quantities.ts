import { isJapanese } from '../normalise.ts';
import { sameToken, sharedWeight } from '../tokens.ts';
import { actsAlike } from './english-alike-acts.ts';
import { toldApart } from './english-apart.ts';
import { sameHabit } from './english-moments.ts';
import { japaneseToldApart } from './japanese-apart.ts';
import { aspectsClash } from './japanese-aspects.ts';
import { spotsClash } from './japanese-spots.ts';
import { toldOfOneThing, townsClash } from './one-story.ts';
import { firstOfAll, someOfAll } from './part-and-whole.ts';
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
import { sharedMeaning, sharesScope } from './shared-meaning.ts';
import { toldAlike } from './told-alike.ts';

/** Shared words must weigh this much before two numbers are held to count the same thing. */
const ENOUGH = 1;
/** When only one text names a period, more must be shared. */
const ENOUGH_WITH_ONE_PERIOD = 1.5;

/** A part is told by what it is a part of and by what marks it: both must be shared. */
function sharesBeyondHead(a: Quantity, b: Quantity): boolean {
  return a.context.some((one) => b.context.some((other) => sharedWeight(one, other) >= 0.5));
}

/** Two shares of one whole are told in the same words: half of our members are women, a third of them. */
function toldWholly(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== 'share' || isJapanese(a.quote)) return false;
  const { shared, coverage } = toldAlike(a.quote, b.quote);
  return shared >= 1 && coverage > 0.99;
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
function preparing({ dimension, context, heads }: Quantity): boolean {
  if (dimension === 'time') return heads.includes('preparation');
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
  const counts = COUNTS.has(a.dimension);
  const named = ({ periods }: Quantity) =>
    periods.filter(
      (period) =>
        period !== 'school:university' &&
        !(exam && OF_NO_EXAM.test(period)) &&
        !(counts && period.startsWith('means:')),
    ).length;
  const onePeriod = (named(a) === 0) !== (named(b) === 0);
  if (a.role === 'part' && b.role === 'part' && (onePeriod || !(sharesBeyondHead(a, b) || toldWholly(a, b))))
    return false;
  const apart =
    a.dimension === 'thing' &&
    a.verbs.length > 0 &&
    b.verbs.length > 0 &&
    !a.verbs.some((verb) => b.verbs.some((other) => verb === other || actsAlike(verb, other)));
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

/** What opens at an hour does not close at it. */
function actsDiffer(a: Quantity, b: Quantity): boolean {
  const act = ({ heads }: Quantity) => heads.find((head) => head.startsWith('at:'));
  const [one, other] = [act(a), act(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** When one gets up or goes to bed, told of nothing else. */
const OWN_HOUR = /^(?:at:[起寝]|起床|就寝)$/u;

function ownHours(a: Quantity, b: Quantity): boolean {
  return [a, b].every(
    ({ heads, scopes, context }) =>
      heads.every((head) => OWN_HOUR.test(head)) && scopes.length === 0 && context.length === 0,
  );
}

/** Says whether the same is done with what is counted: 18 episodes of the podcast edited, 30 episodes that I edited. */
function doneAlike(a: Quantity, b: Quantity): boolean {
  const has = (one: Quantity, other: Quantity) =>
    one.verbs.some((verb) => [...other.verbs, ...other.context].includes(verb));
  return has(a, b) || has(b, a);
}

function relationOf(a: Quantity, b: Quantity, enough: number): QuantityRelation {
  if (doneOtherwise(a, b) || someOfAll(a, b)) return 'incomparable';
  if (townsClash(a, b) || spotsClash(a, b) || aspectsClash(a, b)) return 'incomparable';
  if (
    a.dimension === 'hour' &&
    (actsDiffer(a, b) || !(ownHours(a, b) || sameHabit(a.quote, b.quote) || toldOfOneThing(a, b, 2)))
  )
    return 'incomparable';
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

/**
 * Compares two quantities. `different` only when both count the same thing, in the same role, for the same
 * period and rate, and the values cannot both be right; anything doubtful is `incomparable`.
 */
export function compareQuantities(
  a: Quantity,
  b: Quantity,
  enough = Number.POSITIVE_INFINITY,
): QuantityRelation {
  const relation = relationOf(a, b, enough);
  return relation === 'different' && (toldApart(a, b) || japaneseToldApart(a, b)) ? 'incomparable' : relation;
}

/** Says whether two numbers can be one statement of the same thing, with the same value. */
export function explains(a: Quantity, b: Quantity): boolean {
  if (!sameDimension(a, b) || compareValues(a, b) !== 'same' || a.per !== b.per) return false;
  if ((a.role === 'goal') !== (b.role === 'goal')) return false;
  if (COUNTS.has(a.dimension) && a.dimension === b.dimension && a.low === b.low && a.low >= 10) return true;
  return sharedMeaning(a, b) !== null;
}
