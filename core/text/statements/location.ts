import { readJapaneseLocation } from './japanese-location.ts';
import { englishPlaces, isBroadPlace } from './places.ts';
import { naming, type Passage, type Position } from './statement.ts';

const EN_TOPIC =
  /\bpreferred (?:area|place|region)\b|\barea only\b|\bwhich (?:area|region|place|site)\b|\bplaces? (?:where )?i (?:most )?(?:hope|want|would like|wish) to\b|\boverseas post|\bsent (?:to|anywhere|abroad|overseas)\b|\bliv(?:e|ing) on site\b|\bassigned (?:to|in|anywhere)\b|\brelocat|\btransfer(?:red|ring|s)?\b|\bmov(?:e|ing) (?:abroad|overseas|to (?:another|a different|any|other|a new)|anywhere|away|cities|house)|\bwork(?:ing)? (?:anywhere|abroad|overseas|in any|at any)|\bany (?:office|location|city|branch)|\blocation\b|\banywhere\b|\bwhichever (?:office|city|location|branch)\b|\bposted\b|\boverseas (?:post|assign)|\bwork(?:ing)? (?:only )?(?:in|from|at|out of) [a-z]+|\bstay in\b|\bbased (?:in|at)\b|\boffice\b|\bmov(?:e|ing)\b|\bremote(?:ly)?\b|\bfrom home\b|\bon[- ]site\b|\boutside\b|\bhome ?town\b|\bwhere i (?:work|live)\b|\bpositions? (?:near|in|outside)\b|\bcommut|\bwherever\b|\babroad\b|\boverseas\b|\bplace of work\b|\bwork(?:ing)? (?:at|for) the\b|\b(?:plant|site|branch|factory)\b|\bgo(?:ing)? to\b|\bliv(?:e|ing) in\b|\bfine in\b|\b(?:stay|remain) in\b|\bno preference\b|\bany (?:airport|hotel|shop|store|site|plant)\b|\bleaving\b|\bwork only\b|\bleave\b|\bnationwide\b|\bacross the country\b|\bplaced\b|\bassigned to\b|\bstationed\b|\bposting\b|\bworkplace\b|\bheadquarters\b|\bmobil(?:e|ity)\b|\btied to\b|\bbound to\b|\bdomestic sites?\b|\b(?:area|region|location)[- ](?:limited|restricted|specific|bound)\b/u;
const EN_NO =
  /\b(?:isn't|is not|aren't|are not)\s*(?:$|[.,;])|\b(?:can't|cannot|won't) (?:do|accept|agree)\b|\bdeal-?breaker\b|\bruled? [a-z ]{2,20} out\b|\bis too far\b|:\s?(?:no|none|not)\b|\b(?:not (?:willing|open|able|prepared|ready|happy|possible|an option|interested|keen)|unwilling|unable|cannot|never|can't|can not|could not|couldn't|won't|will not|out of the question|would rather not|rather not|rather stay|don't (?:want|wish|plan|intend)|do not (?:want|wish|plan|intend)|would not|wouldn't|prefer not|impossible|no intention|rules? out|difficult|hard for me|out of the question|need to stay|have to stay|must stay|must remain|want to stay|need to remain|have to remain|not be able|avoid|refuse|reluctant|isn't something i (?:could|can)|not something i (?:could|can)|have to say no|(?:not|n't) (?:really )?work for me|cannot accept|not for me|no wish|no desire|do not see myself|don't see myself)\b|\bnot relocat|\bno (?:relocation|transfers?|moving)\b|\b(?:would|will|must|i'd|i'll|have to|need to) (?:have to )?(?:decline|turn down|say no to)\b|\b(?:isn't|is not|aren't|are not) possible\b|n't (?:really )?work for me\b/u;
const EN_YES =
  /:\s?yes\b|\b(?:willing|happy|open|glad|can|could|fine|(?:no|not an?) (?:problem|objection|issue|trouble|concerns?)|ready|able|flexible|don't mind|do not mind|wouldn't mind|welcome|would love|would like|prepared|anywhere|any (?:office|location|city|branch)|no preference|pleased|keen|excited|look forward|eager|gladly|with pleasure|of course|okay|ok (?:for|with)|accept|doesn't bother me|love to)\b/u;
const EN_ANYWHERE =
  /\bany (?:airport|hotel|store|shop|plant|site)\b(?! (?:i can reach|within|near))|\bany of (?:them|your [a-z]+|their [a-z]+)\b|\blocation\s?[:–-]\s?(?:no preference|any|flexible|anywhere)\b|\b(?:work|live|move|go|relocate|moving|working|posted|based|sent|placed|start|transfer|transferred|assigned)\b[^,;.]{0,24}\banywhere\b(?! else)|^\s*anywhere\b(?! else)|\banywhere (?:in|within|you|they|from|is|else in)\b|[:–-]\s?anywhere\b|\bany (?:of (?:your|the) )?(?:offices?|locations?|cit(?:y|ies)|branch(?:es)?|place|region|sites?|plants?|stores?|hotels?|shops?|schools?)\b(?! i can reach)|\bno (?:strong |particular |real )?preference (?:about|on|for|as to|regarding) (?:the )?(?:location|where|place|office|city)|\blocation (?:does not|doesn't) matter\b|\bwherever\b|\bwhichever (?:office|city|location|branch)\b|\b(?:do not|don't) mind (?:where|which (?:office|city|location|branch|area|region|place|site))\b|\b(?:fully |completely |totally )?flexible (?:about|on|regarding|with|as to) (?:the )?(?:location|where|place)\b|\bnationwide\b|\bopen to all locations\b/u;
/** Bound to no place, though in the words of a no: no restrictions, not tied to any city. */
const EN_UNBOUND =
  /\bno (?:strong |particular |real |special )?(?:preferences?|wish(?:es)?|requests?|conditions|restrictions?|limits?) (?:about|on|for|as to|regarding|concerning) (?:the )?(?:location|where|place|office|city|region|area|posting)|\b(?:location|place of work|workplace|area|region)(?: preference)?\s?[:–-]\s?(?:no (?:restrictions?|limits?|conditions|requests?|(?:particular |strong )?preferences?)|none in particular|unrestricted|any(?:where)?)\b|(?:\bnot|n't) (?:tied|bound) to (?:any|one|a) /u;
const EN_ONLY =
  /\bonly\b|\bexclusively\b|\bhave to stay\b|\bmust stay\b|\bneed to stay\b|\bnowhere else\b|\bhave to remain\b|\b(?:cannot|never|couldn't|could not) leave\b|\bcan't leave\b|\bnot leave\b|\bnot outside\b|\bnot(?:hing)? (?:[a-z]+ )?outside\b|\bhas to be\b|\bmust be in\b|(?:\b(?:(?:would|will|must|i'd|i'll|have to|need to) (?:have to )?(?:decline|refuse|turn down|reject|rule out|avoid)|impossible|unable|cannot|out of the question|(?:could|would|will|do) not(?! mind))\b|(?:ca|wo|would|could|do)n't\b(?! mind))[^.;]*\b(?:outside|beyond|other than|away from)\b|\b(?:outside|beyond|other than|away from)\b[^.;]*\b(?:impossible|out of the question|not possible|difficult)\b|(?:^\s*|[,:;]\s|\bi am |\bi'm )(?:tied|bound) to (?!any\b)/u;
const EN_WISH =
  /\bplaces? (?:where )?i (?:most )?(?:hope|want|would like|'d like|wish) to (?:work|live|be)\b|\barea only\b|\bis where i(?:'d| would) (?:like|love|prefer) to (?:work|live|be)\b|\b(?:want|like|prefer|hope|hoping|love|wish|need|have|must|can) to (?:only )?(?:work|be based|stay|live|remain|be)\b|\b(?:preferred|ideal|desired) (?:work )?location\b|\bplace of work\b|\blocation preference\b|\blocation:|\bonly consider\b|\b(?:would|i'd) (?:rather|prefer|like|love)\b|\bhop(?:e|ing) for\b|\brequest\b|\bonly (?:want|work|consider|look)|\bpreference is\b|\bi prefer\b|\bpreferred (?:workplace|office|site|posting|base|branch|city|region|area)\b|(?<!\b(?:was|were|been) )\b(?:ask(?:ed|ing)?|want|like|love|prefer|hope|hoping|wish|rather|request(?:ed)?) to (?:start(?: out)?|begin|be (?:posted|placed|stationed|assigned|sent|located))\b|(?<!\b(?:was|were|been) )\bask(?:ed|ing)? to (?:be based|work|live|stay)\b|\b(?:post|place|station|assign|send) me (?:in|at|to|near)\b/u;
/** Bound to one place, by whatever name: only at the branch in the capital. */
const BOUND =
  /\b(?:work|be based|be placed|live) only (?:at|in|from|near) (?:the |your |my )?([a-z][a-z ]{2,40})|\bonly (?:work|be based|be placed|live) (?:at|in|from|near) (?:the |your |my )?([a-z][a-z ]{2,40})/u;
const AT_PLACE =
  /\b(?:be fine|work|working|live|living|be based|be placed|move|moving|go|going|relocate|relocating)(?: on site)? (?:from|in|at|to|near)\b/u;
const STAYING = /\b(?:stay|remain) (?:in|at|near)\b/u;
const EN_CLAUSE =
  /[,;](?=\s)|\s(?=\band [a-z]+ing\b)|\s(?=\band (?:i )?(?:would|will|can|could|do|am|cannot|can't|don't|won't)\b)|\s(?=\b(?:because|but|although|though|since|so)\b)/u;
const EN_MOVING =
  /\brelocat|\btransfer|\bmov(?:e|ing)\b|\bposted\b|\boverseas (?:post|assign)|\bwork(?:ing)? (?:abroad|overseas)|\b(?:live|living|go|going|posting|job|career|assignments?) (?:abroad|overseas)|\bleav(?:e|ing)\b|\bplaced\b|\bassigned to\b|\bbeing sent to\b|\b(?:sent|stationed|assigned|dispatched|deployed|based|serv(?:e|ing)|settl(?:e|ing)|transferred) (?:abroad|overseas)|\b(?:(?:have|need|want) to|must) (?:stay|remain)\b|\brather stay\b/u;
const NO_REMOTE = /(?:\bnot|n't) (?:want|wish|like|need) to work (?:remotely|from home)\b/u;
const FULLY_REMOTE =
  /\b(?:(?:fully|only|entirely|completely|100%|always) (?:work )?(?:remote(?:ly)?|from home)|(?:need|want|have) to work (?:fully )?(?:remotely|from home)|remote only)\b/u;
const NEVER_REMOTE =
  /\bin (?:the|your) office (?:five|5|every|all|each)\b|\b(?:(?:in|to|at) the office|on[- ]site|in person) (?:every day|each day|daily|full[- ]time|five days)\b|(?:\bnot|n't) (?:want|wish|like) to work (?:remotely|from home)\b/u;
const SITE =
  /\bthe ((?!head|main|same|whole|new|other|first|last|next|old|right|wrong|local|small|big|family|repair|print)[a-z]+ (?:plant|branch|site|factory|warehouse))\b/gu;
const EN_SKIP =
  /\btransfer(?:red|ring)? (?:student|from|credits?|data|money|files?|the)\b|\bdata transfer\b|\bknowledge transfer\b|\bleav(?:e|ing) (?:a|an|it|them|him|her|us|early|late|work|school|behind|notes?|room|out)\b|\bleav(?:e|ing) the (?!area|city|country|region|town|prefecture|island|capital|countryside)[a-z]+|\b(?:people|customers|visitors|guests|members|students|players|users|anyone|nobody|who|were|was) leav|\b(?:visit(?:ed|ing)?|tour(?:ed|ing)?|saw|see) (?:your|the|a|an)\b|\bis there\b|\bhow often\b|\bpart-time\b|\bnever (?:lived|been|left|worked|moved|travell?ed)\b|\b(?:before|until|till|for now)\b|\b(?:in|for|during) (?:my|the) first (?:few |two |three |\d+ )?(?:years?|months?)\b|\bfrom (?:my|the) (?:second|third|fourth) year\b/u;

/** A career in one area, as companies name it. */
const EN_LIMITED =
  /\b(?:area|region|location)[- ](?:limited|restricted|specific|bound) (?:[a-z]+ )?(?:track|course|position|post|job|role|career|employment|contract|work|staff)\b|\b(?:track|course|position|post|job|role|career|workplace) (?:without|with no) (?:any )?(?:transfers?|relocations?|moves)\b/u;

/** The yes and no of one clause: to moving, to work abroad, to a place. */
function readEnglishClause(clause: string, written: string, values: string[], denied: string[]): void {
  const no = EN_NO.test(clause) && !EN_UNBOUND.test(clause);
  const yes = !no && EN_YES.test(clause);
  const about = /\babroad\b|\boverseas\b|\banother country\b/u.test(clause) ? 'abroad' : 'transfer';
  const moving = EN_MOVING.test(clause);
  if (moving && (no || yes)) values.push(`${about}:${no ? 'no' : 'yes'}`);
  if ((EN_ANYWHERE.test(clause) && !no) || EN_UNBOUND.test(clause)) values.push('anywhere');
  const places = [...englishPlaces(written), ...sitesIn(clause)].map((place) => `at:${place}`);
  if (places.length === 0 || /\brole|\bposition\b|\bproject\b/u.test(clause)) return;
  const only = EN_ONLY.test(clause);
  if (STAYING.test(clause)) values.push(...places);
  else if (no && !only) denied.push(...places);
  else if (only || EN_WISH.test(clause) || (yes && AT_PLACE.test(clause))) values.push(...places);
}

/** Names of a company's sites: the northern plant. */
function sitesIn(clause: string): string[] {
  return [...clause.matchAll(SITE)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}

function readEnglish(text: string, written: string): Position | null {
  if (!EN_TOPIC.test(text) || EN_SKIP.test(text)) return null;
  const values: string[] = [];
  const denied: string[] = [];
  let at = 0;
  for (const clause of text.split(EN_CLAUSE)) {
    const start = text.indexOf(clause, at);
    at = start + clause.length;
    readEnglishClause(clause, written.slice(start, at), values, denied);
  }
  if (values.length + denied.length === 0 && /^as for\b/u.test(text.trim()))
    readEnglishClause(text, written, values, denied);
  if (EN_LIMITED.test(text) && !values.includes('transfer:yes') && !/\bnot\b|n't\b/u.test(text))
    values.push('transfer:no');
  if (FULLY_REMOTE.test(text) && !NO_REMOTE.test(text)) values.push('remote:yes');
  else if (NEVER_REMOTE.test(text)) values.push('remote:no');
  const bound = BOUND.exec(text)
    ?.slice(1)
    .find((part) => part !== undefined);
  if (values.length === 0 && bound !== undefined) return naming([`at:${bound}`], true);
  const refused = denied.filter((place) => !values.includes(place));
  return values.length + refused.length === 0
    ? null
    : { ...naming(values, EN_ONLY.test(text)), denied: refused };
}

/** Reads where a sentence is ready to work: transfers, work abroad, anywhere, named places and whether only those. */
export function readLocation({ text, japanese }: Passage, written: string): Position | null {
  return japanese ? readJapaneseLocation(text) : readEnglish(text, written);
}

function yesAndNo(a: ReadonlySet<string>, b: ReadonlySet<string>, key: string): boolean {
  const says = (values: ReadonlySet<string>) => [values.has(`${key}:yes`), values.has(`${key}:no`)];
  const [aYes, aNo] = says(a);
  const [bYes, bNo] = says(b);
  return aYes !== aNo && bYes !== bNo && aYes !== bYes;
}

function refusesWhatOtherOffers(
  offers: ReadonlySet<string>,
  refuses: ReadonlySet<string>,
  only: boolean,
): boolean {
  const free = offers.has('anywhere') || offers.has('transfer:yes');
  const bound = only && [...refuses].some((value) => value.startsWith('at:'));
  if (free && !offers.has('transfer:no') && bound && !refuses.has('transfer:yes') && !refuses.has('anywhere'))
    return true;
  if (offers.has('anywhere') && refuses.has('transfer:no') && !refuses.has('transfer:yes')) return true;
  const prefers = [...refuses].some((value) => value.startsWith('at:') && !isBroadPlace(value.slice(3)));
  return (
    offers.has('anywhere') &&
    ![...offers].some((value) => value.startsWith('at:')) &&
    prefers &&
    !refuses.has('anywhere') &&
    !refuses.has('transfer:yes')
  );
}

/** Two positions disagree when one refuses what the other offers, or both name places that share nothing. */
export function locationsDisagree(a: readonly Position[], b: readonly Position[]): boolean {
  const first = new Set(a.flatMap((position) => position.values));
  const second = new Set(b.flatMap((position) => position.values));
  if (
    yesAndNo(first, second, 'transfer') ||
    yesAndNo(first, second, 'move') ||
    yesAndNo(first, second, 'abroad') ||
    yesAndNo(first, second, 'remote')
  )
    return true;
  const firstOnly = a.some((position) => position.only);
  const secondOnly = b.some((position) => position.only);
  if (refusesWhatOtherOffers(first, second, secondOnly) || refusesWhatOtherOffers(second, first, firstOnly))
    return true;
  const denies = (one: readonly Position[], other: ReadonlySet<string>) =>
    one.flatMap(({ denied }) => denied).some((place) => other.has(place));
  if (denies(a, second) || denies(b, first)) return true;
  const places = (values: ReadonlySet<string>) =>
    [...values].filter((value) => value.startsWith('at:') && value !== 'at:home');
  const firstPlaces = places(first);
  const secondPlaces = places(second);
  const free = [first, second].some((values) => values.has('anywhere') || values.has('transfer:yes'));
  if (free || firstPlaces.length === 0 || secondPlaces.length === 0) return false;
  if ([...firstPlaces, ...secondPlaces].some((place) => isBroadPlace(place.slice(3)))) return false;
  return !firstPlaces.some((place) => secondPlaces.includes(place));
}
