import { FREELY, NO, type Verdict, verdictOf } from './english-location-verdict.ts';
import { ENGLISH_FOREIGN } from './foreign-places.ts';
import {
  citiesNamed,
  commutedRegions,
  englishPlacesKnown,
  englishPlacesNamed,
  namesKnownPlace,
} from './places.ts';
import { naming, type Position } from './statement.ts';

const TOPIC =
  /\b(?:relocat|transfer|mov(?:e|ing)|post(?:ed|ing|ings|s)?\b|station|assign|plac(?:e|ed|es)\b|abroad|overseas|foreign|international|countr(?:y|ies)|domestic|outside|locations?|workplace|jobs? (?:in|at)\b|is(?:n't| not) in\b|offices?|branch|headquarters|sites?|plants?|factory|warehouse|based|cit(?:y|ies)|towns?|home|areas?|regions?|prefecture|anywhere|nowhere|elsewhere|go(?:ing)? to|where|which|wherever|reach|japan|europe|asia|america|africa|united states|sole|nationwide|commut|stay|remain|settle|leav(?:e|ing)|liv(?:e|ing)|work(?:ing|ed)? (?:only )?(?:in|at|from|out of|for the)|remote(?:ly)?|mobil(?:e|ity)|sen[dt]|be in|tied|bound|uproot|far from|on the ground|expat|looking (?:only |just )?in\b|it (?:has|had|must) (?:to )?be)/u;
const SKIP =
  /^\s*(?:[a-z]+ )?when i was\b|\btransfer(?:red|ring)? (?:student|from|credits?|data|money|files?|the)\b|\b(?:data|knowledge) transfer\b|\bleav(?:e|ing) the (?!area|city|country|region|town|prefecture|island|capital|countryside|company|uk|us)[a-z]+|\bleav(?:e|ing) (?:a|an|them|him|her|us|early|late|work|school|behind|notes?|room|out(?! of\b))\b|(?<!\b(?:home|town|city|region|area|island)\b[^.;]{0,40})\bleav(?:e|ing) it\b|\b(?:people|customers|visitors|guests|members|students|players|users|anyone|nobody|who|were|was) leav|\bis there (?:an?|any|much|often)\b|\b(?:people|those|anyone|everyone|students|families) who\b|\b(?:like|want|wanted) to know\b(?! (?:if|whether) i\b)|\bwonder|\b(?:apps?|products?|systems?|devices?|tools?|software|websites?|games?|services?) (?:to |can |could |should |would )?works?\b|\btransfers? between accounts\b|\bhow often\b(?! i\b)|\bthesis\b|\bused anywhere\b|\bpart-time\b|\b(?:before|(?:until|till)(?! (?:i retire|retirement))|for now)\b/u;
/** What was, or is only for a while, in one clause of a sentence. */
const SKIP_CLAUSE =
  /\b(?:visit(?:ed|ing)?|tour(?:ed|ing)?|(?:saw|see) (?:your|the|a|an)|travel(?:led|ling|ed|ing)? (?:abroad|overseas|to|around|in)|trips?|holidays?|internships?|interned|stud(?:y|ied)(?:ing)?[ -](?:abroad|overseas|in)|when i was|(?:stay|remain)(?:ing)? (?:at|in|with) (?:the |my )?(?:[a-z]+ )?(?:university|lab|laboratory|college|school|seminar)|sell(?:ing)?|clubs?|markets|customers|clients)\b|\bnever (?:lived|been|left|worked|moved|travell?ed)\b/u;
/** Told of the past as a whole, when it goes on from such a clause. */
const WAS = /\b(?:was|were|wanted|had|hoped|loved|did|enjoyed|moved|went)\b/u;
/** For some years only: a wish to go stands, a wish to stay does not. */
const FIRST_YEARS =
  /\b(?:in|for|during) (?:my|the) first (?:few |two |three |\d+ )?(?:years?|months?)\b|\bfrom (?:my|the) (?:second|third|fourth) year\b/u;
/** Told of others only. */
const OF_OTHERS =
  /^\s*(?:we|she|he|they|it(?! (?:has|had|must)(?: to)? be\b)(?! would be (?:[a-z]+ ){1,2}to (?:work|be|live|move|go|join|represent|serve)\b)|your company)\b(?!.*\b(?:i|me|my|i'm|i'll|i'd|i've)\b)/u;

const OF_KIN =
  /^\s*(?:my (?:grand(?:mother|father|parents)|uncle|aunt|cousins?|family|wife|husband|teachers?)|nobody|no one|everyone|people|your staff)\b(?!.*\b(?:i|me|i'm|i'll|i'd|i've|my (?:wish|plans?|decision|choice))\b)/u;

const BREAK =
  /[,;.](?=\s)|\s(?=\band (?:[a-z]+ing|that(?! is\b| was\b|'s\b))\b)|\s(?=\band (?:not\b|(?:i )?(?:would|will|can|could|do|am|had|have|need|cannot|can't|don't|won't|told|never|remain|stay)\b))|\s(?=\b(?:because|(?<!\b(?:anywhere|nowhere|nothing|none|place) )but (?!for)|although|though|since|so)\b)/u;
/** A question told of, whose answer is the next clause; a condition, whose decision is. */
const OPEN =
  /^\s*(?:when |and )?(?:they |he |she |hr |someone |the [a-z]+ )?(?:were )?ask(?:ed|s)\b|^\s*when (?:[^,]*\b(?:came up|mentioned|raised|discussed)$|(?:they|he|she|hr|the [a-z]+) (?:brought up|mentioned|raised|spoke of|talked about|turned to)\b)|^\s*(?:if|unless|as for|for|when it comes to|wherever|should|from|even)\b|^\s*(?:[a-z]+ ){0,2}(?!no$|yes$)[a-z]+$/u;

/** A decision on what the clause before it names: transfers teach me a lot, so I welcome them. */
const ON_IT =
  /\b(?:welcome|accept|mind|want|take|refuse|decline|like|enjoy|for|with|do|against|about) (?:them|it|that|this|one)\b/u;
const UNSURE =
  /\bmay or may not\b|\b(?:not|n't) (?:yet |really )?(?:know|sure|decided|certain)\b|\bundecided\b/u;

/** The place of the clause before. */
const THERE = /\b(?:and|so|because) (?:[a-z']+ ){1,6}there(?=[,.;\s]*$)/u;
/** The name of what the clause before told of. */
const NAMELY = /^[\s,]*and (?:that|it)(?: is|'s| was) /u;

/** To stay where the clause before is. */
const STAYING = /^\s*(?:and|so) (?:i(?:'ll)? )?(?:[a-z]+ ){0,3}(?:stay|remain)(?: there| here)?[.\s]*$/u;

function isOpen(piece: string, next: string): boolean {
  if (STAYING.test(next) && HERE.test(piece) && verdictOf(piece) === null) return true;
  return OPEN.test(piece) || (ON_IT.test(next) && TOPIC.test(piece) && verdictOf(piece) === null);
}

/** The clauses of a sentence with their stretches as written. */
function clausesOf(text: string, written: string): { clause: string; as: string }[] {
  const found: { clause: string; as: string }[] = [];
  let from = 0;
  let at = 0;
  const pieces = text.split(BREAK);
  for (const [index, piece] of pieces.entries()) {
    at = text.indexOf(piece, at) + piece.length;
    const next = pieces.slice(index + 1).find((other) => other.trim() !== '');
    if (piece.trim() === '' || (next !== undefined && isOpen(piece, next))) continue;
    const before = found.at(-1);
    const stretch = text.slice(from, at);
    if (
      before !== undefined &&
      (NAMELY.test(stretch) || (THERE.test(stretch) && verdictOf(before.clause) === null))
    ) {
      from -= before.clause.length;
      found.pop();
    }
    found.push({ clause: text.slice(from, at), as: written.slice(from, at) });
    from = at;
  }
  const told = found.filter(({ clause }) => !SKIP_CLAUSE.test(clause));
  return told.filter(
    ({ clause }) => !UNSURE.test(clause) && (told.length === found.length || !WAS.test(clause)),
  );
}

const ABROAD = new RegExp(
  [
    '\\babroad\\b|\\boverseas\\b|\\b(?:foreign|developing) (?:countr|cit(?:y|ies)|towns?\\b|lands?\\b)',
    '\\b(?:work|liv|post|sen[dt]|station|assign|job|career|mov|relocat|transfer|based|role|go|mission)[a-z]*\\b[^.;]*(?<!\\bfrom )\\b(?:another|other|any|different) countr|\\b(?:another|other|any) countr[a-z]*\\b[^.;]*\\b(?:work|liv|job|career|post)',
    '\\b(?:foreign|asian|european|american) (?:offices?|post|branch|assignment|site|plant|factor|subsidiar)',
    '\\binternational (?:assign|post|transfer|move|career)',
    '\\b(?:outside|leav(?:e|ing)|left) (?:of )?(?:japan|the uk|the country|england|britain|the us|my (?:own |home )?country)\\b',
    `\\b(?:sen[dt]|go(?:ing)?|post(?:ed|ing)?|stationed|assign(?:ed|ment)|transfer(?:red)?|relocat(?:e|ed|ing|ion)|branch(?:es)?|offices?|subsidiary|factor(?:y|ies)|sites?|plants?|work(?:ing)?|jobs?|career|liv(?:e|ing)|mov(?:e|ing)|ground|placed|placement)\\b(?: (?:me|for (?:you|your company|the company)|out|over|somewhere|there))*(?: to| in| at)+(?: your| the| a)?(?: (?!office|company)[a-z]+)? ?${ENGLISH_FOREIGN}\\b`,
    `\\b${ENGLISH_FOREIGN}(?: or [a-z]+)? (?:office|branch|site|factory|plant|subsidiary|post)`,
    '\\bbased in (?:the us|the united states|europe|(?:southeast )?asia)\\b',
    '\\b(?:anywhere|wherever) in the world\\b|\\bnot (?:in|to) (?:any |an)?other countr',
    '\\bexpat(?:riate)?s?\\b|\\bus (?:office|branch|subsidiary|plant|site)\\b|\\bstationed outside\\b|\\bstationed in\\b(?! (?:[a-z]+ )?office)',
  ].join('|'),
  'u',
);
/** Words without which nothing is said of work abroad. */
const MAY_BE_ABROAD = new RegExp(
  `\\b(?:abroad|overseas|foreign|countr|international|developing|in the world|outside|leav|left|stationed|expat|us (?:office|branch|subsidiary|plant|site)|asian|european|american|${ENGLISH_FOREIGN})`,
  'u',
);

/** Those who come from abroad, and dealings with them. */
const FROM_ABROAD =
  /\b(?:from|(?<!to do )with|between) (?:abroad|overseas|(?:[a-z]+ )?(?:other|another|different|many|foreign) countr(?:y|ies))\b|\b(?:overseas|foreign|international) (?:customers?|clients?|colleagues?|guests?|students?|visitors?|tourists?|people|markets?|suppliers?|partners?)\b/gu;

function isAbroad(clause: string): boolean {
  return MAY_BE_ABROAD.test(clause) && ABROAD.test(clause.replace(FROM_ABROAD, ''));
}

const AT_HOME =
  /\bdomestic\b|\b(?:japan|the uk|england|britain) is the only (?:country|place)\b|\b(?:in|inside) (?:japan|the uk|this country|the country|my (?:own |home )?country|england|britain)\b/u;
const STAYS =
  /\b(?:all (?:of )?my|stay(?:ing)?|remain(?:ing)?|settle|stay put|keep|continue|settled|only|always|must be|for good|whole career|throughout|entire career|tied|bound|fixed|need to live|have to live|must live|limited|at home|condition|rest of my)\b/u;
const KEPT = /\b(?:assign|place|keep|post|station) me (?:in|at|to|near) my\b/u;
const HERE =
  /\b(?:here|stay(?:ing)? put|local (?:office|branch|area)|home ?town|home (?:area|region|city|town)|at home|near home|from home|where my (?:family|parents|partner|friends|roots)|where i (?:am|live|grew up|was born|come from)|(?:my|this) (?:(?:own|home|current|local) )*(?:area|town|city|region|neighbou?rhood|prefecture)|(?:area|town|city|place|region) (?:where|in which|that) i|commut[a-z]*|(?:close to|near) (?:my|home|the)|parents' (?:home|house))\b/u;
const ONE_PLACE =
  /\b(?:the same|one|a single) (?:city|town|place|area|region|workplace|location|office|branch|site|prefecture)\b/u;
const SETTLED =
  /\b(?:work(?:ing)?|workplace|live|living|stay(?:ing)? (?:in|at|put)|remain|settled?|career|based|condition|office|job)\b/u;
const LEAVES =
  /\bleav(?:e|ing) (?:(?:my|this|the) (?:[a-z]+ )?(?:area|city|region|town|home|prefecture|island|capital|countryside|family|parents|place|neighbou?rhood)|my hometown|here|home)\b|\bmov(?:e|ing) (?:away|out)\b|\bleav(?:e|ing) it\b|\bgo (?:away|far)\b|\bleav(?:e|ing)[\s.]*$/u;
const MOVE =
  /\brelocat|\btransfer|\bmov(?:e|es|ing)(?= (?:to|for|again|often|frequently|regularly|away|house|home|around|anywhere|cities|between(?! tasks| roles| teams| departments| projects| jobs| fields)|somewhere|there|elsewhere|tomorrow|if|from|is|isn't|was|would|wouldn't|will|won't|wherever|every|as|and|with|at|even)\b|[,.;:]|\s*$)|\bposted\b|\bpostings?\b(?= +(?:to|outside|in|elsewhere|far|me|is|are|would|will)\b)|\bposts?\b(?= +(?:to|outside|elsewhere|far|me|anywhere)\b)|\b(?:another|other|different|new|distant|regional|rural|remote|further|many|various|several)(?: [a-z]+)? (?:cit(?:y|ies)|towns?|regions?|areas?|prefectures?|branch(?:es)?|offices?|sites?|parts?|places?|locations?)\b|\belsewhere\b|\bfar (?:away )?from (?:home|my)\b|\b(?:region|town|city|place|area)s? (?:that )?i (?:don't|do not|have never|have not|haven't|'ve never) (?:know|seen|been|lived)|\buproot|\bchang(?:e|es|ing) (?:of )?(?:city|town|cities|offices|branches|towns|places|locations?|workplaces)\b|\boutside my\b|\b(?:send|sent|post) (?:me|anywhere)\b(?! (?:to|in|near|at) (?:my|the) )|\b(?:assign|assigned|reassigned) (?:anywhere|me (?:far|away|elsewhere|(?:to|in) (?:an?|any|another|other|different)))\b|\bbe(?:ing)? (?:sent|reassigned)\b|\bbe(?:ing)? (?:assigned|placed) (?:far|away|elsewhere|outside|(?:to|in) (?:any|another|other|different|an?|some|one|where))\b|\bmobil(?:e|ity)\b|\bbe moved\b|\bbeing moved\b/u;
const NOT_MOVE =
  /\b(?:department|team|role|division|job (?:function|type))s?\b(?!.*\b(?:cit|town|region|area|office|branch))|\bto another[.\s]*$|\bmov(?:e|ing) (?:on|forward|up|into|fast|quickly)\b/u;
/** A career in one area, as companies name it. */
const LIMITED =
  /\b(?:area|region|location)[- ](?:limited|restricted|specific|bound)\b|\bregional (?:career|track|course|employee)|\b(?:track|course|position|post|job|role|career|workplace) (?:without|with no) (?:any )?(?:transfers?|relocations?|moves|moving)\b/u;
const ANYWHERE =
  /(?<!\bstart )\banywhere\b(?! (?:but|except|else|other|outside)\b)(?! in (?:the|your|my) (?!country|uk|world|company|region|nation|us\b|city|group))|\bany (?:of (?:your|the|their|its) )?(?:offices?|locations?|cit(?:y|ies)|branch(?:es)?|place|regions?|areas?|sites?|plants?|stores?|hotels?|shops?|schools?|airport|prefecture|town|part of the country)\b(?! (?:i can reach|within|near))|\bany of (?:them|your [a-z]+|their [a-z]+)\b|\bwherever\b|\bwhatever (?:location|place|city|posting|branch|region)\b|\bwhichever (?:office|city|location|branch)\b|\bwhere i(?: a|'| wa)[ms]? needed\b|\bwhere (?:you|they|the company) (?:need|want|send|place|put|assign|post)s?\b|\bwhere (?:in the country )?i(?:(?:'m|'ll be| get| will be) (?:placed|posted|sent|based|assigned|stationed)| (?:work|live|am|end up)[a-z]*)\b.*○|○.*\b(?:where|which (?:part|office|city|location|branch|area|region|place|site))\b|\b(?:location|place of work|workplace|area|region|locations)\b[^.;]*○|○[^.;]*\b(?:location|place of work|workplace|posting)\b|\bflexible (?:about|on|regarding|with|as to) (?:the |my )?(?:location|where|place)\b|\bnationwide\b|\b(?:decision|instructions) (?:on|about|as to) where\b|\b(?:across|around|all over|throughout|over) the country\b|(?<!\bof )\ball (?:of )?(?:your |the )?(?:locations|areas|regions|branches|offices|sites|prefectures|parts of)\b|\bfrom [a-z]+ to [a-z]+, |\b(?:location|area)(?: preference)?(?:\s?[:–-]\s?| (?:is|are) )(?:any|flexible|open)\b|○(?: one)?(?: particular| single)? (?:places?|cit(?:y|ies)|towns?|areas?|regions?|locations?)\b/u;

const ONLY =
  /\b(?:only|nothing but|none but|no place but|nowhere but|solely|exclusively|nowhere|no other|not another|not (?:in|to|at|for) (?:any )?(?:other|another)|alone|just|single|sole|one and only|(?:has|have|had) to (?:be|stay|remain|live)|must (?:be|stay|remain)|need to (?:stay|remain)|it's|limit(?:ing|ed)|restricted|or nothing|full stop|rul(?:e|ed) out|condition|requirement|no alternatives|for good|throughout|tied to|bound to|stay(?:ing)? in|all the jobs|(?:the|there(?:'s| is)) one (?:place|city|town|office|branch|location))\b/u;
const ONLY_NO =
  /\b(?:outside|except|apart from|aside from|besides|if i (?:can't|cannot|can not|couldn't|could not|am not|'m not)|other than|beyond|away from|leav(?:e|ing)|anywhere (?:but|else)|any other|unless|other|elsewhere|without|(?:move|moving|relocat(?:e|ing)) from|(?:that|which) (?:isn't|aren't|is not|are not) (?:in|at|near)|if not|if (?:it|the (?:job|post|role|position|office)) (?:is|was|were)(?:n't| not))\b/u;
const NOT_ONLY =
  /\b(?:no|not an?) (?:hard |strict )?(?:condition|requirement|must)\b|(?:\bnot|n't) (?:only|just|limited|restricted|tied|bound|have to be)\b/u;
/** The one city where I don't want to work. */
const REFUSED_ONE =
  /\b(?:one|only|last|single) (?:city|place|town|location|region|area|office|branch) (?:where |that |in which |to which )?i(?:'d| would| will| do| can)? ?(?:not|n't|never|refuse|hate|don't|won't|wouldn't|can(?:no|')t)\b/u;
const AT_WORK =
  /\b(?:where i(?:'d| would)? (?:want(?:ed)?|hoped?|wish(?:ed)?|like) to be|only (?:[a-z]+ ){1,2}will do|(?:can|could|may) choose|put me(?! in touch)|work(?:ing)?|workplace|job|jobs|based|live|living|offices?|locations?|plac(?:e|ed)|cit(?:y|ies)|post(?:ed|ing|ings|s)?|branch|possible|going|headquarters|relocat(?:e|ing|ion)|assign(?:ed|ment)?|placement|stay(?:ing)?|remain(?:ing)?|anywhere|out of the question|area|sites?|career|leave|leaving|commut[a-z]*|choice|restricted|limited|be in|join|want|requirement|condition|accept(?:able)?|search|positions|be put|turn down|limiting|must|joining|works|nowhere|position|role|it (?:has|had) to be|decline|or nothing|please|mind on|option|plant|factory|warehouse|move|moving|go|going|fine|prefer|start(?:ing)?|unless|region|headquarters|consider(?:ing)?|looking (?:only |just )?in|tied|bound|must be|set on)\b|-based\b/u;
/** Words without which a name that is no well-known town is not taken for a place. */
const AT_PLACE =
  /\b(?:work(?:ing)? (?:only )?(?:in|at|near|from|out of)|based|liv(?:es?|ing)|workplace|offices?|locations?|plac(?:e|ed)|cit(?:y|ies)|town|post(?:ed|ing|s)?|branch|headquarters|relocat[a-z]*|transfer[a-z]*|assigned|assignments?|placements?|where i|anywhere|isn't|(?:job|post|work|workplace|position) is in|(?:restricted|limited) to|it (?:has|had) to be|stay(?:ing)?|remain(?:ing)?|areas?|regions?|sites?|plants?|factory|leav(?:e|ing)|commut[a-z]*|mov(?:e|ing)|going to|go to|jobs? in|outside|looking (?:only |just )?in|(?:tied|bound) to|must be|(?:only|one|sole) (?:one|place|town)|start(?:ing)? in|settle|posted|somewhere)\b/u;
/** Words with which a known place, and no other name, is one. */
const AT_KNOWN_PLACE =
  /\b(?:(?:positions?|roles?|(?:my|a) career|put|employers?|companies|firms?) (?:only )?in(?! the\b)|(?:only accept|turn down|decline|refuse|assign me to|to be in(?! [a-z]+ (?:on|by|at|until|for (?:the|an?|one|two|three)\b)))(?! the\b)|(?:work|live|jobs?|working|living) there|grew up in|born in)\b/u;
const SITE =
  /\bthe ((?!head|main|same|whole|new|other|first|last|next|old|right|wrong|local|small|big|family|repair|print)[a-z]+ (?:plant|branch|site|factory|warehouse))\b/gu;
/** A no to all others is an only; offsets stay. */
const NONE_OTHER =
  /\b(?:and )?(?:(?:at |in |for )?none of|(?:said |say |saying )?no to|(?:turn(?:ed)? down|declined?|refused?)) (?:all )?(?:of )?(?:the|your) (?:others?|rest)\b|\bor (?:none|no job)\b(?: at all)?/gu;
/** Not to refuse is to accept; offsets stay. */
const NO_REFUSAL =
  /\b(?:(?:would|will|could|can|do)(?: not|n't)|i'd not|won't|can(?:no|')t|never|i'd never) (?:ever |really )?(?:refuse(?: to)?|decline(?: to)?|reject|turn down|say no to|oppose|rule out|pass up)(?= (?!to be able))/gu;
const NO_PLACE_REFUSED =
  /\b(?:no|n't (?:an?|any)|not (?:an?|any)) (?:(?:particular|single) )?(?:area|region|place|city|town|branch|office|location|site|prefecture|part of the country)s? (?:that |where |which |to which )?i(?:'d| would| will| could)? ?(?:(?:refuse|decline|object)(?: to)?|not|never|n't|can(?:no|')t|won't|wouldn't|couldn't)\b(?! (?:go|travel|move) to (?:see|help|meet|find|get)\b)/gu;
/** If Leeds is not possible, I will go anywhere: that says no to nothing. */
const IF_NOT_THERE =
  /(?<=\bif [^,.;]{2,30} )(?:is|are|was)(?:n't| not) (?:possible|available|an option|free|open)(?=, (?:then )?i(?:'[a-z]+)?\b(?![^.;]*(?:\b(?:not|never|cannot|refuse|decline|pass|turn)\b|n't\b)))/gu;
/** What only strengthens, between two commas: a posting, even to an island, would be welcome. */
const ASIDE =
  /, (?:even|if|however|wherever|no matter|ideally|preferably|of course|naturally)\b[^,.;]{0,50},(?= (?:would|will|is|are|can|could)\b)/gu;
/** What the family thinks of it, before what it is. */
const KIN_AGREE =
  /^\s*my (?:family|wife|husband) (?:agrees?|approves?|is fine|understands?|supports? (?:it|this))\b[^,.;]*, (?:so|and) /u;
/** A wish by the name of its field on a form. */
const LABELLED =
  /^\s*(?:[a-z]+ )?(?:desired|preferred|dream|hopes?|wish(?:es)?|plans?|goals?|aims?|requests?)\b[^:,.]{0,30}:/u;
/** Bound to one place, by whatever name: only at the branch in the capital. */
const BOUND =
  /\b(?:work|be based|be placed|live) only (?:at|in|from|near) (?:the |your |my )?([a-z][a-z ]{2,40})|\bonly (?:work|be based|be placed|live) (?:at|in|from|near) (?:the |your |my )?([a-z][a-z ]{2,40})/u;
/** A decision that stands though its occasion is put as a condition. */
const DECIDED =
  /\b(?:i'll|i will|i'd|i would|i can't|i cannot|i'm|i am|i must|i have to) (?:be |gladly |happily |have to |still |certainly |simply |just )*(?:go|take|accept|put|raise|volunteer|move|follow|pack|glad|happy|fine|say (?:yes|no)|agree|decline|quit|refuse|turn|resign|pass\b|raise|leave|relocate)\b|\bi(?:'d| would| will)? (?:won't|wouldn't|not)\b|\bonly if i\b|\bi(?:'ll| will|'d| would)? only (?:join|work|come|accept|take|start)\b|\b(?:asked (?:me )?|wanted to know )(?:if|whether)\b|\bif (?:the (?:job|company|work)|you|they) (?:needs?|requires?|wants?|asks?)\b|\bhappy to\b|\bi'd be happy\b/u;

/** Whole countries are no place to be held against a town. */
const COUNTRY = /^(?:japan|uk|britain|great britain|us|usa|united states|europe|asia)$/u;

/** Names of a company's sites: the northern plant. */
const SITE_NOUN = /plant|branch|site|factory|warehouse/u;

function sitesIn(clause: string): string[] {
  if (!SITE_NOUN.test(clause)) return [];
  return [...clause.matchAll(SITE)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}

/** Free to go: I don't need to stay near my family. */
const UNTIED = /(?:\bnot|n't) (?:need|have) to (?:stay|remain|(?:live|be) (?:near|in|close))\b/u;
/** Of two things that are weighed, the one that is taken. */
const RATHER =
  /\b(?:rather ([^,.;]{4,60}?) than|prefer (?:to )?([^,.;]{4,60}?) rather than|prefer ([a-z]+ing [^,.;]{0,50}?) to(?= [a-z]+ing\b)|(?:choose|take|pick|prefer) ([^,.;]{4,60}?) over) [^,.;]*/u;

/** I'd rather work here than abroad. */
const ABROAD_INSTEAD =
  /\b(?:than|to|over) (?:(?:one|an?|job|post|be|go|work|live|move|[a-z]+ing|sent|posted|transferred|to) )*(?:abroad|overseas|(?:in|to) (?:a foreign|another|any other) country)(?! (?:at once|first|right|immediately|straight|so soon))/u;

/** Leaves out what is not taken: I'd rather stay here than go abroad. */
function preferred(clause: string): string {
  const [whole, ...sides] = RATHER.exec(clause) ?? [];
  const taken = sides.find((side) => side !== undefined);
  if (whole === undefined || taken === undefined) return clause;
  if (ABROAD_INSTEAD.test(whole) && !isAbroad(taken)) return clause.replace(whole, 'would not go abroad');
  const placed = STAYS.test(taken) || MOVE.test(taken) || AT_HOME.test(taken) || isAbroad(taken);
  return placed ? clause.replace(whole, `would rather ${taken}`.padEnd(whole.length)) : clause;
}

/** A job is needed that leaves one at home. */
const REACHED_FROM_HOME =
  /\b(?:need|must|only|have to)\b[^.;]*\b(?:(?:commut[a-z]*|reach)\b[^.;]*\bfrom (?:home|my|where i)\b|(?:workplace|job|office|position|work) (?:close to|near) (?:my )?(?:(?:own|parents'|family) )?(?:home|house)\b)/u;
/** Where else one applies, which is not where one works. */
const SOMEWHERE_ELSE = /\b(?:elsewhere|anywhere else|other places?|another place)\b/u;
const APPLYING =
  /\b(?:appl(?:y|ied|ying|ications?)|interview(?:s|ed|ing)?|choice|trying|selection|compared)\b/u;
const APPLIED_MOVE =
  /\b(?:work(?:ing)?|transfer|relocat|mov(?:e|ing)|live|living|(?<!\btrying for (?:a|any|another) )job|based)/u;

/** All places but some (any city except Leeds). */
const ALL_BUT =
  '\\b(?:anywhere(?: else)?|everywhere|any (?:other )?(?:cit(?:y|ies)|towns?|places?|locations?|regions?|areas?|branch(?:es)?|offices?|sites?)|(?:all|every) (?:the |your |other )*(?:cit(?:y|ies)|towns?|places?|locations?|regions?|areas?|branch(?:es)?|offices?|sites?)),? (?:is fine |will do |would do )?(?:except|but|other than|apart from|besides)(?: for| in| at| to| near)*(?: the)? ';
const ALL_BUT_ABROAD = new RegExp(`${ALL_BUT}(?:abroad|overseas|(?:an)?other countr|foreign)`, 'u');
/** As it is written: the name follows at once. */
const ALL_BUT_NAMED = new RegExp(`${ALL_BUT}[A-Z]`, 'u');
const IN_THE_WORLD = /\bin the world\b/u;

/** A move that is settled is no readiness for others. */
const MOVING_THERE = /\bi(?:'m| am|'ll be| will be) (?:moving|relocating) to\b/u;
/** To be free of a place: I don't want to stay there. */
const NOT_STAYING =
  /(?:\bnot|n't|\bnever|\bno (?:wish|plans?|intention|desire|reason)) (?:(?:want|wish|like|plan|intend|hope|care|going|really|planning) )*to (?:stay|remain|settle|live|keep (?:living|working))\b(?! (?:outside|anywhere|away|far)\b)/u;

/** What one clause says of moving house for work. */
function readMoving(clause: string, verdict: Verdict, placed: boolean): string[] {
  if (REFUSED_ONE.test(clause)) return [];
  const plain = clause.replace(FREELY, '○');
  if (SOMEWHERE_ELSE.test(clause) && APPLYING.test(clause) && !APPLIED_MOVE.test(clause)) return [];
  if (UNTIED.test(clause)) return ['transfer:yes'];
  if (isAbroad(clause)) {
    if (verdict !== 'no' && ALL_BUT_ABROAD.test(clause)) return ['abroad:no'];
    if (verdict === null) return [];
    return [`abroad:${verdict}`, ...(verdict === 'yes' && IN_THE_WORLD.test(clause) ? ['anywhere'] : [])];
  }
  if (AT_HOME.test(clause) && STAYS.test(clause) && verdict !== 'no') return ['abroad:no'];
  if (AT_HOME.test(clause) && verdict !== 'no' && /\b(?:only|rather|purely|entirely)\b/u.test(clause))
    return ['abroad:no'];
  if (LIMITED.test(clause)) return NO.test(clause.replace(LIMITED, '')) ? [] : ['transfer:no'];
  if (ANYWHERE.test(plain)) {
    if (verdict === 'no') return /\bcountry\b|nationwide/u.test(clause) ? ['transfer:no'] : [];
    if (verdict === null && !/:|^\s*anywhere/u.test(clause)) return [];
    return ['anywhere', ...(MOVE.test(clause) && verdict === 'yes' ? ['transfer:yes'] : [])];
  }
  if (LEAVES.test(clause) && verdict !== null) return [`transfer:${verdict}`];
  if (
    ((HERE.test(clause) && STAYS.test(clause)) || (ONE_PLACE.test(clause) && SETTLED.test(clause))) &&
    verdict === 'yes' &&
    !placed
  )
    return ['transfer:no'];
  if (
    !placed &&
    verdict === 'yes' &&
    /\b(?:have|need|had) to (?:stay|remain)\b|\bmust (?:stay|remain)\b/u.test(clause)
  )
    return ['transfer:no'];
  if (REACHED_FROM_HOME.test(clause) && verdict === 'yes') return ['transfer:no'];
  if (KEPT.test(clause) && verdict === 'yes') return ['transfer:no'];
  if (HERE.test(clause) && /\bonly\b|\bnowhere else\b/u.test(clause)) return ['transfer:no'];
  if (HERE.test(clause) && verdict === 'no' && /\banywhere (?:but|except|other|outside|else)\b/u.test(clause))
    return ['transfer:no'];
  if (NOT_MOVE.test(clause) || !MOVE.test(clause) || verdict === null) return [];
  if (!placed) return [`transfer:${verdict}`];
  if (MOVING_THERE.test(clause)) return [];
  if (/\bonly\b/u.test(clause)) return [];
  const moved =
    verdict === 'no'
      ? /\btransfer|\brelocat|\bother\b|\banother\b|\belsewhere\b/u
      : /\btransfer|\brelocat|\bmov/u;
  return moved.test(clause) ? [`transfer:${verdict}`] : [];
}

function readRemote(text: string): string[] {
  if (!/remote|from home|office|on[- ]site|in person/u.test(text) || /\b(?:earliest|start)/u.test(text))
    return [];
  const refused = /(?:\bnot|n't) (?:want|wish|like|need) to work (?:remotely|from home)\b/u.test(text);
  if (
    !refused &&
    /\b(?:(?:fully|only|entirely|completely|100%|always) (?:work )?(?:remote(?:ly)?|from home)|(?:need|want|have) to work (?:fully )?(?:remotely|from home)|remote only)\b/u.test(
      text,
    )
  )
    return ['remote:yes'];
  return /\bin (?:the|your) office (?:five|5|every|all|each)\b|\b(?:(?:in|to|at) the office|on[- ]site|in person) (?:every day|each day|daily|full[- ]time|five days)\b|(?:\bnot|n't) (?:want|wish|like) to work (?:remotely|from home)\b/u.test(
    text,
  )
    ? ['remote:no']
    : [];
}

/** To live, and not to work, in a town: work there may be reached from the next. */
const ONLY_LIVE = /^(?=.*\bliv(?:e|ing)\b)(?!.*\b(?:work|job|office|branch|post|move))/u;
/** A place lived in; work in the towns around it goes with that. */
const LIVED_IN = /\b(?:liv(?:e|ing)|commut|leav(?:e|ing)|stay|remain|family|parents?|home)/u;

/** A sentence begins with a capital that names nothing: Anywhere but Leeds. */
function withoutCapital(written: string): string {
  return written.replace(/^\s*[A-Z](?=[a-z]+ )/u, (letter) => letter.toLowerCase());
}

function placesIn(clause: string, written: string): string[] {
  const named = AT_PLACE.test(clause)
    ? englishPlacesNamed(written)
    : AT_KNOWN_PLACE.test(clause) && !/\b(?:universit|college|school)/u.test(clause)
      ? englishPlacesKnown(written)
      : [];
  const places = [...citiesNamed(written), ...named, ...sitesIn(clause)].filter(
    (place) => !COUNTRY.test(place),
  );
  const around = LIVED_IN.test(clause) ? places.flatMap(commutedRegions) : [];
  return [...new Set([...places, ...around])];
}

function lived(clause: string, places: readonly string[]): boolean {
  return ONLY_LIVE.test(clause) && places.some((place) => commutedRegions(place.slice(3)).length > 0);
}

/** Reads where a folded English sentence is ready to work; `written` is the same sentence with its capitals. */
export function readEnglishLocation(said: string, written: string, conditional: boolean): Position | null {
  const text = said
    .replace(NO_REFUSAL, (words) => 'accept'.padEnd(words.length))
    .replace(NO_PLACE_REFUSED, (words) => 'gladly anywhere'.padEnd(words.length))
    .replace(IF_NOT_THERE, (words) => ' '.repeat(words.length))
    .replace(NONE_OTHER, (words) => 'only'.padEnd(words.length))
    .replace(ASIDE, (words) => ' '.repeat(words.length))
    .replace(KIN_AGREE, (words) => ' '.repeat(words.length));
  if (
    (!TOPIC.test(text) && !namesKnownPlace(text, written)) ||
    SKIP.test(text) ||
    OF_OTHERS.test(text) ||
    OF_KIN.test(text)
  )
    return null;
  if (conditional && !DECIDED.test(text)) return null;
  const values: string[] = SKIP_CLAUSE.test(text) ? [] : readRemote(text);
  const wished = LABELLED.test(text) ? 'yes' : null;
  const denied: string[] = [];
  const framed =
    AT_WORK.test(text) &&
    (citiesNamed(written).length > 0 || !/\broles? in\b|\bposition\b|\bproject\b/u.test(text));
  const whole = ONLY.test(text) || (ONLY_NO.test(text) && NO.test(text.replace(FREELY, '○')));
  const only = framed && whole && !NOT_ONLY.test(text) && !REFUSED_ONE.test(text);
  for (const { clause: weighed, as } of clausesOf(text, written)) {
    const clause = preferred(weighed);
    const places = (
      isAbroad(clause) && !(only && citiesNamed(as).length > 0) ? [] : placesIn(clause, as)
    ).map((place) => `at:${place}`);
    if (places.length === 0 && !TOPIC.test(clause)) continue;
    const verdict = verdictOf(clause) ?? wished;
    if (places.length > 0 && verdict !== 'no' && ALL_BUT_NAMED.test(withoutCapital(as))) {
      denied.push(...places);
      continue;
    }
    values.push(
      ...readMoving(
        clause,
        verdict,
        places.some((place) => place !== 'at:home'),
      ),
    );
    if (places.length === 0 || !framed) continue;
    const bound =
      verdict === 'no'
        ? !NOT_STAYING.test(clause) && (ONLY_NO.test(clause) || (only && ONLY.test(clause)))
        : only;
    const left =
      verdict === 'yes' && /\bleav(?:e|ing)\b|\b(?:move|moving|relocat(?:e|ing)) from\b/u.test(clause);
    if (left || (verdict === 'no' && !bound)) denied.push(...(lived(clause, places) ? [] : places));
    else if (bound || verdict === 'yes' || /:/u.test(clause)) values.push(...places);
  }
  if (values.length + denied.length === 0) {
    const [, after, before] = BOUND.exec(text) ?? [];
    const place = after ?? before;
    return place === undefined ? null : naming([`at:${place}`], true);
  }
  if (FIRST_YEARS.test(text)) {
    const goes = values.filter((value) => value === 'abroad:yes' || value === 'transfer:yes');
    return goes.length === 0 ? null : naming(goes);
  }
  const refused = denied.filter((place) => !values.includes(place));
  return values.length + refused.length === 0
    ? null
    : { ...naming([...new Set(values)], only), denied: refused };
}
