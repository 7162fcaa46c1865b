import type { Stretch } from '../clauses.ts';
import { conceptById, weightOf } from '../concepts.ts';
import { impliedGroup, isEvent, isGroup, isScope, type JapaneseWord } from '../japanese-words.ts';
import { baseOf } from '../tokens.ts';
import { countedWord, doneWith, quotedBefore, tokenOf, withoutNothing } from './japanese-bindings.ts';
import type { JapaneseNumber } from './japanese-numbers.ts';
import {
  ASKED,
  ASKED_BEFORE,
  BESIDE,
  FILLER,
  NARROWING,
  RACE,
  SOME_PEOPLE,
  VERB_HEADS,
} from './japanese-patterns.ts';
import { calledBy } from './japanese-people.ts';
import type { Sentence } from './japanese-roles.ts';
import type { FoundPeriod } from './periods.ts';
import { isTime, LIKE_CHANGE } from './quantity-values.ts';

/** What the sentences and clauses before a number's own have named. */
export interface Surroundings {
  topics: readonly JapaneseWord[];
  sentenceTopics: readonly JapaneseWord[];
  sentenceScopes: readonly string[];
  background: readonly string[];
  periods: readonly FoundPeriod[];
}

/** A number of a clause and the words around it. */
export interface Standing {
  text: string;
  number: JapaneseNumber;
  words: readonly JapaneseWord[];
  before: string;
  after: string;
  /** What may stand between the number and the word behind it (の, ほどの). */
  behind: string;
  following: JapaneseWord | null;
  /** The word before the number that it is linked to by grammar, and what stands between them. */
  linked: JapaneseWord | null;
  gap: string;
}

/** What a number is bound to, gathered step by step. */
export interface Bound {
  heads: string[];
  group: string | null;
  scopes: string[];
  context: string[];
  narrowing: string[];
  taken: Set<JapaneseWord>;
}

function kindOf(word: JapaneseWord): string | undefined {
  return conceptById(word.token)?.kind;
}

function countsAny({ dimension }: JapaneseNumber): boolean {
  return dimension === 'thing' || dimension === 'occurrence' || dimension === 'person';
}

/** Looks at the words around a number: what follows it, and what it is linked to before it. */
export function standingOf(
  { text, masked }: Sentence,
  number: JapaneseNumber,
  clause: Stretch,
  words: readonly JapaneseWord[],
): Standing {
  const after = text.slice(number.end, clause.start + clause.text.length);
  const before = text.slice(clause.start, number.start);
  const behind = /^(?:もの|の|分の|規模の|以上の|ほどの|くらいの)?/u.exec(after)?.[0] ?? '';
  const following = words.find((word) => word.start === number.end + behind.length) ?? null;
  const leading = words.filter((word) => word.end <= number.start);
  const inAll = leading.at(-1)?.token === '全部' && number.thing === null ? leading.at(-2) : undefined;
  const told = inAll?.particle === 'は' ? inAll : countedWord(leading, countsAny(number));
  const nearest = told ?? quotedBefore(text, clause);
  const passed = nearest === null || nearest === leading.at(-1) ? nearest : leading.at(-1);
  const between = passed == null ? '' : masked.slice(passed.end, number.start).replace(/\0/gu, '');
  const gap =
    number.dimension === 'share' ? between : between.replace(/[\p{Script=Han}]{2,}/gu, withoutNothing);
  const linked = nearest !== null && FILLER.test(gap) && FILLER.exec(gap)?.[0] === gap ? nearest : null;
  return { text, number, words, before, after, behind, following, linked, gap };
}

function addHead({ text, number }: Standing, word: JapaneseWord, bound: Bound): void {
  const { heads, scopes, narrowing } = bound;
  const token = tokenOf(word);
  bound.taken.add(word);
  if (number.dimension === 'person' && isGroup(word.token)) {
    heads.push('member');
    bound.group ??= token;
    scopes.push(token);
  } else if (number.dimension === 'person' && isEvent(word.token)) {
    if (!VERB_HEADS.some(([pattern]) => pattern.test(text.slice(number.end, number.end + 10))))
      heads.push('participant', 'visitor');
    scopes.push(token);
  } else if (number.dimension === 'person' && word.token === 'part-time') {
    heads.push(...(word.prefixes.length > 0 ? word.prefixes : ['staff']));
  } else heads.push(token);
  const implied = word.token === 'member' ? impliedGroup(text.slice(word.start, word.end)) : null;
  if (implied !== null) scopes.push(implied);
  for (const prefix of word.prefixes) if (isScope(prefix)) scopes.push(prefix);
  for (const prefix of word.prefixes) if (NARROWING.test(prefix)) narrowing.push(prefix);
  if (NARROWING.test(word.token)) narrowing.push(word.token);
}

/** The noun behind a number counts with it, unless one stands right before it. */
function followedBy({ number, behind, following, linked, gap }: Standing): JapaneseWord | null {
  const adjacent =
    linked !== null &&
    gap === '' &&
    (number.dimension === 'person' || number.dimension === 'thing') &&
    kindOf(linked) !== 'role' &&
    !isScope(linked.token);
  const strong =
    !adjacent &&
    number.dimension !== 'grade' &&
    following !== null &&
    (behind !== '' ||
      (number.dimension === 'person'
        ? isGroup(following.token) || following.token === '家族'
        : linked === null && !/^[しさ]/u.test(following.particle))) &&
    kindOf(following) !== 'role';
  return strong ? following : null;
}

/** What a number is linked to names it, unless it says where, as whom or by what means. */
function namesIt({ number, words }: Standing, linked: JapaneseWord): boolean {
  const timed = isTime(number);
  const place =
    /^(?:で|では|に|へ|として)/u.test(linked.particle) &&
    (isScope(linked.token) || (timed && conceptById(linked.token) === null && words.length > 1)) &&
    number.dimension !== 'person' &&
    number.dimension !== 'rank';
  const role = kindOf(linked) === 'role' && !/^(?:は|数|)$/u.test(linked.particle);
  const person =
    /^として/u.test(linked.particle) || (number.thing !== null && /^(?:で|に)/u.test(linked.particle));
  const means = LIKE_CHANGE.has(number.dimension) && /^で(?!は)/u.test(linked.particle);
  return !place && !role && !person && !means;
}

/** Binds a number to the nouns beside it, and a mark to its exam. */
function bindBeside(standing: Standing, bound: Bound, topics: readonly JapaneseWord[]): void {
  const { number, words, linked } = standing;
  const { heads, taken } = bound;
  const behind = followedBy(standing);
  if (behind !== null) addHead(standing, behind, bound);
  if (linked !== null && (behind === null || isTime(number) || LIKE_CHANGE.has(number.dimension)))
    if (namesIt(standing, linked)) addHead(standing, linked, bound);
  if (number.dimension === 'points' || number.dimension === 'grade')
    for (const word of words) if (kindOf(word) === 'exam' && !taken.has(word)) addHead(standing, word, bound);
  if (number.dimension === 'points' && heads.every((head) => baseOf(head) === 'score'))
    for (const word of topics) if (kindOf(word) === 'exam') heads.push(tokenOf(word));
}

const MEANS = /^(?:手|力|足|声|目|全部|一人|独学|自分|自力|単独|独自|共同|最高|全員|学業|勉強)$/u;

/** Says whether a word tells where, or of what, a number is counted. */
function tellsWhere(word: JapaneseWord, timed: boolean): boolean {
  const { token, particle } = word;
  const named = conceptById(token) !== null;
  return (
    (isScope(token) &&
      !BESIDE.test(particle) &&
      !particle.startsWith('から') &&
      !(/^(?:で[すしあ]|だ)/u.test(particle) && !named)) ||
    (timed && !named && /^(?:に|で|へ)/u.test(particle)) ||
    (particle === 'として' && kindOf(word) === 'activity') ||
    (/^(?:では|で(?!す|き|し|あ|も))/u.test(particle) && !MEANS.test(token) && kindOf(word) !== 'role')
  );
}

/** Sorts the words a number is not bound to into where it is counted and what else is told. */
function placeOthers({ text, number, words }: Standing, bound: Bound): void {
  const { heads, scopes, context, narrowing, taken } = bound;
  words.forEach((word, position) => {
    if (taken.has(word)) return;
    const token = tokenOf(word);
    const next = words[position + 1];
    const narrows =
      word.particle.startsWith('の') && next !== undefined && taken.has(next) && word.end + 1 === next.start;
    // 新聞配達のアルバイト is called by either name.
    if (narrows && next.token === 'part-time' && !isScope(word.token)) heads.push(token);
    if (narrows && (NARROWING.test(word.token) || SOME_PEOPLE.test(text.slice(word.start, word.end))))
      narrowing.push(word.token);
    (narrows || tellsWhere(word, isTime(number)) ? scopes : context).push(token);
  });
}

/** Looks for what is counted among the other words of the clause, then among those of the clauses before. */
function findHeads({ number, words }: Standing, bound: Bound, around: Surroundings): void {
  const { heads, scopes } = bound;
  const timed = isTime(number);
  if (timed && heads.length === 0) {
    const activity = words.filter((word) => !scopes.includes(tokenOf(word)) && word.start > number.end - 1);
    for (const word of activity) heads.push(tokenOf(word));
  }
  if (heads.length === 0)
    for (const word of words)
      if (/^(?:は|が|を)/u.test(word.particle) && word.end <= number.start && kindOf(word) !== 'role')
        heads.push(tokenOf(word));
  if (timed) heads.push(...around.periods.map(({ name }) => name).filter((name) => name.startsWith('race:')));
  if (number.dimension === 'rank')
    heads.push(...scopes.filter((scope) => conceptById(baseOf(scope))?.kind === 'event'));
  if (heads.length === 0 && number.dimension !== 'person')
    for (const word of words)
      if (weightOf(word.token) >= 1 || around.topics.length === 0)
        if (kindOf(word) !== 'role') heads.push(tokenOf(word));
  if (heads.length > 0) return;
  if (timed && scopes.some((scope) => conceptById(baseOf(scope))?.kind === 'place')) heads.push('stay');
  for (const word of around.topics) {
    if (number.dimension === 'thing' && kindOf(word) === 'people') continue;
    const members = number.dimension === 'person' && isGroup(word.token);
    heads.push(members ? 'member' : tokenOf(word));
    if (members) scopes.push(tokenOf(word));
  }
}

/** Takes the place from what was named before where the clause names none. */
function findScopes({ number, words }: Standing, bound: Bound, around: Surroundings): void {
  const { scopes, taken } = bound;
  if (scopes.length === 0 && taken.size > 0 && number.dimension === 'person')
    for (const word of words)
      if (
        !taken.has(word) &&
        word.end <= number.start &&
        word.particle === 'は' &&
        /^[\p{Script=Katakana}ー]+$/u.test(word.token)
      )
        scopes.push(tokenOf(word));
  if (scopes.length === 0) scopes.push(...around.sentenceScopes);
  if (scopes.length === 0)
    for (const word of around.topics) if (isScope(word.token)) scopes.push(tokenOf(word));
}

/** Races, stays, contests and members are known by where they were. */
function headsByPlace({ number }: Standing, bound: Bound, around: Surroundings): void {
  const { heads, scopes } = bound;
  if (isTime(number)) heads.push(...scopes.filter((scope) => RACE.test(scope)));
  if (isTime(number) && heads.length === 0 && scopes.length > 0) heads.push('stay');
  if (number.dimension === 'rank' && heads.length === 0)
    heads.push(
      ...[...around.sentenceScopes, ...around.background].filter(
        (token) => conceptById(baseOf(token))?.kind === 'event',
      ),
    );
  if (number.dimension === 'person' && heads.length === 0 && scopes.some((token) => isGroup(baseOf(token))))
    heads.push('member');
}

/** Finds what a number counts, where, and what else is told of it. */
export function bindJapaneseHeads(
  standing: Standing,
  around: Surroundings,
): Bound & { near: JapaneseWord | undefined } {
  const { number, text, before, after, following } = standing;
  const bound: Bound = {
    heads: [...(number.thing === null ? [] : [number.thing]), ...doneWith(number, before, after, following)],
    group: null,
    scopes: [],
    context: [],
    narrowing: [],
    taken: new Set(),
  };
  bindBeside(standing, bound, around.topics);
  const near = [...bound.taken].find((word) => kindOf(word) !== 'exam');
  const tail = text.slice(number.end, number.end + 10);
  if (countsAny(number)) bound.heads.push(...calledBy(before, tail));
  if (ASKED.test(tail) || (countsAny(number) && ASKED_BEFORE.test(before))) bound.context.push('ask');
  placeOthers(standing, bound);
  findHeads(standing, bound, around);
  findScopes(standing, bound, around);
  headsByPlace(standing, bound, around);
  if (bound.scopes.length === 0) bound.scopes.push(...around.background.map((token) => `~${token}`));
  for (const word of around.sentenceTopics)
    if (!bound.scopes.includes(tokenOf(word))) bound.context.push(tokenOf(word));
  return { ...bound, near };
}
