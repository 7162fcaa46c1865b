import type { Wish } from './axis-japanese.ts';
import { kindsOf } from './axis-kinds.ts';

const COMPANY =
  "(?:(?:a|an|the|my|any|which|whichever|what|one|each|every|another|only|next|future|first|new|good|right|best|between|among|different|potential|target|all|two|possible|prospective|would-be) ){0,3}(?:compan(?:y|ies)|employers?|firms?|workplaces?|jobs?|offers?|places? to work|places?(?= (?:where|that))|organi[sz]ations?|where to (?:work|apply)|where i(?:'ll|'d| will| would| want to| am going to)? (?:work|apply|go|start|end up|sign|join)|careers?|applications?)";
const CHOOSE =
  '(?:choos(?:e|ing)|chose|chosen|pick(?:ed|ing)?|select(?:ed|ing)?|judg(?:e|ed|ing)|rat(?:e|ed|ing)|compar(?:e|ed|ing)|evaluat(?:e|ed|ing)|assess(?:ed|ing)?|decid(?:e|ed|ing)(?: on)?|search(?:ed|ing)? for|look(?:ed|ing)? (?:for|at)|rank(?:ed|ing)?|narrow(?:ed|ing)? down|measur(?:e|ed|ing)|weigh(?:ed|ing)?|hunt(?:ing)? for|sort(?:ed|ing)?(?: out)?|filter(?:ed|ing)?|shortlist(?:ed|ing)?|screen(?:ed|ing)?|target(?:ed|ing)?|consider(?:ed|ing)?|accept(?:ed|ing)?|join(?:ed|ing)?)';
/** What the choice is of: in choosing a company, of my job search. */
const SCOPE = `(?:(?:in|for|of|to|about|when|behind)(?: the)? ?(?:my )?(?:own )?(?:choice(?: of ${COMPANY})?|choosing(?! ${COMPANY})|job[- ](?:search|hunt(?:ing)?)|search for (?:a job|work)|decision|list|applications)|(?:(?:in|when|while|for|about|by|of|to)(?: it comes to| how)? )?(?:i(?:'m| am)? |i'd )?${CHOOSE} (?:${COMPANY})|(?:in|for|of|from|about|to|with|as|between) ${COMPANY})`;

const RANK =
  '(?:main|top|first|key|single|number one|no\\.? ?1|most important|biggest|greatest|highest|deciding|decisive|only|core|primary|chief|sole|overriding|ultimate|absolute|selection|central|one and only)';
/** Calls something what a choice rests on. */
const CRITERION = `(?:(?:(?:my|the|a|one|as) )*(?:(?:${RANK}|big|major|personal|own|very|job-hunting|job-search|job search|job hunting|career) )*(?:criteri(?:on|a)|ax(?:is|es)|yardsticks?)|(?:my )?job[- ](?:search|hunt(?:ing)?) (?:priority|condition|standard|factor|focus|principle))`;
const RANKED = `(?:(?:my|the|as|a) )*(?:(?:my|${RANK}|one) )(?:(?:${RANK}|one|big|and last|own|personal) )*(?:standard|measure|priorit(?:y|ies)|(?:pre)?condition|factor|consideration|point|thing|requirement|question|concern|key|basis|must-haves?|benchmark|focus|condition|non-negotiable|selling point|reason|motives?|motivation|driver|argument|demand|filter|test)|the (?:standard|measure|key|basis|factor|condition|one (?:thing|point|question)|point)`;
const USED = `(?: (?:that |which |on which |by which )?i(?:'m| am|'ll| will|'d| would)? (?:always )?(?:used?|insist(?:ed)? on|check|compare|look (?:at|for)|looked (?:at|for)|ask(?:ed)?(?: myself)?|care(?:d)? about|consider|apply|want|valued?|go by|${CHOOSE}|think about|judge by|decide on))?(?: first| most)?`;

const ADVERBS =
  '(?:(?:been|decided to|going to|want to|try to|tend to) )?(?:only |always |mainly |mostly |purely |just |solely |simply |really |actually )?';
/** Says by its grammar what companies are chosen by. */
const CHOOSING = [
  `i(?:'m| am| was|'ve| have| had|'d|'ll| would| will)? ${ADVERBS}(?:${CHOOSE}|go(?:ing)? (?:for|with|to)|only appl(?:y|ied)(?: to)?|only (?:consider(?:ed)?|want)|(?:pick|chose|choose|picked|appl(?:y|ied)|consider(?:ed)?|look(?:ed)?)(?: to| at)? only(?: to| at)?) ${COMPANY}(?: list| i appl(?:y|ied) to| on my list)? ?${ADVERBS}(?:by|on|for|based on|according to|because of|from|where|that|which|with|whose|who|if|whether|for being|within|inside|(?=near|close to|i can))\\b(?: (?:the|this|that) basis(?: of)?| one (?:thing|point|question)| only| whether)?`,
  `i(?:'m| am| was|'ve| have| had|'d|'ll| would| will)? ${ADVERBS}(?:(?:narrow|cut|pare|trim)(?:ed)?(?: down)? my (?:list|choices?|options)|(?<!\\b(?:would|i'd) )decid(?:e|ed|ing)|choos(?:e|ing)|chose|chosen|go(?:ing)?|went|pick(?:ed)?|select(?:ed)?|judged?) ?${ADVERBS}(?:by|on the basis of|based on|according to|purely on|on(?! (?:an?|my|our|your|this|which|what)\\b))\\b(?: asking myself)?`,
  `i(?:'m| am|'ve| have)? appl(?:y|ied|ying) to ${COMPANY} (?:for their|for its|because of (?:their|its)|by|based on|according to)`,
  `(?:and |so )?my (?:choice|decision)(?: of ${COMPANY})? (?:follows from|rests on|depends on) (?:that|this|it)`,
  `i(?:'m going to|'ll| will| would|'d)? ${ADVERBS}(?:join|choose|go (?:for|with|to)|pick|take) (?:(?:whichever|whatever|any|the) (?:company|firm|employer|offer|job|place|one)(?: (?:that|which|where|whose|with|who))?|whoever)`,
  `i(?:'m going to|'ll| will| would|'d| only| always)? (?:go|apply|only apply|work) where(?:ver)?`,
  `(?:(?:is|lies|stands|are|was) )?(?:at )?the (?:core|heart|cent(?:er|re)|basis|foundation) of (?:my (?:job[- ](?:search|hunt(?:ing)?)|choice)|how i ${CHOOSE}(?: ${COMPANY})?)`,
  `(?:when|whenever|in|while) (?:i )?${CHOOSE} ${COMPANY},? i (?:first )?(?:look at|look for|check|ask(?: myself)?|go by|think about|pay attention to|see)\\b(?: first| most)?`,
  `(?:(?:is|are) )?(?:what )?(?:draws?|attracts?|convinces?|wins?|pulls?|makes?) me (?:over )?(?:to (?:apply to |choose |join )?|of |about |apply to |want to (?:join|work for) |sign with |join |say yes to )?${COMPANY}`,
  `i(?:'ve| have|'m| am)? (?:narrow|cut|pare|trim|reduc)(?:e|ed|ing)?(?: down)? my (?:list|choices|options|applications|search)(?: down)? to ${COMPANY}(?: that| which| where| with| whose| who)?`,
  `(?:when|in|while) (?:i )?${CHOOSE} ${COMPANY},? i(?:'ll| will|'d| would)? (?:always )?(?:pick|choose|take|go (?:for|with)|select|compare)(?: the one)?(?: that| which| with| where)?`,
  `(?:is|are) the only (?:ones?|kinds?|sort|compan(?:y|ies)|firms?|employers?)(?: that| which)? i(?:'m| am|'ve| have|'ll)? (?:apply(?:ing)? (?:to|for)|applied (?:to|for)|consider(?:ing|ed)?|look(?:ing)? at|go(?:ing)? for|choos(?:e|ing)|want)`,
  `(?:get|getting|being|be|is) the (?:first )?(?:filter|test|cut) i (?:use|apply)|more important (?:to|for) me than (?:anything|everything)(?: else)? is`,
  `(?:comes? into question|(?:is|are) (?:a|an)? ?(?:options?|candidates?)|make my list) for me`,
  `(?:(?:is|are|as) )?my (?:[a-z]+ )?(?:compass|filter|touchstone|litmus test|test|guide|guiding (?:star|principle|light)|north star|anchor|deal-?breaker|must-have|must)(?: (?:in|for|when)(?: the| my)? (?:job[- ](?:hunt|search)(?:ing)?|choosing ${COMPANY}))?`,
  `the best (?:company|employer|firm|job)(?: for me)? is(?: the one)?(?: where| that| which)?`,
  `(?:is|are|was|were) (?:how|what) i(?:'m| am|'d)? (?:${CHOOSE}|go by)(?: whether)?(?: ${COMPANY})?(?: is right for me)?(?: (?:for|by|on))?`,
  `(?:the )?reason (?:that |why )?i(?:'d| would)? ${CHOOSE} ${COMPANY}(?: over another)?`,
  `(?:is|are|was|were|as)? ?(?:the |my )?reason for ${CHOOSE} ${COMPANY}`,
  `(?:makes?|made) me ${CHOOSE} ${COMPANY}`,
  `(?:(?:is|are|was|were) )?(?:(?:what|that|which) )?(?:(?:will|would|must|has to) )?(?:decides?|decided|settles?|settled|determines?|shapes?|drives?|guides?) (?:where i(?:'ll| will)? (?:go|work|apply|start|end up|sign)|it for me|${COMPANY}(?: i (?:choose|pick|join|apply to))?|my choice|the matter|my decision)(?: for me)?`,
  `my (?:job[- ](?:search|hunt)|search|choice(?: of ${COMPANY})?|decision)(?: is| was)? (?:(?:entirely |only |all |mainly )?(?:based on|about|guided by|built (?:around|on)(?: one [a-z]+,)?|driven by|cent(?:er|re)d (?:on|around))|cent(?:er|re)s (?:on|around)|revolves around|comes? down to|came down to|depend(?:s|ed) on|rest(?:s|ed) on|hinge(?:s|d) on)`,
  `(?:is|are|was|were) what my (?:job (?:search|hunt)|choice) is (?:about|based on)`,
  `an? (?:company|employer|firm) (?:should|must|ought to|has to) be (?:chosen|picked|judged) (?:by|for|on)`,
  `where i(?:'ll| will)? (?:work|go|apply|sign) (?:depends|hinges) (?:entirely |only )?on(?! (?:you|the company|where))`,
  `(?:that's|is) the (?:company|one|firm) i(?:'d|'ll| will| would)? (?:${CHOOSE}|want|join|take)`,
  `(?:and )?that(?:'s| is) how i (?:choose|decide|pick|select)(?: ${COMPANY})?`,
  `(?:is|was|are|were) (?:the|my) (?:main |only )?reason i(?:'d| would)? (?:choose|pick|join) (?:it|one|${COMPANY})`,
  `(?:and |so )?i (?:only )?(?:apply|go|look|choose|pick)(?: only)?(?: to| for| at)? (?:those|these|such (?:companies|firms|places))(?: only| alone)?`,
  `(?:and )?(?:so )?(?:that's how i (?:choose|decide|pick|select)|i ${CHOOSE}(?: ${COMPANY})? (?:on that (?:basis|point)|that way|for that|by that))`,
];
/** Says only that something weighs most; of what, the sentence must say. */
const WEIGHING = [
  `nothing beats|i (?:look at|check) whether(?= (?:a|the|an) (?:company|firm|employer)\\b)|i look for(?= [^,.;]{3,40} in an? (?:company|employer|firm|job)[.\\s]*$)|my (?:one |only |golden )?rule is`,
  `(?:everything|it all) (?:depends|hinges|turns|rests|hangs) on(?: whether)?|(?:is|was) my number one|(?:is |are )?more important (?:to|for) me than (?:anything|everything)(?: else)?|i (?:value|want)d?(?= [^,.;]{3,30} most\\b)|most important(?: (?:to|for) me)?(?=:)`,
  `what(?:ever)? (?:really )?(?:(?:matter(?:s|ed)|counts?|counted|weighs)(?: (?:to|for) me)?(?: the)?(?: most)|decides?)`,
  `(?:what |that |which |the (?:one )?(?:thing|point)(?: that)? )?i (?:valued?|cared? about|care(?:d)? for|want(?:ed)?|look(?:ed)? (?:for|at)|need|prioriti[sz]ed?|respect|seek|expect)(?: the)? most(?: from)?`,
  `i (?:really )?only (?:really )?care about|(?:all|the only thing) (?:that )?i (?:really )?care(?:d)? about(?: is)?|i care(?:d)?(?: the)? most about|i look(?:ed)? first (?:at|for)|(?:what|the (?:one |only )?thing) i look for is|what i (?:look for|value|want|need|care about)(?= (?:in|when|above|from)|:)|(?:is|are|was|were) what i look(?:ed)? (?:at|for) first|i prioriti[sz]ed?`,
  `(?:is|are|was|were) what (?:really )?(?:counts?|matter(?:s|ed)?|counted)`,
  `i(?:'m| am|'d| would)? (?:put|place|give|attach|set)(?: the)?(?: most| greatest| highest| top| biggest)? (?:weight|importance|value|emphasis|priority) (?:on|to)`,
  `(?:matter(?:s|ed)?|counts?|counted|weighs?)(?: the)? most|(?:matters?|mattered|counts?|(?:is|are) worth|means?) more(?: to me)?(?: than (?:anything|everything)(?: else)?)?`,
  `(?:comes?|came|is|put) first|(?:comes? |came )?(?:before|above|over|ahead of) (?:everything|all|anything)(?: else)?|(?:is|are|means?) everything`,
  `(?:and )?(?:that |which )?(?:decides?|decided|settles?|settled)(?: it| that)?(?= for me)`,
  `(?:it )?(?:all )?comes down to|what i(?:'m| am| was) (?:after|choosing for|looking for)`,
  `(?:and )?nothing(?: else)? (?:matters|mattered|counts|counted|weighs|is|was) (?:more|as|so)(?: (?:much|important|heavily))?(?: (?:to|for|with) me)?(?: in (?:a |an )?[a-z]+)?(?: (?:than|as))?`,
  `(?:there(?:'s| is) )?nothing (?:that )?i (?:value|want|care about|need) (?:more|as much)(?: (?:in|from) (?:a |an )?[a-z]+)?(?: than| as)?`,
  `decides? everything|it(?:'s| is) all about|i insist on|(?:is|are|was) (?:the (?:one thing|thing|part) )?(?:that )?i (?:insist on|won't compromise on|can't do without|wouldn't give up)`,
  `above (?:all|everything|anything)(?: else)?|above (?:every|any|all) other (?:points?|conditions?|factors?|considerations?|criteria)|i (?:put|place|rank(?:ed)?|rate)(?= [^,.;]{2,40} above (?:every|any|all) other (?:point|condition|factor|considerat|criteri))|nothing else (?:counts|matters)(?: (?:to|for) me)?(?=\\s*[.!]?\\s*$)|(?:is|are) (?:an absolute|a) must for me|(?<=\\b(?:said|answered|replied|told [a-z]+)\\b[^.;]{0,60}) (?:was|is|were|are) (?:an absolute|a) must|decides it(?=\\s*[.!]?\\s*$)|makes? up my mind|(?:would|will) (?:decide|settle|determine) (?:it|everything|the matter)|more than anything(?: else)?|first and foremost|top of my list(?: of priorities)?|before anything else`,
  `i (?:put|rank(?:ed)?|look(?:ed)? at|check(?:ed)?|consider(?:ed)?)(?= [^,.;]{2,40} first\\b)|(?:is|are) non-negotiable|(?:that|which) (?:counts?|matters?)(?= (?:when|in|for|to)\\b)|i (?:give|attach)(?: the)? (?:most|greatest) (?:weight|importance|value)|(?:carries|carry|has|have)(?: the)? (?:most|greatest) weight|weighs? most|(?:decides|settles it)(?=[:;,.])|i won't compromise on`,
];
const STRONG = new RegExp(`\\b(?:${CRITERION}${USED}|${CHOOSING.join('|')})`, 'gu');
const WEAK = new RegExp(`\\b(?:(?:${RANKED})${USED}|${WEIGHING.join('|')})(?![a-z])`, 'gu');
const SCOPED = new RegExp(`\\b${SCOPE}(?![a-z])`, 'gu');
const ABOUT_WORK =
  /\b(?:compan|employ|firms?\b|jobs?\b|career|hire|where to|apply|my choice|choosing|workplace|colleagues|co-workers|i can work|i(?:'d| would| will)(?: be)? work(?:ing)? (?:under|with|for))/u;
/** The weighing is the speaker's own. */
const ABOUT_ME =
  /\b(?:to|for) me\b|\bmy (?:[a-z]+ ){0,3}(?:standard|measure|priorit|condition|factor|consideration|point|requirement|key|basis)|\b(?:above|more than|before) (?:all|any|every)[a-z]*(?: else)?,? i\b|\bi (?:want|value|care|look|check|compare|use|prioriti|insist|choose|pick|select|decide|put|give|place|said|answered|replied|told|was looking)/u;
/** What only work can have, whatever it is called. */
const JOB_WORDS =
  /\b(?:salar|wages?\b|\bpay\b|bonus|promot|overtime|days? off|holidays|weekends|evenings|transfers?\b|commut|colleagues|atmosphere|employ|stability|boss(?:es)?\b|parental leave|working hours|job security|secure job|stable (?:job|employment|business)|work(?:ing)? from home|co-workers|training|work-life|relations(?:hips)? at work|teammates|on-the-job|benefits\b|workload|allowances?\b|i earn\b|i work (?:with|under|for)\b)/u;
/** May be said of life as a whole: being open matters most to me. */
const OF_ANYTHING =
  /^(?!.*\bwhat\b).*\b(?:matters?|counts?)(?: the)? most\b|\b(?:a|an absolute) must\b|\bnothing else (?:counts|matters)\b/u;
const SPEAKER = /\b(?:i|i'm|i'd|i'll|me|my)\b/u;
const LABEL = /^[^:.,]{3,40}:\s/u;

const REPORT =
  /\b(?:i )?(?:said|told (?:them|her|him|the [a-z]+|m[rs]+\.? [a-z]+)|answered|replied|explained|wrote|mentioned|let (?:them|her|him|the [a-z]+|m[rs]+\.? [a-z]+) know|stated|added|noted|admitted|said back|confirmed|repeated|claimed|stressed|emphasi[sz]ed|declared|made (?:it )?clear)(?: to (?:them|her|him|the [a-z]+|m[rs]+\.? [a-z]+))?(?: that)?\b/gu;
const ASKED =
  /^.*\b(?:asked|wanted to know|the question)\b[^,]*\b(?:ax[ie]s|criteri|valued?|matter|choose|choosing|select|pick|judge|standard|look(?:ed)? for|priorit|important|bas(?:e|ed|is)\b|decid)[^,]*?(?:,\s(?:and )?|\sand (?=i (?:said|answered|replied|told|named)\b))(?:i (?:said|answered|replied|told (?:them|her|him)|named)(?: that)?(?: it was)? )?(.+)$/u;
/** "… was my answer when they asked for my criterion." */
const ANSWER =
  /^(.+?) (?:was|is) (?:my answer|the answer i gave|what i (?:said|answered|replied|named|told them))\b[^.]*\b(?:criteri|ax[ie]s|valued?|choos|priorit|standard)/u;
/** Why the speaker chooses so, before what is chosen by. */
const PRELUDE =
  /(^|\bthat,? )(?:since|because|having|after|given that|coming from|as (?:i|someone)\b)[^,]{3,90},\s/u;
/** What is preferred to something else: I'd rather have speed than safety. */
const RATHER = /\bi(?:'d| would) rather (?:have |get |take |see )?([^,;]{2,40}?) than [^,;]{2,40}(?=[,;])/u;
/** "I choose a company only if I like the people." */
const ONLY_IF =
  /\bi(?:'ll| will|'d| would)? (?:only )?(?:choose|pick|join|apply to|select|take) (?:a|an|any) (?:company|firm|employer|job) (?:only )?if (.{3,80})$/u;
/** "If I love the product, that's the company I choose." */
const IF_SO =
  /^if (?!(?:two|both|all|several|some|more|you|your|they)\b|i(?:'m| am| get| receive| have)\b)(?:a |the |my )?([^,]{3,80}), (?:(?:then )?(?:that(?:'s| is) the (?:company|one|firm|job) i|i(?:'ll| will|'d| would)? (?:choose|want|take|join|pick|apply)\b(?: (?:that|the|this) (?:company|firm|job|one|offer)[.!\s]*$|[^.]*\b(?:criteri|standard|factor|ax[ie]s|yardstick|decides|settles))))/u;
const FILLER =
  /\b(?:it's|it is|i (?:valued?|prioriti[sz]ed?)|i want(?:ed)?(?: to)?|i(?:'m| am| was) looking for|i(?:'d| would) say|i (?:think|believe|feel)|that's|that is|this is|for me|to me|in choosing|as my|named|made|also)\b/gu;

/** Chosen by, or said of, someone or something else. */
const OF_OTHERS =
  /\b(?:your|their|his|her|our|its|people's|(?!that|it|what|there|here)[a-z]+'s) (?:own )?(?:compan(?:y|ies)'?s? )?(?:(?:main|top|first|key|most important|only) )*(?:criteri|ax[ie]s|priorit|standard|yardstick|condition|selection)|\byour (?:company|firm)'s\b|\b(?:(?<!how )many|some|most|other) (?:students|people|graduates|candidates)\b|\bone of (?:the|my)\b|\bin hiring\b|in (?:my thesis|my paper|the survey)\b|\bi (?:learned|learnt|found|reali[sz]ed) that\b|\b(?:when|while) i (?:started|began|was (?:in|at|young|a))\b|\bback (?:then|in)\b|\blast year\b|\b(?:part-time|university|college|seminar|internship|my club|laboratory|my lab|high school|voluntary|volunteer work|shop i)\b/u;
const ELSEWHERE =
  /\b(?:lesson|learned|learnt|our project|the project|in projects?|experiment|thesis|our customers?|the customers? (?:want|need|say|said|who|come|came|like)|in (?:friends|people|life)|in (?:our|my) (?:team|club|project|research|seminar)|captain|team leader|match|sales|experience|tournament|customer service|every morning|thank|to say|this (?:term|year|month)|study|studies|exam)\b/u;
const NEGATED =
  /\b(?:not(?! [a-z]+ing\b)|isn't|aren't|wasn't|never|no longer|hardly|don't|doesn't|didn't|cannot|can't)\b[^,.;]{0,24}\b(?:criteri|ax[ie]s|priorit|standard|yardstick|(?:deciding|decisive) (?:factor|point)|measure|choose|pick|select|decides?|matters?|my reason)|\b(?:have|had|got) no (?:clear |real |fixed )?(?:criteri|ax[ie]s|standard)|\b(?:thing|point) (?:that )?i (?:cannot|can't|won't|don't) (?!compromise|do without|give up|want to miss)|\bstill (?:thinking|unsure|undecided|looking for my|deciding|working (?:on|out))/u;
const PAST = /\b(?:was|were|had been|mattered|valued|cared|looked)\b/u;
const REPORTED =
  /\b(?:said|told|answered|replied|explained|wrote|mentioned|let [a-z. ]{2,30} know|stated|noted|added|gave|named|listed|put|admitted|confirmed|repeated|claimed|stressed|emphasi[sz]ed|declared|made (?:it )?clear)\b/u;
const UNSAID =
  /^(?:over\b|not\b(?! (?:having|being))|(?:the )?same|still|clear(?:$| (?:to|and|now)\b)|i(?:'ve| have) (?:thought|considered|decided)|unchanged|simple|what(?:ever)?$|unclear|undecided|ha(?:s|ve)$|i had no\b|compan(?:y|ies)$)/u;
/** Named by what they are like: I go for small, stable companies. */
const LIKE = new RegExp(
  `\\bi(?:'m| am|'ve| have|'ll)? ${ADVERBS}(?:${CHOOSE}|go(?:ing)? for|appl(?:y|ied|ying)(?: only)? to|want(?: to work (?:for|at))?|prefer|only interested in) (?:only )?(?:an? )?((?:[a-z-]+,? (?:and )?){0,3}?(?:large|big|household|brand|small|stable|safe|secure|solid|famous|well-known|renowned|established|old|traditional|young|fast-growing|growing|international|global|foreign-owned|innovative|friendly|family-friendly|family-run|flexible|well-paying|high-paying|reliable|prestigious|local))(?:,| and [a-z-]+)? (?:compan(?:y|ies)|employers?|firms?|names|brands)\\b(?! (?:and|but|as well|too))`,
  'u',
);
/** What is put up with, no wish. */
const CONCEDED =
  /\b(?:i (?:don't|do not|wouldn't|would not) mind|i(?:'m| am) (?:fine|okay) with|i can (?:live|put up|cope) with)\b[^,;.]*[,;]?/gu;
const THAT_NEXT = new RegExp(
  `^\\s*(?:and |so )?(?:that|this|it)(?:'s| is| was)? (?:[a-z]+ )?(?:${CRITERION}|${RANKED}|what i (?:choose|go by|look for)|how i (?:choose|decide)|what decides|decides|the (?:only|one) (?:thing|point))|^\\s*i ${CHOOSE} (?:${COMPANY} )?(?:by|on|for) (?:that|this)\\b`,
  'u',
);
/** What weighs less: it counts more for me than the pay. */
const LESS =
  /\b(?:counts?|matters?|weighs?|means?|is (?:far |much )?(?:more )?important)(?: far| much)?(?: more)?(?: (?:to|for|with) me)? than (?!any|every|all\b|most\b)([^,.;]{2,40})/u;
/** What weighs more than something only work has: it weighs in work. */
const MOST_IN_A_JOB = ' matters most to me in a company ';
/** Says of what went before that it is the criterion. */
export function pointsBack(text: string): boolean {
  return THAT_NEXT.test(text) && !NEGATED.test(text);
}

const THAT_ALONE = /^(?:that|this|it|they|which)?$/u;

const REASON = /,? (?:because|since|so that|as (?=i (?:want|am|hope)))\s?/u;

function clean(value: string): string {
  return value
    .trim()
    .replace(/^my (?:reply|answer|response) was,?\s|"/gu, '')
    .replace(/ before (?:any|taking|having|getting|being given)\b.*$/u, '')
    .replace(/^(?:is |was )?(?:simple|clear|plain|this|easy): /u, '')
    .replace(/^if (?:there's|there is|i had to|you ask(?:ed)?)[^,]*,\s*(?:it would be|it's|it is|'s)?/u, '')
    .replace(REPORT, ' ')
    .replace(FILLER, ' ')
    .replace(/^.*\bnamely\b|,? (?:even if|even though|however) .*$/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(
      /^(?:[\s,:;.]|\b(?:and|but|so|that|whether|is|are|was|were|on|by|for|it|be|the|a|an|than|of|to|in)\b)+/u,
      '',
    )
    .replace(
      /(?:[\s,:;.]|\b(?:and|but|so|that|is|are|was|were|the|as|it|on|by|for|than|of|to|in|first|most|(?<=and )this)\b)+$/u,
      '',
    )
    .trim();
}

/** The choice of a company, named in any way. */
const CHOICE = new RegExp(
  `\\b(?:${CHOOSE} (?:on )?${COMPANY}|(?:choice|selection) of (?:${COMPANY})|my (?:job[- ](?:search|hunt(?:ing)?)|choice(?! of (?!compan|employ|a |an |firm|job|work))|decision(?! (?:to|of)))|apply(?:ing)? only where|which (?:compan(?:y|ies)|employer|firm|job|offer) i(?:'ll| will|'d| would)? (?:take|choose|join|accept|pick|apply|sign|go)|(?:want|wish|look(?:ing)?|ask(?:ing)?|condition|requirement|must|thing)(?: [a-z]+){0,3} (?:from|for|in|of) (?:${COMPANY})|(?:a|the|any) (?:company|employer|firm)'s (?=.*\\b(?:to|for) me\\b))`,
  'u',
);
/** Words for joining, and for where one will work. */
const JOINING =
  /\b(?:where|which (?:company|firm|employer)|what company) i(?:'ll|'d| will| would| want to| finally| end up)? (?:work|go|apply|applied|join|choose|start|end|sign)|\b(?:pick|choose|decide|select|apply|applied|join|go|sign|judge|rank|sort|filter|shortlist|consider|look)\b|\bwhen i (?:choose|pick|decide|apply|compare|look)\b/u;
/** Says that companies are chosen; what is said beside it is how. */
const CHOSEN = new RegExp(
  `\\b(?:(?:choos(?:e|ing)|chose|pick(?:ed|ing)?|select(?:ed|ing)?) (?:${COMPANY}|work)|(?:compan(?:y|ies)|employers?|firms?)\\b[^,.;]{0,40}\\b(?:(?:is|are) (?:chosen|picked)|(?:is|are) (?:the (?:ones?|kind|sort)|what) (?:that )?i (?:choose|pick|apply to|go for)))\\b`,
  'u',
);
/** How choosing feels, or that it has been done. */
const HARD =
  /\b(?:hard|difficult|easy|fun|enjoy(?:ed|ing)?|stress(?:ful|ed)?|nervous|visit(?:ed|ing)?|interviews?|friends?|together|fair|event|takes?|took|time-consuming|lesson|advice|before|after|already|yet|until|can't|cannot|not|never|[a-z]+n't)\b/u;
/** A company in general, and what can only be meant of choosing one. */
const ANY_COMPANY =
  /\b(?:an?|any|every|each|all|which|potential|ideal|future|next) (?:compan|employer|firm)|\b(?:companies|employers|firms)\b|\bjob[- ](?:search|hunt)|\bbefore (?:i apply|applying)|\bcompany choice\b|\bchoice of compan|\bmy decision\b/u;
const CHOOSES =
  /\bhangs? on\b|\bbuil[dt] (?:[a-z]+ ){0,4}around\b|\b(?:filter|sift|screen|sort|shortlist)\b|\b(?:rule|rules|cross) (?:out|off)\b|\bweighs? (?:more|most|heav)|\bno (?:other )?(?:factor|thing|point|condition)\b|\b(?:won't|can't|cannot|not|never) (?:give up|do without|compromise)\b|\bdeal-?breaker|\bmake[- ]or[- ]break\b|\bdefined by\b|\bquestion i (?:put|ask)\b|\bmy (?:acid |litmus )?test\b|\bboils? down\b|\bcomes? down\b|\brevolves?\b|\bmy ideal (?:company|employer|firm)\b|\bcompany choice:|\btie-?breaker\b|\btips the (?:balance|scales?)\b/u;
/** What is looked at before all else. */
const FOREMOST =
  /\bfirst (?:thing|number|filter|point|question|of all)\b|\bfirst and foremost\b|\bmost(?: important| of all)?\b|\bmore than any\b|\babove (?:all|any|every)|\bonly (?:thing|question|point|condition|companies|firms|employers)\b|\bone (?:thing|condition|wish|question|point)\b|\blast word\b|\bcriteri|\bax[ie]s\b|\byardstick|\bdecisi|\bin the end\b|\bmy rule\b|\bnothing (?:else|but)\b/u;
/** Settles the choice. */
const FINAL =
  /\b(?:is what|that|it|which|alone) (?:decides|settles|determines)\b|\b(?:will|would|must) (?:decide|settle|determine) (?:where|which|it|the)\b|\bin the end\b|\b(?:solely|purely|entirely|only|mainly|primarily|first) (?:by|on|at|for|according)\b|\blast word\b|\btips? the\b|\bdeciding\b|\bdecisive\b|\bcriteri|\bax[ie]s\b|\byardstick|\bcompass\b|\bmost\b.*\bme\b/u;
/** Words that say by themselves that something weighs in a choice. */
const WORDS =
  /\b(?:criteri(?:on|a)|ax[ie]s|yardstick|standard|measure|bas(?:e|es|ed|ing|is)(?: on| upon)?|guid(?:e|es|ed|ing)(?: by)?|driv(?:e|es|en)(?: by)?|depend(?:s|ed)?(?: on)?|rest(?:s|ed)?(?: on)?|hinge(?:s|d)?(?: on)?|turns on|decisive|decid(?:es|ed|ing)|(?<!\b(?:to|can|people) )decide|determin(?:e|es|ed)|settles?|essentials?|crucial|vital|a must|must-haves?|conditions?|requirements?|principles?|rules?|core|heart|key|tops?|first(?: of all)?|foremost|most|outweighs?|counts?|matters?|important|importance|priorit(?:y|ies)|prioriti[sz]e|highest|be-all|end-all|everything(?: else)?|anything(?: else)?|reasons?|factors?|weight|thing|single|one|only|main|absolute|primary|number|list|point|namely|about|all|rank|think of|want|look(?:ing)? for|if there's|what|according to|refuse to consider|consider|set|go for|ask(?: for)?|expect|need|have|has|having|insist on|hangs?|hang on|buil[dt]|around|filter|sift|screen|sort|shortlist|rule out|cross off|weighs?|no|won't|give up|do without|compromise|deal-?breaker|defined|ideal|question|put|test|boils? down|comes? down|revolves?|factor|applying|whole|sort|consider|shortlist|join|joining|go|going|end|end up|final|finally|last word|goal|aim|goes|takes?|depends|means|figures|chosen|ones|been|decided|tips?|scales?|balance|solely|purely|entirely|mainly|primarily|simply|really|always|nothing|but|alike|compass|built|wish|filters?|makes?|made|draws?|attracts?|convinces?|feature|leader of (?=a list)|said|answered|told|asked|them|they|interviewer|recruiter)\b/gu;
const DECISIVE =
  /\b(?:criteri|ax[ie]s|yardstick|standard|measure|bas(?:e|es|ed|ing|is)\b|guid(?:e|es|ed)\b|driv(?:e|es|en)\b|depends?|rests?\b|hinges?|decisive|decid|determin|settles|essential|crucial|vital|a must|must-have|condition|requirement|principle|rule\b|(?:one|only|single) (?:goal|aim|wish|object)\b|weight\b|core|heart|key\b|tops\b|first\b|foremost|most\b|outweigh|counts\b|matters\b|important|priorit|highest|be-all|everything|anything|only\b|one thing|(?:main|first|number one|biggest) reason|is (?:all )?about)/u;
const SMALL =
  /\b(?:i|i'm|i'd|i'll|me|my|mine|myself|is|are|was|were|be|am|the|a|an|that|this|it|its|it's|which|who|where|when|how|for|to|of|in|by|with|at|from|and|or|so|would|will|whether|does|do|any|every|above|than|more|before|else|choose|choosing|pick|picking|hunt|search|choice|decision|compan(?:y|ies)(?:'s)?|employers?|firms?|jobs?|apply|work)\b/gu;
/** A statement about this company, a first choice, or how the search goes. */
const NOT_THE_CHOICE =
  /\b(?:you|your|yours)\b|\b(?:first|second|third) choice\b|\b(?:applied|interview|offers\b|an offer|job offer|deadline|advice|hard(?:est)?|difficult|tiring|worr|so far|stage|round|learned|started|began|also|too|as well|could|if i|talked|asked|read|went|visited|met|found|got|used|tried|taught|worked|prepar[a-z]+)\b/u;

/** What is left of a sentence on the choice of companies, without the words for choosing and weighing. */
function leftOver(text: string): string | null {
  if (NOT_THE_CHOICE.test(text) || ELSEWHERE.test(text)) return null;
  const plain =
    (CHOICE.test(text) && (DECISIVE.test(text) || CHOOSES.test(text))) ||
    (ANY_COMPANY.test(text) && (CHOOSES.test(text) || FOREMOST.test(text))) ||
    (JOINING.test(text) && FINAL.test(text)) ||
    (CHOSEN.test(text) && !HARD.test(text));
  if (!plain || !(LABEL.test(text) || SPEAKER.test(text))) return null;
  const bare = text.replace(REPORT, ' ').replace(STRONG, ' ').replace(WEAK, ' ').replace(SCOPED, ' ');
  const left = clean(
    bare
      .replace(WORDS, ' ')
      .replace(SMALL, ' ')
      .replace(/[^a-z' -]/gu, ' '),
  );
  return left.length < 3 || kindsOf(left).size === 0 ? null : left;
}

/** What is left of a sentence without the words that call it a criterion; null when no word does. */
function without(text: string): string | null {
  let strong = LABEL.test(text) && (text.match(WEAK) ?? text.match(STRONG)) !== null;
  let weak = false;
  const bare = text
    .replace(STRONG, () => {
      strong = true;
      return ' ';
    })
    .replace(WEAK, () => {
      weak = true;
      return ' ';
    });
  if (
    !strong &&
    !(
      weak &&
      (ABOUT_WORK.test(text) ||
        (!ELSEWHERE.test(text) &&
          (JOB_WORDS.test(text) ||
            /\b(?:deciding|decisive) (?:factor|point|thing|question)\b/u.test(text) ||
            (ABOUT_ME.test(text) && !OF_ANYTHING.test(text)))))
    )
  )
    return null;
  return clean(bare.replace(SCOPED, ' '));
}

/** Without one of these nothing is said of a choice. */
const WORTH =
  /criteri|negotiable|\bmy (?:[a-z]+ )?rule\b|\bdepends? on\b|\bthe (?:main|key|one|only) (?:thing|point)\b|nothing beats|compar|\bgo by\b|my search|\bax[ie]s\b|yardstick|standard|measure|priorit|factor|condition|requirement|cho(?:os|se|ice)|\btake the (?:job|offer|one) (?:with|that|where)\b|pick|select|judg|decid|decision|settles|determin|\bmost\b|\bfirst\b|nothing|anything|everything|matters|counts|important|job[- ](?:search|hunt)|whichever|whoever|a(?:n absolute)? must\b|\b(?:apply|go) (?:only )?where|look(?:ing|ed)? (?:for|at)|insist|all about|deal-?breaker|compromise|top of my list|above (?:all|any|every)|foremost|\b(?:compan|employer|firms?\b)|what i (?:go by|value|want|look)|\bonly (?:really )?care|i care about|decisive|comes? down to|weight|importance|\bmy (?:main |key )?(?:reason|point)|\b(?:key|core|centr?e|basis) (?:to|of|for)/u;

/** A wish that is of no kind by itself is of the kind of its reason. */
function withReason(wish: string | null, reason: string): string | null {
  if (wish === '') return null;
  return wish === null || kindsOf(wish).size > 0 || reason === '' ? wish : `${wish} ${clean(reason)}`;
}

/** Reads by what an English sentence says companies are chosen, as it is written but for the words that say so. */
export function readEnglishAxis(whole: string, rest: string): Wish {
  const none: Wish = { wish: null, denied: [] };
  const next = THAT_NEXT.test(rest);
  if (!next && !WORTH.test(whole)) return none;
  const text = whole.replace(PRELUDE, '$1').replace(RATHER, '$1').replace(CONCEDED, '');
  if (OF_OTHERS.test(text) || /\bwithdr[ae]w/u.test(text) || NEGATED.test(text)) return none;
  if (next) return { wish: clean(text), denied: [] };
  const asked = (ASKED.exec(text) ?? ANSWER.exec(text))?.[1];
  if (asked !== undefined) return { wish: clean(asked), denied: [] };
  if (PAST.test(text) && !REPORTED.test(text)) return none;
  const less = /\bnothing\b/u.test(text) ? null : LESS.exec(text);
  const denied = less?.[1] === undefined ? [] : [clean(less[1])];
  const told =
    less === null
      ? text
      : text.replace(less[0], JOB_WORDS.test(text) ? MOST_IN_A_JOB : ' matters most to me ');
  const [main = told] = told.split(REASON);
  const wish = withReason(
    without(main) ?? without(told) ?? leftOver(told) ?? clean(LIKE.exec(told)?.[1] ?? ''),
    told.slice(main.length),
  );
  if (wish === null || THAT_ALONE.test(wish) || UNSAID.test(wish)) return { wish: null, denied };
  const several = /\b(?:two|three|four|several|these|the following)\b|^(?:both|as follows)/u.test(
    wish.slice(0, 40),
  );
  return { wish: several ? `${wish} ${rest}` : wish, denied };
}

/** Reads a wish out of an English condition that says which company would be chosen. */
export function readEnglishCondition(text: string): Wish {
  const wish = IF_SO.exec(text.trimStart())?.[1] ?? ONLY_IF.exec(text)?.[1];
  return { wish: wish === undefined ? null : clean(wish), denied: [] };
}
