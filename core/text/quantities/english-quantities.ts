import { lastWithNumber, type Stretch, splitEnglishClauses } from '../clauses.ts';
import { conceptById } from '../concepts.ts';
import { type EnglishPhrase, type EnglishWord, englishPhrases, englishWords } from '../english-words.ts';
import { isScope } from '../japanese-words.ts';
import { maskEnglishReport } from '../report.ts';
import { baseOf, prefixesOf } from '../tokens.ts';
import { deedOf } from './english-acts.ts';
import { type Bound, bindHeads } from './english-heads.ts';
import { narrowedBy } from './english-narrowing.ts';
import type { EnglishNumber } from './english-numbers.ts';
import { doerOf } from './english-owners.ts';
import {
  BARE_TIME,
  ISSUES_OF,
  KINDS_OF,
  NOT_COUNTED,
  OCCASIONS,
  OF_US,
  SPACE_VERBS,
  SURPLUS,
  TALK,
  TEAM_OF,
  TOO,
  WENT_TO,
} from './english-patterns.ts';
import { raceTimeOf } from './english-records.ts';
import { perOf, rateStart, readSentence, roleOf, type Sentence } from './english-roles.ts';
import type { FoundPeriod } from './periods.ts';
import type { Dimension, Quantity } from './quantity.ts';
import { TIMES } from './quantity-values.ts';

/** What nobody reaches so many times a week. */
const UNTIMED: ReadonlySet<Dimension> = new Set(['points', 'grade', 'rank']);

const MOMENTS: ReadonlySet<Dimension> = new Set(['age', 'hour']);
const alone: ReadonlySet<Dimension> = new Set(['grade', 'rank']);

/** The only level or place its sentence names: when it was reached may stand in any clause of it. */
function oneLevel({ numbers }: Sentence, number: EnglishNumber): boolean {
  return (
    alone.has(number.dimension) &&
    numbers.every((one) => one === number || one.dimension !== number.dimension)
  );
}

/** Goals of a match, by how many it was won, and none that are aimed at. */
const SCORED =
  /\b(?:scor(?:e|ed|ing)|netted|conceded) (?:about |over |a total of )?$|\b(?:won|win|lost|lose|beat|beaten|missed)\b[^,.;]* by $/u;

/** A score that is named with the number alone: my mark in the exam was 72. */
function isScore(head: string): boolean {
  return baseOf(head) === 'score' || conceptById(baseOf(head))?.kind === 'exam';
}

/** How often one was late is told of its own. */
const LATE = /\b(?:was|were|am|been|came|arrived|arrive|be) (?:[a-z]+ )?late\b/u;

/** Lessons that were taken or given are counted. */
const LESSONS = /^ (?:[a-z-]+ ){0,2}lessons\b/u;
const TAUGHT = /\b(?:took|take|taken|gave|given|taught|had) (?:about |over )?$/u;

/** What is multiplied: doubled the number of visitors. */
const NUMBER_OF_THEM = /^\s(?:the|our|my|its|their) (?:total )?number of (?:the |our |my |its |their )?/u;

const TRY = /(?:attempt|try|go)$/u;
/** A number that opens its clause, as in an entry of a form. */
const ENTRY = /^[\s,:;]*$/u;

/** A race's own words say whether a time was the best. */
const AT_BEST = /^(?:extreme|best|fastest|record)$/u;

/** What is told of follows from what was just named: calligraphy, which I have been doing. */
const RELATIVE = /^[\s,]*which\s/u;

function readQuantity(
  sentence: Sentence,
  index: number,
  clause: Stretch,
  words: readonly EnglishWord[],
  phrases: readonly EnglishPhrase[],
  around: {
    topics: readonly EnglishPhrase[];
    /** What the clauses before it name, where the sentence has told of no act yet: Dissertation on tides, 9,000 words. */
    entry: readonly EnglishPhrase[];
    background: readonly string[];
    periods: readonly FoundPeriod[];
  },
): Omit<Quantity, 'quote'> | null {
  const number = sentence.numbers[index];
  if (number === undefined) return null;
  const { text } = sentence;
  const end = clause.start + clause.text.length;
  const after = text.slice(number.end, end);
  const before = text.slice(clause.start, number.start);
  if (/\b(?:not|no longer|instead of|rather than)\s$/u.test(before)) return null;

  const surplus = number.counts && SURPLUS.test(after);
  if (
    (!surplus && TOO.test(after)) ||
    (number.counts && BARE_TIME.test(before) && /^\s?(?:[.,;]|$)/u.test(after))
  )
    return null;

  if (number.dimension === 'distance' && number.high <= 50_000 && /\bthe $/u.test(before)) return null;
  let { role, direction } = roleOf(sentence, index, clause, words);
  let { dimension, low, high } = number;
  const kinds = number.counts ? KINDS_OF.exec(after)?.[0].length : undefined;
  const following =
    phrases.find(
      (phrase) =>
        phrase.start >= number.end + (kinds ?? 0) &&
        /^[\s-]*(?:of\s)?(?:the\s|our\s|my\s|its\s|their\s|these\s|all\s|other\s|more\s|different\s)?$/u.test(
          text.slice(number.end + (kinds ?? 0), phrase.start),
        ),
    ) ?? null;
  if (number.counts) {
    if (following === null && /\ball (?:the )?$/u.test(before)) return null;
    if (
      following === null &&
      NOT_COUNTED.test(after.trimStart()) &&
      !OF_US.test(after) &&
      !TEAM_OF.test(before)
    )
      return null;
    if (
      following !== null &&
      number.high < 100 &&
      !(number.high >= 20 && /^(?:word|question)s?$/u.test(following.words.at(-1)?.raw ?? '')) &&
      !SCORED.test(before) &&
      !(LESSONS.test(after) && TAUGHT.test(before)) &&
      !ISSUES_OF.test(after) &&
      TALK.test(baseOf(following.token)) &&
      conceptById(baseOf(following.token)) === null
    )
      return null;
    if (/^\s(?:of|in)\s(?:a|one)\b/u.test(after)) return null;
  }
  const heads: string[] = [];
  const deed =
    dimension === 'occurrence' && !TRY.test(text.slice(number.start, number.end))
      ? phrases.findLast((phrase) => phrase.end <= number.start && deedOf(phrase.token) !== null)
      : undefined;
  const done = deed === undefined ? null : deedOf(deed.token);
  if (done !== null) {
    dimension = 'thing';
    heads.push(done);
  }
  const scopes: string[] = [];
  const context: string[] = [];
  const narrowing: string[] = [...(kinds === undefined ? [] : ['kinds']), ...(surplus ? ['surplus'] : [])];
  const leading = phrases.filter((phrase) => phrase.end <= number.start);
  const nearest = leading.at(-1) ?? null;
  const bound: Bound = { heads, group: null, near: null, scopes, narrowing, used: new Set() };
  bindHeads(
    {
      text,
      clause,
      before,
      after,
      number,
      dimension,
      role,
      phrases,
      leading,
      nearest,
      following,
      topics: around.topics,
    },
    bound,
  );
  const { used, group } = bound;
  const from = rateStart(text, clause.start);
  // Those one has are no more on any day: our eleven beehives every morning.
  const owned = number.counts && /\b(?:our|my|its|their) $/u.test(before);
  const per = owned ? null : perOf(text.slice(from, end), number.end - from, end);
  const multiplied = dimension === 'change' ? NUMBER_OF_THEM.exec(after)?.[0].length : undefined;
  if (multiplied !== undefined) {
    const them = phrases.find(({ start }) => start === number.end + multiplied);
    if (them !== undefined) heads.push(them.token);
  }
  const isSpan = dimension === 'time' || dimension === 'clock';
  const antecedent =
    isSpan && heads.length === 0 && RELATIVE.test(clause.text) ? around.topics.at(-1) : undefined;
  if (antecedent !== undefined) heads.push(antecedent.token);
  if (isSpan && heads.length === 0) heads.push('stay');
  for (const head of [...heads])
    for (const prefix of prefixesOf(head)) if (conceptById(prefix)?.kind === 'activity') heads.push(prefix);
  for (const phrase of phrases) {
    if (used.has(phrase)) continue;
    const base = baseOf(phrase.token);
    const capital =
      phrase.preposition !== '' &&
      phrase.preposition !== 'of' &&
      phrase.preposition !== 'with' &&
      phrase.preposition !== 'to' &&
      phrase.preposition !== 'by' &&
      phrase.preposition !== 'as';
    const owner =
      number.counts &&
      phrase.end <= number.start &&
      /^\s(?:has|had|have|got|gained|reached|hit|drew|attracted|employs|employed)\s/u.test(
        text.slice(phrase.end, phrase.end + 10),
      ) &&
      phrase === nearest;
    const there = isScope(base) && phrase.preposition !== 'before' && phrase.preposition !== 'after';
    if (owner || there || (capital && conceptById(base)?.kind !== 'role' && !SPACE_VERBS.test(base)))
      scopes.push(phrase.token);
    else context.push(phrase.token);
    for (const prefix of prefixesOf(phrase.token)) if (isScope(prefix)) scopes.push(prefix);
  }
  const occasion = heads.some(
    (head) => OCCASIONS.test(baseOf(head)) || conceptById(baseOf(head))?.kind === 'event',
  );
  if (dimension === 'occurrence' && LATE.test(before)) context.push('lateness');
  if (number.counts && WENT_TO.test(before) && !occasion) context.push('visit');
  if (heads.length === 0) {
    for (const phrase of [...phrases].reverse())
      if (conceptById(phrase.token)?.kind !== 'role' && !phrase.words[0]?.verb && heads.length === 0)
        heads.push(phrase.token);
  }
  if (heads.length === 0) heads.push(...around.topics.map((phrase) => phrase.token));
  if (number.counts && RELATIVE.test(clause.text)) {
    const whose = around.topics.at(-1);
    if (whose !== undefined) scopes.push(whose.token);
  }
  if (scopes.length === 0)
    scopes.push(
      ...around.topics.filter((phrase) => isScope(baseOf(phrase.token))).map((phrase) => phrase.token),
    );
  if (scopes.length === 0) scopes.push(...around.background.map((token) => `~${token}`));

  if (number.counts && following === null && heads.length > 0 && heads.every(isScore)) dimension = 'points';
  if (number.counts && ENTRY.test(before) && !phrases.some(({ words: [first] }) => first?.verb))
    context.push(...around.entry.map(({ token }) => token));
  if (heads.length > 0 && heads.every((head) => head === 'score'))
    context.push(...around.topics.map((phrase) => phrase.token));

  if (dimension === 'share' && role === 'delta') {
    if (direction === null) return null;
    [low, high] = direction === 'up' ? [1 + low / 100, 1 + high / 100] : [1 - high / 100, 1 - low / 100];
    dimension = 'change';
  }
  if (dimension === 'change') {
    if (direction === 'down' && low > 1) [low, high] = [1 / high, 1 / low];
    direction = low > 1 ? 'up' : 'down';
    role = role === 'goal' ? 'goal' : 'plain';
  }
  narrowing.push(
    ...narrowedBy({
      text,
      lead: text.slice(0, number.start),
      masked: sentence.masked.slice(clause.start, number.start),
      clause: text.slice(clause.start, end),
      before,
      after,
      number: text.slice(number.start, number.end),
      counts: number.counts,
      high,
      dimension,
      role,
      heads,
    }),
  );
  // What is multiplied is no narrower thing for being new.
  if (dimension === 'change')
    narrowing.splice(0, narrowing.length, ...narrowing.filter((word) => word !== 'new'));
  const raceTime =
    dimension === 'clock' && per === null
      ? raceTimeOf(
          text,
          clause.text,
          before,
          high,
          around.periods.map(({ name }) => name),
        )
      : null;
  const stage = around.periods.find((period) => period.name.startsWith('stage:'))?.name;
  if (
    role === 'plain' &&
    dimension !== 'change' &&
    !isSpan &&
    !MOMENTS.has(dimension) &&
    stage === 'stage:start'
  )
    role = 'from';
  if (role === 'plain' && dimension !== 'change' && stage === 'stage:end') role = 'to';
  if ((role === 'plain' || role === 'within') && dimension === 'clock' && stage === 'stage:improved')
    [role, direction] = ['to', 'down'];
  if (raceTime !== null && role === 'within') role = 'plain';
  const doer = isSpan ? null : doerOf(before, number.counts ? after : '');
  return {
    start: sentence.start + number.start,
    end: sentence.start + number.end,
    low,
    high,
    approximate: number.approximate,
    dimension,
    per: UNTIMED.has(dimension) || (isSpan && per !== null && low > per * 24) ? null : per,
    role,
    direction,
    periods: [
      ...around.periods
        .map((period) => period.name)
        .filter((name) => !name.startsWith('stage:') && !(raceTime !== null && name.startsWith('race:'))),
      ...(raceTime === null ? [] : [raceTime.race]),
    ],
    heads: raceTime === null ? [...new Set(heads)] : ['record'],
    near: done ?? bound.near,
    verbs: number.counts
      ? [...new Set(leading.flatMap((phrase) => (phrase.words[0]?.verb ? [phrase.token] : [])))]
      : [],
    group,
    scopes: [...new Set(scopes)],
    context: [...new Set(context)],
    narrowing: [
      ...new Set(
        raceTime === null
          ? narrowing
          : [...narrowing.filter((word) => !AT_BEST.test(word)), ...raceTime.narrowing],
      ),
    ],
    ...(doer === null ? {} : { doer }),
  };
}

/** Finds the quantities of one folded English text; sentences come with their offsets in the text. */
export function findEnglishQuantities(sentences: readonly Stretch[], quotes: readonly string[]): Quantity[] {
  const quantities: Quantity[] = [];
  let earlierTopics: EnglishPhrase[] = [];
  const background = new Set<string>();
  const last = lastWithNumber(sentences);
  sentences.slice(0, last + 1).forEach((written, at) => {
    const stretch = { ...written, text: maskEnglishReport(written.text) };
    const sentence = readSentence(stretch);
    let carried: FoundPeriod[] = [];
    let sentenceTopics: EnglishPhrase[] = [];
    /** What was told before the comma: worked at a planetarium since 2021, three years now. */
    let earlier: readonly EnglishPhrase[] = [];
    for (const clause of splitEnglishClauses({ text: stretch.text, start: 0 })) {
      const end = clause.start + clause.text.length;
      const masked = sentence.masked.slice(clause.start, end);
      const shift = <Item extends { start: number; end: number }>(item: Item): Item => ({
        ...item,
        start: item.start + clause.start,
        end: item.end + clause.start,
      });
      const plainWords = englishWords(masked);
      const phrases = englishPhrases(masked, plainWords).map(shift);
      const words = plainWords.map(shift);
      const own = sentence.periods.filter((period) => period.start >= clause.start && period.start < end);
      sentence.numbers.forEach((number, index) => {
        if (number.start < clause.start || number.start >= end) return;
        const bare = phrases.length === 0 && !RELATIVE.test(clause.text) && TIMES.has(number.dimension);
        const made = readQuantity(
          sentence,
          index,
          clause,
          words,
          bare ? (earlier.length > 0 ? earlier : sentenceTopics) : phrases,
          {
            topics: sentenceTopics.length > 0 ? sentenceTopics : earlierTopics,
            entry: earlier.length > 0 ? [] : sentenceTopics,
            background: [...background],
            periods: oneLevel(sentence, number)
              ? sentence.periods
              : own.length > 0
                ? own
                : carried.filter((period) => !period.name.startsWith('stage:') || period.start === 0),
          },
        );
        if (made !== null) quantities.push({ ...made, quote: quotes[at] ?? '' });
      });
      const topics = phrases.filter(
        (phrase) => !phrase.words[0]?.verb && conceptById(phrase.token)?.kind !== 'role',
      );
      if (topics.length > 0) sentenceTopics = topics;
      if (phrases.some(({ words: [first] }) => first?.verb)) earlier = phrases;
      carried = [...carried, ...own];
      for (const phrase of phrases) if (isScope(baseOf(phrase.token))) background.add(phrase.token);
    }
    if (sentenceTopics.length > 0) earlierTopics = sentenceTopics;
  });
  return quantities;
}
