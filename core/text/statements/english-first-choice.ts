import { readCompared } from './english-company-comparisons.ts';
import { first, namesAnother, readPlaces, readRanks, type Stance } from './english-company-ranks.ts';
import { signedEnglish } from './english-ranking-words.ts';
import { type Passage, type Position, stanceOnly } from './statement.ts';

/** Without one of these words nothing is read. */
const LOOK =
  /choice|choos|chose|rank|\blean|drawn|attracted|interested|opt for|go(?:ing)? with|only (?:want|wish)|prefer|favou?r|decide|deciding|pick|first|\btop\b|number (?:one|two|three)|n[o°]\. ?[1-9]|#[1-9]|\b[1-9](?:st|nd|rd|th)\b|priorit|\blist\b|rather|sooner|offer|torn\b|equal|compar|weigh|unsure|not sure|settled|my heart|dream|back-?up|fall-?back|plan [ab]\b|elsewhere|withdraw|turn(?:ed|ing)? (?:[a-z]+ )?down|declin|cancel|options?\b|\bmost\b|\bbest\b|second|third|safety|my mind|\bthan\b[^.;]{0,30}\b(?:you|yours|this|here|they|them|theirs?|any|every|other|another|all)\b|better|ahead of|behind|before (?:you|yours|this|any|all|every|them)\b|above (?:all|you|any|every)|\bno order\b|in any order|same degree|not to you|highest|\b(?:is|am|are) set on|i (?:really )?want\b|if [^,.;]{0,30}\b(?:both|yes)\b|\b(?:over|above) (?:it|this|any|you|all|every)\b|\bno other\b|\b(?:any|no|every)(?:one|body|where) else/u;
const OTHER_THING =
  /\b(?:choice|preference) of (?!employers?\b|compan|firms?\b|mine\b|all\b|the\b|my\b|any\b|those\b|places? to work)[a-z]|\bthis (?:university|college|course|subject|seminar|laboratory|lab|field|major)\b|\b(?:choice|preference) (?:of|for) (?:industry|study|sport|food|career)\b|\b(?:customers?|clients?|hikers|users|shoppers|suppliers?)\b[^,.;]{0,24}\b(?:choose|prefer|pick|rank|like|chose|preferred)|\b(?:choice|pick|preference|option) (?:of|for) (?:an? |the )?(?:university|college|school|course|subject|major|seminar|city|location|lab|team|department|role|office|job title|position|dress|restaurant|colour)\b|\bchoice (?:university|college|school|course|major|seminar|lab|location|city|role|department|team|office)\b|\b(?:university|college|school|seminar|major|lab|club|course) (?:was|is|of|that|where)\b[^.]*\bfirst choice\b|\b(?:first|top|second) choice (?:would be|is) (?:to (?!join|work for|enter)|a role|the (?:(?!design|law|tax|engineering|architects)[a-z-]+ ){0,2}(?:office|branch|role|team|department|position|city|job|plant|area|site|division|field))\b|\b(?:in (?:high )?school|back then|last year|at university|in my (?:old|former) job)\b[^,;.]*\b(?:was|preferred|would)\b/u;
/** What else one may be undecided about. */
const OTHER_DOUBT =
  /\b(?:roles?|locations?|cit(?:y|ies)|departments?|positions?|career|topic|thesis|major|graduate school|office|start(?:ing)? date|salary|laptop|product)\b/u;

/** What somebody asked, up to the answer. */
const ASKED = /^.*?\b(?:asked|question)\b([^.;]*?)(?:,? (?:and|but|so)|,)(?= (?:i|my)\b)|^where do Y rank\?/u;
const REPORT =
  /\b(?:i (?:also |then |honestly |just |clearly )?(?:told|reminded|informed|assured|let|warned) (?:Y|the [a-z]+(?: manager| person)?|hr|him|her)(?: honestly)?(?: know)?|i (?:also |then |honestly |clearly )?(?:said|answered|replied|explained|admitted|mentioned|stated|confirmed|wrote|added|repeated)(?: to (?:Y|the [a-z]+(?: manager)?))?(?: clearly| honestly)?|(?:told|promised|answered|replied|said|confirmed|explained|admitted) (?:(?:Y|the [a-z]+(?: [a-z]+)?(?= that)) )?that|Y (?:heard|learned|learnt|know|knew) from me)(?: that\b)?[,:]?/gu;

/** Answers to the question where the company ranks. */
const SAID_FIRST =
  /^(?:yes|of course|certainly|definitely|absolutely|(?:Y (?:is|are|was|were|came|ranked|stood)? ?)?(?:right |still |clearly )?(?:at |in |the )*(?:first|number one|no\.? ?1|#1|top|highest|T)|Y(?: is| are| were| was)?[.,]?$)/u;
const SAID_LOWER =
  /^(?:no\b(?! T| doubt)|O\b|(?:Y (?:is|are|was|were|came|ranked|stood)? ?)?(?:at |in |the |only )*(?:second|third|fourth|number (?:two|three|four)|no\.? ?[2-9]|#[2-9]|L))/u;

const UNDECIDED =
  /\bundecided\b|\b(?:torn|on the fence|in two minds|wavering)\b|\b(?:unsure|unclear|not sure|N sure)\b|\bN (?:yet |really |quite |honestly |even )?(?:yet )?(?:decided?|made up|made my mind|settled?|chosen|choose(?= (?:yet|between|among|one|which)|[.,;]|\s*$)|rank(?:ed)?(?! Y first)|ranking|picked|pick(?= (?:yet|a fav|a first|a winner|one|between|my|any))|worked out|fixed|say yet|say which|tell which|tell you yet|know (?:yet )?(?:which|where|who|[TM])|put (?:the |my |any )?(?:companies|firms|A|them|Y|O|employers|applications)|say (?:yet )?(?:whether|if)|tell (?:Y )?(?:whether|if)|done (?:it|so|that) yet|committed|narrowed|figured out|order)\b|\bN (?:yet |want to |wish to |like to )*name\b|\bN (?:yet )?(?:have|has|got) (?:an? |any |yet )?(?:one\b|clear|single|strict|T|ranking|preference|order|favou?rite|front)|\bstill (?:deciding|weighing|comparing|choosing|thinking|undecided|looking|making up|considering|between|to be decided)\b|\b(?:have |has |had |there (?:is|was) |with )?no (?:clear |single |real |definite |fixed |particular |set |strict |T ?)?(?:T|order|ranking|preference|favou?rite|front[- ]?runner|rank)\b|\bkeep(?:ing)? my options open\b|\bstill (?:need|have) to (?:think|decide|choose|consider|compare|make up)\b|\b(?:there is|i have|i am) Z T|\bZ (?:is|stands|comes|ranks) (?:at |in )?T(?![^.;]*\bthan\b)|\b(?:choosing|deciding|choice) between\b[^.;]*\b(?:hard|difficult)\b|\bdepends? on\b[^.;]*\b(?:which|where|whether)\b|\byet to (?:decide|choose|make|rank|pick|settle)\b|\btoo (?:early|soon)\b|\b(?:equal|equally|(?:is|are|all|exactly) level|on a par|tied|a tie|neck and neck|the same (?:degree|level|rank|priority|weight)|as much as each other|side by side)\b|\bN know (?:yet )?(?:whether|if)\b|\bA the same(?= (?:for|to|rank|level|degree)\b|[.,;]|$)|\bno number one\b|\bweighing up\b|\bleav(?:e|ing|ed) (?:the |my )?ranking\b|\bbefore i (?:decide|choose)|\b(?:before|until) (?:choosing|deciding)|\bi N (?:an? |any )?T|\bis N (?:yet )?(?:fixed|settled|decided|set|clear|made up|ranking)\b|\b(?:decide|choose|settle|rank|pick|make up my mind)\b[^.;]{0,40}\b(?:after|once|later|when all|when every|until|next (?:week|month))\b|\b(?:which|where|who|whether)\b[^.;]{0,40}\b(?:i will|i'll|i would|to) (?:settle|decide|see)\b|\b(?:wait|hold off)\b[^.;]{0,24}\b(?:before|until)\b[^.;]{0,24}\b(?:deciding|choosing|ranking|decide|choose)\b|\bT (?:is )?(?:still )?(?:open|undecided|blank|none|tbd|pending)\b|\bT\s?: ?(?:none|not|undecided|n\/a|open|pending|to be|tbd|still|Z|no\b)|\b(?:preference|ranking|rank)\s?: ?(?:to be|none|not|N|Z|undecided|open|pending|tbd|no\b)/u;
const ABOUT_COMPANIES =
  /A on my list|\bnumber one\b|\bcomparing (?:[a-z]+ ){0,3}[YA]|\bonly (?:choose|decide)\b|\bno number one|\bmy applications\b|\b(?:decide|choose)\b[^.]{0,20}A|[TLM](?![a-z])|\bbetween (?:[a-z]+ ){0,4}[YOAD]|[YODAT](?![a-z])[^.;]*\b(?:equal|equally|level|same (?:degree|priority)|tied)\b|\b(?:equal|equally|level|same (?:degree|priority))\b[^.;]*[YODT](?![a-z])|\b(?:choice|favou?rite|rank(?:ing|ed)?|order of preference|firms?|compan(?:y|ies)|employers?|offers?|options|where to (?:go|work)|to join)\b/u;
/** Others have not decided, or all is decided. */
const NO_DOUBT = /\b(?:two|three|four|A|Y|O|firms|companies|one) N (?:yet )?decided\b|\bno doubt\b/u;

/** The company is taken only when something else fails. */
const FALLBACK =
  /\b(?:if|unless|in case|once|when|only) (?:[a-z ]{0,20})?(?:O|D|T|A|nothing better|nothing else|Z)[^.;,]{0,30}\b(?:say|says|said|rejects?|rejected|turns?|turned|refuses?|falls?|fell|fails?|does N|N|came along|comes along|no)\b|\b(?:if|only|in case|once|when) [^.;]{0,40}\b(?:rejected|turned down|refused|declined|dropped) by (?:O|D|T|A)|Y[^.;]{0,12}\bonly if (?:that|this|it) (?:fails|falls|does N)/u;
const OFFER_OF_ANOTHER =
  /\bif (?:O|D|T|i (?:get|got|receive|am offered|had|have) (?:an offer (?:from|at) )?(?:O|D|T))[^.;]{0,60}\b(?:go|join|accept|take|choose|turn|decline|withdraw|come|sign)\b/u;
const ACCEPT =
  /\b(?:accept|take|say yes|sign|come|join|end my job (?:search|hunt)|stop (?:my )?(?:job )?(?:search|hunt|looking|applying)|withdraw)/u;
const AT_ONCE =
  /\b(?:immediately|right away|straight away|on the spot|at once|without (?:hesitation|hesitating|thinking|a second)|in a heartbeat|today|tomorrow|gladly|for sure|definitely)\b/u;

const CHOICE =
  /\b(?:prefer(?:red)?|rather|sooner|favou?r|lean(?:ing)? (?:more |slightly |strongly )?(?:towards?|to)|more interested in|more drawn to|more attracted to|drawn more to|would (?:choose|pick|go (?:with|to|for)|come to|take|opt for|select|accept|join|be)|will (?:choose|pick|go (?:with|to|for)|join|accept|come)|opt for|set on|decided on|settled on|want most to (?:join|work for)|go (?:to|with))\b([^.;]*)/u;
const MEANT =
  /\b(?:if|between|both|offers?|over|two|prefer|rather|most|more|lean|set on|settled|decided|choose|pick|of all|among|given the choice)/u;

const LIKED_MORE = /\b(?:like|want|love|prefer) ([YOD])\b[^YOADZTL.;,]{0,12}\b(?:better|more|even more)\b/u;
/** With an offer of this company at hand, the first choice is another: even with your offer I would go to my first choice. */
const GOES_TO_FIRST =
  /\b(?:even (?:with|if)|instead of|rather than)\b[^.;]*Y[^.;]*\b(?:go|join|choose|pick|take|accept)[a-z ]{0,8} T(?! (?:which |who )?(?:is )?Y)/u;

/** Reads the wordings that choose a company by a verb. */
function readChoice(text: string, conditional: boolean): Stance | null {
  if (/\bstop (?:applying|looking|interviewing)\b[^.;]*Y/u.test(text)) return 'yes';
  if (/\bZ[^YOD.;]{0,24}\b(?:than|as) Y/u.test(text)) return 'yes';
  if (/\b(?:turn(?:ing)? down|decline|refuse|reject|withdraw from|drop|cancel)\b[^YO.;]{0,24}A/u.test(text))
    return 'yes';
  if (
    /\b(?:turn(?:ing)?|decline|refuse|reject)\b[^OA.;]{0,14}Y(?! (?:turns?|rejects?))(?: down)?/u.test(
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
    /\b(?:want|wish|hope|like)\b[^.;]*Y (?:and|or) Z\b|\bonly (?:want|wish) to [a-z]+ (?:for |at |with )?Y/u.test(
      text,
    )
  )
    return 'yes';
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
  const offer =
    offered ||
    /\b(?:take|accept|sign with) Y\b|\bif\b[^,]*\b(?:Y|an offer|one offer)\b|\boffer\b/u.test(text);
  if (
    offer &&
    ACCEPT.test(text) &&
    /\b(?:will|would)\b/u.test(text) &&
    !/[OD]|\bN (?:accept|take|come|join)|\b(?:think|time|consider|compare|wait|decide)\b/u.test(text)
  ) {
    if (/\bif\b/u.test(text) || AT_ONCE.test(text)) return 'yes';
  }
  return null;
}

function readSentence(whole: string, conditional: boolean): Stance | null {
  const signs = signedEnglish(whole);
  const asked = ASKED.exec(signs);
  const question = asked?.[1] ?? '';
  const aboutRank =
    asked !== null &&
    (/\brank|\b(?:first|choice|number)\b|T|where Y (?:stood|stands?|is|are|was|were|comes?|came)\b/u.test(
      question,
    ) ||
      /rank\?/u.test(asked[0]));
  const text = (asked === null ? signs : signs.slice(asked[0].length))
    .replace(REPORT, ' ')
    .replace(/\s+/gu, ' ');
  const plain = /\bi (?:said|answered|replied|told Y) (no|yes)\b[^.]*\basked\b[^.]*T/u.exec(signs)?.[1];
  if (plain !== undefined) return plain === 'no' ? 'no' : 'yes';
  if (aboutRank) {
    const said = text.trim();
    if (/^(?:i (?:have|had|has) (?:Z|no|N)\b|Z\b)/u.test(said)) return 'undecided';
    if (/^(?:Y )?is N[.,]?$/u.test(said)) return 'no';
    if (SAID_FIRST.test(said) && !/\b(?:N|but|not)\b|L/u.test(said)) return 'yes';
    if (SAID_LOWER.test(said)) return 'no';
  }
  if (FALLBACK.test(text) && /Y/u.test(text) && !/Z/u.test(text)) return 'no';
  if (GOES_TO_FIRST.test(text)) return 'no';
  if (/\b(?:turn|decline|refuse|withdraw)[^.;]*\bif (?:O|D|T)\b/u.test(text)) return 'no';
  if (
    /\b(?:go (?:to|with)|choose|pick|join|take|prefer) (?:D|(?:an?|the) [a-z -]+), (?:which is |it is )?T/u.test(
      text,
    )
  )
    return 'no';
  if (OFFER_OF_ANOTHER.test(text))
    return /\bif [^,]*, i (?:would|will) (?:still )?[a-z ]*(?<!\b(?:over|above|before) )Y(?! down)/u.test(
      text,
    ) && !/\b(?:turn|decline|withdraw)/u.test(text)
      ? 'yes'
      : 'no';
  if (/\bnot as (?:much|strongly|highly) as T/u.test(text)) return 'no';
  const outside = conditional
    ? text.replace(/\b(?:if|suppose|unless)\b[^,]*?(?:,|$|\s(?=(?:because|since|as) ))/u, ' ')
    : text;
  if (
    UNDECIDED.test(outside) &&
    (aboutRank || ABOUT_COMPANIES.test(text)) &&
    !OTHER_DOUBT.test(text) &&
    !NO_DOUBT.test(text)
  )
    return 'undecided';
  return (
    readCompared(text) ??
    readRanks(outside, signs.search(REPORT) >= 0) ??
    readPlaces(outside, aboutRank) ??
    readChoice(text, conditional)
  );
}

/** Reads whether an English sentence calls this company the first choice. In a report "they" are this company. */
export function readEnglishFirstChoice({ text, conditional }: Passage): Position | null {
  if (!LOOK.test(text) || OTHER_THING.test(text)) return null;
  const stance = readSentence(text.trim(), conditional);
  return stance === null ? null : stanceOnly(stance);
}
