import type { Stretch } from '../clauses.ts';
import { conceptById, englishConcept } from '../concepts.ts';
import { type EnglishPhrase, movementOf } from '../english-words.ts';
import { isGroup, isScope } from '../japanese-words.ts';
import { baseOf, joinToken, prefixesOf } from '../tokens.ts';
import { calledBy } from './english-acts.ts';
import { ANY_LEVEL, JLPT } from './english-levels.ts';
import type { EnglishNumber } from './english-numbers.ts';
import {
  FILLED,
  GROUPS,
  KEEPING_ON,
  MADE_UP,
  NARROWING,
  NUMBER_OF,
  OF_US,
  SEX,
  US_CALLED,
} from './english-patterns.ts';
import { MORE_AFTER, PUT_IN } from './english-roles.ts';
import type { Dimension, Role } from './quantity.ts';
import { LIKE_CHANGE, MONEY } from './quantity-values.ts';

const HAS =
  /\b(?:has|had|have|having|with|of|includes?|included|number(?:s|ed)) (?:about |around |over |some |a total of )?$/u;
const THERE_ARE = /\bthere (?:are|were|is|was) (?:about |around |over |some |a total of )?$/u;
const IS = /\b(?:is|was|are|were|reached|hit|to|at|from|:|totalled)\b/u;
const DEED =
  /^(?:developed|created|managed|supervised|coordinated|chaired|taught|coached|trained|collected|gathered|held|organi[sz]ed|hosted|built|made|wrote|written|supported|helped|assisted|visited|led)$/u;
/** A life with something is that something. */
const LIFE_WITH = /^(?:career|experienc|history|journey|lif|background|routin|habit|schedul|hobby)$/u;
const GET_TO = /\bto (?:commute\b|(?:get|travel|go|come|walk|ride|drive|cycle) (?:to|from|in)\b)/u;
const EACH_WAY = /\b(?:each|one) way\b/u;
/** A stay somewhere may be told as what one studied there. */
const MY_STAY = /\bmy stay in [a-z]+/u;
/** Who speaks for so long gives a talk, unless it is with somebody. */
const SPOKE = /\b(?:i|we) (?:spoke|speak|have spoken)\b|^\s*(?:my|our) (?:talk|speech|presentation)\b/u;
const SPOKE_WITH = /\b(?:with|to) [a-z]/u;
const EMPLOYS = /\bemploy(?:s|ed|ing)? (?:about |around |over )?$/u;
const TOWN = /^(?:villag|town|city|island|hamlet|district)$/u;
const SPENT_ON = /\b(?:spen[dt]|spending|put|devot\w+|work(?:ed|ing)?)\b/u;
const RANKING = /^(?:finish|plac|rank|com|c[ao]me)$/u;
const AT_WORK = /^\s.*\bat (?:a|an|the|my|our)\b/u;

/** What a number is bound to, as it is found. */
export interface Bound {
  heads: string[];
  group: string | null;
  /** What the number is bound to, when that is not what stands behind it. */
  near: string | null;
  scopes: string[];
  narrowing: string[];
  used: Set<EnglishPhrase>;
}

/** A number of a clause and the phrases around it. */
interface Standing {
  text: string;
  clause: Stretch;
  before: string;
  after: string;
  number: EnglishNumber;
  dimension: Dimension;
  role: Role;
  phrases: readonly EnglishPhrase[];
  leading: readonly EnglishPhrase[];
  nearest: EnglishPhrase | null;
  following: EnglishPhrase | null;
  topics: readonly EnglishPhrase[];
}

/** A part-time job is one by its name. */
const JOB = /^(?:jobs?|work)$/u;

function narrowsOf(phrase: EnglishPhrase): string[] {
  const sex = SEX.exec(phrase.words.at(-1)?.raw ?? '')?.[0];
  if (JOB.test(phrase.words.at(-1)?.raw ?? '')) return [];
  const named = phrase.words.slice(0, -1).flatMap((word) => (NARROWING.test(word.raw) ? [word.raw] : []));
  return sex === undefined ? named : [...named, sex];
}

/** In `28-bed ward` the beds are counted, not the wards. */
function unitOfCompound({ text, number }: Standing, phrase: EnglishPhrase): string | null {
  const [first] = phrase.words;
  if (!number.counts || phrase.words.length < 2 || first?.start !== number.end + 1) return null;
  return text[number.end] === '-' && !first.raw.includes('-') ? first.token : null;
}

function filled({ number, phrases }: Standing, phrase: EnglishPhrase): string {
  if (!number.counts || !FILLED.test(phrase.token)) return phrase.token;
  const inside = phrases.find(
    (one) => one.start > phrase.end && one.start - phrase.end < 16 && one.preposition === 'of',
  );
  return inside === undefined ? phrase.token : joinToken([baseOf(inside.token)], phrase.token);
}

function addHead(at: Standing, bound: Bound, phrase: EnglishPhrase): void {
  const base = baseOf(phrase.token);
  const unit = unitOfCompound(at, phrase);
  bound.used.add(phrase);
  if (at.dimension !== 'points') bound.narrowing.push(...narrowsOf(phrase));
  if (
    at.number.counts &&
    isGroup(base) &&
    !(phrase === at.following && GROUPS.test(phrase.words.at(-1)?.raw ?? ''))
  ) {
    bound.heads.push('member');
    bound.group ??= phrase.token;
    bound.scopes.push(phrase.token);
  } else if (unit !== null) {
    bound.heads.push(unit);
    bound.scopes.push(base);
  } else bound.heads.push(filled(at, phrase));
  if (base === 'score') bound.heads.push(...prefixesOf(phrase.token));
}

/** Makes a phrase the group whose members are counted. */
function addGroup(bound: Bound, phrase: EnglishPhrase): void {
  bound.heads.push('member');
  bound.group = phrase.token;
  bound.scopes.push(phrase.token);
  bound.used.add(phrase);
}

/** Eleven of us in the debate team. */
function bindUs(at: Standing, bound: Bound): void {
  bound.heads.push('member');
  const [first, second] = at.phrases.filter((phrase) => phrase.start > at.number.end);
  const called = first !== undefined && US_CALLED.test(at.text.slice(at.number.end, first.start));
  if (called && first !== undefined && !first.words[0]?.verb) addHead(at, bound, first);
  const crew = called ? second : first;
  if (crew !== undefined && isScope(baseOf(crew.token))) {
    bound.scopes.push(crew.token);
    bound.used.add(crew);
  }
}

/** The words between the number and the phrase before it. */
function gapBefore({ text, number, nearest }: Standing): string {
  if (nearest === null) return '';
  const about = /^(?:about|around|over|more|nearly|almost|at|roughly)/u.exec(text.slice(number.start))?.[0];
  return text.slice(nearest.end, number.start + (about?.length ?? 0));
}

/** The team I led in the seminar had nine people: the team had them. */
function holderOf(at: Standing, nearest: EnglishPhrase): EnglishPhrase {
  if (!/^(?:at|in|on|of|from)$/u.test(nearest.preposition)) return nearest;
  return at.leading.find((phrase) => phrase.preposition === '' && isGroup(baseOf(phrase.token))) ?? nearest;
}

/** Thirty players: the noun that follows is counted. */
function bindCounted(at: Standing, bound: Bound, counted: EnglishPhrase, owner: EnglishPhrase | null): void {
  addHead(at, bound, counted);
  const whole = MADE_UP.test(at.before)
    ? at.leading.findLast((phrase) => isGroup(baseOf(phrase.token)))
    : undefined;
  if (whole !== undefined) addGroup(bound, whole);
  if (owner !== null && isGroup(baseOf(owner.token))) addGroup(bound, owner);
  else if (owner !== null) bound.scopes.push(owner.token);
  else if (
    at.nearest !== null &&
    isGroup(baseOf(at.nearest.token)) &&
    /^ (?:has|had|have) (?:about |around |over )?$/u.test(at.text.slice(at.nearest.end, at.number.start))
  )
    bound.group ??= holderOf(at, at.nearest).token;
  if (owner !== null) bound.used.add(owner);
  if (EMPLOYS.test(at.before)) bound.heads.push('staff');
  if (/^species$/u.test(counted.words.at(-1)?.raw ?? '') && counted.words.length > 1) {
    bound.narrowing.push('kinds');
    bound.heads.push(...prefixesOf(counted.token));
  }
  if (conceptById(baseOf(counted.token))?.id !== 'people' || counted.words.length > 1) return;
  const called = calledBy(at.before, at.text.slice(counted.end));
  bound.heads.push(...called);
  const crowd = /^ in (?:the|our|my) ([a-z]+)/u.exec(at.text.slice(counted.end))?.[1];
  const gathered = crowd === undefined ? null : englishConcept(crowd);
  if (gathered?.kind === 'people') bound.heads.push(gathered.id);
  bound.near = called[0] ?? bound.near;
  if (owner !== null && TOWN.test(baseOf(owner.token))) bound.heads.push('populat');
  const inGroup = at.phrases.some((phrase) => isGroup(baseOf(phrase.token)));
  if (inGroup && (HAS.test(at.before) || THERE_ARE.test(at.before))) bound.heads.push('member');
}

/** The number was 35: what it was is the subject, and not where it was. */
function subjectOf(at: Standing, nearest: EnglishPhrase): EnglishPhrase {
  const named = NUMBER_OF.exec(at.before);
  if (named !== null) {
    const from = at.clause.start + named.index + named[0].length;
    return at.leading.find((phrase) => phrase.start >= from) ?? nearest;
  }
  if (!/^(?:at|in|on|for|during|from)$/u.test(nearest.preposition)) return nearest;
  const [first] = at.leading;
  return first !== undefined &&
    first.preposition === '' &&
    !first.words[0]?.verb &&
    !isScope(baseOf(first.token))
    ? first
    : nearest;
}

function bindMoney(at: Standing, bound: Bound, owner: EnglishPhrase | null): void {
  const { following, number, text } = at;
  if (
    following !== null &&
    !following.words[0]?.verb &&
    /^[\s-]*$/u.test(text.slice(number.end, following.start))
  ) {
    addHead(at, bound, following);
    return;
  }
  if (owner !== null) {
    addHead(at, bound, owner);
    return;
  }
  for (const phrase of at.phrases)
    if (
      movementOf(phrase.words[0]?.raw ?? '') === null &&
      !isScope(baseOf(phrase.token)) &&
      !/^(?:for|in|at)$/u.test(phrase.preposition)
    )
      addHead(at, bound, phrase);
}

/** What is of the thing that moved: the error rate of the sensor. */
function wholeOf({ text, leading }: Standing, object: EnglishPhrase): EnglishPhrase | null {
  if (object.preposition !== 'of') return null;
  const before = leading[leading.indexOf(object) - 1];
  return before !== undefined && /^ of (?:the |our |my |this )?$/u.test(text.slice(before.end, object.start))
    ? before
    : null;
}

/** What moved: sales rose by 20 %. */
function bindMoved(at: Standing, bound: Bound): void {
  const { phrases, number, following } = at;
  const inThing = phrases.find(
    (phrase) => phrase.start > number.end && phrase.preposition === 'in' && MORE_AFTER.test(at.after),
  );
  const ofThing = phrases.find((phrase) => phrase.start > number.end && phrase.preposition === 'of');
  const object = at.leading.findLast(
    (phrase) =>
      movementOf(phrase.words[0]?.raw ?? '') === null &&
      conceptById(phrase.token)?.kind !== 'role' &&
      (phrase.preposition === '' || phrase.preposition === 'of') &&
      !phrase.words[0]?.verb,
  );
  if (inThing !== undefined) addHead(at, bound, inThing);
  else if (ofThing !== undefined && at.dimension === 'share' && at.role !== 'delta')
    addHead(at, bound, ofThing);
  else if (object !== undefined) addHead(at, bound, wholeOf(at, object) ?? object);
  else if (following !== null) addHead(at, bound, following);
}

/** What took the time, and not where. */
function bindTime(at: Standing, bound: Bound): void {
  const { text, number, following } = at;
  if (
    following !== null &&
    !following.words[0]?.verb &&
    /^[\s-]$/u.test(text.slice(number.end, following.start))
  ) {
    addHead(at, bound, following);
    return;
  }
  let onto = false;
  for (const phrase of at.phrases) {
    const scope =
      /^(?:at|in|on|near|through|during|with|to|from|before|after)$/u.test(phrase.preposition) ||
      isScope(baseOf(phrase.token));
    const spentOn =
      phrase.preposition === 'on' && (SPENT_ON.test(at.before) || SPENT_ON.test(at.clause.text));
    const ofThat = phrase.preposition === 'of' && bound.used.size > 0 && onto;
    if (ofThat) continue;
    onto ||= spentOn;
    if (!scope || spentOn || KEEPING_ON.test(text.slice(at.clause.start, phrase.start)))
      addHead(at, bound, phrase);
  }
  if (MY_STAY.test(at.clause.text)) bound.heads.push('study');
  if (SPOKE.test(at.before) && !SPOKE_WITH.test(at.clause.text)) bound.heads.push('talk', 'speech');
  for (const phrase of at.phrases)
    if (LIFE_WITH.test(baseOf(phrase.token))) bound.heads.push(...prefixesOf(phrase.token));
  if (GET_TO.test(at.after) || EACH_WAY.test(at.text)) bound.heads.push('commut');
  const jobs = bound.heads.filter((head) => baseOf(head) === 'part-time');
  for (const head of jobs) bound.scopes.push(...prefixesOf(head).filter((prefix) => isScope(prefix)));
  const works = jobs.length > 0 || (PUT_IN.test(at.before) && AT_WORK.test(at.after));
  if (works && !bound.heads.includes('work')) bound.heads.push('work');
}

/** Of which examination or art a level is. */
function bindLevel(at: Standing, bound: Bound): void {
  const names = (phrases: readonly EnglishPhrase[]) =>
    phrases.filter((phrase) => !phrase.words[0]?.verb && !ANY_LEVEL.test(baseOf(phrase.token)));
  const arts = at.phrases.flatMap((phrase) =>
    ANY_LEVEL.test(baseOf(phrase.token))
      ? prefixesOf(phrase.token).filter((one) => !ANY_LEVEL.test(one))
      : [],
  );
  const own = names(at.phrases);
  for (const phrase of own) addHead(at, bound, phrase);
  bound.heads.push(...arts);
  if (JLPT.test(at.text)) bound.heads.push('jlpt');
  if (bound.heads.length === 0) bound.heads.push(...names(at.topics).map(({ token }) => token));
}

/** What is done at an hour, which is named by the words before it. */
const DONE_AT =
  /\b(get|gets|got|getting|wake|wakes|woke|waking|rise|rose|open|opens|opened|close|closes|closed|start|starts|started|begin|begins|began|end|ends|ended|finish|finishes|finished|leave|leaves|left|go(?:es)? to bed|went to bed|departs?|departed|goes(?= $)|arrive|arrives|arrived|meet|meets|met)\b(?=[^,;]*$)/u;
/** The same behind the hour: at 6:30 our practice began. */
const DONE_AFTER =
  /^,? (?:i|we|(?:the|our|my) [a-z]+(?: [a-z]+)?) (get|got|wake|woke|rise|rose|opens?|opened|closes?|closed|starts?|started|begins?|began|ends?|ended|finish|finished|leaves?|left)\b/u;
const ACTS: Readonly<Record<string, string>> = {
  get: 'rise',
  got: 'rise',
  wak: 'rise',
  wok: 'rise',
  ros: 'rise',
  ope: 'open',
  clo: 'close',
  sta: 'begin',
  beg: 'begin',
  fin: 'end',
  lef: 'leave',
  met: 'meet',
  mee: 'meet',
  lea: 'leave',
  dep: 'leave',
  goe: 'leave',
  'go ': 'bed',
  wen: 'bed',
  ris: 'rise',
};

function bindHour(at: Standing, bound: Bound): void {
  const act = (DONE_AT.exec(at.before) ?? DONE_AFTER.exec(at.after))?.[1]?.slice(0, 3);
  if (act !== undefined) bound.heads.push(`at:${ACTS[act] ?? act}`);
}

function bindOther(at: Standing, bound: Bound): void {
  const named = at.phrases.filter((phrase) => {
    const kind = conceptById(baseOf(phrase.token))?.kind;
    return kind === 'exam' || kind === 'event';
  });
  for (const phrase of named) addHead(at, bound, phrase);
  if (bound.heads.length === 0 && at.following !== null && !RANKING.test(at.following.token))
    addHead(at, bound, at.following);
  if (bound.heads.length > 0) return;
  const ranked = (phrase: EnglishPhrase) => at.dimension === 'rank' && RANKING.test(phrase.token);
  const telling = at.phrases.filter((phrase) => !at.number.counts || !phrase.words[0]?.verb);
  const nouns = telling.filter((phrase) => !ranked(phrase));
  if (nouns.length === 0 && at.dimension === 'rank' && at.topics.length > 0) return;
  for (const phrase of nouns.length > 0 ? nouns : telling) addHead(at, bound, phrase);
}

/** Finds what a number counts or measures. */
export function bindHeads(at: Standing, bound: Bound): void {
  const { number, dimension, role, nearest, following, before } = at;
  const gap = gapBefore(at);
  const owner =
    nearest !== null &&
    /^\s(?:of|with|:)\s?/u.test(gap) &&
    gap.length < 16 &&
    !(nearest.words[0]?.verb && MADE_UP.test(before))
      ? nearest
      : null;
  const deed = following !== null && (following.words[0]?.verb || DEED.test(following.words[0]?.raw ?? ''));
  const counted = number.counts && !deed ? following : null;
  bound.near = counted?.token ?? null;
  if (number.counts && OF_US.test(at.after)) bindUs(at, bound);
  else if (counted !== null && role !== 'delta') bindCounted(at, bound, counted, owner);
  else if (number.counts && owner !== null && !NUMBER_OF.test(before)) addHead(at, bound, owner);
  else if (number.counts && nearest !== null && IS.test(gap)) addHead(at, bound, subjectOf(at, nearest));
  else if (MONEY.has(dimension)) bindMoney(at, bound, owner);
  else if (LIKE_CHANGE.has(dimension) || role === 'from' || role === 'to' || role === 'delta')
    bindMoved(at, bound);
  else if (dimension === 'time' || dimension === 'clock') bindTime(at, bound);
  else if (dimension === 'hour') bindHour(at, bound);
  else if (dimension === 'grade') bindLevel(at, bound);
  else bindOther(at, bound);
}
