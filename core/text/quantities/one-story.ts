import { createTextCache } from '../cache.ts';
import { weightOf } from '../concepts.ts';
import { isJapanese } from '../normalise.ts';
import { englishPlaces, japanesePlaces } from '../statements/places.ts';
import { baseOf, prefixesOf, sameToken } from '../tokens.ts';
import type { Dimension, Quantity, Role } from './quantity.ts';
import { groupsClash, named, namesClash, periodsClash, shareSet, WORKING } from './quantity-clashes.ts';
import { COUNTS, compareValues, isTime, perMeets, ratio, sameDimension } from './quantity-values.ts';
import { tells, tellsPart, toldAlike } from './told-alike.ts';

/** Both sentences speak of the last, or the best. */
const AT_AN_END = /最後の|最初の|最も|一番|\b(?:last|final|first|highest|best|biggest|longest|the most)\b/u;

/** What narrows a count only in passing: both may be said of one thing. */
const IN_PASSING = /^(?:other|who:他社|他)$/u;

/** A count as it stands, of a part, or of those beside the speaker may be one number; what it moved by or was meant to be is another. */
const STANDING: ReadonlySet<Role> = new Set(['plain', 'part', 'companion']);

/** Those of them to which something happened: 試料のうち割れたのは. */
const AMONG = /の(?:うち|中で)[^、。\d]{0,12}[ただるい](?:の|もの|人|方)[はが]/u;

function rolesMeet(a: Quantity, b: Quantity): boolean {
  const standing = ({ role, direction, dimension }: Quantity) =>
    STANDING.has(role) ||
    (role === 'to' && direction === null) ||
    (role === 'within' && (dimension === 'time' || dimension === 'clock'));
  if ((a.role === 'part') !== (b.role === 'part') && AMONG.test((a.role === 'part' ? a : b).quote))
    return false;
  return a.role === b.role || (standing(a) && standing(b));
}

/** What can be less than one or one without being the only one of its kind. */
const MEASURED: ReadonlySet<Dimension> = new Set([
  'grade',
  'hour',
  'clock',
  'change',
  'temperature',
  'weight',
  'distance',
]);

/** So many in an hour: the hour is what they are counted in. */
const IN_AN_HOUR = /[1一]時間(?:に|で(?![すしも])|あたり|ごと)|\b(?:an|per|every|each|one|1) hour\b/u;

function anHour({ dimension, low, quote }: Quantity): boolean {
  return dimension === 'clock' && low === 1 && IN_AN_HOUR.test(quote);
}

/** What is told of by its name: which licence, which price, what was weighed. */
const OF_A_NAME: ReadonlySet<Dimension> = new Set([
  'grade',
  'yen',
  'dollar',
  'euro',
  'pound',
  'weight',
  'area',
]);

/** Years and weeks told in the same words are of different things. */
const FAR_FOR_ONE_STAY = 0.8;

const townsOf = createTextCache((quote: string): string[] =>
  isJapanese(quote) ? japanesePlaces(quote) : englishPlaces(quote),
);

/** Each sentence names towns, and none of them is the other's: 東京公演, 大阪公演. */
export function townsClash(a: Quantity, b: Quantity): boolean {
  const [mine, theirs] = [townsOf(a.quote), townsOf(b.quote)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((town) => theirs.includes(town));
}

/** A club goes by what is done in it: 野球部, 大学野球. */
function ofOneName(clubs: readonly string[], others: readonly string[]): boolean {
  return clubs.some(
    (club) =>
      baseOf(club) === 'club' &&
      prefixesOf(club).some((name) => others.some((other) => !other.includes('>') && other.endsWith(name))),
  );
}

/** Each names a place of its own, and neither sentence holds the other's. */
function placesClash(a: Quantity, b: Quantity): boolean {
  const own = (quantity: Quantity) =>
    quantity.scopes.filter((scope) => !scope.startsWith('~') && !WORKING.has(scope)).map(baseOf);
  const [mine, theirs] = [own(a), own(b)];
  return (
    mine.length > 0 &&
    theirs.length > 0 &&
    !ofOneName(a.scopes, b.scopes) &&
    !ofOneName(b.scopes, a.scopes) &&
    !mine.some((place) => tells(b.quote, place)) &&
    !theirs.some((place) => tells(a.quote, place))
  );
}

function isLight(word: string): boolean {
  return weightOf(word) < 1 || WORKING.has(word);
}

/** Those who belong to it are not those who came: 団体は38名, 団体のイベントに210名. */
function peopleClash(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== 'person' || !isJapanese(a.quote)) return false;
  const people = ({ heads }: Quantity) => heads.filter((head) => MEMBERS.has(head) || GUESTS.has(head));
  const [mine, theirs] = [people(a), people(b)];
  return (
    mine.length > 0 &&
    theirs.length > 0 &&
    mine.some((one) => MEMBERS.has(one)) !== theirs.some((one) => MEMBERS.has(one))
  );
}

const MEMBERS: ReadonlySet<string> = new Set(['member', 'staff', 'regular-staff']);
const GUESTS: ReadonlySet<string> = new Set([
  'participant',
  'visitor',
  'customer',
  'follower',
  'survey',
  'applicant',
]);

/** Two parts of one whole, each told of something else: 予算の30%を広告に, 20%を会場費に. */
function partsClash(a: Quantity, b: Quantity): boolean {
  if (a.role !== 'part' || b.role !== 'part' || !isJapanese(a.quote)) return false;
  const both = a.context.length > 0 && b.context.length > 0;
  return both && !a.context.some((one) => b.context.some((other) => sameToken(one, other)));
}

/** Each sentence names what stands beside the other's number (支援総額は85万円, クラウドファンディングで130万円の支援). */
function namesEither(a: Quantity, b: Quantity): boolean {
  const light = ({ near }: Quantity) => near !== null && isLight(baseOf(near));
  return (
    isJapanese(a.quote) &&
    a.near !== null &&
    b.near !== null &&
    !(light(a) && light(b)) &&
    (light(a) || tells(b.quote, baseOf(a.near)) || tellsPart(b.quote, baseOf(a.near))) &&
    (light(b) || tells(a.quote, baseOf(b.near)) || tellsPart(a.quote, baseOf(b.near)))
  );
}

function ofTheSame({ near }: Quantity, { near: part, scopes }: Quantity): boolean {
  if (near === null || part === null || !OF_ANYTHING.has(part)) return false;
  return scopes.some((scope) => sameToken(scope, near));
}

/** What is done at an hour is told by its own verb. */
const AT_HOUR = 'at:';

/** What there is of anything that is taught, practised or sold: 家庭教師の授業は1回2時間. */
const OF_ANYTHING: ReadonlySet<string> = new Set([
  '授業',
  'レッスン',
  '稽古',
  'practise',
  '値段',
  '価格',
  '料金',
]);

/** Work for pay is told by either word: パン屋のアルバイト, パン屋で働く. */
const AT_WORK: ReadonlySet<string> = new Set(['work', 'part-time']);

/** A sentence names what the other counts, where that is named at all. */
function headsTold(one: Quantity, other: Quantity): boolean {
  const names = one.heads
    .map(baseOf)
    .filter((head) => (isTime(one) || !isLight(head)) && head !== one.counter && !head.startsWith(AT_HOUR));
  const work = (head: string) => AT_WORK.has(head) && [...AT_WORK].some((word) => tells(other.quote, word));
  const ofIt = (head: string) =>
    OF_ANYTHING.has(head) &&
    !worksOnly(other) &&
    one.scopes.some((scope) => tells(other.quote, baseOf(scope)));
  return (
    names.length === 0 ||
    names.some((head) => tells(other.quote, head) || tellsPart(other.quote, head) || work(head) || ofIt(head))
  );
}

/** People are counted at two places or for two things, and neither sentence names the other's: お化け屋敷に620人, 喫茶店に450人. */
function venuesClash(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== 'person' || a.near !== null || b.near !== null || !isJapanese(a.quote)) return false;
  const names = ({ heads }: Quantity) =>
    heads.map(baseOf).filter((head) => !isLight(head) && !GUESTS.has(head));
  const told = (own: readonly string[], { quote }: Quantity) =>
    own.some((name) => tells(quote, name) || tellsPart(quote, name));
  const [mine, theirs] = [names(a), names(b)];
  return mine.length > 0 && theirs.length > 0 && !told(mine, b) && !told(theirs, a);
}

/** Days at work are none of practice: 弓道部では週4日, アルバイトは週2日. */
function worksOnly({ heads }: Quantity): boolean {
  return heads.length > 0 && heads.every((head) => WORKING.has(head));
}

/** So long was spent getting something ready: 半年かけて準備した. */
const SPENT_PREPARING = /かけて[^、。]{0,6}準備/u;

/** The time to prepare for something is not the time it took. */
function prepares({ heads, quote }: Quantity): boolean {
  return heads.some((head) => baseOf(head) === 'preparation') || SPENT_PREPARING.test(quote);
}

/** Each is told of by a name, and neither sentence holds the other's: the price of tickets, that of the hall. */
function namedOtherwise(a: Quantity, b: Quantity): boolean {
  const byName = OF_A_NAME.has(a.dimension) && a.per === null && a.role === 'plain' && b.role === 'plain';
  return byName && !isJapanese(a.quote) && !headsTold(a, b) && !headsTold(b, a);
}

/** Says whether two sentences tell of the same thing in so many words that their numbers must be one. */
export function toldOfOneThing(a: Quantity, b: Quantity, enough: number): boolean {
  if (
    !rolesMeet(a, b) ||
    (!MEASURED.has(a.dimension) && Math.min(a.low, b.low) <= 1) ||
    anHour(a) ||
    anHour(b) ||
    !shareSet(named(a), named(b))
  )
    return false;
  if (isTime(a) && ratio(a.high, b.high) > FAR_FOR_ONE_STAY) return false;
  if (
    (a.dimension === 'grade' || (a.dimension === 'points' && isJapanese(a.quote))) &&
    !(headsTold(a, b) && headsTold(b, a))
  )
    return false;
  if (isTime(a) && prepares(a) !== prepares(b)) return false;
  if (isTime(a) && worksOnly(a) !== worksOnly(b) && !headsTold(a, b) && !headsTold(b, a)) return false;
  const narrowed = (quantity: Quantity, other: Quantity) =>
    quantity.narrowing.filter(
      (word) =>
        !IN_PASSING.test(word) &&
        !tells(other.quote, word) &&
        !(
          word === 'extreme' &&
          !isTime(quantity) &&
          AT_AN_END.test(quantity.quote) &&
          AT_AN_END.test(other.quote)
        ),
    );
  const others = a.narrowing.length !== b.narrowing.length;
  if (others && Math.abs(a.low - b.low) <= 1) return false;
  if (!shareSet(narrowed(a, b), narrowed(b, a)) || periodsClash(a.periods, b.periods)) return false;
  if (a.dimension !== b.dimension || !perMeets(a, b) || partsClash(a, b)) return false;
  if (a.dimension === 'thing' && (a.counter ?? '') !== (b.counter ?? '')) return false;
  if (a.near !== null && b.near !== null && !sameToken(a.near, b.near) && !namesEither(a, b))
    if (!ofTheSame(a, b) && !ofTheSame(b, a)) return false;
  const bonus = a.near !== null && b.near !== null && weightOf(baseOf(a.near)) >= 0.5 ? 0.5 : 0;
  if (a.near !== null && b.near === null && COUNTS.has(a.dimension) && !tells(b.quote, baseOf(a.near)))
    return false;
  if (b.near !== null && a.near === null && COUNTS.has(a.dimension) && !tells(a.quote, baseOf(b.near)))
    return false;
  if (groupsClash(a, b) || groupsClash(b, a) || peopleClash(a, b) || placesClash(a, b) || townsClash(a, b))
    return false;
  const names = ({ heads, scopes }: Quantity) => [
    ...heads,
    ...scopes.filter((scope) => !scope.startsWith('~')),
  ];
  if (namesClash(names(a), names(b)) || venuesClash(a, b)) return false;
  const { shared, coverage } = toldAlike(a.quote, b.quote);
  const doneOtherwise =
    a.verbs.length > 0 && b.verbs.length > 0 && !a.verbs.some((verb) => b.verbs.includes(verb));
  const headed =
    !doneOtherwise &&
    a.heads.some(
      (head) =>
        head !== 'stay' &&
        head !== a.counter &&
        weightOf(baseOf(head)) >= 0.5 &&
        b.heads.some((other) => sameToken(head, other)),
    )
      ? 0.5
      : 0;
  if (shared === 0 || (shared <= 3 && namedOtherwise(a, b))) return false;
  return (
    shared + bonus + headed >= enough ||
    (enough <= 2 &&
      isJapanese(a.quote) &&
      (a.role === 'part') === (b.role === 'part') &&
      headsTold(a, b) &&
      headsTold(b, a) &&
      a.narrowing.includes('other') === b.narrowing.includes('other') &&
      (shared >= 1.5 || (shared >= 1 && coverage >= 0.5))) ||
    (enough <= 2 &&
      !isTime(a) &&
      (shared >= 1 || (shared > 0 && headed > 0)) &&
      coverage >= (a.dimension === 'hour' && headed > 0 ? 0.5 : 0.8))
  );
}

/** Says whether a number is stated a second time, with words in common: then it is a fact of its own. */
export function confirms(one: Quantity, other: Quantity): boolean {
  return (
    sameDimension(one, other) &&
    compareValues(one, other) === 'same' &&
    toldAlike(one.quote, other.quote).shared >= 1
  );
}
