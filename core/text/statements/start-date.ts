import { readJapaneseNumeral } from '../numerals.ts';
import { naming, type Passage, type Position } from './statement.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const SEASONS = new Map([
  ['spring', [3, 4, 5]],
  ['summer', [6, 7, 8]],
  ['autumn', [9, 10, 11]],
  ['fall', [9, 10, 11]],
  ['winter', [12, 1, 2]],
]);
const JA_SEASONS = new Map([
  ['春', [3, 4, 5]],
  ['夏', [6, 7, 8]],
  ['秋', [9, 10, 11]],
  ['冬', [12, 1, 2]],
]);
const JA_TOPIC =
  /[春夏秋冬](?:の|に|から)入社|(?:勤務|仕事|就業)を(?:始め|開始)|入社(?:時期|日|は|でき|可能|を希望|希望|した|の|が可|し)|[\d一二三四五六七八九十]月(?:の|に)?(?:入社|採用|入職)|採用の時期|入る時期|入れ(?:ます|ません)|来られ(?:ます|る)|から(?:でも)?行け|入職|入行|入庁|勤務開始|勤務でき|勤務を始め|出社でき|出社は|初出社|からの出社|いつから|勤務可能|働き始め|就業開始|就業可能|着任|から(?:でも|なら)?(?:入社|勤務|働け|働き|働く)|すぐ(?:に|にでも)?(?:働け|入れ|入社)|まで(?:は)?(?:働け|入社|勤務)|年明け|(?:以降|以後)(?:なら|に|で|は)?[^。]{0,6}(?:入社|勤務|働)/u;
const JA_SKIP =
  /入社(?:後|1年|2年|3年|\d年|したら|してから|以来|式|動機|理由|前)|大学(?:に|へ)|アルバイト|インターン/u;
const EN_TOPIC =
  /\b(?:promised|agreed|offered|asked|ready) to (?:start|begin|join|work)\b|\bstarting (?:in|from) [a-z]+ (?:is|would be)\b|\b(?:can|could|cannot|can't|couldn't|able to|unable to|want to|like to|hope to|hoping to|fine for me to|ready to|prefer to|only|available to|possible to|plan to|planning to|wish to|intend to|(?:plan|wish|hope|aim|intention) is to|free to|can i|could i|i am asking to|i'm asking to|going to|expect to|(?:can|could|will|would) not|won't|wouldn't|would|will|i'll|i'd|(?:im)?possible for me to) (?:only )?(?:start|join|begin|(?:enter|come into) (?:the|your) (?:company|firm|bank|studio|hospital|school|organi[sz]ation)|come to work|take up (?:the|my|this) (?:post|position|job|duties|work))\b|\bavailable (?:from|only from|in|to start|starting|after|right after|as of|by|at|immediately|straight)\b|\b(?:start(?:ing)?|joining|entry|employment|earliest|availability) (?:date|time|month|timing)\b|\b(?:date|time) of (?:joining|entry|availability)\b|\bavailability\s?[:–-]|\bto start\b|\bstart work\b|\bearliest (?:that )?i (?:can|could)\b|\bsoonest i (?:can|could)\b|\bnotice period of\b|\bnothing before\b|\bearliest (?:possible )?(?:start|date|day)\b|\bfirst (?:working )?day\b|\bfree (?:from|until|already|to)\b|\b(?:can|can't|cannot|could|couldn't|will|won't|would)(?: not)? (?:only )?be (?:there|ready|available|with you) (?:on|by|in|from|before|until|this|next|as of)\b|\b(?:early|late|immediate|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter) (?:start|intake|entry|joining)\b|\b(?:start|starting|joining|entry|intake) (?:in|on|from) (?:early |late |mid-? ?|the )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)\b[^.]*\b(?:suits?|works?|fine|best|good|ideal|possible|impossible|early|late|convenient)\b|\b(?:suits?|works? for) me as a (?:start|first day)\b|\bfrom starting\b/u;
const EN_SKIP =
  /\bstart (?:the|my|each|every|our) (?:day|morning|shift|meeting)\b|\b(?:sales|university|college|seminar|club|internship|project)\b|\bjoin (?:the|a|an|our|my|their) (?:[a-z]+ ){0,2}(?:tournament|competition|contest|event|festival|trip|circle|committee|choir|band|race|game|match|camp|party|meeting|rehearsals?)\b|\bmy first day\b[^.]*\bwas\b/u;
/** Open from a time on: any time after April is no start at once. */
const EN_OPEN_FROM =
  /\b(?:any ?time|any (?:start )?date|immediately|right away|straight away) (?:from|after|in|between|once|when|upon|on or after)\b/u;
const EN_AT_ONCE =
  /\bimmediate\b|\bwhenever (?:you|they) (?:like|want|need|wish)\b|\bfrom starting (?:now|today)\b|\bfrom (?:today|tomorrow)\b|\bno fixed date\b/u;

/** Words for a start now, in some months, after graduation and before it, in both languages. */
const TIMES: readonly (readonly [string, RegExp])[] = [
  [
    'at-once',
    /すぐ|即日|[来翌]週|翌日|来月の?初め|明日|いつでも|いつからでも|直ちに|ただちに|\bimmediately\b|\bright away\b|\bat once\b|\bany ?time\b|\bany (?:start )?date\b|\bstraight away\b|\btomorrow\b|\bno notice period\b|\b(?:next week|next monday|monday next week|already free|free already)\b|\bas soon as you (?:like|need|want)\b/u,
  ],
  [
    'later',
    /年内は[^。]{0,8}(?:入社|勤務|働)[^。]{0,4}(?:ない|ません)|翌年|それまでは[^。]{0,8}(?:入社|勤務|働)[^。]{0,4}(?:ない|ません)|(?:半年|[\d一二三四五六数](?:か|ヶ|カ|ヵ)月)先|(?:半年|[\d一二三四五六数](?:か|ヶ|カ|ヵ)月|[\d一二]年)後|(?:半年|[\d一二三四五六数](?:か|ヶ|カ|ヵ)月)(?:間)?は[^、。]{0,12}(?:ない|ません|待)|(?:半年|[\d一二三四五六数](?:か|ヶ|カ|ヵ)月|[一1]年)(?:間)?ほど[^。]{0,20}(?:その後|あと|後に)|\b(?:in|after|need|takes?|than|notice period of) (?:about |at least )?(?:two|three|four|five|six|\d+) (?:more )?months\b|\bin half a year\b|\bneed until\b/u,
  ],
  ['this-year', /年内/u],
  ['soon', /来月/u],
  [
    'after-study',
    /卒業後|卒業してから|修了後|\bafter (?:i )?(?:graduat|my (?:degree|studies)|finishing (?:my|university))/u,
  ],
  ['before-study', /在学中|卒業(?:を待たず|前)|\bbefore (?:i )?graduat|\bwhile (?:i am )?still (?:at|stud)/u],
];
const NOT_THEN =
  /希望し(?:ません|ない)|でき(?:ない|ません|ず|かね)|難し|無理|不可|働け(?:ない|ません|ず)|\b(?:cannot|can't|could not|couldn't|not able|unable|not possible|impossible)\b/u;
/** A time that does not suit: June is too early. */
const EN_UNSUITED =
  /\btoo (?:early|soon|late)\b|(?:\bnot|n't) (?:suit|work|be ready|be available|possible|an option)\b/u;
/** From a month on, said by what is not possible before it. */
const NOT_BEFORE =
  /以外|(?:半年|月)(?:間)?は(?=[^、。]{0,12}(?:ない|ません))|でなければ|それまでは|(?:から|以降|以後|になら)(?:で(?:ない|なけれ)|に?しか|でしか)|\bbefore\b|\buntil\b|\bearlier than\b/u;
const GRADUATION =
  /\d{1,2}月(?:に|で)?(?:大学を|大学院を)?(?:卒業|修了)|(?:卒業|修了)(?:が|は|予定は)?\d{1,2}月|\bafter i graduate in [a-z]+(?= i (?:want|will|would|plan))/gu;

/** How a month is shortened in a form: Oct. */
function shortOf(month: string): string {
  return month === 'september' ? 'sept?' : month.slice(0, 3);
}

/** The months, seasons and years of a clause. */
function datesIn(clause: string, japanese: boolean): string[] {
  const months: number[] = [];
  if (japanese) {
    for (const match of clause.matchAll(/(?<![か\d])(\d{1,2}|十[一二]?|[一二三四五六七八九])月(?!間)/gu))
      months.push(readJapaneseNumeral(match[1] ?? '') ?? 0);
    if (clause.includes('年明け')) months.push(1);
    const season =
      /([春夏秋冬])(?:の|に|から|(?=入社))[^、。]{0,8}(?:入社|働|勤務)|(?:入社|働き始め|勤務)[^、。]{0,12}([春夏秋冬])(?:から|に|の)|入社(?:の?時期)?は([春夏秋冬])(?:を|が|に|で)|([春夏秋冬])(?:まで(?:待|お待ち)|以降)/u
        .exec(clause)
        ?.slice(1)
        .find((part) => part !== undefined);
    if (months.length === 0 && season !== undefined) months.push(...(JA_SEASONS.get(season) ?? []));
  } else {
    for (const [index, month] of MONTHS.entries()) {
      if (!new RegExp(`\\b(?:${month}|${shortOf(month)})\\b`, 'u').test(clause)) continue;
      if (new RegExp(`\\bend of ${month}\\b`, 'u').test(clause)) months.push(((index + 1) % 12) + 1);
      if (month !== 'may' || /\b(?:in|from|of|until|by|before|after|next|\d+) may\b/u.test(clause))
        months.push(index + 1);
    }
    for (const [season, named] of SEASONS)
      if (
        months.length === 0 &&
        new RegExp(
          `\\b(?:in|from|this|next|the|by|before|until|early|late) ${season}\\b|\\b${season} (?:of )?20\\d\\d\\b|\\b${season} (?:start|intake|entry|one)\\b`,
          'u',
        ).test(clause)
      )
        months.push(...named);
  }
  return months.map((month) => `month:${month}`);
}

/** The words of a clause for a start at once, later or around graduation. */
function timesIn(clause: string, japanese: boolean): string[] {
  const named = TIMES.flatMap(([name, sign]) => (sign.test(clause) ? [name] : []));
  if (japanese) return named;
  if (EN_OPEN_FROM.test(clause)) return named.filter((name) => name !== 'at-once');
  return EN_AT_ONCE.test(clause) ? [...named, 'at-once'] : named;
}

/** Reads from when a sentence says the person can start: months (`month:4`), years, or a word such as `at-once`; and when not. */
export function readStartDate(passage: Passage): Position | null {
  const { contrast, text: whole, japanese } = passage;
  const { text } = contrast;
  if (japanese ? !JA_TOPIC.test(whole) || JA_SKIP.test(text) : !EN_TOPIC.test(whole) || EN_SKIP.test(whole))
    return null;
  const values: string[] = [];
  const denied: string[] = [];
  for (const part of contrast.denied)
    (!japanese && NOT_BEFORE.test(part) ? values : denied).push(...datesIn(part, japanese));
  for (const clause of text.replace(GRADUATION, '').split(japanese ? /[、;]/u : /[,;]|\bbut\b|\band\b/u)) {
    const named = [...datesIn(clause, japanese), ...timesIn(clause, japanese)];
    const not = NOT_THEN.test(clause) || (!japanese && EN_UNSUITED.test(clause));
    (not && !NOT_BEFORE.test(clause) ? denied : values).push(...named);
  }
  if (values.length > 0 || /20\d\d年度?に?入社/u.test(text))
    for (const match of text.matchAll(japanese ? /(20\d\d)年/gu : /\b(20\d\d)\b/gu))
      values.push(`year:${match[1] ?? ''}`);
  return values.length + denied.length === 0 ? null : { ...naming(values), denied };
}

/** Each kind of value is held against the same kind only; a start at once also against months and a wait. */
const KINDS: readonly ((value: string) => boolean)[] = [
  (value) => value.startsWith('month:') || value === 'at-once',
  (value) => value === 'at-once' || value === 'later',
  (value) => value === 'soon' || value === 'later',
  (value) => value.endsWith('-study'),
  (value) => value.startsWith('year:'),
];

/** Two dates disagree when no named month is the same, or one says no to what the other names. */
export function startDatesDisagree(a: readonly Position[], b: readonly Position[]): boolean {
  const [first, second] = [a, b].map((positions) => positions.flatMap((position) => position.values));
  if (first === undefined || second === undefined) return false;
  const refuses = (one: readonly Position[], own: readonly string[], other: readonly string[]) =>
    one.flatMap(({ denied }) => denied).some((value) => other.includes(value) && !own.includes(value));
  if (refuses(a, first, second) || refuses(b, second, first)) return true;
  return KINDS.some((kind) => {
    const mine = first.filter(kind);
    const theirs = second.filter(kind);
    return mine.length > 0 && theirs.length > 0 && !mine.some((value) => theirs.includes(value));
  });
}
