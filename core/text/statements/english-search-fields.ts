import { industriesIn } from './industries.ts';
import { ANOTHER, NOTHING, OWN, type Search, WIDE } from './search.ts';

/** Nothing but what is named. */
export const KEEPS_TO =
  /\b(?:only|solely|exclusively|just|alone|nothing (?:else|but|except)|no one else|no others?|none other|limit(?:ed|ing|s)?|restrict(?:ed|ing)?|confin(?:e|es|ed|ing)|narrow(?:ed|ing)?|stick(?:ing)?|stuck|(?:kept|keep(?:ing)?) (?:[a-z]+ ){0,3}to|100 percent|purely|all in|entirely (?!different|new)|(?<=\b(?:stay(?:ed|s|ing)?|remain(?:ed|s|ing)?|keep(?:ing)?|kept|search|looking|apply(?:ing)?|is|are) (?:[a-z]+ )?)within|without exception|all (?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+) )?(?:of )?(?:my|the|them|which)|(?:are|were) all|(?:is|are|was) all (?:that )?i\b|list is all|all (?:[a-z]+ )?makers|every (?:other )?(?:[a-z]+ )?i|(?:every|each)(?: single| one)?(?: of)?(?: other)?(?: my)? (?:compan(?:y|ies)|firms?|employers?|applications?|entry (?:sheets?|forms?)|cvs?|selections?)|have all|all (?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+) )?(?:companies|firms|employers) (?:that |which )?i|\bapplications all|(?:companies|firms|employers|ones) (?:that )?i (?:have |am )?appl(?:ied|ying) to all (?:make|are|build|sell|run)|(?<!\b(?:one|another|an?) [a-z ]{1,30})(?:appl(?:ied|ying) to|interviewing (?:with|at)) (?:is|are)(?! [^.;]*\band )|one industry|(?:the|my) (?:single|sole|one) (?:industry|sector|field)|to one (?:industry|sector|field)|stay(?:ed|ing|s)? in)\b/u;
/** What is left out, or what is left when all else is. */
export const OUT_OF =
  /\b(?:other than|except(?: for)?|outside(?: of)?|apart from|besides|but|beyond|aside from|(?<=\bother [a-z]{2,20} )than|save|not related to)\b/u;
/** Other fields than the one spoken of. */
export const OTHER_FIELDS =
  /\b(?:other|another|any|different|further) (?:[a-z]+ )?(?:industr(?:y|ies)|sectors?|fields?|lines? of (?:work|business))\b|\b(?:every|any) field\b|\boutside (?:it|that|this)\b|\bother (?:kind|type|sort)s? of (?:compan|firm|employer|industr)/u;
/** One field, without its name. */
export const ONE_FIELD =
  /\b(?:one|a single|the single|the sole|the only|the one) (?:industry|sector)\b|\bthe only (?:field|area|place|line|kind)\b/u;
/** What was chosen among fields, where the sentence goes on to leave out all others. */
export const CHOSEN = /\b(?:chose|chosen|choosing|picked|want|wanted|decided|settled|set on|made up)\b/u;
const MOSTLY = /\b(?:mainly|mostly|primarily|chiefly|almost)\b/u;
const WIDE_SEARCH =
  /\b(?:wide|broad|whole|full) (?:range|variety|mix|array|spectrum) of (?:[a-z]+ )?(?:industr|sector|field|compan)|\b(?:many|several|various|all kinds of|all sorts of|different|any) (?:different )?(?:industries|sectors|fields)\b|\bnot (?:yet )?(?:limit|restrict|narrow|decid|settl|chos|fix|keep|stick)[^.]*\b(?:industr|sector|field)|\bacross (?:[a-z]+ )?(?:industries|sectors|fields)\b|\bany industry\b|\bopen (?:mind )?(?:about|to|as to) (?:[a-z]+ )?(?:industr|sector)|\bappl(?:y|ied|ying) widely\b|\bbesides (?:[a-z]+ ){0,2}(?:to )?(?:one|a single|any one) (?:industry|sector|field)\b/u;
const WIDE_SIGN = /industr|sector|field|widely|compan/u;
const NOT_LIMITED = /\bnot (?:yet )?(?:limit|restrict|narrow|decid|settl|chos|fix|keep|stick)/u;
const FIELD =
  /(?<!\b(?:i|we|they|do|did|does|can|could|would|will) (?:not )?)\b([a-z]+(?:-[a-z]+)?) (?:industry|sector|business|makers?|manufacturers?|compan(?:y|ies)|firms?|chains?|suppliers?|operators?)\b|\b(?:that|which|to|list) (?:makes?|builds?|produces?|sells?|runs?) ([a-z]+)\b/gu;
/** Text without any of these names no field in words of its own. */
const FIELD_SIGN =
  /makes|builds|produces|sells|compan|firm|industry|sector|business|maker|manufacturer|chain|supplier|operator/u;
const LEFT_OUT = /\b(?:except(?: for)?|outside(?: of)?|other than|beyond|apart from) ([a-z]{4,})\W*$/u;
const NO_FIELD =
  /^(?:other|any|your|the|same|several|two|three|four|five|six|seven|eight|nine|ten|an?|this|that|these|every|another|some|many|few|no|one|single|big|large|small|local|foreign|domestic|my|their|its|such|which|what|different|various|sole|only|first|private|major|own|to|for|of|in|with|at|both|more|right|good|listed|rival|competing|japanese|medium-sized|and|or|choose|choosing|select|selecting|between|by|valued|value|judge|compare|how|join|help|about|from|like|visited|know|decide|where|those|pattern|coffee|at|all|overseas|global|international|among|over|above|than|ahead|whole|entire|each|dream|top|ideal|favou?rite|preferred|chosen|[a-z]+-choice|bigger|larger|smaller|better|want|think|(?:fast|slow|forward|hard|long|well|high)-[a-z]+|(?:pick|select|judg|rat|rank|compar|weigh|measur|visit|evaluat|prefer|favou?r|put|order|lik|lov|sort|grad)(?:e|s|es|ed|ted|red|ing|ting|ring)?|chose|put)$/u;

function singular(name: string): string {
  return name.replace(/(?<=[a-z]{3})(?<!s)s$/u, '');
}

/** Whether a word ends the name of a listed industry: the device of medical devices. */
function partOf(name: string, text: string): boolean {
  const at = text.indexOf(name);
  const two = /[a-z-]+ $/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  return industriesIn(two + name, false).length > 0;
}

/** The fields of a stretch, by the list or else by their own words. */
export function fieldsIn(text: string): string[] {
  const listed = industriesIn(text, false);
  if (!FIELD_SIGN.test(text)) return listed.filter((one) => one !== 'same');
  const named = [...text.matchAll(FIELD)].filter(([, name, product = '']) => !NO_FIELD.test(name ?? product));
  const made = named.some(([whole]) => /maker|manufactur/u.test(whole));
  const own = named.flatMap(([whole, kind, product = '']) => {
    const name = singular(kind ?? product);
    const known = industriesIn(whole, false).some((one) => one !== 'maker') || partOf(name, text);
    return known ? [] : [name];
  });
  return [...listed.filter((one) => one !== 'same' && (one !== 'maker' || !made)), ...own];
}

/** The only field left when all others are: no industry except bicycles. */
function leftOut(clause: string): string[] {
  const [, name] = LEFT_OUT.exec(clause) ?? [];
  return name === undefined || NO_FIELD.test(name) ? [] : [singular(name)];
}

/** A field that is left by what one does: I also apply outside food. */
const LEFT = /\b(?:outside(?: of)?|apart from|aside from|beyond) ((?:[a-z]+ ){0,2}[a-z]+)/u;

function goesOutside(clause: string): boolean {
  const left = LEFT.exec(clause)?.[1];
  return left !== undefined && industriesIn(left, false).length > 0;
}

/** All that is applied to, by a name that no list holds: only to zoos. */
const ONLY_TO =
  /\b(?:appl(?:y|ying|ied)|interviewing) (?:only|solely|exclusively|just) (?:to|with|at) (?:[a-z]+ )?([a-z]{3,}s)\W*$|\b(?:only|solely|exclusively) (?:appl(?:y|ying|ied)|interviewing) (?:to|with|at) (?:[a-z]+ )?([a-z]{3,}s)\W*$/u;
const NO_NAME =
  /^(?:companies|firms|employers|makers|places|ones|others|jobs|roles|positions|posts|institutions|organi[sz]ations|facilities|business(?:es)?|start-?ups|groups|brands|cities|towns|areas|regions|offices|branches|manufacturers|programmes|programs|services|corporations|workplaces|departments|openings|industries|sectors|fields|yours|theirs|this|them|scholarships|internships|universities|colleges|courses|results|things)$/u;

function openName(clause: string): string[] {
  const found = ONLY_TO.exec(clause);
  const name = found?.[1] ?? found?.[2];
  return name === undefined || NO_NAME.test(name) ? [] : [singular(name)];
}

/** The one field a clause keeps to, without a name or with one of its own. */
function onlyOne(clause: string): Search {
  const industries = ONE_FIELD.test(clause) ? [OWN] : openName(clause);
  return industries.length === 0 ? NOTHING : { ...NOTHING, industries, only: true };
}

/** Which fields a clause keeps to, leaves out or takes in. */
export function readFields(clause: string, no: boolean, others: boolean, fields: readonly string[]): Search {
  if (WIDE_SIGN.test(clause) && WIDE_SEARCH.test(clause) && (!no || NOT_LIMITED.test(clause)))
    return { ...NOTHING, industries: [...fields, WIDE] };
  if (OTHER_FIELDS.test(clause)) {
    const kept = fields.length > 0 || !no ? fields : leftOut(clause);
    if (no && kept.length > 0 && (OUT_OF.test(clause) || KEEPS_TO.test(clause)))
      return { ...NOTHING, industries: kept, only: true };
    if (no) return { ...NOTHING, industries: [OWN], only: true, denied: fields };
    return { ...NOTHING, industries: [...fields, ANOTHER] };
  }
  if (fields.length === 0) return no ? NOTHING : onlyOne(clause);
  const keeps = KEEPS_TO.test(clause) && !MOSTLY.test(clause);
  if (no && (OUT_OF.test(clause) || keeps)) return { ...NOTHING, industries: fields, only: true };
  if (no) return others ? NOTHING : { ...NOTHING, denied: fields };
  const more = /\bbesides\b/u.test(clause) || (!keeps && goesOutside(clause));
  return { ...NOTHING, industries: more ? [...fields, ANOTHER] : fields, only: keeps && !more };
}
