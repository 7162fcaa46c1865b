import { ENGLISH_MONTHS } from '../english-months.ts';
import { ENGLISH_NUMERAL, ENGLISH_ORDINAL, readEnglishNumeral, readEnglishOrdinal } from '../numerals.ts';
import { findLevels } from './english-levels.ts';
import type { Dimension, FoundMoment, FoundNumber } from './quantity.ts';

/** A number with its unit as it stands in a folded English sentence, before its surroundings are read. */
export interface EnglishNumber extends FoundNumber {
  moved: 'up' | 'down' | null;
  /** A plain cardinal: what is counted follows. */
  counts: boolean;
}

const HOURS: Record<string, number> = {
  second: 1 / 3600,
  sec: 1 / 3600,
  minute: 1 / 60,
  min: 1 / 60,
  hour: 1,
  hr: 1,
  day: 24,
  week: 168,
  month: 730,
  year: 8760,
  yr: 8760,
  semester: 4380,
};
const SPAN_UNIT = '(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?)';
const N = ENGLISH_NUMERAL;

const SPAN = new RegExp(
  `(?<![\\w.$])(${N})(?:\\s?(?:-|–|to|or)\\s?(${N}))?(\\sand a half)?[\\s-]${SPAN_UNIT}\\b(?:(\\sand a half)|,?\\s(?:and\\s)?(${N})\\s${SPAN_UNIT}\\b)?(?!\\s?-?old)`,
  'gu',
);
const ONE_SPAN = new RegExp(
  `(?<=\\b(?:for|by|took|takes|spent|spends?|spending|practi[cs]e|study|train|do|play|walk|read|lasts?|lasted|within|over|than|nearly|about|almost|of|in|after|me|us|full|whole)\\s)(?:an?|one)\\s(?:full\\s|whole\\s)?${SPAN_UNIT}(\\sand a half)?\\b`,
  'gu',
);
const YEAR_AND_HALF = new RegExp(`\\b(?:an?|one)\\s${SPAN_UNIT}\\sand a half\\b`, 'gu');
const ONE_AND = new RegExp(`\\b(?:an?|one)\\s${SPAN_UNIT}\\s(?:and\\s)?(${N})\\s${SPAN_UNIT}\\b`, 'gu');
const HALF_SPAN = new RegExp(`\\bhalf(?:\\s(?:an?)\\s|-)${SPAN_UNIT}\\b`, 'gu');
const MONEY = new RegExp(
  `([$£€¥])\\s?(${N}(?:\\s(?:thousand|million|billion))?)|(?<![\\w.])(${N})\\s(dollars|pounds|euros|yen)\\b`,
  'gu',
);
const SHARE = new RegExp(
  `(?<![\\w.])(${N})(?:\\s?(?:-|–|to)\\s?(${N}))?(?:\\s?%|[\\s-]per\\s?cent\\b|\\spercentage points?\\b)`,
  'gu',
);
const FRACTION =
  /\b(?:a|one|two|three)[\s-](third|quarter|fifth|half|tenth)s?\b(?!\s(?:year|time|attempt|place|day|week))|\bhalf\b(?!\s?(?:-|an?\s)?(?:marathon|year|hour|time|day|month|dozen|price))/gu;
const MOVED = /\b(doubl(?:ed|ing|e)|tripl(?:ed|ing|e)|quadrupl(?:ed|ing|e)|halv(?:ed|ing|e))\b/gu;
const TWICE = /\btwice (?=as|the)/gu;
const TIMES = new RegExp(
  `(?<![\\w.])(${N})(?:\\s?(x)\\b|[\\s-]?(fold)\\b|\\s(times|(?:separate |different )?occasions)\\b)`,
  'gu',
);
const OCCURRENCE = /(?<!\b(?:at|all at) )\b(once|twice|thrice)\b(?!\s(?:i|we|they|as|the|again))/gu;
const POINTS = new RegExp(`(?<![\\w.$])(${N})[\\s-](?:points?|marks?)\\b`, 'gu');
const DISTANCE = new RegExp(
  `(?<![\\w.$])(${N})[\\s-]?(km|m(?=\\b(?! (?:yen|views|people|users|dollars|pounds|euros|followers|downloads|streams|copies|viewers|visitors|records|cells)\\b))|kilometers?|kilometres?|miles?|meters?|metres?|mm|millimeters?|millimetres?|cm|centimeters?|centimetres?)\\b`,
  'gu',
);
const AREA = new RegExp(
  `(?<![\\w.$])(${N})[\\s-]?(square[\\s-](?:met(?:re|er)s?|kilomet(?:re|er)s?|feet|foot)|sq\\.? ?(?:m|ft|km)|m2|hectares?|acres?)\\b`,
  'gu',
);
const HEAT = new RegExp(`(?<![\\w.$])(${N})\\s?(?:degrees\\b(?: celsius)?|°\\s?c\\b)`, 'gu');
const WEIGHT = new RegExp(`(?<![\\w.$])(${N})[\\s-]?(kg|kilos?|kilograms?|tons?|tonnes?)\\b`, 'gu');
const PLACE = new RegExp(
  `\\b(?:(${ENGLISH_ORDINAL})[\\s-](?:place|(?:best|highest|fastest) (?:result|score|time|mark)|prize(?! (?:was|is|of|went)\\b))|(?:came|ended(?: up)?|finished|placed|graduated|ranked|rank|finishing|placing|ranking|coming|was|were|be)\\s(?:in\\s)?(${ENGLISH_ORDINAL})(?!\\s?-?(?:year|time|day|choice|attempt))|(?:^|[.:;]\\s)(${ENGLISH_ORDINAL}) (?:in (?:the|a|an|our)\\s(?:[a-z-]+\\s){0,3}(?:contest|competition|tournament|championships?|cup|hackathon|league|race|finals?)\\b|(?:out )?of \\d)|from (${ENGLISH_ORDINAL})(?= to)|to (${ENGLISH_ORDINAL})(?=\\s(?:in|out|place|overall|of)|[.,]|$))`,
  'gu',
);
const WON =
  /\b(?:won|winning|winners? of|champions? (?:of|at|in))\s(?!\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|several|all|most|some)\s)(?:the\s|a\s|an\s|our\s|first\s)?(?!(?:gold|silver|bronze|second|third|fourth|fifth|[a-z]+ prize)\b)(?=(?:[a-z'-]+\s){0,4}(?:contest|competition|tournament|championship|cup|hackathon|league|final|race|game jam)\b)|\brunners?-up\b|\b(?:gold|silver|bronze) (?:medal|prize|award)/gu;
const SCORE =
  /\b(?:toeic|toefl|ielts|gpa|sat(?! (?:down|with|for|at|on|in|through|beside|around)\b)|mark|score|scored|scoring|grade point average)\b(?:[^\d.;]{0,24}?|[^\d.;:]{0,40}: )(\d+(?:\.\d+)?)(?![\d%])|\b(\d{2,3}|\d\.\d+)(?=\s(?:on|in) (?:the |my )?(?:toeic|toefl|ielts|sat|gpa))|\b(\d(?:\.\d+)?)(?=\sgpa)|\b(?:got|had|have|received|achieved) (\d{2,3})(?= (?:on|in|for) (?:the |my )?(?:[a-z-]+ ){0,4}(?:exams?|examination|tests?)\b)/gu;
const CARDINAL = new RegExp(
  `(?<![\\w.$£€¥#:/'-])(${N})(?:\\s?(?:-|–|to|or)\\s?(${N})(?![\\w:]))?(?![\\w%:/]|\\.\\d|\\s?(?:am|pm)\\b|\\s?o'clock|st\\b|nd\\b|rd\\b|th\\b)`,
  'gu',
);

const ABOUT_BEFORE =
  /\b(?:about|around|roughly|approximately|approx\.?|some|nearly|almost|close to|circa)\s(?:an?\s)?$/u;
const MORE_BEFORE = /\b(?:more than|(?<!\btime )over|at least|upwards of|a minimum of|exceeding|above)\s$/u;
const LESS_BEFORE =
  /\b(?:fewer than|less than|at most|under|(?<!\b(?:went|gone|goes?|going|rose|risen|climbed|moved?|brought|bring|pushed|grew|grown|got|get|took|taken|raised|caught|jumped) )up to|a maximum of|no more than|below|not even)\s$/u;

/** What was brought up to a number reached it. */
const BROUGHT_UP = /\b(?:brought|raised|pushed|got|built|took|moved) [^,.;\d]{1,40} up to $/u;

/** Words whose number is a name, not a count: version 2, room 12. */
const LABEL_BEFORE =
  /\b(?:(?<!\b(?:a|an|per|each|every|one|this|that) )(?:day|week|episode|board|scene|volume|lesson|track|question|exercise)|version|level|room|floor|chapter|phase|grade|band|step|part|no\.?|section|page|stage|tier|platform|route|(?<!\b(?:can|i|to|could|now) )type|unit|windows|python|java|iphone|android|playstation|formula|highway|platform|area|bus(?: number)?|number)\s$/u;

/** The most a grade point average can be: 3.6 out of 4.0. */
const SCALE_BEFORE =
  /\b(?:gpa|grade point average)\b[^,;]{0,40}\d(?: ?\/ ?| \(out of | \(of | out of | of | on a scale of )(?:a )?(?:possible |maximum )?$/u;

const SCALE_AFTER = /^[- ]?(?:point )?scale\b/u;
/** An hour of the day: up at 5 every morning. */
const UP_AT = /\b(?:wake|woke|waking|get|got|getting|rise|rising|start|started|begin|began) (?:up )?at $/u;
const HOUR_BEFORE = /\b(?:at|by|until|till|from|before|after|since) $/u;
const HOUR_AFTER =
  /^ (?:(?:every|each|in the|on) (?:day|morning|evening|night|afternoon|weekday|[a-z]+day)s?|sharp)\b/u;
/** Growing so many times is a factor, and no count of occasions. */
const GREW_BEFORE =
  /\b(?:rose|risen|increased?|grew|grown|multiplied|went up|gone up|jumped|climbed|expanded|soared|improved)(?: by)?(?: about| around| nearly| almost| over| more than| roughly)? $/u;

/** By how much a match was won or lost. */
const WON_BY = /\b(?:won|win|lost|lose|beat|beaten|missed)\b[^,.;]* by $/u;

/** Years (1840–1870), hours of the day (from 10 to 2) and ratios (one night in four) count nothing. */
const YEARS = /^1[5-9]\d\d\s?[-–]\s?(?:1[5-9]|20)\d\d,?$/u;
const MONTH_BEFORE = new RegExp(`\\b(?:${ENGLISH_MONTHS})\\s$`, 'u');
const MONTH_AFTER = new RegExp(`^\\s(?:${ENGLISH_MONTHS})\\b`, 'u');
const RATIO_BEFORE = /\bone (?:[a-z]+ ){0,2}in $/u;

function isClock(before: string, range: string, after: string): boolean {
  const hours = /^\s?(?:$|[.,;)]|each\b|every\b|on\b)/u.test(after);
  return (
    hours && /^\d+ to \d+$/u.test(range) && /\b(?:from|watch|always|shifts?|worked|open) $/u.test(before)
  );
}

const CURRENCY: Record<string, Dimension> = {
  $: 'dollar',
  '£': 'pound',
  '€': 'euro',
  '¥': 'yen',
  dollars: 'dollar',
  pounds: 'pound',
  euros: 'euro',
  yen: 'yen',
};
const PARTS: Record<string, number> = { third: 100 / 3, quarter: 25, fifth: 20, half: 50, tenth: 10 };
const FACTORS: Record<string, number> = { doubl: 2, tripl: 3, quadrupl: 4, halv: 0.5 };
const COUNT: Record<string, number> = { once: 1, twice: 2, thrice: 3 };

/** How many metres, square metres or kilograms a unit holds that is none of them. */
const SIZES: readonly (readonly [RegExp, number])[] = [
  [/^(?:km|kilom|ton)/u, 1000],
  [/^miles?$/u, 1609],
  [/^(?:mm|millim)/u, 0.001],
  [/^(?:cm|centim)/u, 0.01],
  [/^(?:square.kilom|sq\.? ?km)/u, 1_000_000],
  [/^(?:square.f|sq\.? ?ft)/u, 0.0929],
  [/^hectare/u, 10_000],
  [/^acre/u, 4047],
];

const NONE: readonly RegExpExecArray[] = [];

/** Units and words without which a pattern cannot match: looking for them first spares most of the work. */
const SIGNS = new Map<RegExp, RegExp>([
  [SPAN, /sec|min|hour|hr|day|week|month|year|yr/u],
  [ONE_SPAN, /sec|min|hour|hr|day|week|month|year|yr/u],
  [YEAR_AND_HALF, /and a half/u],
  [ONE_AND, /\b(?:an?|one) (?:min|hour|day|week|month|year)/u],
  [HALF_SPAN, /half/u],
  [MONEY, /[$£€¥]|dollar|pound|euro|yen/u],
  [SHARE, /%|cent/u],
  [FRACTION, /half|hal[fv]|third|quarter|fifth|tenth/u],
  [MOVED, /doubl|tripl|quadrupl|halv/u],
  [TWICE, /twice/u],
  [TIMES, /\d\s?x\b|fold|times|occasions/u],
  [OCCURRENCE, /once|twice|thrice/u],
  [POINTS, /point|mark/u],
  [DISTANCE, /[kcm]?m\b|met(?:er|re)|mile/u],
  [AREA, /square|\bsq|m2|hectare|acre/u],
  [HEAT, /degrees|°/u],
  [WEIGHT, /kg|kilo|ton/u],
  [WON, /w[oi]n|champion|runner|medal|prize|award/u],
  [SCORE, /toeic|toefl|ielts|gpa|sat\b|mark|scor|grade point|exam|test/u],
]);

function matches(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return SIGNS.get(pattern)?.test(text) === false ? NONE : text.matchAll(pattern);
}

/**
 * Finds the numbers of a folded English sentence, in order; what is masked with NUL is skipped. Ages, hours of the day and
 * attempts are found before.
 */
export function findEnglishNumbers(text: string, moments: readonly FoundMoment[]): EnglishNumber[] {
  const numbers: EnglishNumber[] = [];
  const add = (
    start: number,
    end: number,
    low: number | null,
    high: number | null,
    dimension: Dimension,
    moved: EnglishNumber['moved'] = null,
    counts = false,
  ) => {
    if (low === null || high === null) return;
    if (low !== high && /\bfrom\s$/u.test(text.slice(0, start)) && /\bto\b/u.test(text.slice(start, end))) {
      const cut = start + text.slice(start, end).search(/\sto\s/u);
      add(start, cut, low, low, dimension, moved, counts);
      add(cut + 4, end, high, high, dimension, moved, counts);
      return;
    }
    const before = text.slice(Math.max(0, start - 20), start);
    const about = ABOUT_BEFORE.exec(before)?.[0] ?? '';
    const more = MORE_BEFORE.exec(before)?.[0] ?? '';
    const less = (BROUGHT_UP.test(text.slice(0, start)) ? null : LESS_BEFORE.exec(before)?.[0]) ?? '';
    const number: EnglishNumber = {
      start: start - about.length - more.length - less.length,
      end,
      low: less === '' ? Math.min(low, high) : 0,
      high:
        more === ''
          ? Math.max(low, high)
          : Math.max(low, high) *
            (/least|minimum/u.test(more) ? 1e9 : dimension === 'time' || dimension === 'clock' ? 1.5 : 2),
      approximate: about !== '' || /^\s?(?:or so|-ish)\b/u.test(text.slice(end, end + 8)),
      dimension,
      moved,
      counts,
    };
    if (!numbers.some((other) => other.start < number.end && number.start < other.end)) numbers.push(number);
  };
  const kind = (name: string | undefined): Dimension =>
    /^(?:sec|min|hour|hr)/u.test(name ?? '') ? 'clock' : 'time';
  const span = (name: string | undefined) => HOURS[(name ?? '').replace(/s$/u, '')] ?? 1;

  for (const { start, end, level } of findLevels(text)) add(start, end, level, level, 'grade');
  for (const { start, end, value, dimension } of moments) add(start, end, value, value, dimension);
  for (const match of matches(text, HALF_SPAN))
    add(
      match.index,
      match.index + match[0].length,
      0.5 * span(match[1]),
      0.5 * span(match[1]),
      kind(match[1]),
    );
  for (const match of matches(text, ONE_AND)) {
    const value = span(match[1]) + (readEnglishNumeral(match[2] ?? '') ?? 0) * span(match[3]);
    if (span(match[1]) > span(match[3]))
      add(match.index, match.index + match[0].length, value, value, kind(match[1]));
  }
  for (const match of matches(text, YEAR_AND_HALF))
    add(
      match.index,
      match.index + match[0].length,
      1.5 * span(match[1]),
      1.5 * span(match[1]),
      kind(match[1]),
    );
  for (const match of matches(text, SPAN)) {
    const end = match.index + match[0].length;
    if (
      !(
        /\b(?:for|in|within|took(?: me| us)?) (?:about |over |around |just )?$/u.test(
          text.slice(0, match.index),
        ) && /^\s(?:before|after)\b/u.test(text.slice(end, end + 8))
      ) &&
      /^\s?-?(?:ago|later|old|after|before|earlier|in a row|running|consecutive|straight|from now)\b/u.test(
        text.slice(end, end + 14),
      )
    ) {
      add(match.index, end, Number.NaN, Number.NaN, 'time');
      continue;
    }
    const unit = span(match[4]);
    const low = readEnglishNumeral(match[1] ?? '');
    const high = match[2] === undefined ? low : readEnglishNumeral(match[2]);
    const half = match[3] !== undefined || match[5] !== undefined ? 0.5 * unit : 0;
    const rest = match[6] === undefined ? 0 : (readEnglishNumeral(match[6]) ?? 0) * span(match[7]);
    if (low !== null && high !== null)
      add(match.index, end, low * unit + half + rest, high * unit + half + rest, kind(match[4]));
  }
  for (const match of matches(text, ONE_SPAN)) {
    const amount = span(match[1]) * (match[2] === undefined ? 1 : 1.5);
    add(match.index, match.index + match[0].length, amount, amount, kind(match[1]));
  }
  for (const match of matches(text, MONEY)) {
    const value = readEnglishNumeral((match[2] ?? match[3] ?? '').trim());
    add(
      match.index,
      match.index + match[0].length,
      value,
      value,
      CURRENCY[match[1] ?? match[4] ?? ''] ?? 'dollar',
    );
  }
  for (const match of matches(text, SHARE)) {
    const low = readEnglishNumeral(match[1] ?? '');
    add(
      match.index,
      match.index + match[0].length,
      low,
      match[2] === undefined ? low : readEnglishNumeral(match[2]),
      'share',
    );
  }
  for (const match of matches(text, TIMES)) {
    const end = match.index + match[0].length;
    const value = readEnglishNumeral(match[1] ?? '');
    const factor =
      match[4] === undefined ||
      GREW_BEFORE.test(text.slice(0, match.index)) ||
      /^\s(?:as(?! (?:an?|the) )|the|more|higher|larger|bigger|faster|greater|what|its|our|lower|fewer|less)\b/u.test(
        text.slice(end, end + 9),
      );
    add(
      match.index,
      end,
      value,
      value,
      factor ? 'change' : 'occurrence',
      factor && value !== null && value > 1 ? 'up' : null,
    );
  }
  for (const match of matches(text, MOVED)) {
    const factor = FACTORS[(match[1] ?? '').replace(/(?:ed|ing|e)$/u, '')] ?? null;
    add(match.index, match.index + match[0].length, factor, factor, 'change', factor === 0.5 ? 'down' : 'up');
  }
  for (const match of matches(text, TWICE)) add(match.index, match.index + 5, 2, 2, 'change', 'up');
  for (const match of matches(text, FRACTION)) {
    const times = /^two/u.test(match[0]) ? 2 : /^three/u.test(match[0]) ? 3 : 1;
    const value = times * (PARTS[match[1] ?? 'half'] ?? 50);
    add(match.index, match.index + match[0].length, value, value, 'share');
  }
  for (const match of matches(text, OCCURRENCE)) {
    const value = COUNT[match[1] ?? ''] ?? null;
    add(match.index, match.index + match[0].length, value, value, 'occurrence');
  }
  for (const match of matches(text, PLACE)) {
    const word = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '';
    const start = match.index + match[0].indexOf(word);
    add(start, start + word.length, readEnglishOrdinal(word), readEnglishOrdinal(word), 'rank');
  }
  for (const match of matches(text, WON)) {
    const place = /runner|silver/u.test(match[0]) ? 2 : /bronze/u.test(match[0]) ? 3 : 1;
    add(match.index, match.index + match[0].trimEnd().length, place, place, 'rank');
  }
  for (const match of matches(text, SCORE)) {
    const word = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    const start = match.index + match[0].lastIndexOf(word);
    if (
      !/^\s?(?:people|students|members|times|hours|years|months|questions|points?|goals|tries|baskets|runs|home runs|hits|wins)/u.test(
        text.slice(start + word.length),
      )
    )
      add(start, start + word.length, Number(word), Number(word), 'points');
  }
  for (const [pattern, dimension] of [
    [POINTS, 'points'],
    [AREA, 'area'],
    [HEAT, 'temperature'],
    [DISTANCE, 'distance'],
    [WEIGHT, 'weight'],
  ] as const) {
    for (const match of matches(text, pattern)) {
      const large = SIZES.find(([unit]) => unit.test(match[2] ?? ''))?.[1] ?? 1;
      const value = readEnglishNumeral(match[1] ?? '');
      add(
        match.index,
        match.index + match[0].length,
        value === null ? null : value * large,
        value === null ? null : value * large,
        dimension,
      );
    }
  }
  for (const match of matches(text, CARDINAL)) {
    const low = readEnglishNumeral(match[1] ?? '');
    const high = match[2] === undefined ? low : readEnglishNumeral(match[2]);
    if (match[1] === 'zero' || (match[1] === 'one' && !WON_BY.test(text.slice(0, match.index)))) continue;
    if (LABEL_BEFORE.test(text.slice(0, match.index))) continue;
    const after = text.slice(match.index + match[0].length);
    if (SCALE_BEFORE.test(text.slice(0, match.index)) || SCALE_AFTER.test(after)) continue;
    if (low !== null && low <= 12 && UP_AT.test(text.slice(0, match.index))) continue;
    if (HOUR_BEFORE.test(text.slice(0, match.index)) && HOUR_AFTER.test(after)) continue;
    if (low !== null && high !== null && low !== high && YEARS.test(match[0])) continue;
    if (
      low !== null &&
      high !== null &&
      low <= 12 &&
      high <= 12 &&
      isClock(text.slice(0, match.index), match[0], after)
    )
      continue;
    if (RATIO_BEFORE.test(text.slice(0, match.index)) || MONTH_AFTER.test(after)) continue;
    if (MONTH_BEFORE.test(text.slice(0, match.index)) && !/^\s[a-z]+s\b/u.test(after)) continue;
    add(match.index, match.index + match[0].length, low, high, 'thing', null, true);
  }
  return numbers.filter((number) => !Number.isNaN(number.low)).sort((a, b) => a.start - b.start);
}
