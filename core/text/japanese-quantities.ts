import { lastWithNumber, type Stretch } from './clauses.ts';
import { conceptById, weightOf } from './concepts.ts';
import { actOf } from './japanese-acts.ts';
import { aspectsOf } from './japanese-aspects.ts';
import {
  countedWord,
  counterOf,
  doneWith,
  nearOf,
  quotedBefore,
  tokenOf,
  topicWords,
  withoutNothing,
} from './japanese-bindings.ts';
import { splitTellingClauses } from './japanese-clauses.ts';
import { movedBy } from './japanese-movements.ts';
import { narrowingOf } from './japanese-narrowing.ts';
import type { JapaneseNumber } from './japanese-numbers.ts';
import {
  ASKED,
  ASKED_BEFORE,
  BESIDE,
  EACH_AFTER,
  EXACT_TIME,
  FILLER,
  NARROWING,
  ONE_IN_ALL,
  RACE,
  SOME_PEOPLE,
  TALKED_ABOUT,
  VERB_HEADS,
} from './japanese-patterns.ts';
import { calledBy } from './japanese-people.ts';
import { ownPeriods, perOf, readSentence, roleOf, type Sentence } from './japanese-roles.ts';
import {
  impliedGroup,
  isEvent,
  isGroup,
  isScope,
  type JapaneseWord,
  japaneseWords,
} from './japanese-words.ts';
import type { FoundPeriod } from './periods.ts';
import type { Per, Quantity } from './quantity.ts';
import { LIKE_CHANGE } from './quantity-values.ts';
import { baseOf } from './tokens.ts';

/** The periods of a clause, or those named before it; a race is run at a time. */
function periodsOf(own: readonly FoundPeriod[], carried: readonly FoundPeriod[]): readonly FoundPeriod[] {
  if (own.some(({ name }) => !name.startsWith('race:'))) return own;
  return [...own, ...carried.filter(({ name }) => !/^(?:stage|race):/u.test(name))];
}

/** Finds the quantities of one folded Japanese text; sentences come with their offsets in the text. */
export function findJapaneseQuantities(sentences: readonly Stretch[], quotes: readonly string[]): Quantity[] {
  const quantities: Quantity[] = [];
  let earlierTopics: JapaneseWord[] = [];
  const background = new Set<string>();
  const last = lastWithNumber(sentences);
  sentences.slice(0, last + 1).forEach((stretch, at) => {
    const sentence = readSentence(stretch.text, stretch.start);
    const clauses = splitTellingClauses(sentence.text, sentence.numbers);
    let sentenceTopics: JapaneseWord[] = [];
    let carriedPeriods: FoundPeriod[] = [];
    let movedPer: Per | null = null;
    const sentenceScopes = new Set<string>();
    for (const clause of clauses) {
      const end = clause.start + clause.text.length;
      const words = japaneseWords(sentence.masked.slice(clause.start, end)).map((word) => ({
        ...word,
        start: word.start + clause.start,
        end: word.end + clause.start,
      }));
      const clausePeriods = sentence.periods.filter(
        (period) => period.start >= clause.start && period.start < end,
      );
      sentence.numbers.forEach((number, index) => {
        if (number.start < clause.start || number.start >= end) return;
        const made = readQuantity(sentence, number, index, clause, words, {
          sentenceTopics,
          sentenceScopes: [...sentenceScopes],
          topics: sentenceTopics.length > 0 ? sentenceTopics : earlierTopics,
          background: [...background],
          periods: periodsOf(ownPeriods(sentence.numbers, index, clausePeriods), carriedPeriods),
        });
        if (made === null) return;
        const per = made.per ?? (made.role === 'to' ? movedPer : null);
        movedPer = made.role === 'from' ? per : null;
        quantities.push({ ...made, per, quote: quotes[at] ?? '' });
      });
      const topics = topicWords(words, sentence.masked);
      if (topics.length > 0) sentenceTopics = topics;
      carriedPeriods = [...carriedPeriods, ...clausePeriods];
      for (const word of words) {
        if (!isScope(word.token) || BESIDE.test(word.particle)) continue;
        background.add(tokenOf(word));
        sentenceScopes.add(tokenOf(word));
      }
    }
    if (sentenceTopics.length > 0) earlierTopics = sentenceTopics;
  });
  return quantities;
}

function counts({ dimension }: JapaneseNumber): boolean {
  return dimension === 'thing' || dimension === 'occurrence' || dimension === 'person';
}

interface Surroundings {
  topics: readonly JapaneseWord[];
  sentenceTopics: readonly JapaneseWord[];
  sentenceScopes: readonly string[];
  background: readonly string[];
  periods: readonly FoundPeriod[];
}

function readQuantity(
  sentence: Sentence,
  number: JapaneseNumber,
  index: number,
  clause: Stretch,
  words: readonly JapaneseWord[],
  around: Surroundings,
): Omit<Quantity, 'quote'> | null {
  const { text, masked } = sentence;
  const end = clause.start + clause.text.length;
  const after = text.slice(number.end, end);
  const before = text.slice(clause.start, number.start);
  if (/^(?:ではな[くい]|じゃな)/u.test(after)) return null;
  if (number.high === 1 && /^も/u.test(after) && /ない|ません|ず|なかった/u.test(after)) return null;
  const fell = /^(?:から|より)/u.test(
    text.slice(sentence.numbers[index - 1]?.end ?? number.start, number.start),
  );
  if (number.dimension === 'person' && number.high === 1 && !fell) return null;

  const counted = number.dimension === 'thing' || number.dimension === 'occurrence';
  const single = number.low === 1 && number.high === 1;
  if (counted && single && EACH_AFTER.test(after)) return null;
  const behind = /^(?:もの|の|分の|規模の|以上の|ほどの|くらいの)?/u.exec(after)?.[0] ?? '';
  const following = words.find((word) => word.start === number.end + behind.length) ?? null;
  const leading = words.filter((word) => word.end <= number.start);
  const inAll = leading.at(-1)?.token === '全部' && number.thing === null ? leading.at(-2) : undefined;
  const told = inAll?.particle === 'は' ? inAll : countedWord(leading, counts(number));
  const nearest = told ?? quotedBefore(text, clause);
  const passed = nearest === null || nearest === leading.at(-1) ? nearest : leading.at(-1);
  const between = passed == null ? '' : masked.slice(passed.end, number.start).replace(/\0/gu, '');
  const gap =
    number.dimension === 'share' ? between : between.replace(/[\p{Script=Han}]{2,}/gu, withoutNothing);
  const linked = nearest !== null && FILLER.test(gap) && FILLER.exec(gap)?.[0] === gap ? nearest : null;

  if (number.dimension === 'thing' && /つ$/u.test(text.slice(number.start, number.end))) {
    const things = following ?? (linked !== null && /^[をが]/u.test(linked.particle) ? linked : null);
    if (things === null || TALKED_ABOUT.test(text.slice(things.start, things.end))) return null;
  }
  if (number.dimension === 'points' && number.low < 10 && Number.isInteger(number.low)) {
    if (!words.some((word) => conceptById(word.token)?.kind === 'exam')) return null;
  }
  if (number.dimension === 'rank' && /[^0-9]/u.test(text.slice(number.start, number.end)) === false)
    return null;

  const timed = number.dimension === 'time' || number.dimension === 'clock';
  const heads: string[] = [];
  let group: string | null = null;
  const scopes: string[] = [];
  const context: string[] = [];
  const narrowing: string[] = [];
  if (number.thing !== null) heads.push(number.thing);
  heads.push(...doneWith(number, before, after, following));
  const addHead = (word: JapaneseWord) => {
    const token = tokenOf(word);
    if (number.dimension === 'person' && isGroup(word.token)) {
      heads.push('member');
      group ??= token;
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
  };
  const taken = new Set<JapaneseWord>();
  const adjacent =
    linked !== null &&
    gap === '' &&
    (number.dimension === 'person' || number.dimension === 'thing') &&
    conceptById(linked.token)?.kind !== 'role' &&
    !isScope(linked.token);
  const strongAfter =
    !adjacent &&
    number.dimension !== 'grade' &&
    following !== null &&
    (behind !== '' ||
      (number.dimension === 'person'
        ? isGroup(following.token) || following.token === '家族'
        : linked === null && !/^[しさ]/u.test(following.particle))) &&
    conceptById(following.token)?.kind !== 'role';
  if (strongAfter && following !== null) {
    addHead(following);
    taken.add(following);
  }
  if (linked !== null && (!strongAfter || timed || LIKE_CHANGE.has(number.dimension))) {
    const place =
      /^(?:で|では|に|へ|として)/u.test(linked.particle) &&
      (isScope(linked.token) || (timed && conceptById(linked.token) === null && words.length > 1)) &&
      number.dimension !== 'person' &&
      number.dimension !== 'rank';
    const role = conceptById(linked.token)?.kind === 'role' && !/^(?:は|数|)$/u.test(linked.particle);
    const person =
      /^として/u.test(linked.particle) || (number.thing !== null && /^(?:で|に)/u.test(linked.particle));
    const means = LIKE_CHANGE.has(number.dimension) && /^で(?!は)/u.test(linked.particle);
    if (!place && !role && !person && !means) {
      addHead(linked);
      taken.add(linked);
    }
  }
  if (number.dimension === 'points' || number.dimension === 'grade') {
    for (const word of words) {
      if (conceptById(word.token)?.kind !== 'exam' || taken.has(word)) continue;
      addHead(word);
      taken.add(word);
    }
  }
  if (number.dimension === 'points' && heads.every((head) => baseOf(head) === 'score'))
    for (const word of around.topics) if (conceptById(word.token)?.kind === 'exam') heads.push(tokenOf(word));
  const bound = [...taken].find((word) => conceptById(word.token)?.kind !== 'exam');
  const tail = text.slice(number.end, number.end + 10);
  if (number.dimension === 'person' || counted) heads.push(...calledBy(before, tail));
  if (ASKED.test(tail) || ((counted || number.dimension === 'person') && ASKED_BEFORE.test(before)))
    context.push('ask');
  words.forEach((word, position) => {
    if (taken.has(word)) return;
    const token = tokenOf(word);
    const nextWord = words[position + 1];
    const narrows =
      word.particle.startsWith('の') &&
      nextWord !== undefined &&
      taken.has(nextWord) &&
      word.end + 1 === nextWord.start;
    // 新聞配達のアルバイト is called by either name.
    if (narrows && nextWord.token === 'part-time' && !isScope(word.token)) heads.push(token);
    if (narrows && (NARROWING.test(word.token) || SOME_PEOPLE.test(text.slice(word.start, word.end))))
      narrowing.push(word.token);
    if (
      (isScope(word.token) &&
        !BESIDE.test(word.particle) &&
        !word.particle.startsWith('から') &&
        !(/^(?:で[すしあ]|だ)/u.test(word.particle) && conceptById(word.token) === null)) ||
      narrows ||
      (timed && conceptById(word.token) === null && /^(?:に|で|へ)/u.test(word.particle)) ||
      (word.particle === 'として' && conceptById(word.token)?.kind === 'activity') ||
      (/^(?:では|で(?!す|き|し|あ|も))/u.test(word.particle) &&
        !/^(?:手|力|足|声|目|全部|一人|独学|自分|自力|単独|独自|共同|最高|全員|学業|勉強)$/u.test(
          word.token,
        ) &&
        conceptById(word.token)?.kind !== 'role')
    )
      scopes.push(token);
    else context.push(token);
  });
  if (timed && heads.length === 0) {
    const activity = words.filter((word) => !scopes.includes(tokenOf(word)) && word.start > number.end - 1);
    for (const word of activity) heads.push(tokenOf(word));
  }
  if (heads.length === 0)
    for (const word of words)
      if (
        /^(?:は|が|を)/u.test(word.particle) &&
        word.end <= number.start &&
        conceptById(word.token)?.kind !== 'role'
      )
        heads.push(tokenOf(word));
  if (timed) heads.push(...around.periods.map(({ name }) => name).filter((name) => name.startsWith('race:')));
  if (number.dimension === 'rank')
    heads.push(...scopes.filter((scope) => conceptById(baseOf(scope))?.kind === 'event'));
  if (heads.length === 0 && number.dimension !== 'person')
    for (const word of words)
      if (weightOf(word.token) >= 1 || around.topics.length === 0)
        if (conceptById(word.token)?.kind !== 'role') heads.push(tokenOf(word));
  if (heads.length === 0) {
    if (timed && scopes.some((scope) => conceptById(baseOf(scope))?.kind === 'place')) heads.push('stay');
    for (const word of around.topics) {
      if (number.dimension === 'thing' && conceptById(word.token)?.kind === 'people') continue;
      const members = number.dimension === 'person' && isGroup(word.token);
      heads.push(members ? 'member' : tokenOf(word));
      if (members) scopes.push(tokenOf(word));
    }
  }
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
  if (timed) heads.push(...scopes.filter((scope) => RACE.test(scope)));
  if (timed && heads.length === 0 && scopes.length > 0) heads.push('stay');
  if (number.dimension === 'rank' && heads.length === 0)
    heads.push(
      ...[...around.sentenceScopes, ...around.background].filter(
        (token) => conceptById(baseOf(token))?.kind === 'event',
      ),
    );
  if (number.dimension === 'person' && heads.length === 0 && scopes.some((token) => isGroup(baseOf(token))))
    heads.push('member');
  if (scopes.length === 0) scopes.push(...around.background.map((token) => `~${token}`));

  for (const word of around.sentenceTopics) if (!scopes.includes(tokenOf(word))) context.push(tokenOf(word));

  narrowing.push(
    ...narrowingOf({
      text,
      clause,
      number,
      words,
      heads,
      linked,
      bound: linked !== null && taken.has(linked),
    }),
  );

  let { role, direction } = roleOf(sentence, number, index, clause);
  let { dimension, low, high } = number;
  if (role === 'plain' && dimension === 'thing' && single && !ONE_IN_ALL.test(after)) return null;
  if (
    dimension === 'share' &&
    role === 'plain' &&
    linked?.particle.startsWith('の') === true &&
    !/(?:率|度|割合|比率|シェア)$/u.test(text.slice(linked.start, linked.end))
  ) {
    role = 'part';
  }
  ({ dimension, low, high, role, direction } = movedBy(
    { dimension, low, high, role, direction },
    before,
    text.slice(number.start, number.end),
  ));
  const per =
    perOf(
      masked.slice(clause.start, number.start) + text.slice(number.start, number.end),
      number.start - clause.start,
    ) ?? perOf(text.slice(clause.start, end), number.start - clause.start);
  const whole = around.sentenceTopics.some(
    (word) => conceptById(word.token)?.kind === 'people' && !taken.has(word) && /^は/u.test(word.particle),
  );
  if (
    role === 'plain' &&
    number.dimension === 'person' &&
    linked?.particle.startsWith('が') === true &&
    whole
  )
    role = 'part';
  const raced =
    timed && (heads.some((head) => RACE.test(head)) || EXACT_TIME.test(text.slice(number.start, number.end)));
  if (raced && role === 'within') role = 'plain';
  const stage = around.periods.find((period) => period.name.startsWith('stage:'))?.name;
  if (
    role === 'plain' &&
    dimension !== 'change' &&
    (!timed || raced || dimension === 'clock') &&
    stage === 'stage:start'
  )
    role = 'from';
  if (role === 'plain' && dimension !== 'change' && stage === 'stage:end') role = 'to';
  if (role === 'part' && stage !== undefined) narrowing.push(stage);

  return {
    start: sentence.start + number.start,
    end: sentence.start + number.end,
    low,
    high,
    approximate: number.approximate,
    dimension,
    per: (timed && per !== null && low > per * 24) || dimension === 'hour' ? null : per,
    role,
    direction,
    periods: around.periods
      .filter((period) => !period.name.startsWith('stage:'))
      .map((period) => period.name),
    heads: [...new Set(heads)],
    near: nearOf(number, bound),
    aspects: aspectsOf(dimension, before, after),
    verbs: counted ? actOf(before, after, number.dimension === 'occurrence') : [],
    counter: counterOf(number, text.slice(number.start, number.end)),
    group,
    scopes: [...new Set(scopes)],
    context: [...new Set(context)],
    narrowing: [...new Set(narrowing)],
  };
}
