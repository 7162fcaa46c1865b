import type { Stretch } from '../clauses.ts';
import type { JapaneseWord } from '../japanese-words.ts';
import type { JapaneseNumber } from './japanese-numbers.ts';
import {
  ANOTHER,
  APART,
  AT_MOST,
  ATTRIBUTE,
  COMES,
  DONE_TO,
  EACH_BEFORE,
  EACH_PERSON,
  EVENTS,
  FIRST_OF,
  FORMER,
  LEFT_UNDONE,
  MEAN_OF_ALL,
  MINE,
  MORE,
  NOT_DONE,
  OTHER_PERSON,
  OTHER_RECORD,
  OWNED_BY_OTHER,
  PLACE_OF,
  SENT,
  SINCE,
  SUCH_PEOPLE,
  SUM_OF,
  SUPERLATIVE,
} from './japanese-patterns.ts';
import { cameBefore } from './japanese-people.ts';

/** A number in its clause, with the word it is linked to and what it was found to count. */
interface Told {
  text: string;
  clause: Stretch;
  number: JapaneseNumber;
  words: readonly JapaneseWord[];
  heads: readonly string[];
  linked: JapaneseWord | null;
  /** Whether the linked word is what is counted. */
  bound: boolean;
}

/** Of whom a number is told that stands before them: 10年働いている店長. */
const DONE_BY =
  /^(?:も|ほど|以上)?(?:の)?[^、。\d]{1,10}(?:ている|てきた|続けた|[^\p{Script=Han}]た)(店長|先輩|後輩|上司|社長|職人|監督|コーチ|先生|教授|祖父|祖母|父|母|兄|姉|友人|同僚)(?:さん|方)?(?:から|に|が|は|の|と|も)/u;

/** Whose number it is when it is not the writer's; a person who is counted owns none. */
function ownerOf({ text, number, linked }: Told): string | null {
  const lead = text.slice(0, number.start);
  const owned = text.slice(0, number.end);
  const owner = (OTHER_PERSON.exec(lead) ?? OTHER_RECORD.exec(lead) ?? OWNED_BY_OTHER.exec(owned))?.[1];
  if (owner === undefined) {
    const doer = number.dimension === 'person' ? undefined : DONE_BY.exec(text.slice(number.end))?.[1];
    return doer ?? null;
  }
  const counted =
    number.dimension === 'person' && linked !== null && text.slice(linked.start, linked.end) === owner;
  return counted ? null : owner;
}

/** The verb of those who did it: 会った人は11人. */
const VERB_OF_SUCH = /(\p{Script=Han}+)\p{Script=Hiragana}{1,4}(?:方々?|人たち|人)[はがも]\D*$/u;

/** What happened to the people counted, or what they did. */
function eventOf(heads: readonly string[], behind: string): string | null {
  const tail = behind.replace(/^の(?:方々?|人|皆さん)に/u, '');
  const event = EVENTS.exec(tail)?.[0];
  if (/^(?:全員|全て|すべて|みんな)/u.test(tail)) return null;
  if (event === undefined || heads.includes('new-member')) return null;
  if (/^入[っり]/u.test(event) && heads.some((head) => COMES.has(head))) return null;
  return /^(?:の[^、。]{0,8})(?:を|に|で|と)/u.test(tail) ? null : event;
}

/** What there is more of on one day than on another. */
const TAKEN_IN: ReadonlySet<string> = new Set(['yen', 'person', 'thing', 'occurrence']);

/** Finds what sets a number apart from others of its kind: whose it is, which of them are counted, since when. */
export function narrowingOf(told: Told): string[] {
  const { text, clause, number, words, heads, linked } = told;
  const end = clause.start + clause.text.length;
  const before = text.slice(clause.start, number.start);
  const tail = text.slice(number.end, number.end + 10);
  const sofar = text.slice(0, number.start);
  const closely = before.slice(before.lastIndexOf('、', before.length - 2) + 1);
  const people = number.dimension === 'person';
  const owner = ownerOf(told);
  const event = people ? eventOf(heads, tail) : null;
  const such = told.bound && linked !== null && ATTRIBUTE.test(text.slice(clause.start, linked.start));
  const beside = /^[^\d]{1,12}とは別に/u.test(sofar);
  const apart = FORMER.test(closely)
    ? 'former'
    : beside || APART.test(closely)
      ? 'apart'
      : ANOTHER.test(closely)
        ? 'other'
        : null;
  const place = number.dimension === 'rank' ? PLACE_OF.exec(before)?.[0] : undefined;
  const done =
    told.bound && linked !== null ? DONE_TO.exec(text.slice(clause.start, linked.start))?.[1] : undefined;
  const marks: readonly [boolean, string][] = [
    [owner !== null, `who:${owner}`],
    [such && (people || number.dimension === 'thing' || number.dimension === 'occurrence'), 'such'],
    [
      people && SUCH_PEOPLE.test(before) && cameBefore(before).length === 0,
      VERB_OF_SUCH.exec(before)?.[1] ?? 'such',
    ],
    [done !== undefined, done ?? ''],
    [place !== undefined, place ?? ''],
    [apart !== null, apart ?? ''],
    [
      (number.dimension !== 'rank' &&
        number.dimension !== 'age' &&
        SUPERLATIVE.test(text.slice(clause.start, end))) ||
        (TAKEN_IN.has(number.dimension) && AT_MOST.test(before.slice(-8))),
      'extreme',
    ],
    [(number.dimension === 'thing' || number.dimension === 'occurrence') && MINE.test(before), 'mine'],
    [words.some(({ prefixes }) => prefixes.includes('予備')), '予備'],
    [
      ((number.dimension === 'time' || number.dimension === 'occurrence') && NOT_DONE.test(before)) ||
        (number.dimension === 'time' && LEFT_UNDONE.test(text.slice(number.end, end))),
      'off',
    ],
    [/往復/u.test(text.slice(clause.start, end)) && number.dimension === 'clock', 'return'],
    [SINCE.test(closely), 'since'],
    [
      number.dimension === 'weight' &&
        /耐え|荷重|上限|積[めみん]|運[べん]|搭載|載せ/u.test(text.slice(clause.start, end)),
      'load',
    ],
    [number.dimension === 'points' && MEAN_OF_ALL.test(before), 'mean'],
    [/上位の?$/u.test(before), 'top'],
    [heads.includes('survey') && SENT.test(tail), 'sent'],
    [
      (!people && EACH_PERSON.test(before)) ||
        EACH_BEFORE.test(before) ||
        /^ずつ/u.test(text.slice(number.end)),
      'each',
    ],
    [heads.includes('siblings'), 'counting-me'],
    [SUM_OF.test(sofar) || (sofar.includes('さらに') && /(?:合わせて|合計で?|計)$/u.test(before)), 'sum'],
    [MORE.test(closely), 'more'],
    [FIRST_OF.test(sofar), 'first'],
    [event !== null, `event:${event}`],
  ];
  return marks.filter(([holds]) => holds).map(([, mark]) => mark);
}
