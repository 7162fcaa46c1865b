import { readCompared } from './english-company-comparisons.ts';
import { first, namesAnother, readPlaces, readRanks, type Stance } from './english-company-ranks.ts';
import { wantsYou } from './english-company-wishes.ts';
import { signedEnglish } from './english-ranking-words.ts';
import { isUndecided } from './english-undecided.ts';
import { type Passage, type Position, stanceOnly } from './statement.ts';

/** Words that rank, choose or leave a choice open; without one of them nothing is read. */
const LOOK =
  /\b(?:choice|choos|chose|rank|lean|drawn|attracted|attracts|appeals|matters|interest|opt for|go(?:ing)? with|(?:definitely|certainly) (?:join|come|accept)\b|say yes to\b|only (?:want|wish)|prefer|favou?r|decid|decision|pick|first|top\b|number (?:one|two|three)|n[o°]\.? ?[1-9]|priorit|lists?\b|rather|sooner|offer|torn\b|equal|evenly|level\b|tied?\b|compar|weigh|unsure|undecided|unclear|not sure|settled|my heart|my mind|two minds|dream|back-?up|fall-?back|safety|plan [ab]\b|elsewhere|withdraw|turn(?:ed|ing)? |declin|reject|refuse|cancel|options?\b|most\b|mainly|best\b|second|third|better|ahead\b|behind|nothing else|after (?:an?|another)\b|before (?:i\b|you|yours|theirs?|this|any|all|every|the (?:rest|others)|them|naming)|above (?:all|you|any|every)|order\b|same\b|as much|means\b|accept|give up|back and forth|still open|drop\b|job search|(?<!any )more(?:[.,;]|\s*$| (?:serious|eager|enthusiastic|excited|passionate)\b)|consider|happiest|happier|proudest|stronger|equally|no one else|i am open|neutral|split\b|beats?\b|wish is|\bstop (?:applying|looking)|keep (?:applying|looking)|goal|alternative|hoping|keen|without|ready to|immediately|thought about|par\b|alike|(?:takes?|took|hired?|hires) me\b|fifty|which of\b|share\b|a draw\b|depends?\b|waiting for|changing my|joint(?:ly)?\b|open mind|(?:one|best) for me\b|only (?:company|firm|employer|one) i\b|not to you|highest|higher|strongest|set on|i (?:really )?want(?:ed)?\b|if [^,.;]{0,30}\b(?:both|yes)\b|(?:over|above) (?:it|this|the (?:others?|rest)|any|you|all|every)\b|(?:no|nobody|any|no|every|anyone|everyone|anywhere|nowhere) (?:other|else)|than\b|stands? out|fence|waver|hesitat|job hunt|job search|position of|[1-9](?:st|nd|rd|th)\b|yet\b)|#[1-9]/u;
/** What is chosen, or by whom one is asked to choose; the second look, as the words above are common ones. */
const COMPANIES =
  /\b(?:you|i most|i would most|(?:want|like|love|hope|wish)[^.;,]{0,30} most\b|(?:any|every|no|the) other|another\b|different\b|others\b|rivals?\b|competitor|(?:top|first) pick|all (?:the )?others|the one\b|where (?:to|i)\b|(?:my|an) order\b|who comes|level of interest|they|the[mn]\b|theirs?\b|compan|firm|employer|offer|choice|preference|rank|appli|interview|join|elsewhere|some(?:one|body|where)|any(?:one|body|where)|no(?:body|where| one)|everyone|here\b|this [a-z]+ (?:is|comes|ranks|stands|matters)\b|plan [ab]\b|back-?up|fall-?back|number (?:one|two|three)|n[o°]\.? ?[1-9]|priority|favou?rite|options?\b|job (?:hunt|search)|torn\b|top of my|my (?:list|heart|dream|mind))/u;
const OTHER_THING =
  /^(?!.*\byou).*\b(?:(?:turn(?:ing)? down|refuse|reject|decline|consider) any other (?:place|city|town|region|area)\b|\b(?:one|only) (?:city|town|place|region|prefecture) i\b)|\b(?:choice|preference) of (?!employers?\b|compan|firms?\b|mine\b|all\b|the\b|my\b|any\b|those\b|places? to work)[a-z]|\bthis (?:university|college|course|subject|seminar|laboratory|lab|field|major)\b|\b(?:choice|preference) (?:of|for) (?:industry|study|sport|food|career)\b|\b(?:customers?|clients?|hikers|users|shoppers|suppliers?)\b[^,.;]{0,24}\b(?:choose|prefer|pick|rank|like|chose|preferred)|\b(?:choice|pick|preference|option) (?:of|for) (?:an? |the )?(?:university|college|school|course|subject|major|seminar|city|location|lab|team|department|role|office|job title|position|dress|restaurant|colour)\b|\bchoice (?:university|college|school|course|major|seminar|lab|location|city|role|department|team|office)\b|\b(?:role|position|department|team|city|town|branch|office|work|field|industry|area|sector|country|skill)s? (?:that |which |where |in which )?i (?:(?:most|really|would|do|most of all) )*(?:want|wish|like|love|hope)\b[^,.;]{0,24}(?: most\b|$)|\bmost to (?:be|become|work as) an? |\b(?:university|college|school|seminar|major|lab|club|course) (?:was|is|of|that|where)\b[^.]*\bfirst choice\b|\b(?:first|top|second) choice (?:would be|is) (?:to (?!join|work for|enter)|a role|the (?:(?!design|law|tax|engineering|architects)[a-z-]+ ){0,2}(?:office|branch|role|team|department|position|city|job|plant|area|site|division|field))\b|\b(?:last (?:year|spring|summer|autumn|fall|winter)|(?:a|two|three) years? ago),[^;.]*\bwas my\b|\b(?:in (?:high )?school|back then|last year|at university|in my (?:old|former) job)\b[^,;.]*\b(?:was|preferred|would)\b/u;
/** Set above many others, but not above all. */
const MANY_BELOW =
  /\b(?:all|any|every)(?:one|body)?(?: [a-z]+){0,3} (?:except|bar|apart from|save)(?: for)? (?:one|two|three|another|a few)\b|\b(?:most|many)(?: of the| of my)? (?:other (?:companies|firms|employers|places)|others)\b/u;
/** What somebody asked, up to the answer. */
const ASKED =
  /^.*?\b(?:asked|question|checked|wanted to know|inquired)\b([^.;]*?)(?:(?:,? (?:and|but|so)|,)(?= (?:i|my)\b)|(?= i (?:answered|said|replied)\b))|^where do Y rank\?/u;
const REPORT =
  /\b(?:i (?:can|have to|must) (?:say|admit)(?: (?:with confidence|honestly|clearly))?(?=,? that\b)|i (?:also |then |honestly |just |clearly )?(?:told|reminded|informed|assured|let|warned) (?:Y|the [a-z]+(?: manager| person)?|hr|him|her)(?: honestly)?(?: know)?|i (?:also |then |honestly |clearly )?(?:said|answered|replied|explained|admitted|mentioned|stated|confirmed|wrote|added|repeated)(?: (?:without hesitat[a-z]+|right away|at once|plainly|openly|immediately))?(?: to (?:Y|the [a-z]+(?: manager)?))?(?: clearly| honestly)?|(?:told|promised|answered|replied|said|confirmed|explained|admitted) (?:(?:Y|the [a-z]+(?: [a-z]+)?(?= that)) )?that|Y (?:heard|learned|learnt|know|knew) from me)(?: that\b)?[,:]?/gu;

const PLAIN_ANSWER =
  /\bi (?:said|answered|replied|told Y) (no|yes)\b[^.]*\basked\b[^.]*T|\bi (?:said|answered|replied) (no|yes) to (?:the|their|his|her|a) question [^.;]*T|\b(?:answer|reply|response) to [^.;]*T[^.;]* (?:is|was) (?:an? )?(?:(?:clear|honest|firm|plain|simple|definite|quick) )?(yes|no)\b/u;
/** Being asked whether one would accept this company's offer, and what one answers. */
const ACCEPTING = /\b(?:accept|take|say yes to|join|choose)\b[^.;]*(?:\boffer|Y)/u;
const WOULD =
  /^(?:i would(?! (?:have|need|like|want|think|consider))( (?:N|not)\b)?|(?:yes|of course|certainly|definitely|absolutely)\b(?! but| if))/u;
/** The company named when asked for the first choice. */
const NAMED =
  /^i (?:(?:honestly|clearly|just|then) )*(?:named|gave|mentioned|picked|answered|said|replied)(?: with)?(?: (?:that )?(?:it|this|that) is)? ([YO])\b/u;
/** Answers to the question where the company ranks. */
const SAID_FIRST =
  /^(?:yes|of course|certainly|definitely|absolutely|(?:Y (?:is|are|was|were|came|ranked|stood)? ?)?(?:right |still |clearly )?(?:at |in |the )*(?:first|number one|no\.? ?1|#1|top|highest|T)|(?:(?:it|that) is )?Y(?: is| are| were| was)?[.,]?$)/u;
const SAID_LOWER =
  /^(?:no\b(?! T| doubt)|(?:(?:it|that) is )?O\b|(?:Y (?:is|are|was|were|came|ranked|stood)? ?)?(?:at |in |the |only )*(?:second|third|fourth|number (?:two|three|four)|no\.? ?[2-9]|#[2-9]|L))/u;

/** The company is taken only when something else fails. */
const FALLBACK =
  /\b(?:if|unless|in case|once|when|only) (?:[a-z ]{0,20})?(?:O|D|T|A|nothing better|nothing else|Z)[^.;,]{0,30}\b(?:say (?!yes)|says (?!yes)|said (?!yes)|rejects?|rejected|turns?|turned|refuses?|falls?|fell|fail(?:s|ed)?|does N|N|came along|comes along|work(?:s|ed) out|turn(?:s|ed) up|no)\b|\b(?:if|only|in case|once|when) [^.;]{0,40}\b(?:rejected|turned down|refused|declined|dropped) by (?:O|D|T|A)|Y[^.;]{0,12}\bonly if (?:that|this|it) (?:fails|falls|does N)/u;
/** Coming here only after failing somewhere else. */
const ONLY_AFTER_FAILING =
  /\bonly (?:join|come|accept|take|choose)\b[^.;]* if i (?:fail(?:ed)?|am (?:rejected|turned down)|was (?:rejected|turned down)|N (?:pass|get in))(?: (?:at|by|in|into|with))? (?:O|A|T|D|elsewhere|everywhere)\b/u;
/** What one does after this company has said no tells nothing of one's own wish. */
const TURNED_AWAY =
  /\b(?<!even )(?:if|unless|in case|should|once|when) Y (?:(?:had to|were to|should|ever|decided? to|would) )?(?:turn|reject|refus|declin|N (?!N)|say no|said no|chose (?:another|someone)|choose (?:another|someone))|\bif i (?:fail|failed|am rejected|was rejected|am turned down|N (?:pass|get in|make it))\b/u;
const OFFER_OF_ANOTHER =
  /\bif (?:O|D|T|i (?:get|got|receive|am offered|had|have) (?:in(?:to)? (?:at )?|an offer (?:from|at) )?(?:O|D|T))[^.;]{0,60}\b(?:go|join(?:ing)?|accept|take|choose|turn|decline|withdraw|com(?:e|ing)|sign|cancel|drop|leave)\b/u;
const ACCEPT =
  /\b(?:accept|take|say yes|sign|come|join|end my job (?:search|hunt)|stop (?:my )?(?:job )?(?:search|hunt|looking|applying)|withdraw)/u;
const AT_ONCE =
  /\b(?:immediately|right away|straight away|on the spot|at once|without (?:hesitation|hesitating|thinking|a second)|in a heartbeat|today|tomorrow|gladly|for sure|definitely|whatever|no matter|regardless)\b/u;

const CHOICE =
  /\b(?:prefer(?:red)?|rather|sooner|favou?r|lean(?:ing)? (?:more |slightly |strongly )?(?:towards?|to)|more interested in|more drawn to|more attracted to|drawn more to|would (?:still |always |definitely |certainly )?(?:choose|pick|go (?:with|to|for)|come to|take|opt for|select|accept|join|be(?! able))|will (?:still |always |definitely |certainly )?(?:choose|pick|go (?:with|to|for)|join|accept|come)|opt for|set on|decided on|settled on|want most to (?:join|work for)|go (?:to|with))\b([^.;]*)/u;
const MEANT =
  /\b(?:if|between|both|offers?|over|two|prefer|rather|most|more|lean|set on|settled|decided|choose|pick|of all|among|given the choice)/u;

const LIKED_MORE =
  /\b(?:like|want|love|prefer|hope)(?:d|ed)?(?: for| to (?:join|work (?:for|at)|be (?:at|with)))? ([YOD])(?:'s offer)?(?!')\b[^YOADZTL.;,]{0,12}\b(?:better|more|even more)\b/u;
/** With an offer of this company at hand, the first choice is another: even with your offer I would go to my first choice. */
const GOES_TO_FIRST =
  /\b(?:even (?:with|if)|instead of|rather than)\b[^.;]*Y[^.;]*\b(?:(?:go|join|choose|pick|take|accept)[a-z ]{0,8}|(?:keep|go on|continue|carry on)[a-z -]{0,28}) T(?! (?:which |who )?(?:is )?Y)/u;

/** A company moves one more than any other. */
const MOST =
  /([YO]) (?:(?:still|clearly|really|definitely|now) )*(?:matters?|appeals?|attracts?|interests?|excites?|means|draws)(?: to)?(?: me)? (?:the |by far the |even |much |far )?(?:most|more)\b(?: to me| of all)?(?=[.,;]|\s*$)/u;

/** An offer of this company. */
const OFFERED =
  /\b(?:take|accept|sign with|say yes to) Y\b|\b(?:if|should) (?:[a-z]+ ){0,3}(?:Y (?:(?:do|did|would|were to|should|could|can|will|decide to|are willing to|ever) )?(?:offer|take|accept|hire|want|choose|chose|pick|say|said|give|gave|make|made|select|employ|call|let|have|invite)|Y[.,;]|Y me(?! an? (?:post|position|job|role|place|seat|chance) (?:abroad|overseas|in|at|as|outside))|both|an offer|one offer)|\bif i (?:get|got|receive|received|have|had|win|am given|was given) (?:Y|one|it)|\boffer\b/u;

/** Plain wordings that choose one company. */
const CHOSEN: readonly (readonly [RegExp, Stance])[] = [
  [
    /\b(?:made up my mind|my mind is made up|i have decided|i am decided): (?:it is |i want (?:to join )?)?Y/u,
    'yes',
  ],
  [
    /\b(?:made up my mind|my mind is made up|i have decided|i am decided): (?:it is |i want (?:to join )?)?[OD]/u,
    'no',
  ],
  [/Y (?:clearly |easily )?beats? A\b[^.;]*\bmy\b/u, 'yes'],
  [
    /\bi (?:want|wish|hope|would like) to (?:join|work|be)(?: (?:for|at|with))? Y,? and (?:only|just|nowhere but) (?:for |at |with )?(?:Y|here|there)\b/u,
    'yes',
  ],
  [/\bif i (?:could|had to|can|must) (?:only )?(?:pick|choose|name)\b[^.;]*\bit N be Y/u, 'no'],
  [
    /\bkeep (?:applying|interviewing|job[- ]hunting|looking (?:elsewhere|for [OA])|looking(?= even))(?=[^a-z])[^.;]*\bif Y/u,
    'no',
  ],
  [
    /\beven (?:if|with|when) (?:i (?:pass|get in|am accepted|am hired)(?: at| by)? )?Y[^.;]*\bi (?:would|will) (?:still )?(?:keep|go on|continue|carry on) (?:applying|interviewing|job[- ]hunting|looking|(?:with )?my job (?:hunt|search))/u,
    'no',
  ],
  [
    /\bi (?:would|will) (?:still )?(?:go on|continue|carry on) (?:applying|interviewing|job[- ]hunting|looking|(?:with )?my job (?:hunt|search))[^.;]*\bif Y/u,
    'no',
  ],
  [
    /\bi would (?:come|join|sign with|work for|go with) (?:to )?Y,? if (?:i (?:am|were|was) )?(?:accepted|hired|chosen|selected|offered)\b/u,
    'yes',
  ],
  [
    /\bi (?:would|will) (?:definitely|certainly) (?:join|come|accept|sign)\b[^.;OTA]{0,20}\bif (?:i (?:pass|am accepted|am hired|get in)|accepted|hired)\b/u,
    'yes',
  ],
  [
    /\bif Y (?:accept|take|hire|choose|want)[a-z]*(?: me\b[^.;,]*)?, i N (?:go|look|apply|join|work)(?: (?:for|to|at))? A/u,
    'yes',
  ],
  [
    /\beven if Y (?:accept|take|hire|choose|want)[a-z]*(?: me\b[^.;,]*)?, i (?:might|may|could|would) (?:still )?(?:go|look|apply|join|work)(?: (?:for|to|at))? (?:O|A|elsewhere)/u,
    'no',
  ],
  [
    /\bif i (?:pass|passed|get in|got in|am accepted|am hired)(?: at| by)? Y,? i (?:would|will) (?:stop|quit|end|finish) (?:applying|looking|interviewing|job[- ]hunting|my job)/u,
    'yes',
  ],
  [/\boffers?\b[^.;]*, i N (?:choose|pick|accept|take|join) Y/u, 'no'],
];

/** Ending the search for this company's sake, or not. */
const STOPPING =
  /\b(N )?(?:stop|quit|end|finish) (?:applying|looking|interviewing|job[- ]hunting|my job (?:hunt|search))\b[^.;]*Y/u;

/** Reads the wordings that choose a company by a verb. */
function readChoice(text: string, conditional: boolean): Stance | null {
  const most = MOST.exec(text)?.[1];
  if (most !== undefined) return most === 'Y' ? 'yes' : 'no';
  const stopping = STOPPING.exec(text);
  if (stopping !== null) return stopping[1] === undefined ? 'yes' : 'no';
  if (
    /\bif (?:i (?:get|got|receive|have|had|am given) )?Y[^.;]*\bjob (?:hunt|search) (?:is|will be|would be|ends?)\b/u.test(
      text,
    )
  )
    return 'yes';
  if (/\bZ[^YOD.;]{0,40}\b(?:than|as) Y/u.test(text)) return 'yes';
  if (
    /\b(?:turn(?:ing)? down|decline|refuse|reject|withdraw(?: from)?|drop|cancel|give up|let go of|pass up|leave)\b[^YO.;]{0,24}A/u.test(
      text,
    )
  )
    return 'yes';
  if (
    /\b(?:turn(?:ing)?|decline|refuse|reject)\b(?:(?! if )[^OA.;]){0,14}Y(?! (?:turns?|rejects?))(?: down)?/u.test(
      text,
    ) &&
    /\b(?:would|will|if)\b/u.test(text) &&
    !/\bN (?:turn|decline|refuse|reject)/u.test(text)
  )
    return 'no';
  if (
    /\b(?:Y|O|D|Z)\b[^YOD.;,]{0,6} i would (?:rather|sooner|prefer)/u.test(text) ||
    /(?:[YODZ]) (?:where |that |which )?i (?:would )?(?:rather|prefer|want to join more|like more|like better|want more)/u.test(
      text,
    )
  )
    return /Z/u.test(text)
      ? 'yes'
      : /[OD](?=[^YOD]*\bi (?:would )?(?:rather|prefer|want|like))/u.test(text)
        ? 'no'
        : 'yes';
  if (/\b(?:Z|nowhere)\b[^.;]*\b(?:rather|better|more|as much|close|compares?|comes near)\b/u.test(text))
    return 'yes';
  if (
    /\b(?:want|wish|hope|like|would)\b[^.;]*Y (?:and|or) (?:for |with |at |to |in )?Z\b|\bonly (?:want|wish) to [a-z]+ (?:for |at |with )?Y/u.test(
      text,
    )
  )
    return 'yes';
  if (
    /\bnot (?:considering|looking at|interested in|thinking of) (?:A|Z|any alternatives?|alternatives|O)\b|\bZ\b[^YOD.;]{0,30}\b(?:beats?|tops?|outranks?) Y/u.test(
      text,
    )
  )
    return 'yes';
  const more =
    /(Z|\ban? [a-z]+|\banother [a-z]+|[DO]) i (?:want|wanted|like|liked|prefer|preferred)(?: to [a-z ]{2,20})? more(?=[.,;]|\s*$)/u.exec(
      text,
    )?.[1];
  if (more !== undefined) return more === 'Z' ? 'yes' : 'no';
  if (
    /\bno other (?:T|favou?rite|wish|goal)[^.;]{0,10}\bthan Y|Y is (?:where|the place|the company) i want(?: to)? (?:join|work|be|go|start)[a-z ]{0,12}(?=[.,;]|\s*$)/u.test(
      text,
    )
  )
    return 'yes';
  if (/\bZ (?:ranks|comes|stands|is) (?:any )?(?:higher|above|ahead|before)(?=[.,;]|\s*$)/u.test(text))
    return 'yes';
  if (/\bi N (?:really )?(?:want|wish|plan|intend) to (?:work|do this) for A(?=[.,;]|\s*$)/u.test(text))
    return 'yes';
  if (/\bwait(?:ing)? (?:for|on) [^YOT.;]{0,30}[TO]/u.test(text)) return 'no';
  const wanted = wantsYou(text);
  if (wanted !== null) return wanted ? 'yes' : 'no';
  for (const [pattern, stance] of CHOSEN) if (pattern.test(text)) return stance;
  const liked = LIKED_MORE.exec(text)?.[1];
  if (liked === 'O' || liked === 'D') return 'no';
  if (liked === 'Y' && /[OA](?![a-z])/u.test(text)) return 'yes';
  const choice = CHOICE.exec(text);
  if (
    choice !== null &&
    MEANT.test(text) &&
    !/\b(?:N|not)(?: [a-z]+)? $/u.test(text.slice(0, choice.index))
  ) {
    const chosen =
      (choice[1] ?? '').split(/\b(?:over|before|ahead|above|than|instead|if|because)\b/u)[0] ?? '';
    const who = first(chosen.replace(/D/gu, /[YT]|both/u.test(text) ? 'D' : ''));
    if (who !== null) return who === 'Y' ? 'yes' : 'no';
    if (
      /\b(?:rather|prefer|choose|pick|go)\b/u.test(choice[0]) &&
      conditional &&
      namesAnother(chosen.replace(/^ (?:to|for|with|join|work for) /u, ' '))
    )
      return 'no';
  }
  const offered = /\bif i am (?:offered|given)\b/u.test(text);
  const offer = offered || OFFERED.test(text);
  if (
    offer &&
    ACCEPT.test(text) &&
    /\b(?:will|would|promised?)\b/u.test(text) &&
    !/[OD]|\bable to (?:join|start|come|begin)\b|\bN (?:accept|take|come|join)|\b(?:think|time|consider|compare|wait|decide)\b/u.test(
      text,
    )
  ) {
    if (/\b(?:if|should Y)\b/u.test(text) || AT_ONCE.test(text)) return 'yes';
  }
  return null;
}

function readSentence(whole: string, conditional: boolean): Stance | null {
  const signs = signedEnglish(whole);
  const asked = ASKED.exec(signs);
  const question = asked?.[1] ?? '';
  const aboutRank =
    asked !== null &&
    (/\brank|\b(?:first|choice|number|preferences?|priority)\b|T|where Y (?:stood|stands?|is|are|was|were|comes?|came)\b/u.test(
      question,
    ) ||
      /rank\?/u.test(asked[0]));
  const text = (asked === null ? signs : signs.slice(asked[0].length))
    .replace(REPORT, ' ')
    .replace(/\s+/gu, ' ');
  const plain = PLAIN_ANSWER.exec(signs);
  if (plain !== null) return (plain[1] ?? plain[2] ?? plain[3]) === 'no' ? 'no' : 'yes';
  if (aboutRank) {
    const said = text.trim();
    if (/^(?:i (?:have|had|has) (?:Z|no|N)\b|Z\b)/u.test(said)) return 'undecided';
    if (/^(?:Y )?is N[.,]?$/u.test(said)) return 'no';
    const named = NAMED.exec(said)?.[1];
    if (named !== undefined) return named === 'Y' ? 'yes' : 'no';
    if (SAID_FIRST.test(said) && !/\b(?:N|but|not)\b|L/u.test(said)) return 'yes';
    if (SAID_LOWER.test(said)) return 'no';
  }
  const would = ACCEPTING.test(question) ? WOULD.exec(text.trim()) : null;
  if (would !== null) return would[1] === undefined ? 'yes' : 'no';
  const outside = conditional
    ? text.replace(/\b(?:if|suppose|unless)\b[^,]*?(?:,|$|\s(?=(?:because|since|as) ))/u, ' ')
    : text;
  if (ONLY_AFTER_FAILING.test(text)) return 'no';
  if (TURNED_AWAY.test(text)) return readRanks(outside, false);
  if (FALLBACK.test(text) && /Y/u.test(text) && !/Z/u.test(text)) return 'no';
  if (GOES_TO_FIRST.test(text)) return 'no';
  if (
    /\b(?:turn|decline|refuse|withdraw|leave|drop|cancel)[^.;]*\bif (?:i (?:got|get) (?:in(?:to)?|an offer from) )?(?:O|D|T)\b/u.test(
      text,
    )
  )
    return 'no';
  if (
    /\b(?:go (?:to|with)|choose|pick|join|take|prefer) (?:D|(?:an?|the) [a-z -]+), (?:which is |it is )?T/u.test(
      text,
    )
  )
    return 'no';
  if (OFFER_OF_ANOTHER.test(text))
    return /\bif [^,]*, i (?:would|will) (?:still )?[a-z ]*(?<!\b(?:over|above|before) )Y(?! down)/u.test(
      text,
    ) && !/\b(?:turn|decline|withdraw|cancel|drop)/u.test(text)
      ? 'yes'
      : 'no';
  if (/\bnot as (?:much|strongly|highly) as T/u.test(text)) return 'no';
  if (isUndecided(text, outside, aboutRank)) return 'undecided';
  return (
    readCompared(text, /\b(?:i|my|me)\b/u.test(signs)) ??
    readRanks(outside, signs.search(REPORT) >= 0) ??
    readPlaces(outside, aboutRank) ??
    readChoice(text, conditional)
  );
}

/** A number cut from its sign, where that looked like the end of a sentence. */
const NUMBER_CUT = ' no.';
const NUMBER = /^\s*\d+\b[^.]*/u;

/** A sentence that only asks for the first choice, which the next one answers. */
const RANK_ASKED =
  /\b(?:asked|question)\b[^.]*\b(?:(?:first|top) choice|rank|preferences?|order of)\b[^,.]*[.?]?$|\bwhere (?:do|does|would) [a-z ]+ rank\?$|\b(?:first|top) choice\?$|\b(?:i (?:do |already |now )*have|there is) (?:an? |one )?(?:clear |definite )?(?:first|top|number[- ]one) choice\.?$/u;

/** Puts the question before its answer. */
function answering(answer: string): string {
  const own = answer.trim();
  return `they asked about my first choice, and ${/^(?:i|my)\b/u.test(own) ? '' : 'i said '}${own}`;
}

/** A question that is told of without its answer. */
const ONLY_ASKED =
  /^(?:the|they|he|she|one|an?) (?!.*\b(?:answer|repl|said|named))[^,;]*\basked (?:me )?(?:which|who|where|how)\b[^,;]*$/u;

/** Reads whether an English sentence calls this company the first choice. In a report "they" are this company. */
export function readEnglishFirstChoice({
  text: sentence,
  conditional,
  rest,
  before,
}: Passage): Position | null {
  const own = sentence.trimEnd().endsWith(NUMBER_CUT)
    ? sentence.trimEnd() + (NUMBER.exec(rest)?.[0] ?? '')
    : sentence;
  const text =
    /choice|rank|preference|order of/u.test(before) && RANK_ASKED.test(before) && !OTHER_THING.test(before)
      ? answering(own)
      : own;
  if (
    !LOOK.test(text) ||
    !COMPANIES.test(text) ||
    OTHER_THING.test(text) ||
    MANY_BELOW.test(text) ||
    ONLY_ASKED.test(text)
  )
    return null;
  const stance = readSentence(text.trim(), conditional);
  return stance === null ? null : stanceOnly(stance);
}
