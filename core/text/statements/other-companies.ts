import { readEnglishSearch } from './english-search.ts';
import { industriesIn, listedIndustry, sameIndustry } from './industries.ts';
import { readJapaneseSearch } from './japanese-search.ts';
import { BARE_NO } from './japanese-search-clauses.ts';
import { ANOTHER, NOTHING, OWN, positionOf, type Search, SOLE, WIDE } from './search.ts';
import type { Passage, Position } from './statement.ts';

/** No others, without saying of what: other fields, where a field was just kept to. */
const JA_OF_NOTHING = /^[「\s]*(?:それ以外|そのほか|その他|ほか|他)(?:に|は|の(?!会社|企業|選考))/u;
const EN_OF_COMPANIES = /\b(?:compan|firms?\b|employers?\b|you|besides)/u;

function read(text: string, japanese: boolean, written: string): Search {
  return japanese ? readJapaneseSearch(text) : readEnglishSearch(text, written);
}

/** A question within the sentence whether something is so, and all that follows it. */
const EN_ASKED_WHETHER = /^.*?\b(?:asked|wanted to know|wondered)\b[^,;]*\bif\b[^,;]*(?:[,;]|$)/u;
const EN_CONDITION = /\b(?:if|unless|would have)\b/u;

/** A condition tells nothing of what is done now; what somebody wanted to know is none. */
function conditional(text: string, japanese: boolean): boolean {
  return japanese || !EN_ASKED_WHETHER.test(text) || EN_CONDITION.test(text.replace(EN_ASKED_WHETHER, ''));
}

const QUESTION = /[?？]\s*$|か[。\s]*$/u;
/** A question in quotation marks that a sentence goes on from: 「…は?」と聞かれて. */
const ASKED_ON = /^[」』]?と(?:聞か|尋ね|たずね|問わ|質問さ)/u;
const JA_OTHERS = /他社|(?:ほか|他)の(?:会社|企業)|御社以外/u;
const SHORT_ANSWER =
  /^[「"\s]*(?:(?:いえ|いいえ|はい|特に|現在は?|ありま|ございま|ない|なし)|(?:none|no|nothing|nowhere|yes|just|only)\b)/u;

/** Puts a short answer behind the question that it answers. */
function answered(text: string, before: string, japanese: boolean): string {
  if (japanese && ASKED_ON.test(text) && QUESTION.test(before.replace(/[」』]\s*$/u, '')))
    return before.replace(/[?？」』\s]+$/u, '') + text.replace(/^[」』]/u, '');
  if (japanese && BARE_NO.test(text) && JA_OTHERS.test(before)) return `他社への${text}`;
  if (before === '' || !SHORT_ANSWER.test(text) || !QUESTION.test(before)) return text;
  const question = before.replace(/[?？。\s]+$/u, '');
  return japanese ? `${question}と聞かれ、${text}` : `asked ${question.replace(/,/gu, '')}, ${text.trim()}`;
}

/** What was told earlier is given up since, and the text says so: there is nothing to explain any more. */
const TOLD_AS_GIVEN_UP =
  /(?:前回|一次|先日|この前|前の面接)[^。]{0,14}(?:話し|伝え|申し|答え|言った)[^。]*(?:辞退|断り|断っ|取り下げ)|\b(?:mentioned|told you (?:about|of)|spoke of)\b[^.]*\b(?:withdr[ae]wn?|withdrew|turned|declined|dropped)\b/u;

/** A reason given for keeping to one field names it: 他業界は受けていません。薬の仕事がしたいからです; or the field alone does. */
const REASON =
  /^\s*[^。]*(?:から|ため)(?:です|だ)(?:。|\s*$)|^\s*[^。は]{1,12}(?:一筋|一本|だけ|のみ|専願)(?:です|だ)(?:。|\s*$)/u;

function isOwn({ industries, only }: Search): boolean {
  return only && industries.length === 1 && industries[0] === OWN;
}

function named(rest: string): string[] {
  const fields = industriesIn(REASON.exec(rest)?.[0] ?? '', true);
  return fields.length > 0 ? fields : [OWN];
}

/** Another employer is not thought of, after this one was called the first choice: no word on where else one applies. */
const JA_FIRST = /第一志望|本命|一番|いちばん/u;
const JA_NOT_THOUGHT_OF =
  /^(?:ほか|他)(?:社|の(?:会社|企業))?(?:に)?は、?(?:特に|一切|まったく|全く)?考えて(?:は)?(?:い|お)/u;

/** Reads whether a sentence says that other companies are applied to, in which industries, and whether there are offers. */
export function readOtherCompanies(passage: Passage, written: string): Position | null {
  const { text, japanese, before } = passage;
  if (passage.conditional && conditional(text, japanese)) return null;
  const search = read(answered(text, before, japanese), japanese, written);
  if (japanese && JA_FIRST.test(before) && JA_NOT_THOUGHT_OF.test(text.trim())) return null;
  if (search === NOTHING || TOLD_AS_GIVEN_UP.test(before + text)) return null;
  const bare = search.stance === 'none' && before !== '' && !search.marks.includes(SOLE);
  const within =
    bare &&
    (japanese ? JA_OF_NOTHING.test(text) : !EN_OF_COMPANIES.test(text)) &&
    read(before, japanese, before).only;
  if (within) return positionOf({ ...search, stance: null, industries: [OWN], only: true });
  return positionOf(japanese && isOwn(search) ? { ...search, industries: named(passage.rest) } : search);
}

function industries(positions: readonly Position[]): string[] {
  return positions
    .flatMap((position) => position.values)
    .filter((value) => !/^(?:offer|way|count|other|no-other):|^all-along$|^sole$/u.test(value));
}

/** What is named in words of its own, beside a field that fits, may be a part of that field. */
function told(industry: string): boolean {
  return industry === WIDE || industry === ANOTHER || listedIndustry(industry);
}

/** One text keeps to industries, and the other is in one outside them. */
function leaves(bound: readonly Position[], free: readonly Position[]): boolean {
  if (!bound.some((position) => position.only)) return false;
  const all = industries(bound.filter((position) => position.only));
  const kept = all.some((one) => one !== OWN) ? all.filter((one) => one !== OWN) : all;
  const others = industries(free);
  if (kept.length === 0 || kept.includes(WIDE)) return false;
  if (kept.includes(OWN)) return others.includes(WIDE) || others.includes(ANOTHER);
  const outside = others.filter((other) => other !== OWN && !kept.some((one) => sameIndustry(one, other)));
  return outside.length === others.length ? outside.length > 0 : outside.some(told);
}

/** One text applies to public service only, and the other names industries of the list and no public service. */
function onlyPublic(a: readonly Position[], b: readonly Position[]): boolean {
  const fields = industries(b);
  return (
    a.some(({ values }) => values.includes('way:public:only')) &&
    !b.some(({ values }) => values.includes('way:public:yes')) &&
    !fields.includes('public') &&
    !fields.includes(WIDE) &&
    fields.some(listedIndustry)
  );
}

function waysDiffer(a: readonly Position[], b: readonly Position[]): boolean {
  const ways = (positions: readonly Position[]) => new Set(positions.flatMap((position) => position.values));
  const [mine, theirs] = [ways(a), ways(b)];
  if (mine.has(SOLE) && theirs.has('way:public:yes')) return true;
  if (theirs.has(SOLE) && mine.has('way:public:yes')) return true;
  if (onlyPublic(a, b) || onlyPublic(b, a)) return true;
  return ['way:public', 'way:study', 'way:founding'].some(
    (way) =>
      (mine.has(`${way}:yes`) &&
        !mine.has(`${way}:no`) &&
        theirs.has(`${way}:no`) &&
        !theirs.has(`${way}:yes`)) ||
      (mine.has(`${way}:no`) &&
        !mine.has(`${way}:yes`) &&
        theirs.has(`${way}:yes`) &&
        !theirs.has(`${way}:no`)),
  );
}

/** One text has other companies in a field in which the other has only the company spoken to. */
function fieldsDiffer(a: readonly Position[], b: readonly Position[]): boolean {
  const marks = (positions: readonly Position[]) => positions.flatMap(({ values }) => values);
  const against = (one: readonly string[], other: readonly string[]) =>
    one.some(
      (mark) => mark.startsWith('no-') && !one.includes(mark.slice(3)) && other.includes(mark.slice(3)),
    );
  return against(marks(a), marks(b)) || against(marks(b), marks(a));
}

/** Numbers of one act disagree when one of the texts tells that it has been so all along. */
function countsDiffer(a: readonly Position[], b: readonly Position[]): boolean {
  const [mine, theirs] = [a, b].map((positions) => positions.flatMap(({ values }) => values));
  if (mine === undefined || theirs === undefined) return false;
  if (!mine.includes('all-along') && !theirs.includes('all-along')) return false;
  return ['count:apply:', 'count:interview:'].some((act) => {
    const counted = (values: readonly string[]) => values.filter((value) => value.startsWith(act));
    return (
      counted(mine).length > 0 &&
      counted(theirs).length > 0 &&
      !counted(mine).some((value) => theirs.includes(value))
    );
  });
}

/** Two positions disagree when one says none and the other some, or one keeps to industries that the other leaves. */
export function otherCompaniesDisagree(a: readonly Position[], b: readonly Position[]): boolean {
  const stances = (positions: readonly Position[]) =>
    new Set(positions.flatMap((position) => (position.stance === null ? [] : [position.stance])));
  const offers = (positions: readonly Position[]) =>
    new Set(positions.flatMap((position) => position.values.filter((value) => value.startsWith('offer:'))));
  for (const said of [stances, offers]) {
    const first = said(a);
    const second = said(b);
    if (first.size === 1 && second.size === 1 && [...first][0] !== [...second][0]) return true;
  }
  const refuses = (one: readonly Position[], other: readonly Position[]) =>
    one
      .flatMap(({ denied }) => denied)
      .some((industry) => industries(other).includes(industry) && !industries(one).includes(industry));
  return (
    refuses(a, b) ||
    refuses(b, a) ||
    leaves(a, b) ||
    leaves(b, a) ||
    waysDiffer(a, b) ||
    fieldsDiffer(a, b) ||
    countsDiffer(a, b)
  );
}
