import { ENGLISH_NUMERAL, readEnglishNumeral } from '../numerals.ts';
import { industriesIn, sameIndustry } from './industries.ts';
import { readJapaneseSearch } from './japanese-search.ts';
import { ANOTHER, OWN, positionOf, SOLE, WIDE } from './search.ts';
import { naming, type Passage, type Position } from './statement.ts';

function stanceOf(none: boolean, some: boolean): string | null {
  return none ? 'none' : some ? 'some' : null;
}

const EN_WAYS: readonly (readonly [string, RegExp])[] = [
  ['way:public', /\b(?:teachers?'?s?|civil service|bar|state) exam|\bcivil service\b/u],
  [
    'way:study',
    /\bgraduate school\b|\b(?:master's|doctora(?:l|te)|phd)\b(?=[^.]*\b(?:apply|applied|stay|go on|continue|start))/u,
  ],
];
const EN_WAY_NO = /\bnot\b|n't\b|\bnever\b|\bno\b/u;
const EN_WAY_YES = /\b(?:sat|sit|sitting|taken|take|taking|applied|apply|applying|preparing|also)\b/u;

/** Reads whether another way than a company is taken or not. */
function readWay(text: string): string[] {
  const way = EN_WAYS.find(([, sign]) => sign.test(text))?.[0];
  if (way === undefined) return [];
  return EN_WAY_NO.test(text) ? [`${way}:no`] : EN_WAY_YES.test(text) ? [`${way}:yes`] : [];
}

const EN_NONE =
  /\bother (?:applications?|companies|interviews?|firms)(?: (?:that )?(?:i am|i'm|i have)? ?appl(?:ying|ied) to)?\s?[:–-]\s?(?:none|no|0)\b|\bno applications? (?:with|to|at|in)\b[^.]*\bother\b|\bappl(?:y|ied|ying) to no other\b|\bnever (?:sent|made|written|had)\b[^.]*\b(?:any other|anywhere else|elsewhere|another)\b|\b(?:apply|applying|applied|interviewing|interview) (?:to|with|at|for) (?:you|your (?:company|firm|bank|group|studio)|this (?:company|firm)) (?:only|alone|exclusively)\b|(?:\bnot|n't|\bnever) (?:currently |actively |been )?(?:apply(?:ing)?|applied|interview(?:ing|ed)?|looking|considering|talking|speaking)\b[^.]*\b(?:anywhere|any(?:one| other)?|elsewhere|other)\b|\bonly (?:company|firm|place|employer|one|job|role)\b[^.]*\b(?:appl|interview|consider|look)|\bonly (?:applying|applied|interviewing|apply) (?:to|with|for|at|here)\s?(?:your?|this|here|you|them)\b|\bno other (?:company|firm|employer)\b[^.]*\b(?:appl|interview|process|running|talks)|\bno other (?:applications?|companies|firms|interviews?|processes|employers)\b|\bnot (?:in (?:the )?(?:process|talks)|in the running)[^.]*\b(?:any|else|other)|\b(?:apply|applying|applied|interviewing|looking) nowhere else\b|(?:don't|do not) have (?:any )?other (?:applications|interviews|processes)\b|\byou(?:r company)? (?:are|is) the only\b[^.]*\b(?:appl|interview|consider)|\bapplied (?:only|exclusively|solely) (?:to (?:you|your|this|them)|here)\b|\b(?:stopped|finished|quit) (?:applying|interviewing)\b|\b(?:turned|turning) down (?:all|every)\b|\b(?:declined|declining|rejected) (?:all|every)\b|\bwithdrew from (?:all|every)\b|\bwithdr[ae]wn? (?:from )?(?:all )?(?:of )?(?:my |the )?other\b|\b(?:apply|applying|applied|interviewing) only (?:to|with|at) (?:you|your|this|them|one)\b/u;
const EN_SOME =
  /\bmy other applications? (?:is|are) (?:with|to|at|in)\b|\bbesides you\b[^.]*\b(?:appl|interview|talk|offer|process)|\b(?:apply|applying|applied|interviewing|interview)[^.]*\bbesides you\b|\b(?:waiting|hoping) (?:for|to hear)\b[^.]*\bfrom (?:the|a|an|two|three)\b|\b(?:last|final|second|third|next) round (?:at|with|of)\b|\b(?:companies|firms|banks|employers)\b[^.]*\bhave (?:me|invited me)\b|\bother (?:[a-z-]+ ){0,2}(?:companies|company|firms?|employers?|places)\b[^.]*\b(?:applied|applying|interviewing)\b|\b(?:apply(?:ing)?|applied|interview(?:ing|ed)? (?:with|at|for)|in (?:the )?(?:selection )?(?:process|talks|selection|running)|talking (?:to|with)|speaking (?:to|with)|final (?:round|interview|stage)s?|(?:have|got|received|hold) (?:an? |one |two |three )?(?:job )?offers?|waiting|second rounds?|applications?)\b[^.]*\b(?:other|others|another|elsewhere|also|else|as well|competitors?|rivals?|(?:an?|two|three|four|five|six|several|a few|a couple of|\d+) (?:[a-z-]+ ){0,2}(?:compan(?:y|ies)|firms?|banks?|makers?|studios?|employers|agenc(?:y|ies)|start-?ups?|consultanc(?:y|ies)|manufacturers?|retailers?|players|houses|shops|groups|trading))|\balso (?:applying|applied|interviewing|talking|in|speaking|looking)\b|\b(?:two|three|four|five|several|a few|a couple of|\d+) (?:other|further|more) (?:applications|companies|firms|interviews|offers|processes|employers)\b/u;
const EN_FORM =
  /^\s*(?:status of |my )?(?:(?:(?:other|parallel|concurrent|further) (?:job )?(?:applications?|interviews?|selections?)|(?:status|applications?|selections?|interviews?|progress) (?:with|at|to|in) other (?:compan(?:y|ies)|firms|employers)|applications elsewhere)(?: status)?\s?[:–-]|other (?:compan(?:y|ies)|firms|employers)\s?:)\s*(.*)$/u;
const EN_FORM_NONE = /^(?:none|no|nothing|nil|0|n\/a)\b/u;
const EN_FORM_OVER =
  /^not\b|\b(?:withdr[ae]wn?|rejected|declined|finished|closed|ended|over|turned (?:me )?down)\b/u;
/** Nobody else than the one spoken to. */
const EN_NONE_ELSE =
  /\b(?:yours|you|your [a-z]+(?: [a-z]+)?|this(?: [a-z]+){0,2}|here) (?:is|are|was) the (?:only|one|sole)(?: [a-z'-]+){0,3}(?: (?:that|which|where))? (?:i have|i've|i am|i'm|i) [^.]*\b(?:appl(?:y|ied|ying)|interview(?:ing|ed)?|consider(?:ing)?|talk(?:ing)? (?:to|with)|sitting|sat)\b|\b(?:never|not|no|nobody|no one|nowhere|nothing)\b[^.]*\b(?:appl(?:y|ied|ying)|interview(?:ing|ed)?|talk(?:ing)? (?:to|with))\b[^.]*\b(?:but|except(?: for)?|besides|other than|apart from) (?:you|yours|your [a-z]+|here)\s*(?:[.,;]|$)|\b(?:apply|applying|applied) to (?:nobody|no one|nowhere|nothing) (?:else )?(?:but|except|besides|other than) you|(?:\bnot|n't|\bnever) (?:currently |presently |at present )?(?:in|part of|taking part in|going through|undergoing|involved in)\b[^.]*\b(?:any|other|else|another)\b[^.]*\b(?:selections?|process(?:es)?|recruit[a-z]*|interviews?)\b|\bno (?:interviews?|applications?|selections?)\b[^.]*\b(?:others?|else|elsewhere|anybody|anyone)\b|\b(?:apply|applying|applied) (?:exclusively|solely) (?:to|with|at) (?:you|this|them)|(?<!n't )(?<!not )\b(?:withdr[ae]wn|withdrew|pulled out|dropped out|dropped|cancell?ed|declined)(?: (?:my applications?|from|of|out of))* (?:everything(?: else)?|everywhere|the (?:rest|others)|(?:all|every|each)(?: one)?(?: of)? (?:my |the )?others?|(?:all|every|each) (?:my |the |of )*(?:selections?|applications?|processe?s?))\b/u;
/** Beside the one spoken to. */
const EN_BESIDE =
  /\b(?:besides|apart from|in addition to|other than|aside from|on top of|alongside|beside) (?:you|yours|(?:your|this) (?:[a-z]+ )?(?:company|firm|bank|group|studio|hospital|clinic|school|hotel|agency|office|city|ministry|plant|brewery|foundation|museum|institute|university|organi[sz]ation|lab|laboratory|theatre|orchestra|airline|newspaper|publisher|ngo|store|chain|board))\b/u;
const EN_ACT =
  /\b(?:appl(?:y|ied|ying|ications?)|interviewing|interviews? (?:with|at)|(?:sat|sit|sitting|taken|taking|took) [a-z ]{0,16}exam[a-z]*|in (?:the )?(?:selection|process|running)|(?:in talks|talking) (?:to|with)|selections?)\b/u;
const EN_NONE_BESIDE =
  /\b(?:besides|apart from|in addition to|other than|aside from) you[^.,]{0,20},? (?:i have|i've|i am|i'm|there (?:is|are)|i) (?:(?:applied|applying) (?:to )?(?:nowhere|nobody|no one|none|nothing)\b|(?:not|never) (?:been )?(?:appl|interview)|(?:got )?no (?:other )?(?:applications?|interviews?|selections?|compan(?:y|ies)|firms?)\b)/u;
const EN_NEGATED =
  /\b(?:no|not|none|never|nobody|nowhere|nothing|neither|only you|without|hardly|few|would|could|might|may|if)\b|n't\b/u;
const EN_UNDER_WAY =
  /\b(?:going through|taking part in|undergoing|in the middle of|in|still in) (?:the )?(?:selections?|selection process(?:es)?|recruitment(?: process(?:es)?)?|hiring process(?:es)?) (?:at|with|of|for) (?:an?|two|three|four|five|six|\d+|several|some|another|other|both|many)\b|\bapplications? (?:running|open|pending|in progress|under way|still) (?:at|with|to) (?!you)|\bone of (?:many|several|some|a few|two|three|four|five|six|\d+) (?:[a-z]+ )?(?:that |which |where )?i(?:'m| am|'ve| have) (?:appl|interview|talk)|(?:\bnot|n't) withdrawn (?:anywhere|from any|from the)/u;
const EN_MENTION =
  /\b(?:first|second|third|next|final|last) (?:round|stage|interview)s?\b|\bwaiting (?:for|to hear|on)\b|\bin the running\b|\bshortlisted\b|\bfinal stages?\b|\bselections?\b|\b(?:in|part of) (?:the )?process\b|\b(?:appl(?:y|ied|ying|ications?)|interview(?:s|ing|ed)?|offers?|processes|final rounds?|talking (?:to|with)|job (?:search|hunt(?:ing)?)|looking (?:at|for|into)|consider(?:ing)?|target(?:ing)?|focus(?:ing|ed|es)?|concentrat(?:e|ing)|withdr[ae]wn?)\b/u;
const EN_SEARCH =
  /\b(?:apply|applying|applied|applications?|interviewing|job (?:search|hunt(?:ing)?)|talking (?:to|with)|looking at|looking into|concentrat(?:e|ing)|focus(?:ing|ed)?|target(?:ing)?|offers?|considering)\b/u;
const EN_HARD =
  /\ball (?:of )?my (?:other )?applications\b|\bapplications? (?:is|are) all\b|\bonly\b|\bexclusively\b|\bsolely\b|\bnothing (?:but|except|outside)\b|\b(?:limit|restrict|narrow)(?:ed|ing)?\b|\bjust\b|\b(?:applied to|applying to|interviewing with) (?:is|are)\b|\ball of (?:them|which)\b|\bare all\b/u;
const EN_SOFT = /\bmainly\b|\bmostly\b|\bprimarily\b/u;
const EN_WIDE =
  /\b(?:wide|broad|whole|full) (?:range|variety|mix|array|spectrum) of (?:[a-z]+ )?(?:industr|sector|field|compan)|\b(?:many|several|various|all kinds of|all sorts of|different|any) (?:different )?(?:industries|sectors|fields)\b|\b(?:not|n't) (?:limit|restrict|narrow)[^.]*\b(?:industr|sector|field)|\bacross (?:industries|sectors)\b|\bany industry\b/u;
const EN_NO_OFFER =
  /\b(?:no|not any|any) (?:other |further |job )*offers?\b|\boffers?\b[^.;]*\b(?:i (?:still |currently |now )?(?:have|had|hold)|there (?:is|are)) none\b|\b(?:no one|nobody|no (?:other )?(?:company|firm|employer))\b[^.;]*\b(?:offered me|made me an offer)|(?:\bnot|n't) been (?:an?|any) (?:[a-z]+ )?offers?\b|(?:\bnot|n't|\bnever) (?:yet )?(?:have|had|hold|received?|got(?:ten)?|been given)\b[^.]*\boffers?\b/u;
const EN_HAS_OFFER =
  /\b(?:have|got|received|hold|holding|given|accepted|with) (?:already )?(?:(?:an?|one|two|three|another|some|several) )(?:job |other |written |firm )*offers?\b|\b(?:gave|made|sent) me (?:an? )?(?:job )?offers?\b|\bhave been offered\b|\boffers? (?:from (?:another|a|two|one)|in hand)\b|\b(?:another|rivals?|other|competitors?|different) [a-z ]{0,24}offered me (?:an? )(?:job|contract|position|post)\b|\bhold(?:ing)? an? [a-z' ]{1,30} offer\b/u;
/** An offer told as news since then is no change against an earlier none. */
const EN_NEWLY = /\bsince (?:we|our|then|the (?:first|last))\b|\bin the meantime\b|\bmeanwhile\b/u;
const EN_COUNT = new RegExp(
  `\\b(appl(?:ied|ying) (?:to|at|with|for)|interviewing (?:with|at|for)) (?:only |just |exactly )?(${ENGLISH_NUMERAL}) (?:other |more |further )?[a-z]|\\bnumber of other [a-z ]{3,30}? i(?:'ve| have|'m| am) (appl|interview)[a-z]* (?:to|at|with|for) (?:is|was) (${ENGLISH_NUMERAL})`,
  'u',
);
const EN_LOOSE =
  /\b(?:about|around|roughly|some|at least|more than|over|up to|almost|nearly|including|or so)\b/u;
/** Said of all the time, so that a later number is no change: before I met you. */
const EN_ALL_ALONG =
  /\b(?:whole|entire) time\b|\ball along\b|\b(?:from|since) the (?:very )?(?:start|beginning|first)\b|\b(?:before|when|by the time) (?:i (?:first )?(?:met|talked|spoke|saw|came)|we (?:first )?(?:met|talked|spoke)|our first|the first (?:interview|round|meeting))\b|\bthroughout\b/u;

/** The industries of a sentence; one outside the list is known by the word that follows its name. */
function namedIndustries(text: string): string[] {
  const known = industriesIn(text, false);
  const other = /\b(?:in|within|of) the ([a-z]+) (?:industry|sector|business)\b/u.exec(text)?.[1];
  return known.length > 0 || other === undefined ? known : [other];
}

/** How many others are applied to or interviewed with, and whether it has been so all along. */
function readCount(text: string, written: string): string[] {
  const [, act, number, otherAct, otherNumber] = EN_COUNT.exec(text) ?? [];
  const numeral = number ?? otherNumber;
  const count = numeral === undefined ? null : readEnglishNumeral(numeral);
  if (count === null || EN_LOOSE.test(text)) return [];
  if (number !== undefined && !EN_BESIDE.test(text)) return [];
  const counted = `count:${(act ?? otherAct ?? '').startsWith('appl') ? 'apply' : 'interview'}:${count}`;
  return EN_ALL_ALONG.test(written.toLowerCase()) ? [counted, 'all-along'] : [counted];
}

/** What stands behind the label of a form: other applications: none. */
function readForm(text: string): 'none' | 'some' | null {
  const told = EN_FORM.exec(text)?.[1]?.trim() ?? '';
  if (EN_FORM_NONE.test(told)) return 'none';
  return told === '' || EN_FORM_OVER.test(told) ? null : 'some';
}

function readEnglish(text: string, written: string): Position | null {
  const beside = EN_BESIDE.test(text) && EN_ACT.test(text) && !EN_NEGATED.test(text);
  const form = readForm(text);
  const exam = /\bexam(?:ination)?s?\b/u.test(text);
  if (!EN_MENTION.test(text) && !beside && !exam && form === null) return null;
  if (
    /\binterview(?:ed|ing|s)? (?:with )?(?:\w+ ){0,2}(?:people|customers|users|farmers|owners|students|residents|members|patients|staff|shop)/u.test(
      text,
    )
  )
    return null;
  const noOffer = EN_NO_OFFER.test(text) && /(?:\bno|\bnot|n't|\bnever|\bnone|\bnobody)\b/u.test(text);
  const hasOffer =
    !noOffer && EN_HAS_OFFER.test(text) && !EN_NEWLY.test(text) && !/\b(?:accept|from you)\b/u.test(text);
  const none =
    form === 'none' ||
    EN_NONE_ELSE.test(text) ||
    EN_NONE_BESIDE.test(text) ||
    (EN_NONE.test(text) && !/\bbut\b/u.test(text));
  const some =
    !none &&
    !noOffer &&
    (hasOffer ||
      form === 'some' ||
      beside ||
      EN_UNDER_WAY.test(text) ||
      (EN_SOME.test(text) && !/\bunlike\b/u.test(text)));
  const search =
    EN_SEARCH.test(text) &&
    !/\b(?:role|position|job) in\b|\bthesis\b|\bresearch|\bpaper\b|\bseminar\b|\bstud(?:y|ies|ied)\b/u.test(
      text,
    );
  const wide = EN_WIDE.test(text) && search;
  const ways = text.split(/[,;]|\band\b/u).flatMap((clause) => readWay(clause));
  const named = (search && !wide ? namedIndustries(text) : []).filter(
    (industry) => industry !== 'public' || !ways.includes('way:public:no'),
  );
  const hard =
    named.length > 0 &&
    EN_HARD.test(text) &&
    !EN_SOFT.test(text) &&
    !/\bnot (?:only|just)\b|\bnumber of\b/u.test(text);
  const offers = noOffer ? ['offer:none'] : hasOffer ? ['offer:some'] : [];
  const stance = stanceOf(none, some);
  const telling =
    wide ||
    hard ||
    (named.length > 0 &&
      (EN_SOFT.test(text) ||
        /\bfocus|\bconcentrat|\bapplications? (?:is|are) (?:to|with|at|in)\b/u.test(text) ||
        /\b(?:also|both|as well|too|besides|plus|along with|in addition)\b/u.test(text)));
  const counts = none ? [] : readCount(text, written);
  if (stance === null && offers.length === 0 && ways.length === 0 && counts.length === 0 && !telling)
    return null;
  return naming([...(none ? [] : wide ? [WIDE] : named), ...offers, ...ways, ...counts], hard, stance);
}

/** Reads whether a sentence says that other companies are applied to, in which industries, and whether there are offers. */
export function readOtherCompanies({ text, japanese }: Passage, written: string): Position | null {
  return japanese ? positionOf(readJapaneseSearch(text)) : readEnglish(text, written);
}

function industries(positions: readonly Position[]): string[] {
  return positions
    .flatMap((position) => position.values)
    .filter((value) => !/^(?:offer|way|count|other|no-other):|^all-along$|^sole$/u.test(value));
}

/** One text keeps to industries, and the other is in one outside them. */
function leaves(bound: readonly Position[], free: readonly Position[]): boolean {
  if (!bound.some((position) => position.only)) return false;
  const all = industries(bound.filter((position) => position.only));
  const kept = all.some((one) => one !== OWN) ? all.filter((one) => one !== OWN) : all;
  const others = industries(free);
  if (kept.length === 0 || kept.includes(WIDE)) return false;
  if (kept.includes(OWN)) return others.includes(WIDE) || others.includes(ANOTHER);
  return others.some((other) => other !== OWN && !kept.some((one) => sameIndustry(one, other)));
}

function waysDiffer(a: readonly Position[], b: readonly Position[]): boolean {
  const ways = (positions: readonly Position[]) => new Set(positions.flatMap((position) => position.values));
  const [mine, theirs] = [ways(a), ways(b)];
  if (mine.has(SOLE) && theirs.has('way:public:yes')) return true;
  if (theirs.has(SOLE) && mine.has('way:public:yes')) return true;
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
