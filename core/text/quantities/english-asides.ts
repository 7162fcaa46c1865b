import { createTextCache } from '../cache.ts';
import { weightOf } from '../concepts.ts';
import { englishWords } from '../english-words.ts';
import { foldWidth } from '../fold.ts';
import { maskEnglishReport } from '../report.ts';
import type { Dimension, Quantity } from './quantity.ts';
import { MONEY, TIMES } from './quantity-values.ts';
import { toldAlike } from './told-alike.ts';

const SCORES: ReadonlySet<Dimension> = new Set(['points']);
const SIZES: ReadonlySet<Dimension> = new Set([...MONEY, ...TIMES, 'distance', 'area', 'weight']);
const MEASURES: ReadonlySet<Dimension> = new Set([...SIZES, ...SCORES, 'share']);
const RANKS: ReadonlySet<Dimension> = new Set(['rank']);
const HOURS: ReadonlySet<Dimension> = new Set(['hour']);
const WEIGHTS: ReadonlySet<Dimension> = new Set(['weight']);
const SHARES: ReadonlySet<Dimension> = new Set(['share']);

const N = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

/** Words that set a number apart when only one of two sentences says them. */
interface Aside {
  words: RegExp;
  /** The measures it sets apart; all where none are named. */
  of?: ReadonlySet<Dimension>;
  /** What is said aside is a part, and so the smaller one. */
  less?: true;
  /** Only of what is counted by the day, the week or the month. */
  rate?: true;
  /** What the other must say. */
  beside?: RegExp;
}

const ASIDES: readonly Aside[] = [
  {
    words: /\bmy own (?:mistakes|scores?|share|part|booth|results?|sales)\b|^the winning |\btrial\b/u,
    of: MEASURES,
  },
  { words: /\bover the (?:whole |entire |full )?(?:year|season|semester)\b/u, of: SHARES },
  { words: /^when (?:i|we) (?:found|got|bought|adopted|met|first)\b/u, of: SIZES },
  { words: /\bof (?:what|the money|it) (?:i|we)\b/u, of: MONEY },
  { words: /\bspent\b/u, of: MONEY, beside: /\bbudget\b/u },
  { words: /\bextra\b|\balone\b|\bby myself\b/u, rate: true },
  {
    words: new RegExp(
      `\\b(?:had|gave (?:us|me)|(?:was|were) given) (?:only |just )?${N} (?:days|weeks|months) (?:to|for)\\b`,
      'u',
    ),
    of: TIMES,
  },
  { words: /\b(?:second-?hand|used for)\b|\bbought [a-z ]{1,20} used\b/u, of: MONEY },
  { words: /\b(?:in|during) (?:the )?(?:first|second) half\b/u, less: true },
  {
    words: /\b(?:pass mark|passing (?:score|mark|line)|pass line|cut-?off|minimum (?:score|mark))\b/u,
    of: SCORES,
  },
  { words: /\bin terms of\b|\branked\b.*\bfor (?!the |our |my |an? |two |three )[a-z]+/u, of: RANKS },
  { words: /\bon my (?:shift|floor|days?)\b|\bin my (?:group|row|section|year)\b/u, of: SHARES },
  {
    words:
      /\b(?:went to bed|got up|woke up)\b.*\b(?:before|on the (?:day|night)|the (?:day|night|morning)) /u,
    of: HOURS,
  },
  {
    words: /(?<!-)\b(?:heaviest|lightest|hottest|coldest|cheapest|most expensive|tallest|deepest)\b/u,
    of: SIZES,
  },
  {
    words:
      /\baverage (?:score|mark|result|grade|wage|pay|price|time)s? (?:in|of|for) (?:our|the|my) (?:class|school|group|year|country|university|department|industry)\b|\bclass average\b/u,
  },
  { words: /\b(?:in|of) (?:my|our|the) (?:age group|category|division|heat|age class)\b/u, of: RANKS },
  { words: /\b(?:train|bus|flight|plane|ferry)\b/u, of: HOURS },
  { words: /\b(?:days|weeks?|months?|year) (?:before|after|leading up to) (?:the|our|my) [a-z]/u },
  {
    words: /^(?:the|our) (?:[a-z]+ )?(?:section|corner|counter|department|branch|floor|shelf) /u,
    less: true,
  },
  {
    words:
      /\b(?:short|shorter|shortened|long|longer|full|early|first|trial|test|online|english|japanese) version\b|\brough cut\b/u,
  },
  {
    words:
      /^(?:an?|another|most|other|some) (?:[a-z-]+ )?(?:part-timers?|newcomers?|beginners?|students?|members?|people|workers?|runners?|players?|shops?|stores?|clubs?|teams?|company|companies) (?!of|from|with|in)/u,
  },
  {
    words: /\b(?:an?|one) [a-z]+ (?:of|that weigh(?:s|ed)|weighing)\b/u,
    of: WEIGHTS,
    beside: /\b(?:in all|in total|altogether)\b/u,
  },
  { words: /\bthere and back\b|\bround trip\b|\bboth ways\b/u },
  { words: /\b(?:listening|reading|writing|speaking)\b/u, of: SCORES, less: true },
  { words: /\bin my (?:major|minor)\b|\bmajor (?:gpa|subjects|courses)\b/u, of: SCORES },
  {
    words:
      /\b(?:the (?:year|season|month|week|term)|a year) (?:before|earlier)\b(?! (?:i|we|my|our|the|last)\b)|\bthe previous (?:year|season|month|week|term)\b|\bbefore that\b|\buntil then\b/u,
  },
  {
    words:
      /\b(?:half|part|parts|a third|two thirds|a quarter|one corner|a corner) of (?:the|my|our|it|this)\b(?! (?:life|days?|time)\b)/u,
    of: SIZES,
    less: true,
  },
  {
    words: new RegExp(
      `^(?!.*\\bha(?:ve|s) ).*\\bthe (?:first|last|final|remaining|other) (?:${N} )?(?:hours?|days?|weeks?|months?|years?)\\b(?! (?:of|in) (?:high|university|college))`,
      'u',
    ),
    of: TIMES,
    less: true,
  },
  {
    words:
      /\bbelong(?:s|ed|ing)? to (?:another|a different)\b|\b(?:another|a different) (?:company|firm|chain|group|school|club|team|shop),? (?:which|that|who|whose)\b/u,
  },
  { words: /\b(?:different from|not) the one (?:at|in|with|for)\b/u },
  { words: /\bnext to (?:ours|us|mine)\b|\bnext door\b|\b(?:opposite|beside) (?:ours|us|mine)\b/u },
  {
    words: /\bof (?:those|the people|the ones|these people) (?:who|that)\b|\bof (?:the )?respondents\b/u,
    of: SHARES,
  },
  {
    words:
      /(?<!\beven )\b(?:in|during|over|on|throughout) (?:the |my |our )?(?:(?:spring|summer|winter|autumn|long|university|school) )?(?:vacations?|holidays?|breaks?|exams?|golden week)\b/u,
    rate: true,
  },
  {
    words:
      /^(?:print|mak|produc|shipp|send|repair|clean|fix|runn|decorat)ing (?:the |our |my |an? |one |each )?[a-z ]*?\b(?:costs?|took|takes|needed)\b/u,
    of: MONEY,
  },
];

const textOf = createTextCache((quote: string): string => maskEnglishReport(foldWidth(quote)).trim());

/** What each sentence says aside, as places in the list. */
const asidesOf = createTextCache((quote: string): readonly boolean[] => {
  const text = textOf(quote);
  return ASIDES.map(({ words }) => words.test(text));
});

function saysMore(one: Quantity, other: Quantity): boolean {
  const [mine, theirs] = [asidesOf(one.quote), asidesOf(other.quote)];
  return ASIDES.some(
    ({ of, less, rate, beside }, at) =>
      mine[at] === true &&
      theirs[at] === false &&
      of?.has(one.dimension) !== false &&
      (less !== true || one.high < other.low) &&
      (rate !== true || one.per !== null) &&
      beside?.test(textOf(other.quote)) !== false,
  );
}

/** Words that name no part of their own: the cost of the trip is the trip's. */
const OF_THE_WHOLE =
  /^(?:budget|price|cost|costs|total|amount|sum|money|profit|profits|sales|income|fee|fees|fare|rent|bill|value|size|length|width|height|depth|weight|area|distance|time|duration|rest|members?|people|end|work|whole|full|course|trip|way|stay)$/u;
const COMPONENT =
  /^(?:the|my|our) (?:[a-z-]+ )?([a-z]+) (?:for|of|to|in) (?:my|our|the|this) (?:[a-z-]+ )?([a-z]+)\b/u;

/** A thing for the whole costs less than the whole: the flight for my trip. */
function component(one: Quantity, other: Quantity): boolean {
  if (!MONEY.has(one.dimension) || one.high >= other.low) return false;
  const [, part, whole] = COMPONENT.exec(textOf(one.quote)) ?? FOR_PART.exec(textOf(one.quote)) ?? [];
  if (part === undefined || whole === undefined || OF_THE_WHOLE.test(part)) return false;
  const words = textOf(other.quote).split(/[^a-z-]+/u);
  return words.includes(whole) && !words.includes(part);
}

const FOR_PART =
  /\bfor (?:the |my |our )?([a-z]+) (?:on|of|during|at) (?:my|our|the|this) (?:[a-z-]+ )?([a-z]+)\b/u;
const ONE_OF_SEVERAL = /\bthe (?:very )?(?:last|final|first|opening|longest|next) ([a-z]{4,})\b/u;

/** One of several is not all of them: our rehearsals, the last rehearsal. */
function oneOfSeveral(one: Quantity, other: Quantity): boolean {
  const noun = ONE_OF_SEVERAL.exec(textOf(one.quote))?.[1];
  return (
    noun !== undefined &&
    textOf(other.quote)
      .split(/[^a-z-]+/u)
      .includes(`${noun}s`)
  );
}

const MINE: ReadonlySet<Dimension> = new Set([...MONEY, 'weight', 'points']);
const BY_ME = /^(?!.*\b(?:we|our|us|my team)\b)(?:[^,]*, )?i /u;
const BY_US = /^(?!.*\b(?:i|my|me)\b)(?:[^,]*, )?(?:we|our (?:group|team|club|class|circle)) /u;

/** What one did oneself is a part of what all did, told in the same words. */
function ownShare(a: Quantity, b: Quantity): boolean {
  if (!MINE.has(a.dimension)) return false;
  const [few, all] = a.high < b.low ? [a, b] : [b, a];
  return (
    BY_ME.test(textOf(few.quote)) &&
    BY_US.test(textOf(all.quote)) &&
    toldAlike(few.quote, all.quote).coverage > 0.99
  );
}

const NOT =
  /\b(?:not|never|cannot|no|none|without|(?:ca|do|did|does|is|was|are|were|could|wo|would|have|has|had)n't|the (?:rest|others?|remaining)|remaining)\b/u;
const ALL = 100;

/** Those who do and those who do not are all there are: 80 percent come, 20 percent cannot. */
function completes(a: Quantity, b: Quantity): boolean {
  return (
    a.dimension === 'share' &&
    Math.abs(a.low + b.low - ALL) < 0.01 &&
    NOT.test(textOf(a.quote)) !== NOT.test(textOf(b.quote))
  );
}

/** The names a sentence tells of. */
const namesOf = createTextCache((quote: string): readonly string[] =>
  englishWords(textOf(quote)).flatMap(({ token, verb }) =>
    token === null || verb || weightOf(token) < 1 || BEGUN.test(token) ? [] : [token],
  ),
);
const BEGUN =
  /^(?:start|begin|began|play|learn|join|take|age|aged|old|study|practise|time|win|won|enter|first)$/u;

/** Each tells of another thing that was begun: the violin at six, an orchestra at twelve. */
function begunOtherwise(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== 'age') return false;
  const [mine, theirs] = [namesOf(a.quote), namesOf(b.quote)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((name) => theirs.includes(name));
}

/**
 * Says whether one of two English sentences sets its number apart in words that the other does not say: a part of the
 * whole, an earlier year, holidays only, another's, one of several.
 */
export function saidAside(a: Quantity, b: Quantity): boolean {
  return (
    [
      [a, b],
      [b, a],
    ].some(
      ([one, other]) =>
        one !== undefined &&
        other !== undefined &&
        (saysMore(one, other) || component(one, other) || oneOfSeveral(one, other)),
    ) ||
    completes(a, b) ||
    ownShare(a, b) ||
    begunOtherwise(a, b)
  );
}
