import { KIND, saidByFrame, workedThere } from './english-role-frames.ts';
import {
  following,
  leading,
  type Named,
  namedIn,
  occupationsIn,
  type Token,
  tokensOf,
} from './english-role-names.ts';
import { readEnglishTask } from './english-role-tasks.ts';
import { tellsNoTask } from './role-tasks.ts';
import { noWish, type RoleWish, type Said, saysNothing, type WishText, wishOf } from './role-wish.ts';
import { roleMentions } from './roles.ts';

const WISH =
  /\b(?:want(?:s|ed|ing)?|wish(?:es|ed|ing)?|hop(?:e|es|ed|ing)|hoped-for|(?:i'd|would|wouldn't|should) (?:\w+ )?(?:like|love|choose|pick|go|opt|take|accept|be (?:happy|glad|delighted|unhappy|miserable))|look(?:ing)? forward|won't|will not|future in|wanted:|unhappy|miserable|prefer(?:s|red|ence|ences|ring)?|aim(?:s|ed|ing)?|plans?|(?:i'd|would) never|keep me out of|intend(?:ed|ing)?|keen|eager|happiest|ready|set on|fixed on|settled on|heart|eye|sights|looking (?:for|to|at)|seek(?:ing)?|sought|(?:i'm|am|was) (?:\w+ )?after|desires?|aspir(?:e|ing|ation)|determined|resolved|ambition|candidate|in mind|put (?:down|first)|decided (?:not|to|for|against|that|i)|(?:could|can) never|has to be|going (?:for|in for|into|to (?:be|work|apply))|appl(?:y|ying|ied|ication)|cho(?:se|sen|ose|osing|ice)|pick(?:ed|ing)?|first-choice|desired|target(?:ed)?|goal|dream|ideal|interest(?:ed|s)?|excited|enthusiastic|drawn|attracted|(?:put|place|assign|hire|post|consider|employ|take) me|narrowed|(?:plac|putt|assign|hir)ing me|(?:role|job|position|post|department|team|field|work|place) for me|(?:attract(?:s|ed)|appeal(?:s|ed) to|suit(?:s|ed)) me (?:most|best)|let me|ask(?:ed)? (?:to|for|them|you)|request(?:ed|s|ing)?|ticked|wrote|entered|opt(?:ed|ing)?|decided on|pursu(?:e|ing)|(?:see|picture|imagine) myself|c(?:o|a)me for|here (?:for|to be(?:come)?)|there for (?:the|a) (?:position|job|role|post)|i(?:'m| am) to become|made up my mind|sa(?:y|id) no to|rul(?:e|ed|ing) out|no longer|can(?:'t|not) imagine|couldn't imagine|give me|consider(?:ing|ed)?|thinking of|avoid(?:ing)?|decline|refuse|hate|reject|rather|turn down|job type|care for|intention of|filled in)\b/u;
const WISHED_BEFORE = /\b(?:wanted|wished|hoped|was|intended|aimed|liked|loved|had)\b/u;
const WISH_NOW =
  /\b(?:want|wish|hop(?:e|ing)|like|prefer|aim|intend|am|i'm|i'd|would|is|chose|chosen|picked|applied|asked|requested|ticked|wrote|opted|hoped-for|have|i've|let|put|place|desired|preferred)\b/u;
const TOLD =
  /\b(?:said|told|answer(?:ed)?|repl(?:ied|y)|explained|stated|mentioned|know|clear|assured|informed|decided|stressed|confirmed|wrote|noted|reported|emphasi[sz]ed|insisted|declared|admitted|added|reali[sz]ed|named|asked|announced|repeated|spoke|described)\b/u;
const SELF = /\b(?:i|i'm|i'd|i've|i'll|me|my|mine|myself)\b/u;
/** A form's own words, which need nobody to say them. */
const FORM =
  /^(?:\W*)(?:my )?(?:(?:desired|preferred|target|ideal|chosen|hoped-for|first-choice|requested|intended|wanted|first|top)(?: \w+)? (?:choice|preference|job|role|position|post|department|occupation|career|team|division|section|field|work|track|assignment|type)|(?:job|role|position|post|department|team|division|career|occupation|assignment|work)s? (?:type|choice|preference|wish|request|sought|applied for|applying for|desired|wanted|sought|of (?:my )?choice|hoped for|preferred|preferences)|(?:applied|applying|application) for|first choice|preference)\b|^\W*(?:position|role|dept|job|job title|department|team|post|occupation|career)s? ?:/u;
const IMPERATIVE = /\b(?:please|put me|place me|employ me|assign me|hire me|let me|consider me|post me)\b/u;
const NO =
  /\b(?:not|don't|doesn't|wouldn't|won't|can't|cannot|couldn't|shouldn't|isn't|wasn't|aren't|didn't|never|no|none|nothing|hardly|neither|nor|avoid(?:ing)?|decline|refuse|hate|dislike|reject|unhappy|miserable|turn down|rule|against|skip|stay away|keep (?:me )?(?:away|out))\b/u;
const BUT =
  /\b(?:but|except(?: for)?|besides|other than|apart from|outside(?: of)?|rather than)(?: (?:to )?(?:be|work|working|do|doing)?(?: in| for| as)?)?(?: an?| the| your)?$/u;
const ANYTHING = /\b(?:any(?:thing|where)?(?: \w+)?|everything|everywhere|no|nothing|nowhere|none|not)\b/u;
const MERELY = /\bnot (?:only|just|mind)\b|\b(?:don't|wouldn't|doesn't) (?:only|just|mind)\b/u;
/** The work is spoken of as work, not as a thing wished for: support, security, a manager. */
const TIED =
  /\b(?:work(?:ing)? (?:in|as|on)|the work|in|as|join(?:ing)?|becom(?:e|ing)|be|being|position|role|job|department|team|career|post|placed?|put|assign(?:ed)?|appl(?:y|ying|ied)|hired?|division|do(?:ing)?|start(?:ing)?|begin|myself|desired|preferred|preference|choice|first-choice|field|occupation|section|go(?: into)?|pick(?:ed)?|chose|chosen|ticked)\b/u;
const LOOSE =
  /^(?:reception|support|content|talent|communications?|law|stores?|plants?|factory|factories|(?:it )?security|loans?|credit|property|tours?|sound|policy|managers?|team leader|development|markets?|coding|tax|promotions?|director|quality|production|distribution|data|teaching|import|export|program|inspection|training|editing|planning|investment|design|research|talent|networks?|laborator(?:y|ies)|kitchen|planner|writer|counter|warehouse|hotels?|consultancy|consultancies|treasury|shipping|trading|supervisor|lead (?:people|a team)|shop floor)$/u;
const BARE_INTEREST =
  /\b(?:interest(?:ed|s)?|drawn|attracted|excited|enthusiastic|considering|thinking of|ready)\b/u;
const FIRM_INTEREST =
  /\b(?:position|role|job|post|opening|career|most|only|department|what|work(?:ing)?|becoming|joining)\b/u;
const OTHER_COMPANY =
  /\b(?:another|other|different|rival|second) (?:compan(?:y|ies)|firms?|employers?|places?)\b|\belsewhere\b/u;
const STORY =
  /\b(?:seminar|major|minor|club|circle|part-time|volunteer\w*|internship|course|class|thesis|council|festival|project|university|college|school|homework|lecture)\b/u;
const PAST_ACT =
  /\b(?:chose|picked|decided|wrote|named|applied|asked|ticked|requested|entered|opted|settled|came|placed)\b/u;
/** What is written is a wish on a form only; else a text or a program. */
const WRITTEN = /\b(?:wrote|written|entered|named|ticked)\b/u;
const ON_A_FORM =
  /\b(?:form|sheet|as my|for my|under|desired|preferred|choice|preference|application|asked|question|box|role|position)\b/u;
const AS_A_CHILD =
  /\b(?:as a (?:child|kid|boy|girl)|when i was (?!asked|interviewed|told)|childhood|teenager|as a student|in (?:primary|elementary|middle|high|junior)|at school|at (?:six|ten|twelve|fifteen))\b/u;
const LATER =
  /\bin the future\b|\bsomeday\b|\beventually\b|\b(?:in|after|within) (?:about |around )?(?:five|ten|seven|four|three|two|a few|some|several|\d+) (?:or so )?years\b(?! (?:on|at|in|of|as|with) (?:[a-z']+ ){0,4}(?:school|university|college|club|student|team|council|newspaper|seminar|circle|part-time|studying))|\byears from now\b|\blater\b|\blong[- ](?:term|run)\b|\bone day\b|\bultimately\b|\bin my (?:thirties|forties)\b|\bcareer goal\b|\bmy dream\b(?! (?:job|role|position|post))|\bfurther (?:on|ahead)\b|\bgrow into\b|\bmaybe\b|\bperhaps\b|\bas well\b|\btoo\b|\balso\b/u;
const ONLY =
  /\b(?:only|solely|exclusively|nothing else|no other|nowhere else|anything else|the one (?:job|role|position|post|thing|department|team)|sole|nothing but|alone)\b/u;
const WITH_YOU =
  /\b(?:(?:with|at|for|in|by|to) (?:you|your (?:company|firm|bank|organi[sz]ation|group)|the company|this company|us)|here(?! for\b| to be)|from the (?:start|beginning|first day)|out of (?:college|university|school))\b(?! [a-z]+(?: department| team))/gu;
const ANY_ROLE = new RegExp(
  `\\bany (?:kind of |type of |of (?:the|your) |of )?${KIND}\\b|\\b(?:whatever|whichever) (?:(?:${KIND}|work) )?(?:you|i am|i'm|they|the company|is|it is)\\b[^.]*|\\bno (?:particular |special |real |strong )?preferences?\\b[^.]*|\\b(?:doesn't|does not) matter\\b[^.]{0,12}\\b(?:which|what|where)\\b[^.]*|\\b(?:don't|do not|doesn't|wouldn't) (?:mind|care)\\b[^.]{0,12}\\b(?:which|what|where)\\b[^.]*|\\b(?:not|isn't|aren't) (?:at all )?(?:fussy|particular|picky|choosy)\\b[^.]*|\\b(?:leave|up to) (?:it |the |my )?[^.]{0,24}\\b(?:you|company)\\b|\\bflexible (?:about|on|as to)\\b[^.]*`,
  'u',
);
const NOT_ANY =
  /\b(?:transfer|relocat)|\bwhere i (?:work|live|go|am sent)\b|\b(?:decline|refuse|reject|turn down|say no to|part of the (?:country|world)|country|region|city|town)\b|\b(?:not|never|no|without|[a-z]+n't)\b[^.]{0,24}\bany\b|\b(?:choose|pick) any\b|\bany (?:other )?job offers?\b/u;
const ASKING = /\?["”']\s*$/u;
const OF_ROLE = new RegExp(
  `\\b${KIND}\\b|\\bplace me\\b|\\b(?:put|place|assign) me\\b|\\b(?:given|assigned)\\b`,
  'u',
);
const ANY_BUT =
  /\b(?:but|except|other than|apart from|as long as|unless|besides|salary|location|place of)\b/u;
const ROLE_ASKED = new RegExp(
  `\\b(?:which|what|where|desired|preferred)\\b[^.]*\\b(?:${KIND}|want|placed|assigned)\\b[^.]*\\?["”]?(?: (?:they|he|she|the [a-z]+) (?:asked|said)\\.)?\\s*$|^(?:and )?(?:the |your )?(?:desired |preferred )?${KIND}\\?$`,
  'u',
);
const ANSWERED = new RegExp(
  `\\b(?:asked|question|wanted to know|answer)\\b[^.]*\\b(?:${KIND}|placement|what i (?:want|hope|wish)(?:ed|d)?|placed|assigned|hoped|like to work)\\b`,
  'u',
);
/** Asked about other work than the work wished for. */
const ASKED_OTHERWISE =
  /\b(?:asked|question|wanted to know)\b[^,.;]*\b(?:part-time|club|seminar|circle|volunteer\w*|internship|last job|father|mother|parents?|brother|sister|friend)\b/u;
const ANSWER =
  /\b(?:answered|responded|answer|reply|response|replied|said|named|wrote|chose|picked|say|was|is)\b/u;
const TURNED =
  /^(?:(?:on|in) (?:the|my) form as|down (?:as|for)|as my (?:own )?(?:first|top|choice|preference|preferred|desired|wish|target|role|job|position|department)|is|was|are|would|will|remains|that's|that (?=i\b)|that i'|which|it's|that (?:is|was|would)|as (?:the|a) (?:job|role|position|post|department|work|one|field) (?:that )?(?=i)|interests|appeals|suits|attracts|suited|appealed|attracted|seems|has|i|doesn't|does not|isn't|don't|won't|wouldn't|never)\b/u;
const TURNED_WISH =
  /\b(?:want(?:ed)?|wish(?:ed)?|hop(?:e|ed|ing)|after|going for|applying|applied|aiming|looking|choice|preference|pick|aim|goal|best for me|(?:job|role|one|work|place|team|department|field) for me|not for me|isn't for me|right for me|wrong for me|(?:i'd|i would) (?:\w+ )?(?:like|love|prefer|choose|pick|be)|(?:not|never|wouldn't) suit|see myself|interest(?:s|ed)?|named|chose|priority|asked|requested|set on|suit(?:s|ed)? me|appeal(?:s|ed)?|belong|thrive|chosen|^as my|attracts?|in mind|ask|first|desired|preferred|dream|target|ideal|heart|sights|eye|requesting|would take|mine|picked)\b/u;
/** … and becoming a manager isn't. */
const DENIED = /^(?:isn't|is not)$/u;
/** I told the recruiter that I want … */
const SPOKEN_TO =
  /\b(?:told|tell|reminded|asked|informed|assured|to|with|by)(?: the| an?| my| your| their)? ?$/u;
const I_WISH =
  /^i(?:'d| would| am|'m)? (?:\w+ )?(?:want|hope|wish|like|love|after|aiming|hoping|applying|apply|prefer)\b/u;
/** Without one of these nothing is wished for or refused. */
const CUE = new RegExp(
  `${WISH.source}|${FORM.source}|please|out of the question|off the table|not (?:on my list|an option)|any (?:job|role|department|team|work|position)|nothing|anything|belong|thrive|suits?\\b|appeals?|for me\\b|has to be|answer|replied|\\bnamed`,
  'u',
);
const LEAST = /\b(?:last|least|worst|wrong)\b/u;
/** I don't think that …. */
const NOT_THOUGHT =
  /\b(?:do not|don't|did not|didn't|never) (?:think|believe|feel)(?: that)?(?: an?| the)? $/u;

/** Told of fields of business and of employers, not of work in a company. */
const OF_INDUSTRIES =
  /\b(?:industr(?:y|ies)|sectors?|supermarkets?|chains?|(?:any|no|other|every|one) (?:other )?fields?|places? (?:that )?i(?:'m| am|'ve| have)? appl(?:y|ied|ying)|financial firms?|where i(?:'m| am|'ve| have)? (?:only )?appl(?:y|ied|ying))\b/u;
/** What is also the name of a field of business. */
const INDUSTRY =
  /^(?:finance|financial|logistics|retail|consult(?:ing|ancy)|advertising|construction|real estate|property|education|teaching|law|legal|accounting|manufacturing|distribution|hotels?|journalism|investment|shipping|trading|lending|security|film|tours|architecture|nursing)$/u;
/** My answer to HR, told HR: those who are spoken to. */
const ADDRESSED =
  /\b(?:(?:answer(?:ed)?|reply|replied|response|responded|message|e-?mail(?:ed)?|letter|wrote|said|spoke|talk(?:ed)?|explained|mentioned|promised|admitted|confirmed|repeated|announced|stated|thank) (?:back )?(?:to|with)|told|let|informed|assured|emailed|called|met|thanked|reminded)(?: the| your| their| an?)? $/u;
const SPEAKER = /^(?:hr|human resources|recruit(?:er|ing|ment)|recruiters|people team|talent)$/u;
/** Without one of these nobody says what they wish to be. */
const AS_SOMEBODY =
  /\b(?:be|become|becoming|being|as|an?|your|jobs?|roles?|positions?|posts?|occupation|career|choice|preference|appl(?:y|ied|ying)(?: for)?|title)\b/u;

/** To lead others is done in any work. */
const LEADING = /^(?:lead|team leader|management position)/u;

function saidBefore(run: string, named: Named, told: boolean): Said {
  if (BUT.test(run) && ANYTHING.test(run)) return NO.test(run.replace(BUT, '')) ? 'only' : 'no';
  if (!WISH.test(run) && !FORM.test(run)) return null;
  if (/\bnever (?:wanted|wished|hoped|intended)\b/u.test(run)) return 'no';
  if (WISHED_BEFORE.test(run) && !WISH_NOW.test(run) && !told && !FORM.test(run)) return null;
  if (
    (/\b(?:hop(?:e|ing)|wish)$/u.test(run) && !named.post) ||
    /(?<!\bkeep me )\bout of\b/u.test(run) ||
    /\bto ask(?: the| your| an?)?$/u.test(run) ||
    MERELY.test(run) ||
    ((named.other || !named.post || LOOSE.test(named.word)) && TO_A_COMPANY.test(run)) ||
    /\byou (?:ask|want|rather|like|hope|apply)\b/u.test(run) ||
    (!told && /\b(?:did not|didn't) (?:want|rather|like|hope)\b/u.test(run)) ||
    /\b(?:did not|didn't) (?:ask|apply)\b/u.test(run)
  )
    return null;
  if (!named.post && LOOSE.test(named.word) && !TIED.test(run) && !FORM.test(run)) return null;
  if (/\b(?:be|become|becoming|am) (?:\w+ )?like(?: an?| the)?$/u.test(run)) return null;
  if (LEADING.test(named.word)) return 'perhaps';
  if (BUT.test(run)) return null;
  const turned = run.replace(/^.*\b(?:but|and (?=that|i\b|i'[dm]|my|the))/u, '');
  if (/\brather not\b/u.test(turned) || (NO.test(turned) && !/\bno(?:t)? (?:doubt|other)\b/u.test(turned)))
    return 'no';
  if (BARE_INTEREST.test(run) && !named.post && !FIRM_INTEREST.test(run)) return 'perhaps';
  return 'yes';
}

function saidAfter(lead: string, run: string, named: Named, told: boolean): Said {
  if (/^(?:that|i)\b/u.test(run) && SPOKEN_TO.test(lead)) return null;
  if (DENIED.test(run) && /\b(?:aim|goal|wish|choice)\b/u.test(lead)) return 'no';
  if (
    !TURNED.test(run) ||
    !TURNED_WISH.test(run) ||
    !(SELF.test(run) || /\bthe (?:aim|goal|plan)\b/u.test(run))
  )
    return null;
  if (NO.test(run) || LEAST.test(run) || NOT_THOUGHT.test(lead)) return 'no';
  if (
    /^i\b/u.test(run) &&
    !(I_WISH.test(run) && /(?:^|\b(?:is|was|it's|in|that)|[:,])(?: an?| the| your)?$/u.test(lead.trim()))
  )
    return null;
  if (
    /\bmy$/u.test(run) ||
    (!named.post && LOOSE.test(named.word) && !TIED.test(`${run} ${lead.slice(-12)}`))
  )
    return null;
  if (
    /^was\b|\b(?:wanted|hoped|wished|suited|appealed|attracted)\b/u.test(run) &&
    !told &&
    !/\b(?:still|always)\b/u.test(run)
  )
    return null;
  if (/\b(?:appeal(?:s|ed)|attract(?:s|ed)|interests)\b/u.test(run) && !/\bmost|only\b/u.test(run))
    return 'perhaps';
  return 'yes';
}

/** Applied to a hotel: to an employer. */
const TO_A_COMPANY =
  /\bappl(?:y|ied|ying|ications?) (?:\w+ ){0,2}to(?: (?!be|work|become|join|start)\w+){0,2}$/u;
const AS_ONE =
  /(?:^|\s)(?:as (?:an?|one of your|your|one of the|the)(?: (?:new )?(?:member|part) of (?:your|the))?|(?:in|within) (?:your|the))$/u;
const WOULD_DO =
  /\bi(?:'d| would| want(?:ed)?| hoped?| wish(?:ed)?| intend(?:ed)?| plan(?:ned)?|'m hoping| am hoping)\b[^,;.]*\bto\b/u;
const NO_WORK =
  /\b(?:hear|(?:talk|meet|visit)(?! (?:(?:with|to|new|your|the|our) )*(?:customers|clients|users|buyers)\b)|speak|ask|learn|know|interview|listen|thank|see|contact|people (?:who|in|from|at|working)|someone)\b/u;

/** A wish for something done as one of those who do the work: to sell your products as a sales rep. */
function saidAround(lead: string, run: string, named: Named, told: boolean): Said {
  if (
    LEADING.test(named.word) ||
    !AS_ONE.test(run) ||
    (!named.post && /\b(?:in|within) \w+$/u.test(run)) ||
    !WOULD_DO.test(lead) ||
    NO_WORK.test(lead)
  )
    return null;
  if (/\b(?:wanted|hoped|wished|intended|planned)\b/u.test(lead) && !told) return null;
  return NO.test(lead) ? null : 'yes';
}

const PREFERRED_TO =
  /^(?:to|over|than|rather than|more than|instead of|(?:and |but )?not)(?: (?:in|as|for|on|to|be|do|work|working|doing|an?|the))*$/u;
const COMPARED = /\b(?:prefer|rather|more|instead|not)\b/u;

const OTHERS_WISH = /\b(?:want|hope|wish|like|prefer|appl|aim|cho|intend)/u;
/** A wish that others have: most graduates want to work in marketing. */
function ofOthers(run: string, opens: boolean): boolean {
  return OTHERS_WISH.test(run) && !SELF.test(run) && !IMPERATIVE.test(run) && !FORM.test(run) && !opens;
}

/** For my thesis, as my major. */
const FOR_STUDY =
  /^ (?:as|for|in) (?:my|our|the) (?:\w+ )?(?:seminar|major|minor|club|thesis|project|course|class|festival|studies)\b/u;
/** An adviser to younger students in my club. */
const IN_CLUB =
  /\b(?:in|at|of|for) (?:my|our) (?:\w+ )?(?:club|circle|seminar|university|college|school|dormitory|hall|band|choir|team)\b/u;
const REASON = /\b(?:because|since|after|where|when|as|so|thanks|having|using|with|which|that)\b|[,;.]/u;
/** Said of the work named just before: that's the job I'd like to do. */
const THAT_JOB = new RegExp(
  `^\\s*(?:that(?:'s| is)|this is|it(?:'s| is)) (?:the|what|a|my (?:desired|preferred|dream)) ?(?:(?:only|one) )?(?:${KIND})?(?: that)? ?i(?:'d| would|'m| am|'ve| have)? (?:really |most )?(?:want|like|love|hop|wish|aim|after|set|look|appl|prefer|chosen?\\b|picked)`,
  'u',
);
const MOST_OF_ALL = /^ (?:the most|most(?: of all)?|above all|more than any(?:thing)?)\b/u;
const DRAWN = /\bi(?:'m| am)\b.*\b(?:interested|drawn|attracted|excited|enthusiastic)\b/u;
const NAME_ALONE = /^\W*(?:an? |the |your )?[a-z][a-z' -]{2,40}[.!]*\s*$/u;
/** A label, behind which any words are a name. */
const LABELLED =
  /\b(?:desired|preferred|dream|target|ideal|chosen) (?:\w+ )?(?:role|position|job|post|department|occupation|team|field)\b/u;
/** Names told in one breath: sales or marketing. */
const LISTED = /^(?:,|and|or|\/|, and|, or|as well as|and then)(?: in| the| an?)*$/u;

/** A sentence with what tells how its names are to be read. */
interface Sentence {
  text: string;
  kept: string;
  whole: string;
  tokens: readonly Token[];
  names: readonly Named[];
  told: boolean;
  /** The sentence before asks for the work wished for. */
  asked: boolean;
}

/** The words between a name and the one before it. */
function betweenNames({ tokens, names }: Sentence, index: number): string {
  const from = names[index - 1]?.to ?? tokens.length;
  return tokens
    .slice(from + 1, names[index]?.from)
    .map(({ word }) => word)
    .join(' ');
}

/** A name with a verb of its own: … and marketing does not interest me. */
function goesOn({ tokens, names }: Sentence, index: number): boolean {
  const named = names[index];
  return named !== undefined && TURNED.test(following(tokens, named));
}

/** What a sentence says of one name in it. */
function saidOf(sentence: Sentence, index: number): Said {
  const { text, kept, whole, tokens, names, told, asked } = sentence;
  const named = names[index];
  if (named === undefined) return null;
  const start = tokens[named.from]?.start ?? 0;
  const lead = text.slice(0, start);
  const clause = lead.slice(Math.max(lead.lastIndexOf(','), lead.lastIndexOf(';')) + 1);
  const { run, opens } = leading(tokens, names, named);
  const between = betweenNames(sentence, index);
  if (PREFERRED_TO.test(between) && COMPARED.test(`${run} ${between}`)) return 'no';
  const behind = text.slice(tokens[named.to]?.end ?? text.length);
  if (
    FOR_STUDY.test(behind) ||
    IN_CLUB.test(behind.split(REASON)[0] ?? '') ||
    (PAST_ACT.test(run) && (STORY.test(clause) || workedThere(lead)))
  )
    return null;
  const firm = named.post || !LOOSE.test(named.word);
  const framed = saidByFrame(lead, behind, named.post, firm);
  if (framed !== null) return framed;
  if (WRITTEN.test(run) && !ON_A_FORM.test(whole)) return null;
  if (WISHED_BEFORE.test(run) && AS_A_CHILD.test(whole)) return null;
  if (SPEAKER.test(named.word) && ADDRESSED.test(lead)) return null;
  if (ofOthers(run, opens) || OTHER_COMPANY.test(clause)) return 'others';
  if (ASKED_OTHERWISE.test(whole)) return null;
  const turned = saidAfter(lead, following(tokens, named), named, told);
  if (turned === 'no') return turned;
  const before = saidBefore(run, named, told);
  if (before !== 'no' && DRAWN.test(run) && MOST_OF_ALL.test(behind) && !LEADING.test(named.word))
    return 'yes';
  const said = before ?? turned ?? saidAround(clause, run, named, told);
  if (said === 'yes' && kept.slice(start, start + named.word.length).trim() === '') return 'no';
  if (said !== null) return said;
  const answered = ANSWERED.test(whole) && ANSWER.test(run) && SELF.test(lead);
  return answered || (asked && lead.trim().length < 12) ? 'yes' : null;
}

/** The names to read: of work outside the table too, where all the known work is only a manager's, or is said no to. */
function namesOf(
  known: readonly Named[],
  tokens: readonly Token[],
  kept: string,
  asSomebody: boolean,
): readonly Named[] {
  if (!asSomebody) return known;
  const own = known.filter(({ ids }) => ids.join() !== 'manager');
  const left = own.filter(
    ({ from, to, post, word }) =>
      (post || !LOOSE.test(word)) && kept.slice(tokens[from]?.start, tokens[to]?.end).trim() !== '',
  );
  if (left.length > 0) return known;
  const others = occupationsIn(tokens).filter(
    ({ from, to }) => !own.some((one) => one.from <= to && one.to >= from),
  );
  return others.length === 0 ? known : [...own, ...others].sort((a, b) => a.from - b.from);
}

/** Reads what a folded English sentence asks for and refuses by the names of work in it. */
function readNamed({ kept, whole, before, rest }: WishText): RoleWish {
  if (ASKING.test(whole)) return noWish;
  const open = OF_ROLE.test(whole) && ANY_ROLE.test(whole) && !NOT_ANY.test(whole) && !ANY_BUT.test(whole);
  const asked = ROLE_ASKED.test(before) || (NAME_ALONE.test(whole) && THAT_JOB.test(rest));
  if (!asked && !CUE.test(whole)) return open ? { ...noWish, open } : noWish;
  const text = whole.replace(WITH_YOU, (part) => ' '.repeat(part.length));
  const mentions = roleMentions(text, false);
  const tokens = tokensOf(text);
  const business = mentions.length > 0 && OF_INDUSTRIES.test(whole);
  const known = (mentions.length > 0 ? namedIn(mentions, text, tokens) : []).filter(
    ({ post, word }) => !business || post || !INDUSTRY.test(word),
  );
  const names = namesOf(known, tokens, kept, AS_SOMEBODY.test(whole));
  if (names.length === 0 && mentions.length === 0) return { ...noWish, open };
  if (names.length === 0) return { ...noWish, open, named: !LABELLED.test(text) };
  const sentence = {
    text,
    kept,
    whole,
    tokens,
    names,
    told: TOLD.test(whole),
    asked,
  };
  const said = names.map((_, index) => saidOf(sentence, index));
  for (let index = 1; index < names.length; index += 1)
    if (said[index] === null && LISTED.test(betweenNames(sentence, index)) && !goesOn(sentence, index))
      said[index] = said[index - 1] ?? null;
  if (names.every(({ other }) => other) && said.every((one) => one === null)) return { ...noWish, open };
  const wish = wishOf(names, said, {
    open,
    later: LATER.test(text),
    alone: ONLY.test(whole) && !/\bnot (?:only|just)\b/u.test(whole),
  });
  return LABELLED.test(text) ? { ...wish, named: false } : wish;
}

/** Reads what a folded English sentence asks for and refuses; `before` is the sentence before it. */
export function readEnglishWish(text: WishText): RoleWish {
  const wish = readNamed(text);
  if (wish === noWish || !saysNothing(wish) || tellsNoTask(text.whole) || ASKING.test(text.whole))
    return wish;
  const spoken = text.whole.replace(WITH_YOU, (part) => ' '.repeat(part.length));
  const task = readEnglishTask(spoken, TOLD.test(spoken), LATER.test(spoken));
  return saysNothing(task) ? wish : task;
}
