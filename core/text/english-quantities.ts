import { lastWithNumber, type Stretch, splitEnglishClauses } from './clauses.ts';
import { conceptById, englishConcept } from './concepts.ts';
import {
  ANOTHER,
  APPLYING,
  BARE_TIME,
  EACH_OF_THEM,
  EVENTS,
  GROUPS,
  HOLDER,
  KEEPING_ON,
  MADE_UP,
  NARROWING,
  NOT_COUNTED,
  OF_EACH,
  OF_US,
  ORDINAL,
  OTHER_PERSON,
  SEX,
  SPACE_VERBS,
  SPAN_AFTER,
  SUPERLATIVE,
  TALK,
  TOO,
  US_CALLED,
  WENT_TO,
} from './english-patterns.ts';
import { MORE_AFTER, perOf, readSentence, roleOf, type Sentence } from './english-roles.ts';
import {
  type EnglishPhrase,
  type EnglishWord,
  englishPhrases,
  englishWords,
  movementOf,
} from './english-words.ts';
import { isGroup, isScope } from './japanese-words.ts';
import type { FoundPeriod } from './periods.ts';
import type { Quantity } from './quantity.ts';
import { maskEnglishReport } from './report.ts';
import { baseOf, prefixesOf } from './tokens.ts';

const LIKE_CHANGE = new Set(['share', 'change']);

function narrowsOf(phrase: EnglishPhrase): string[] {
  const sex = SEX.exec(phrase.words.at(-1)?.raw ?? '')?.[0];
  const named = phrase.words.slice(0, -1).flatMap((word) => (NARROWING.test(word.raw) ? [word.raw] : []));
  return sex === undefined ? named : [...named, sex];
}

function readQuantity(
  sentence: Sentence,
  index: number,
  clause: Stretch,
  words: readonly EnglishWord[],
  phrases: readonly EnglishPhrase[],
  around: {
    topics: readonly EnglishPhrase[];
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

  if (TOO.test(after) || (number.counts && BARE_TIME.test(before) && /^\s?(?:[.,;]|$)/u.test(after)))
    return null;

  let { role, direction } = roleOf(sentence, index, clause, words);
  let { dimension, low, high } = number;
  const following =
    phrases.find(
      (phrase) =>
        phrase.start >= number.end &&
        /^[\s-]*(?:of\s)?(?:the\s|our\s|my\s|its\s|their\s|these\s|all\s|other\s|more\s|different\s)?$/u.test(
          text.slice(number.end, phrase.start),
        ),
    ) ?? null;
  const firstAfter = following?.words[0];
  if (number.counts) {
    if (following === null && NOT_COUNTED.test(after.trimStart()) && !OF_US.test(after)) return null;
    if (
      following !== null &&
      number.high < 100 &&
      !(number.high >= 20 && /^words?$/u.test(following.words.at(-1)?.raw ?? '')) &&
      TALK.test(baseOf(following.token)) &&
      conceptById(baseOf(following.token)) === null
    )
      return null;
    if (/^\s(?:of|in)\s(?:a|one)\b/u.test(after)) return null;
  }
  const heads: string[] = [];
  const downloaded =
    dimension === 'occurrence' &&
    /\b(?:downloaded|viewed|played) (?:about |over |more than )?$/u.test(before);
  if (downloaded) {
    dimension = 'thing';
    heads.push('download');
  }
  let group: string | null = null;
  const scopes: string[] = [];
  const context: string[] = [];
  const narrowing: string[] = [];
  const used = new Set<EnglishPhrase>();
  /** In `28-bed ward` the beds are counted, not the wards. */
  const unitOfCompound = (phrase: EnglishPhrase): string | null => {
    const [first] = phrase.words;
    if (!number.counts || phrase.words.length < 2 || first?.start !== number.end + 1) return null;
    return text[number.end] === '-' && !first.raw.includes('-') ? first.token : null;
  };
  const addHead = (phrase: EnglishPhrase) => {
    const base = baseOf(phrase.token);
    used.add(phrase);
    narrowing.push(...narrowsOf(phrase));
    if (
      number.counts &&
      isGroup(base) &&
      !(phrase === following && GROUPS.test(phrase.words.at(-1)?.raw ?? ''))
    ) {
      heads.push('member');
      group ??= phrase.token;
      scopes.push(phrase.token);
    } else if (unitOfCompound(phrase) !== null) {
      heads.push(unitOfCompound(phrase) ?? base);
      scopes.push(base);
    } else heads.push(phrase.token);
    if (base === 'score') heads.push(...prefixesOf(phrase.token));
  };
  const leading = phrases.filter((phrase) => phrase.end <= number.start);
  const nearest = leading.at(-1) ?? null;
  const gap =
    nearest === null
      ? ''
      : text.slice(
          nearest.end,
          number.start +
            (/^(?:about|around|over|more|nearly|almost|at|roughly)/u.exec(text.slice(number.start))?.[0]
              .length ?? 0),
        );
  const ofNumber = nearest !== null && /^\s(?:of|with|:)\s?/u.test(gap) && gap.length < 16;
  const whole = MADE_UP.test(before)
    ? leading.findLast((phrase) => isGroup(baseOf(phrase.token)))
    : undefined;
  const countsHere = number.counts && following !== null && firstAfter !== undefined && !firstAfter.verb;
  const money =
    dimension === 'dollar' || dimension === 'yen' || dimension === 'pound' || dimension === 'euro';

  if (number.counts && OF_US.test(after)) {
    heads.push('member');
    const [first, second] = phrases.filter((phrase) => phrase.start > number.end);
    const called = first !== undefined && US_CALLED.test(text.slice(number.end, first.start));
    if (called && first !== undefined) addHead(first);
    const crew = called ? second : first;
    if (crew !== undefined && isScope(baseOf(crew.token))) {
      scopes.push(crew.token);
      used.add(crew);
    }
  } else if (countsHere && following !== null && role !== 'delta') {
    addHead(following);
    if (whole !== undefined) {
      heads.push('member');
      group = whole.token;
      scopes.push(whole.token);
      used.add(whole);
    }
    if (ofNumber && nearest !== null) scopes.push(nearest.token);
    if (ofNumber && nearest !== null && isGroup(baseOf(nearest.token))) {
      heads.push('member');
      group = nearest.token;
    }
    if (ofNumber && nearest !== null) used.add(nearest);
  } else if (number.counts && ofNumber && nearest !== null) addHead(nearest);
  else if (
    number.counts &&
    nearest !== null &&
    /\b(?:is|was|are|were|reached|hit|to|at|from|:|totalled)\b/u.test(gap)
  )
    addHead(nearest);
  else if (money) {
    if (following !== null && !firstAfter?.verb && /^[\s-]*$/u.test(text.slice(number.end, following.start)))
      addHead(following);
    else if (ofNumber && nearest !== null) addHead(nearest);
    else
      for (const phrase of phrases)
        if (
          movementOf(phrase.words[0]?.raw ?? '') === null &&
          !isScope(baseOf(phrase.token)) &&
          phrase.preposition !== 'for' &&
          phrase.preposition !== 'in' &&
          phrase.preposition !== 'at'
        )
          addHead(phrase);
  } else if (LIKE_CHANGE.has(dimension) || role === 'from' || role === 'to' || role === 'delta') {
    const inThing = phrases.find(
      (phrase) => phrase.start > number.end && phrase.preposition === 'in' && MORE_AFTER.test(after),
    );
    const ofThing = phrases.find((phrase) => phrase.start > number.end && phrase.preposition === 'of');
    const moved = leading.filter(
      (phrase) =>
        movementOf(phrase.words[0]?.raw ?? '') === null &&
        conceptById(phrase.token)?.kind !== 'role' &&
        !(phrase.preposition !== '' && phrase.preposition !== 'of') &&
        !phrase.words[0]?.verb,
    );
    const object = moved.at(-1);
    if (inThing !== undefined) addHead(inThing);
    else if (ofThing !== undefined && dimension === 'share' && role !== 'delta') addHead(ofThing);
    else if (object !== undefined) addHead(object);
    else if (following !== null) addHead(following);
  } else if (
    (dimension === 'time' || dimension === 'clock') &&
    following !== null &&
    !firstAfter?.verb &&
    /^[\s-]$/u.test(text.slice(number.end, following.start))
  ) {
    addHead(following);
  } else if (dimension === 'time' || dimension === 'clock') {
    for (const phrase of phrases) {
      const scope =
        /^(?:at|in|on|through|during|with|to|from|before|after)$/u.test(phrase.preposition) ||
        isScope(baseOf(phrase.token));
      if (!scope || KEEPING_ON.test(text.slice(clause.start, phrase.start))) addHead(phrase);
    }
  } else {
    for (const phrase of phrases)
      if (
        conceptById(baseOf(phrase.token))?.kind === 'exam' ||
        conceptById(baseOf(phrase.token))?.kind === 'event'
      )
        addHead(phrase);
    if (heads.length === 0 && following !== null) addHead(following);
    if (heads.length === 0)
      for (const phrase of phrases) if (!number.counts || !phrase.words[0]?.verb) addHead(phrase);
  }
  if ((dimension === 'time' || dimension === 'clock') && heads.length === 0) heads.push('stay');
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
    if (owner || isScope(base) || (capital && conceptById(base)?.kind !== 'role' && !SPACE_VERBS.test(base)))
      scopes.push(phrase.token);
    else context.push(phrase.token);
    for (const prefix of prefixesOf(phrase.token)) if (isScope(prefix)) scopes.push(prefix);
  }
  if (number.counts && WENT_TO.test(before)) context.push('visit');
  if (heads.length === 0) {
    for (const phrase of [...phrases].reverse())
      if (conceptById(phrase.token)?.kind !== 'role' && !phrase.words[0]?.verb && heads.length === 0)
        heads.push(phrase.token);
  }
  if (heads.length === 0) heads.push(...around.topics.map((phrase) => phrase.token));
  if (scopes.length === 0)
    scopes.push(
      ...around.topics.filter((phrase) => isScope(baseOf(phrase.token))).map((phrase) => phrase.token),
    );
  if (scopes.length === 0) scopes.push(...around.background.map((token) => `~${token}`));

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
  if (OTHER_PERSON.test(text.slice(0, number.start)))
    narrowing.push(`who:${OTHER_PERSON.exec(text)?.[1] ?? ''}`);
  if (ANOTHER.test(before.slice(-24)) || (number.counts && /^\s(?:other|more|different)\s/u.test(after)))
    narrowing.push('other');
  if (
    OF_EACH.test(before.replace(EACH_OF_THEM, '') + text.slice(number.start, end)) ||
    /\beach\b(?!\s(?:day|week|month|year|morning|evening|night))/u.test(after)
  )
    narrowing.push('each');
  if (
    dimension !== 'rank' &&
    dimension !== 'points' &&
    (SUPERLATIVE.test(text.slice(clause.start, end)) || ORDINAL.test(before))
  )
    narrowing.push('extreme');
  if (number.counts && SPAN_AFTER.test(after)) narrowing.push('span');
  if (heads.includes('interview') && APPLYING.test(text)) narrowing.push('job');
  const holder = number.counts ? HOLDER.exec(before)?.[1] : undefined;
  if (
    holder !== undefined &&
    high <= 12 &&
    !/^(?:album|book|class)$/u.test(holder) &&
    !isGroup(englishConcept(holder)?.id ?? holder)
  )
    narrowing.push('each');
  const event = number.counts ? EVENTS.exec(after) : null;
  if (event?.[1] !== undefined) narrowing.push(`event:${event[1]}`);
  const isSpan = dimension === 'time' || dimension === 'clock';
  const per = perOf(text.slice(clause.start, end), number.end - clause.start, end);
  const stage = around.periods.find((period) => period.name.startsWith('stage:'))?.name;
  if (role === 'plain' && dimension !== 'change' && !isSpan && stage === 'stage:start') role = 'from';
  if (role === 'plain' && dimension !== 'change' && stage === 'stage:end') role = 'to';
  if (role === 'plain' && dimension === 'clock' && stage === 'stage:improved')
    [role, direction] = ['to', 'down'];
  return {
    start: sentence.start + number.start,
    end: sentence.start + number.end,
    low,
    high,
    approximate: number.approximate,
    dimension,
    per: dimension === 'points' || (isSpan && per !== null && low > per * 24) ? null : per,
    role,
    direction,
    periods: around.periods
      .filter((period) => !period.name.startsWith('stage:'))
      .map((period) => period.name),
    heads: [...new Set(heads)],
    near: countsHere ? (following?.token ?? null) : null,
    verbs: number.counts
      ? [...new Set(leading.flatMap((phrase) => (phrase.words[0]?.verb ? [phrase.token] : [])))]
      : [],
    group,
    scopes: [...new Set(scopes)],
    context: [...new Set(context)],
    narrowing: [...new Set(narrowing)],
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
        const made = readQuantity(sentence, index, clause, words, phrases, {
          topics: sentenceTopics.length > 0 ? sentenceTopics : earlierTopics,
          background: [...background],
          periods:
            own.length > 0
              ? own
              : carried.filter((period) => !period.name.startsWith('stage:') || period.start === 0),
        });
        if (made !== null) quantities.push({ ...made, quote: quotes[at] ?? '' });
      });
      const topics = phrases.filter(
        (phrase) => !phrase.words[0]?.verb && conceptById(phrase.token)?.kind !== 'role',
      );
      if (topics.length > 0) sentenceTopics = topics;
      carried = [...carried, ...own];
      for (const phrase of phrases) if (isScope(baseOf(phrase.token))) background.add(phrase.token);
    }
    if (sentenceTopics.length > 0) earlierTopics = sentenceTopics;
  });
  return quantities;
}
