import { mask, type Stretch } from '../clauses.ts';
import { type EnglishWord, movementOf } from '../english-words.ts';
import { findMoments } from './english-moments.ts';
import { type EnglishNumber, findEnglishNumbers } from './english-numbers.ts';
import { type FoundPeriod, findEnglishPeriods } from './periods.ts';
import type { Per, Role } from './quantity.ts';

/** Who did it follows, and not by how much it moved: attended by 150. */
const DONE_BY =
  /\b(?!increas|decreas|reduc|rais|boost|improv|grow|doubl|tripl|lower|shorten|expand|extend|rose|risen|fell|cut|dropp|climb|jump|exceed|miss|pass)(?:[a-z]+ed|seen|read|taken|done|written|made|run|led|built|won|given|taught|bought|chosen|drawn|sung|eaten|held) (?:in total )?by (?:about |around |over |almost |nearly |more than |some |a total of )?$/u;
/** Matches what puts hours in, which are no time within which something was done. */
export const PUT_IN =
  /\b(?:put|puts|putting|get|got|getting|squeezed|fit|fitted) in (?:about |around |over |nearly |almost |just |only )?$/u;

/** The time a piece of work needed is that within which it was done: the mural took us 20 days. */
const NEEDED =
  /\b(?:took|takes|taken|needed|required)(?: (?:me|us|them|him|her|(?:my|our|the|all|all of) [a-z]+))?(?: about| around| over| nearly| almost| only| just| roughly| a total of| a full| a whole)? $/u;

/** What takes place for so long lasts so long: our meeting takes three hours. */
const LASTS =
  /^\s*(?:our|my|the|each|every|one|an?) (?:[a-z-]+ ){0,2}(?:meetings?|rehearsals?|practice|class|lessons?|shows?|performance|match|game|sessions?|concert|shifts?|lectures?|interview) (?:took|takes|take) (?:about |around |over |nearly |almost |only |just )?$/u;

/** What it was before it was changed: cut it from 120 minutes. */
const MOVED_FROM =
  /\b(?:cut|shortened|reduced|lowered|trimmed|raised|increased|extended|dropped|fell|rose|grew|improved|went (?:up|down)) (?:[a-z'-]+ ){0,6}from (?:about |around |over |nearly )?$/u;

/** How long a way is, however often one goes it. */
const EACH_WAY = /\b(?:each|one) way\b|\bcommut/u;

/** Some of a group: 20 students from our class. */
const FROM_GROUP =
  /^ (?![a-z-]+ c(?:ame|omes?) )(?:[a-z-]+ ){1,2}from (?:our|my|the|that|this) (?:[a-z-]+ )?(?:class|club|team|group|circle|seminar|school|lab|band|choir|department|faculty|committee|company|crew|village)\b/u;
const BROUGHT = /\b(?:brought|bring|got|took|pushed|moved|went|came)\b/u;
const WENT =
  /\b(?:went|gone|goes|going|moved|shot|brought|pushed|took|got) (up|down) to (?:about |around |over |nearly )?$/u;

/** The same with what was moved in between: brought attendance up to 60 %. */
const BROUGHT_TO =
  /\b(?:brought|raised|pushed|got|built|took|moved|drove)\b[^,.;\d]{1,40} (up|down) to (?:about |around |over |nearly )?$/u;
/** Which way it went: bookings went up by a fifth. */
const WENT_BY = /\b(?:went|gone|goes?|going|is|are|was|were|moved) (up|down) by /u;
function movedBy(before: string): 'up' | 'down' | null {
  const way = WENT_BY.exec(before)?.[1];
  return way === 'up' || way === 'down' ? way : null;
}
/** What it comes to is how much it is: the money came to 90,000 yen. */
const AMOUNTED =
  /\b(?:c[oa]mes?|amount(?:s|ed)?|add(?:s|ed)? up|summed up) to (?:about |around |over |nearly |only |a total of )?$/u;
/** What climbs to a height is there then: the rocket climbed to 200 metres. */
const CLIMBED =
  /\b(?:climbed|ascended|flew|soared|shot up|went up|rose) to (?:about |around |over |nearly |almost )?$/u;

const PER_AFTER: readonly [RegExp, Per][] = [
  [
    /(?<!\b(?:in|for|within|over|took|takes|me|us|lasts?|lasted|spent|spend|than|about|after|of|full|half)\s)\b(?:a|per|each|every) day\b(?! (?:trip|camp|care|off|tour|school|nursery|pass|ticket))|\bdaily\b|\b(?:every|each) (?:morning|evening|night)\b|\b(?:a|per) night\b(?! (?:bus|shift|market|school|train|class|walk|out|guard|watch|hike|run|duty|club))/u,
    1,
  ],
  [
    /(?<!\b(?:in|for|within|over|took|takes|me|us|lasts?|lasted|spent|spend|than|about|after|of|full|half)\s)\b(?:a|per|each|every) week\b|\bweekly\b/u,
    7,
  ],
  [
    /(?<!\b(?:in|for|within|over|took|takes|me|us|lasts?|lasted|spent|spend|than|about|after|of|full|half)\s)\b(?:a|per|each|every) month\b|\bmonthly\b/u,
    30,
  ],
  [
    /(?<!\b(?:in|for|within|over|took|takes|me|us|lasts?|lasted|spent|spend|than|about|after|of|full|half)\s)\b(?:a|per|each|every) year\b|\b(?:annual|annually|yearly)\b/u,
    365,
  ],
];
const GOAL =
  /\b(?:dream(?:ed|t|ing)? of|aim(?:ed|ing)?|goal(?! (?:total|average|difference|record)\b)|target(?:ed)?|hop(?:e|ed|ing)|plan(?:ned)?(?=\s(?:to|for|on|about|around)\b|\s$)|(?:am|are|is|was|were|been) planning|planning (?:to|for|on)|want(?:ed)? to|want(?:ed)?(?= (?:about |at least |over )?$)|expect(?:ed|ing)?|capacity|would|need(?:ed)?|intend(?:ed)?|(?:told|advis(?:ed?|es)|ask(?:ed)?|urged|encouraged) (?:me|us|everyone) to|recommend(?:s|ed)?|limit(?:ed)?|maximum|budgeted|if|suppose(?:d)?|scheduled|estimated|quoted|studying for|preparing for)\b/u;
/** How many there is room for. */
const ROOM_FOR = /\b(?:beds?|seats?|room|places?|spaces?|slots?|chairs) for (?:only |about |just )?$/u;
/** Matches a noun of movement after a number (increase, drop, more, fewer). */
export const MORE_AFTER =
  /^\s(?:(?:point|percentage|year-on-year|overall)\s)?(?:increase|growth|rise|jump|boost|improvement|gain|drop|decrease|reduction|decline|cut|fall|saving|more|fewer|less|higher|lower|faster|shorter|off)\b/u;
/** A folded English sentence: what was found in it, and its text with that masked. */
export interface Sentence {
  text: string;
  start: number;
  masked: string;
  numbers: EnglishNumber[];
  periods: FoundPeriod[];
}

/** Reads the periods, rates and numbers of one folded sentence. */
export function readSentence(written: Stretch): Sentence {
  const moments = findMoments(written.text);
  const periods = findEnglishPeriods(written.text).filter(
    (period) => !moments.some(({ start, end }) => start < period.end && period.start < end),
  );
  const rates = [
    ...written.text.matchAll(/(?<!\bhalf )\b(?:a|per|each|every) (?:day|week|month|year)\b(?! and a half)/gu),
  ]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(
      (rate) =>
        !/\b(?:for|took|takes|me|us|spent|lasted|lasts?|within|than|about|almost|nearly|of)\s$/u.test(
          written.text.slice(0, rate.start),
        ),
    );
  const numbers = findEnglishNumbers(mask(mask(written.text, periods), rates), moments);
  return {
    text: written.text,
    start: written.start,
    masked: mask(mask(written.text, periods), [...rates, ...numbers]),
    numbers,
    periods,
  };
}

/** What was done every week and is counted in all: 400 kilograms in total. */
const IN_ALL = /^(?: [a-z]+){0,3} (?:in total|altogether|in all)\b/u;
/** A rate that stands before its sentence: every week, 800 people listen. */
const RATE_AHEAD = /^\s*(?:each|every) (?:[a-z]+),\s*$/u;

/** Finds where the words begin that can tell a rate: a clause, or the sentence where that names the rate first. */
export function rateStart(text: string, clauseStart: number): number {
  return RATE_AHEAD.test(text.slice(0, clauseStart)) ? 0 : clauseStart;
}

/** Finds the stretch of time that a number ending at an offset of a sentence is counted within; null for no rate. */
export function perOf(text: string, from: number, until: number): Per | null {
  const after = text.slice(from, Math.min(until, from + 70));
  for (const [pattern, per] of PER_AFTER) if (pattern.test(after)) return per;
  if (IN_ALL.test(after)) return null;
  const before = text.slice(Math.max(0, from - 90), from);
  for (const [pattern, per] of PER_AFTER) if (pattern.test(before)) return per;
  return null;
}

function directionIn(words: readonly EnglishWord[], at: number): 'up' | 'down' | null {
  let best: 'up' | 'down' | null = null;
  let distance = 60;
  for (const word of words) {
    const moved = movementOf(word.raw);
    const away = word.end <= at ? at - word.end : word.start - at + 10;
    if (moved !== null && away < distance) {
      best = moved;
      distance = away;
    }
  }
  return best;
}

/** Says how a number stands in its sentence, and which way it moved. */
export function roleOf(
  sentence: Sentence,
  index: number,
  clause: Stretch,
  words: readonly EnglishWord[],
): { role: Role; direction: 'up' | 'down' | null } {
  const number = sentence.numbers[index];
  if (number === undefined) return { role: 'plain', direction: null };
  const { text } = sentence;
  const end = clause.start + clause.text.length;
  const before = text.slice(clause.start, number.start);
  const after = text.slice(number.end, end);
  if (
    number.counts &&
    /^\s(?!(?:episode|issue|edition|volume)s )[a-z-]+ of (?:the|my|our|their|these|those|them)\b/u.test(
      after,
    ) &&
    !/\b(?:of|with|has|have|had|all)\s$/u.test(before)
  )
    return { role: 'part', direction: null };
  if (number.counts && FROM_GROUP.test(after)) return { role: 'part', direction: null };
  if (number.counts && /^\s*$/u.test(before) && /^\sof your\b/u.test(after))
    return { role: 'part', direction: null };
  const next = sentence.numbers[index + 1];
  const previous = sentence.numbers[index - 1];
  const direction = directionIn(words, number.start);
  if (
    /^\s(?:out )?of\s(?:the|my|our|their|its|them|us|whom|those|these|all)\b/u.test(after) &&
    !(number.counts && (/\ball (?:the )?$/u.test(before) || /^\sof us\b/u.test(after))) &&
    number.dimension !== 'change' &&
    number.dimension !== 'grade' &&
    number.dimension !== 'rank'
  )
    return { role: 'part', direction: null };
  if (
    /^\s(?:out )?of\s$/u.test(text.slice(number.end, next?.start ?? number.end)) &&
    next !== undefined &&
    number.dimension !== 'time'
  ) {
    return number.dimension === 'rank' || number.dimension === 'points'
      ? { role: 'plain', direction: null }
      : { role: 'part', direction: null };
  }
  if (previous?.dimension === 'rank' && /^\s(?:out )?of\s$/u.test(text.slice(previous.end, number.start)))
    return { role: 'part', direction: null };
  if (
    previous !== undefined &&
    /^(?:\bof |[^.]*\bout of )?/u.test(text) &&
    /\b(?:of|among)\s$/u.test(text.slice(0, previous.start)) &&
    (/^[\s\w-]{0,30},\s$/u.test(text.slice(previous.end, number.start)) ||
      (/^\s*(?:out )?of\b/u.test(text) && /^[\s\w'-]{0,40}$/u.test(text.slice(previous.end, number.start))))
  )
    return { role: 'part', direction: null };
  if (
    /\b(?:including|of whom|of which|among them|of these|of them|of those)[\s,]+(?:about |only )?$/u.test(
      text.slice(Math.max(0, number.start - 24), number.start),
    )
  )
    return { role: 'part', direction: null };
  if (number.counts && /^\s(?:were|was|of)\s(?!\d)/u.test(after) && previous !== undefined)
    return { role: 'part', direction: null };
  const isTime = number.dimension === 'time' || number.dimension === 'clock';
  if (isTime && LASTS.test(before) && !/^\sto\b/u.test(after)) return { role: 'plain', direction: null };
  if (isTime && NEEDED.test(before) && !EACH_WAY.test(text)) return { role: 'within', direction: null };
  const ahead = before.slice(-40).replace(/^.*:/u, '');
  if (ROOM_FOR.test(before)) return { role: 'goal', direction: null };
  const done = number.dimension === 'change' && /ed$/u.test(text.slice(number.start, number.end));
  if (!done && GOAL.test(ahead) && !/beat|exceed|reach|against/u.test(ahead))
    return { role: 'goal', direction: null };
  if (
    /\bfrom (?:about |around |only |just )?$/u.test(text.slice(0, number.start)) &&
    next !== undefined &&
    /\bto\b/u.test(text.slice(number.end, next.start))
  )
    return { role: 'from', direction };
  if (
    /\bstart(?:ed|ing) (?:with|from|at)\s$/u.test(before) ||
    (!number.counts && next === undefined && MOVED_FROM.test(before))
  )
    return { role: 'from', direction: null };
  const arrow = /^\s?(?:→|⇒|->|=>)\s?$/u;
  if (next?.dimension === number.dimension && arrow.test(text.slice(number.end, next.start)))
    return { role: 'from', direction };
  if (previous?.dimension === number.dimension && arrow.test(text.slice(previous.end, number.start)))
    return { role: 'to', direction: previous.low <= number.low ? 'up' : 'down' };
  if (
    AMOUNTED.test(before) ||
    (number.dimension === 'distance' && previous === undefined && CLIMBED.test(before))
  )
    return { role: 'plain', direction: null };
  const went = (WENT.exec(before) ?? BROUGHT_TO.exec(before))?.[1];
  if (went !== undefined) return { role: 'to', direction: went === 'up' ? 'up' : 'down' };
  if (
    /\b(?:to|into)\s(?:about |around |over |only |just |nearly )?$/u.test(
      text.slice(Math.max(0, number.start - 12), number.start),
    ) &&
    number.dimension !== 'occurrence'
  ) {
    if (direction !== null || previous !== undefined) return { role: 'to', direction };
    if (number.dimension === 'share' && BROUGHT.test(before)) return { role: 'to', direction: null };
  }
  if (
    !(number.counts && DONE_BY.test(before)) &&
    /\bby (?:about |around |over |almost |nearly |another |a factor of |a whole |a full |only |just |as much as |more than )?$/u.test(
      text.slice(Math.max(0, number.start - 24), number.start),
    )
  )
    return { role: 'delta', direction: movedBy(before) ?? direction };
  if (/\b(?:in|into)\s$/u.test(before) && number.dimension === 'share') return { role: 'delta', direction };
  if (MORE_AFTER.test(after)) {
    const down =
      /^\s(?:[a-z-]+\s)?(?:drop|decrease|reduction|decline|cut|fall|saving|fewer|less|lower|shorter|off)/u.test(
        after,
      );
    return { role: 'delta', direction: down ? 'down' : 'up' };
  }
  if (
    (number.dimension === 'share' || number.dimension === 'dollar' || number.dimension === 'yen') &&
    direction !== null &&
    number.dimension === 'share'
  ) {
    const last = words.filter((word) => word.end <= number.start).at(-1);
    if (last !== undefined && movementOf(last.raw) !== null) return { role: 'delta', direction };
    if (/\b(?:up|down)\s$/u.test(before))
      return { role: 'delta', direction: /\bup\s$/u.test(before) ? 'up' : 'down' };
  }
  if (
    /\b(?:together with|alongside|along with|worked with|working with|help of)\s$/u.test(before) &&
    number.counts
  )
    return { role: 'companion', direction: null };
  if (
    (number.dimension === 'time' || number.dimension === 'clock') &&
    !PUT_IN.test(before) &&
    (/\b(?:in|within)\s(?:just |only |less than |under |about |over )?$/u.test(
      text.slice(Math.max(0, number.start - 18), number.start),
    ) ||
      (/\b(?:took|takes|needed|had|given)\b/u.test(before) &&
        /\bto\b/u.test(after) &&
        !EACH_WAY.test(clause.text)))
  )
    return { role: 'within', direction: null };
  return { role: 'plain', direction: null };
}
