import { createTextCache } from '../cache.ts';
import { englishToken } from '../english-synonyms.ts';
import { foldWidth } from '../fold.ts';
import { isJapanese } from '../normalise.ts';
import { maskEnglishReport } from '../report.ts';
import { englishPlaces } from '../statements/places.ts';
import { actsAlike } from './english-alike-acts.ts';
import { saidAside } from './english-asides.ts';
import { complementsDiffer, otherNames } from './english-complements.ts';
import { kindsDiffer } from './english-kinds.ts';
import { nounsDiffer } from './english-nouns-differ.ts';
import { subjectsDiffer } from './english-subjects.ts';
import { findEnglishPeriods } from './periods.ts';
import type { Quantity } from './quantity.ts';
import { COUNTS } from './quantity-values.ts';

/** What is counted one by one. */
const COUNTED: ReadonlySet<string> = new Set(['occurrence', 'person', 'thing']);

/** Acts in whose course the number changes: of 200 leaflets printed 150 are handed out. */
const STAGES: readonly RegExp[] = [
  /\b(?:ordered|bought|buy|purchased|borrowed|stocked|imported)\b/u,
  /\b(?:sold|sell|selling)\b/u,
  /\b(?:ma[dk]e|baked|cooked|planted|sewed|sewn|grew|grown?|built|repaired|fixed|wrote|written|drew|drawn|produced|painted|collected|took [\d,]+ (?:photo|picture)(?:graph)?s)\b/u,
  /\bprinted\b/u,
  /\b(?:put up|hung|showed|shown|displayed|exhibited)\b/u,
  /\b(?:g[ai]ven? (?:away|out)|donated|hand(?:ed|ing) out|distributed|delivered)\b/u,
  /\b(?:survived|died|withered|sprouted|bloomed)\b/u,
  /\b(?:applied|applying|applications?|submitted|auditioned|invited|called|phoned|emailed|approached)\b/u,
  /\b(?:offers?|offered|accepted|agreed|adopted|selected|cho(?:se|sen)|rejected|hired)\b/u,
  /\btested\b/u,
  /\b(?:eaten|ate|drunk|drank|consumed|left over|wasted|spoiled)\b/u,
  /\b(?:learn(?:ed|t)|memori[sz]ed|remember(?:ed)?) (?:by heart )?(?:about |over |more than )?\d/u,
  /\b(?:posted|uploaded)\b/u,
  /\b(?:i|we) (?:have )?(?:read|watched)\b/u,
  /\b(?:threw|thrown|discarded)\b/u,
];

const stagesOf = createTextCache((quote: string): number => {
  const text = foldWidth(quote);
  return STAGES.reduce((all, acts, at) => all + (acts.test(text) ? 1 << at : 0), 0);
});

/** What may be said of anything done. */
const ANY_ACT = /^(?:us|use|bas|work|start|began|help|support|try|tri|need|want|lik|plan|decid|learn)$/u;
const I_DID = /(?:^|[,;] |\band )(?:i|we) (?:have |had |also |even |then |alone |[a-z]+ly )?([a-z]+)\b/u;

/** What somebody else did, named at the start: the testers reported. */
const THEY_DID =
  /^(?:the|our) (?:(?!was |were |been |had |has |have )[a-z-]+ ){1,3}?([a-z]+ed|found|sold|bought|wrote|won|lost|taught|sent|built|drew|sang|gave|held|swam|hung) /u;

const LESSONS = /\b(?:give|gave|given|giving) (?:[a-z]+ )?(?:lessons|classes)\b/u;

const actOf = createTextCache((quote: string): string => {
  const text = maskEnglishReport(foldWidth(quote)).trim();
  if (LESSONS.test(text)) return 'teach';
  const act = englishToken((I_DID.exec(text) ?? THEY_DID.exec(text))?.[1] ?? '');
  return ANY_ACT.test(act) ? '' : act;
});

/** Acts too common to be taken for verbs elsewhere. */
const COMMON_ACT = /^(?:own|let|put|lent)$/u;

function governs(act: string, { verbs }: Quantity): boolean {
  return verbs.includes(act) || COMMON_ACT.test(act);
}

/** The speaker did one thing with some and another with others: 70 papers read, 40 cited. */
function otherAct(a: Quantity, b: Quantity): boolean {
  const [mine, theirs] = [actOf(a.quote), actOf(b.quote)];
  if (
    mine === theirs ||
    WITH_ME.test(foldWidth(a.quote)) ||
    WITH_ME.test(foldWidth(b.quote)) ||
    !COUNTS.has(a.dimension)
  )
    return false;
  if (!governs(mine, a) || !governs(theirs, b)) return false;
  if ([...b.verbs, ...b.context, ...b.heads].includes(mine)) return false;
  if ([...a.verbs, ...a.context, ...a.heads].includes(theirs)) return false;
  return !actsAlike(mine, theirs);
}

const WITH_ME = /\b(?:by|from|with|for|to) me\b/u;
const ASKED = /\b(?:invited|persuaded|convinced|recruited)\b/u;
const CAME = /\b(?:came|come|attended|turned up|showed up|took part|gathered)\b/u;

/** Those invited or persuaded are not those who came. */
function asked(one: Quantity, other: Quantity): boolean {
  return (
    ASKED.test(foldWidth(one.quote)) &&
    !CAME.test(foldWidth(one.quote)) &&
    CAME.test(foldWidth(other.quote)) &&
    !WITH_ME.test(foldWidth(other.quote))
  );
}

/** What was done with them is another act in either telling. */
const SENT =
  /\b(?:sent|mailed|gave) (?:out )?(?:the|our|my) (?:[a-z]+ )?(?:survey|questionnaire|form)s?\b|\basked\b/u;
const REPLIED = /\b(?:answered|replied|responded|filled (?:in|out))\b/u;

/** Those asked are more than those who answered. */
function answering(one: Quantity, other: Quantity): boolean {
  return one.low > other.high && SENT.test(foldWidth(one.quote)) && REPLIED.test(foldWidth(other.quote));
}

function otherStage(a: Quantity, b: Quantity): boolean {
  const [mine, theirs] = [stagesOf(a.quote), stagesOf(b.quote)];
  if (COUNTS.has(a.dimension) && (asked(a, b) || asked(b, a) || answering(a, b) || answering(b, a)))
    return true;
  return COUNTS.has(a.dimension) && mine > 0 && theirs > 0 && (mine & theirs) === 0;
}

const townsOf = createTextCache((quote: string): readonly string[] =>
  englishPlaces(quote.replace(LEFT_BEHIND, '')),
);

/** Where one was before or after is not where it was: after Osaka. */
const LEFT_BEHIND = /\b(?:[Aa]fter|[Bb]efore|[Ll]eaving) [A-Z][a-z]+\b/gu;

const RECURRING =
  /\b(?:every|each) (?:day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|weekend|month|morning|evening|shift)\b/u;
const ONE_EVENT =
  /\bfor (?:the |my |our |a |an )(?:[a-z'é-]+ ){0,3}(?:day|party|wedding|festival|concert|birthday|ceremony|contest|exhibition|fair)\b/u;

/** What was done for one event is not what is done as a rule. */
function onceAndAgain(a: Quantity, b: Quantity): boolean {
  const [mine, theirs] = [foldWidth(a.quote), foldWidth(b.quote)];
  const differ = (one: string, other: string) =>
    RECURRING.test(one) && !RECURRING.test(other) && ONE_EVENT.test(other) && !ONE_EVENT.test(one);
  return COUNTED.has(a.dimension) && (differ(mine, theirs) || differ(theirs, mine));
}

const AROUND = /\b(before|after) (?:(?:the|our|my|i|we) )?([a-z]+)/gu;

const OPENING = /^(before|after)\b/u;
const USED_TO = /\bused to\b/u;

/** Before the release, and after it; what used to be, and what is so after a change. */
function beforeAndAfter(a: Quantity, b: Quantity): boolean {
  const [mine, theirs] = [a, b].map(({ quote }) => maskEnglishReport(foldWidth(quote)).trim());
  const [one, other] = [OPENING.exec(mine ?? '')?.[1], OPENING.exec(theirs ?? '')?.[1]];
  if (one !== undefined && other !== undefined && one !== other) return true;
  if (USED_TO.test(mine ?? '') && other === 'after') return true;
  if (USED_TO.test(theirs ?? '') && one === 'after') return true;
  return aroundOne(a, b);
}

function aroundOne(a: Quantity, b: Quantity): boolean {
  const sides = ({ quote }: Quantity) => [...foldWidth(quote).matchAll(AROUND)];
  const theirs = sides(b);
  return sides(a).some(([, side, what]) => theirs.some(([, other, same]) => what === same && side !== other));
}

const ALONE = /(?<!\b(?:me|mostly|all of it) )(?<!, )\balone\b|\b(?:on my own|by myself)\b/u;

/** Six times in all, two of them alone. */
function partAlone(a: Quantity, b: Quantity): boolean {
  const [few, all] = a.high < b.low ? [a, b] : [b, a];
  return COUNTED.has(a.dimension) && ALONE.test(foldWidth(few.quote)) && !ALONE.test(foldWidth(all.quote));
}

/** Each names a town that the other does not, be they of one region: six times to Kyoto, three times to Nara. */
function otherTown(a: Quantity, b: Quantity): boolean {
  const [mine, theirs] = [townsOf(a.quote), townsOf(b.quote)];
  return mine.some((town) => !theirs.includes(town)) && theirs.some((town) => !mine.includes(town));
}

/** A stretch of time with an end: what was done in it is a part of all that was done. */
const BOUNDED = /^(?:year|year-of-study|month|season|turn):/u;

const periodsOf = createTextCache((quote: string): readonly string[] =>
  findEnglishPeriods(foldWidth(quote)).flatMap(({ name }) => (name.startsWith('turn:') ? [] : [name])),
);

/** Ten times in all, twice of them last year. */
function partOfTime(a: Quantity, b: Quantity): boolean {
  const bounded = ({ periods, quote }: Quantity) =>
    [...periods, ...periodsOf(quote)].some((period) => BOUNDED.test(period));
  if (bounded(a) === bounded(b) || !COUNTED.has(a.dimension) || a.per !== null) return false;
  const [part, all] = bounded(a) ? [a, b] : [b, a];
  return part.high < all.low;
}

const EARLIER = /^(?:year:(?:last|\d)|year-of-study:1|turn:(?:first|opening|previous)|stage:start)/u;
const TODAY = /\b(?:now(?:adays)?|today|currently|these days|at present)\b/u;
const BACK_THEN =
  /\b(?:was|were|had|used to|at first|in the beginning|at the start)\b|^(?!.*\b(?:have|has|since)\b).*\b(?:i|we|they|it|[a-z]+) (?:[a-z]{2,}[^e]ed|slept|ran|swam|wrote|read|threw|took|made|spent|sold|paid|ate|drank|rode|drove|got up|woke|went)\b/u;
/** What is so, told without a time. */
const IS = /\b(?:is|are)\b|\b(?:has|have|belongs?) (?!been |had |[a-z]+ed )/u;
/** Those one has had, one after the other. */
const EVER = /\bhave had\b/u;

/** How many there were then says nothing of how many there are now; what one only said was so may still be. */
function thenAndNow(a: Quantity, b: Quantity): boolean {
  if (a.periods.some((period) => b.periods.includes(period))) return false;
  const then = ({ periods, quote }: Quantity) =>
    periods.some((period) => EARLIER.test(period)) && !TODAY.test(quote);
  const ever = ({ quote }: Quantity) => EVER.test(quote);
  if (ever(a) !== ever(b) && (ever(a) ? a.low > b.high : b.low > a.high)) return true;
  const lastYear = (quantity: Quantity) =>
    quantity.periods.some((period) => /^(?:year:last|turn:previous)/u.test(period));
  const still = ({ quote, periods }: Quantity) => periods.length === 0 && IS.test(foldWidth(quote));
  // A grade once passed is held from then on.
  if (a.dimension === 'grade') return false;
  if ((lastYear(a) && still(b)) || (lastYear(b) && still(a))) return true;
  if ((then(a) && TODAY.test(b.quote)) || (then(b) && TODAY.test(a.quote))) return true;
  const [mine, theirs] = [foldWidth(a.quote), foldWidth(b.quote)];
  if (TODAY.test(mine) === TODAY.test(theirs)) return false;
  const past = TODAY.test(mine) ? theirs : mine;
  return BACK_THEN.test(past) && maskEnglishReport(past) === past;
}

/** Twenty-five of the members; of the households asked, 40. */
const SOME_OF =
  /(?<!\ball )\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) of (?:the|my|our|these|those|them|its|their)\b|^of (?:the|my|our|these|those) /u;
const PASSIVE = /\b(?:was|were|been|got) (?:[a-z]+ly )?[a-z]+ed\b/u;
const MINE = /\b(?:i|we|my)\b/u;
const BY_ONE = /^(?:in |at |for |on )?[^,]*\bi\b/u;
const BY_ALL = /\bwe\b.*\b(?:in total|altogether|in all|together|between us)\b/u;

/** A part of it: the trumpet section of our band. */
const SECTION_OF =
  /\b(?:section|part|half|wing|floor|corner|branch|subgroup|squad|unit|committee|line|side) of (?:the|our|my) |^(?:my|our) (?:year|class|floor|section|corner) (?:at|in) /u;
/** Those in the speaker's charge are some of all there are. */
const CHARGE = /\b(?:in charge of|responsible for|look(?:ed|ing)? after|took care of)\b/u;
/** All that was there or was needed. */
const HELD = /^(?:the|our|my) (?:[a-z'-]+ ){1,4}(?:had|has|used|uses|needed|featured|included|contained)\b/u;
/** What one or one's group made or got of it. */
const MADE =
  /\b(?:i|we|our [a-z]+(?: [a-z]+)?) (?:made|built|sewed|wrote|painted|designed|baked|cooked|carved|borrowed|bought|prepared|arranged|composed|repaired) /u;
/** A region of what can be travelled. */
const REGION =
  /\b(?:countries|prefectures|cities|towns|villages|islands|states|temples|shrines) in (?!the\b|my\b|our\b)[a-z]/u;
const LEADING = /\b(?:captain|head|president|leader|chief|manager)\b/u;
const ALL_OF_THEM = /\b(?:all|every|each)\b/u;

const PUBLISHED = /\b(?:published|printed|released)\b/u;
const WRITTEN = /\b(?:wrote|written|drew|drawn|composed|recorded)\b(?!.*\b(?:articles|posts|papers)\b)/u;
const APPLIED = /\b(?:applied|auditioned|signed up|registered|were interested)\b/u;
const TOOK_PART = /^i (?:have )?(?:joined|went on|gone on|took part in|taken part in|attended|came on) /u;
const ORGANISED =
  /^(?:the|our) (?:[a-z]+ ){1,3}(?:organi[sz]e[sd]?|h[eo]lds?|r[au]ns?|planned|offers|offered) /u;
const IN_TOTAL = /\b(?:in total|altogether|in all)\b/u;
const THERE_ARE = /^there (?:are|were) /u;
/** What one does with some of them, and not how one belongs to them. */
const I_DO =
  /^i (?:[a-z]+ly )?(?!have\b|had\b|am\b|was\b|belong|play|lead\b|led\b|live|grew\b|join|said\b|told\b|explained\b|mentioned\b|r[au]n\b|manage|share)[a-z]+ /u;

/** The smaller number is of a section, a region, what was in one's charge or was made by some for the whole. */
function partOfIt(part: string, whole: string, few: Quantity, all: Quantity): boolean {
  const only = (pattern: RegExp) => pattern.test(part) && !pattern.test(whole);
  const there = all.doer === 'all' || HELD.test(whole);
  if (only(SECTION_OF) || only(REGION)) return true;
  if (only(PUBLISHED) && WRITTEN.test(whole) && !WRITTEN.test(part)) return true;
  if (few.doer === 'self' && IN_TOTAL.test(whole) && !MINE.test(whole)) return true;
  if (few.doer === 'all' && APPLIED.test(whole) && !APPLIED.test(part)) return true;
  if (TOOK_PART.test(maskEnglishReport(part).trim()) && ORGANISED.test(whole)) return true;
  if (THERE_ARE.test(whole) && !/\bi\b/u.test(whole) && I_DO.test(maskEnglishReport(part).trim()))
    return true;
  if (there && only(CHARGE) && !LEADING.test(part + whole) && !ALL_OF_THEM.test(part)) return true;
  return few.dimension === 'thing' && there && !MINE.test(whole) && only(MADE);
}

/** Some did something; the speaker did something to all of them, or all there are were told. */
function someOfThem(a: Quantity, b: Quantity): boolean {
  if (!COUNTS.has(a.dimension)) return false;
  const [few, all] = a.high < b.low ? [a, b] : [b, a];
  const [part, whole] = [foldWidth(few.quote), foldWidth(all.quote)];
  if (SOME_OF.test(part) && !SOME_OF.test(whole)) return true;
  if (partOfIt(part, whole, few, all)) return true;
  if (few.role === 'part' && all.role !== 'part') return all.doer === 'all';
  const both = few.narrowing.some((one) => one.startsWith('event:') && all.narrowing.includes(one));
  if (few.doer === 'some' && all.doer !== 'some' && !both) return !WITH_ME.test(part) && !PASSIVE.test(part);
  if (BY_ALL.test(whole) && BY_ONE.test(part)) return true;
  return few.doer === 'self' && all.doer === 'all' && !MINE.test(whole);
}

/** Says whether two English sentences, however alike, number two things: another side, another act, a part of it, another time. */
export function toldApart(a: Quantity, b: Quantity): boolean {
  if (isJapanese(a.quote)) return false;
  return (
    kindsDiffer(a.quote, b.quote, a.dimension) ||
    nounsDiffer(a.quote, b.quote, [a.near, b.near]) ||
    (COUNTED.has(a.dimension) && (complementsDiffer(a.quote, b.quote) || otherNames(a.quote, b.quote))) ||
    otherTown(a, b) ||
    onceAndAgain(a, b) ||
    beforeAndAfter(a, b) ||
    partAlone(a, b) ||
    otherStage(a, b) ||
    otherAct(a, b) ||
    partOfTime(a, b) ||
    thenAndNow(a, b) ||
    someOfThem(a, b) ||
    saidAside(a, b) ||
    subjectsDiffer(a, b)
  );
}
