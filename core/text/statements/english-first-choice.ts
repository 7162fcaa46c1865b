import { signedEnglish } from './english-ranking-words.ts';
import { type Passage, type Position, stanceOnly } from './statement.ts';

type Stance = 'yes' | 'no' | 'group' | 'undecided';
type Who = 'Y' | 'O' | null;

const OTHER_THING =
  /\bthis (?:university|college|course|subject|seminar|laboratory|lab|field|major)\b|\b(?:choice|preference) (?:of|for) (?:industry|study|sport|food|career)\b|\b(?:customers?|clients?|hikers|users|shoppers|suppliers?)\b[^,.;]{0,24}\b(?:choose|prefer|pick|rank|like|chose|preferred)|\b(?:choice|pick|preference|option) (?:of|for) (?:an? |the )?(?:university|college|school|course|subject|major|seminar|city|location|lab|team|department|role|office|job title|position|dress|restaurant|colour)\b|\bchoice (?:university|college|school|course|major|seminar|lab|location|city|role|department|team|office)\b|\b(?:university|college|school|seminar|major|lab|club|course) (?:was|is|of|that|where)\b[^.]*\bfirst choice\b|\b(?:first|top|second) choice (?:would be|is) (?:to (?!join|work for|enter)|a role|the (?:(?!design|law|tax|engineering|architects)[a-z-]+ ){0,2}(?:office|branch|role|team|department|position|city|job|plant|area|site|division|field))\b|\b(?:in (?:high )?school|back then|last year|at university|in my (?:old|former) job)\b[^,;.]*\b(?:was|preferred|would)\b/u;
/** The places companies and people hold elsewhere. */
const MARKET =
  /\b(?:in|of|on) (?:the|its|our|my) (?:market|industry|world|country|contest|class|race|league|tournament|field|year)\b|\boverall\b/u;
/** What else one may be undecided about. */
const OTHER_DOUBT =
  /\b(?:roles?|locations?|cit(?:y|ies)|departments?|positions?|career|topic|thesis|major|graduate school|office|start(?:ing)? date|salary|laptop|product)\b/u;

/** What somebody asked, up to the answer. */
const ASKED = /^.*?\b(?:asked|question)\b([^.;]*?)(?:,? (?:and|but|so)|,)(?= (?:i|my)\b)|^where do Y rank\?/u;
const REPORT =
  /\b(?:i (?:also |then |honestly |just |clearly )?(?:told|reminded|informed|assured|let|warned) (?:Y|the [a-z]+(?: manager| person)?|hr|him|her)(?: honestly)?(?: know)?|i (?:also |then |honestly |clearly )?(?:said|answered|replied|explained|admitted|mentioned|stated|confirmed|wrote|added|repeated)(?: to (?:Y|the [a-z]+(?: manager)?))?(?: clearly| honestly)?|(?:told|promised|answered|replied|said|confirmed|explained|admitted) (?:(?:Y|the [a-z]+(?: [a-z]+)?(?= that)) )?that|Y (?:heard|learned|learnt|know|knew) from me)(?: that\b)?[,:]?/gu;

const UNDECIDED =
  /\bundecided\b|\b(?:torn|on the fence|in two minds|wavering)\b|\b(?:unsure|unclear|not sure|N sure)\b|\bN (?:yet |really |quite |honestly |even )?(?:yet )?(?:decided?|made up|made my mind|settled?|chosen|choose(?= (?:yet|between|among|one|which)|[.,;]|\s*$)|rank(?:ed)?(?! Y first)|ranking|picked|pick(?= (?:yet|a|one|between|my|any))|worked out|fixed|say yet|say which|tell which|tell you yet|know (?:yet )?(?:which|where|who)|put (?:the )?companies|committed|narrowed|figured out|order|name)\b|\bN (?:yet )?(?:have|has|got) (?:an? |any |yet )?(?:one\b|clear|single|strict|T|ranking|preference|order|favou?rite|front)|\bstill (?:deciding|weighing|comparing|choosing|thinking|undecided|open|looking|making up|considering|between|to be decided)\b|\b(?:have |has |had |there (?:is|was) |with )?no (?:clear |single |real |definite |fixed |particular |set |strict |T ?)?(?:T|order|ranking|preference|favou?rite|front[- ]?runner|rank)\b|\bkeep(?:ing)? my options open\b|\byet to (?:decide|choose|make|rank|pick|settle)\b|\btoo (?:early|soon)\b|\b(?:equal|equally|(?:is|are|all|exactly) level|on a par|tied|a tie|neck and neck|the same (?:degree|level|rank)|as much as each other|side by side)\b|\bN know (?:yet )?(?:whether|if)\b|\bA the same\b|\bno number one\b|\bweighing up\b|\bbefore i (?:decide|choose)|\b(?:before|until) (?:choosing|deciding)|\bi N (?:an? |any )?T|\bis N (?:yet )?(?:fixed|settled|decided|set|clear|made up|ranking)\b|\b(?:decide|choose|settle|rank|pick|make up my mind)\b[^.;]{0,40}\b(?:after|once|later|when all|when every|until|next (?:week|month))\b|\b(?:which|where|who|whether)\b[^.;]{0,40}\b(?:i will|i'll|i would|to) (?:settle|decide|see)\b|\b(?:wait|hold off)\b[^.;]{0,24}\b(?:before|until)\b[^.;]{0,24}\b(?:deciding|choosing|ranking|decide|choose)\b|\bT (?:is )?(?:still )?(?:open|undecided|blank|none|tbd|pending)\b|\bT\s?: ?(?:none|not|undecided|n\/a|open|pending|to be|tbd|still|Z|no\b)|\b(?:preference|ranking|rank)\s?: ?(?:none|not|N|Z|undecided|open|pending|tbd|no\b)/u;
const ABOUT_COMPANIES =
  /A on my list|\bA the same|\bno number one|\bmy applications\b|\b(?:decide|choose)\b[^.]{0,20}A|[TLM](?![a-z])|\bbetween (?:[a-z]+ ){0,4}[YOAD]|\b(?:equal|equally|same degree|torn)\b|\b(?:choice|favou?rite|rank(?:ing|ed)?|order of preference|firms?|compan(?:y|ies)|employers?|offers?|options|where to (?:go|work)|to join)\b/u;
/** Others have not decided, or all is decided. */
const NO_DOUBT = /\b(?:two|three|four|A|Y|O|firms|companies|one) N (?:yet )?decided\b|\bno doubt\b/u;

/** One company set against another: the one named first stands above the one after. */
const ABOVE =
  /([YOADZ])((?:(?! but | while )[^YOADZTL.;]){0,50}?)\b(?:over|above|before|ahead of|in front of|higher than|rather than|instead of|more than|more strongly than|in preference to|sooner than|better than|as much as|as strongly as|close to|as highly as|to)\b(?:(?! but )[^YOADZTL.;,]){0,22}([YOAD])/u;
const BELOW =
  /([YO])[^YOADZTL.;]{0,30}?\b(?:behind|below|beneath|after|lower than|less than|under)\b[^YOADZTL.;,]{0,22}([YOADT])/u;
/** The words that choose, by which a comparison is about joining a company. */
const CHOOSING =
  /\b(?:rank|ranks|ranked|place|put|choose|chosen|pick|picked|prefer|preferred|want|wanted|like|love|hope|hoping|wish|rather|stands?|comes?|came|above|ahead|before|over|accept|take|join|joining|select|value|attracts?|appeals?|interests?|excites?|go|interested|sits?|first|list|preference|set on|favou?r)\b/u;
/** A comparison by "to" or "as much as" needs a word of its own. */
const PREFERS = /\bprefer/u;

/** The company is taken only when something else fails. */
const FALLBACK =
  /\b(?:if|unless|in case|once|when|only) (?:[a-z ]{0,20})?(?:O|D|T|A|nothing better|nothing else|Z)[^.;,]{0,30}\b(?:say|says|said|rejects?|rejected|turns?|turned|refuses?|falls?|fell|fails?|does N|N|came along|comes along|no)\b/u;
const OFFER_OF_ANOTHER =
  /\bif (?:O|D|T|i (?:get|got|receive|am offered|had|have) (?:an offer (?:from|at) )?(?:O|D|T))[^.;]{0,60}\b(?:go|join|accept|take|choose|turn|decline|withdraw|come|sign)\b/u;
const ACCEPT =
  /\b(?:accept|take|say yes|sign|come|join|end my job (?:search|hunt)|stop (?:my )?(?:job )?(?:search|hunt|looking|applying)|withdraw)/u;
const AT_ONCE =
  /\b(?:immediately|right away|straight away|on the spot|at once|without (?:hesitation|hesitating|thinking|a second)|in a heartbeat|today|tomorrow|gladly|for sure|definitely)\b/u;

/** What a first choice may be of besides an employer. */
const NO_EMPLOYER =
  /\b(?:university|college|school|course|subject|major|seminar|city|town|location|place|lab|team|department|role|position|job|post|career|country|field|industry|sector|sport|topic|thesis|language|research|planning|engineering|sales|marketing|design|development|branch|office|site|plant|region|area|track|division|thing|one|same|brand|salary|pay|capital|north|south|work)$/u;
const OFFICES = /\b(?:design|law|tax|patent|architects'?) offices?$/u;
const A_JOB_AT = /^(?:an? |the )(?:job|place|position|post|career|role) (?:at|with|in) (?=the |an? )/u;
const NAMED_THING =
  /^(?:(?:actually|really|honestly|currently|still|now|to be (?:frank|honest),?|in fact,?|at the moment,?|and|so|that|but|to (?:join|work (?:for|at))|with) )*((?:an? |the |one )[a-z'& -]+?)(?=\s(?:in|of|at|for|with|near|from|where|which|that|who|is|are|was|has|remains|abroad)\b|[.,;]|\s*$)/u;
function namesAnother(stretch: string): boolean {
  const name = NAMED_THING.exec(stretch.trim().replace(A_JOB_AT, ''))?.[1];
  return name !== undefined && (OFFICES.test(name) || !NO_EMPLOYER.test(name.trim()));
}

function whoIs(sign: string | undefined): Who {
  if (sign === undefined) return null;
  return sign === 'Y' ? 'Y' : 'O';
}

/** Tells who is named first in a stretch, leaving out whom it says no to. */
function first(stretch: string): Who {
  return whoIs(/(?<!\b(?:N|not|than|over|of|than for) )[YOD]/u.exec(stretch)?.[0]);
}

/** Tells who is named last in a stretch, as what a rank after it is told of. */
function last(stretch: string): Who {
  return whoIs([...stretch.matchAll(/(?<!\b(?:N|not|than|like|at) )[YOD]/gu)].at(-1)?.[0]);
}

const CLAUSE =
  /[,;.]\s|\s(?=but\b|though\b|although\b|while\b|whereas\b|because\b|since\b|so\b(?! far)|and (?:i|my|Y|O|D|T|that|it)\b)/u;

/** What a sentence says by its ranks, clause by clause; a clause without a subject keeps the one before. */
function readRanks(text: string, reported: boolean): Stance | null {
  let topic: Who = null;
  let weak: Stance | null = null;
  const clauses = text.split(CLAUSE);
  for (const [index, clause] of clauses.entries()) {
    if (
      reported &&
      /^\s*the (?:company|firm|employer|hospital|school|studio) (?:is|was) (?:T|at)/u.test(clause)
    )
      return 'yes';
    const at = clause.search(/[TLM](?![a-z])/u);
    if (at >= 0) {
      const top = clause[at] !== 'L';
      const open = clause[at] === 'M';
      const before = clause.slice(0, at);
      const after = clause.slice(at + 1);
      if (
        /^ ?(?:for (?:most|many|some|a|the|every|other|people|graduates|students|young)\b|of (?:a|the|job|many|most|some)\b)/u.test(
          after,
        )
      )
        return null;
      if (top && /\b(?:a different|another|some other) $/u.test(before)) return 'no';
      if (/\b(?:question|word|words|idea) (?:of|about) $/u.test(before)) return null;
      if (/\b(?:his|her|whose|[a-z]+'s|for (?:my|most|many|some) [a-z]+)[\s,]*$/u.test(before)) return null;
      const denied =
        /\b(?:N|not)(?: [a-z]+)? ?$|\b(?:N|not) (?:say|call|claim|consider|describe|think|put|have)\b[^,;]*$/u.test(
          before,
        );
      if (/\b(?:one of|among)\s?(?:my )?$/u.test(before) && last(before) === 'Y')
        return denied ? 'no' : 'group';
      const named = `${after}, ${clauses.slice(index + 1).join(', ')}`;
      const inverse =
        /^(?: [a-z]+){0,5}? ?(?::|=|(?:is|was|remains|would be|has been|has always been|lies with|belongs to|goes to|stays)\b)(?: (?:still|clearly|actually|really|currently|definitely|now|always))* ?(.*)$/u.exec(
          after,
        )?.[1];
      const subject = last(before);
      if (subject !== null && !/\bof [YOD][^YOD]*$/u.test(before)) {
        if (top && subject === 'O') {
          if (!denied) return 'no';
        } else if (subject === 'Y') return top && !denied ? 'yes' : top || !denied ? 'no' : null;
      } else if (
        inverse !== undefined ||
        /^ ?(?:(?:joining |working (?:for|at|with) |going to )?[YOD]|, (?:by|without)[^,]*, is)/u.test(after)
      ) {
        const value = inverse ?? after;
        const is = first(value.split(/[;]|\bbut\b/u)[0] ?? value);
        const no = /^\s*(?:N|not)\b/u.test(value);
        if (is !== null && !no) {
          if (top) return is === 'Y' ? 'yes' : 'no';
          if (is === 'Y') return 'no';
        } else if (no && /[Y]/u.test(value)) return top ? 'no' : null;
        else if (top && !open && !no && namesAnother(value)) return 'no';
        else if (is === null && /\b(?:it|that) is Y\b/u.test(named)) return 'yes';
      } else if (
        /(?:^|[,;] )(?:it|that) is [YO]/u.test(clauses[index + 1] ?? '') ||
        /^and (?:it|that) is [YO]/u.test(clauses[index + 1] ?? '')
      ) {
        return /is Y/u.test(clauses[index + 1] ?? '') ? 'yes' : 'no';
      } else if (
        top &&
        !(reported && /^\s*the [a-z]+ (?:is|was)/u.test(before)) &&
        namesAnother(before.replace(/\s(?:is|was|remains|would be|has always been)\s.*$/u, '')) &&
        /\s(?:is|was|remains|would be|has always been)\b/u.test(before)
      ) {
        return 'no';
      } else if (top && /^\s*(?:which|who|that) (?:is|are)\s*$/u.test(before)) {
        const described = clauses[index - 1] ?? '';
        if (/[Y]/u.test(described)) return 'yes';
        if (/\b(?:an?|the|another) [a-z' -]+$/u.test(described)) return 'no';
      } else if (topic !== null) {
        if (topic === 'Y') return top && !denied ? 'yes' : top || !denied ? 'no' : null;
        if (top && !denied) return 'no';
      } else if (
        /^\s*(?:and |so |definitely |clearly |yes )*(?:(?:this|it|that) (?:is|was) |as |for me (?:this|it) is |[a-z ]{0,24}: )?(?:N |not )?$/u.test(
          before,
        )
      ) {
        weak = top && !denied ? 'yes' : 'no';
        const chosen = first(clauses.slice(index + 1).join(' '));
        if (chosen === 'O') weak = 'no';
      }
    }
    topic = last(clause.replace(/\bof [YOD]\b/gu, '')) ?? topic;
  }
  return weak;
}

const PLACED =
  /([YOD])(?: (?:is|are|was|were|would|being|still|clearly|always|definitely|currently|now|just|only|the [a-z]+))* ?(?:(?:comes?|came|ranks?|ranked|stands?|stood|sits?|goes|go|placed|be|is|are|were|was)\b)? ?(?:in |at |the |as |on )*(first|1st|highest|top|number one|no\.? ?1|#1|second|third|fourth|2nd|3rd|4th|next in line|next|lower|no\.? ?[2-9]|number (?:two|three|four)|higher|above)\b(?! (?:in (?:the|your) (?:market|industry)|year|month|interview|round|and foremost a|largest|biggest|time|day))/u;
const PUT =
  /\b(?:rank|ranked|put|place|placed|listed|list|rate|rated|have|had|want|wanted|consider)\b[^YOD.;]{0,12}([YOD])(?: [a-z]+)? ?(?:in |at |the |as |down as )*(first|1st|highest|top|number one|most|the most|above everything|second|third|2nd|3rd|lower|last|fourth)\b/u;
const LABEL =
  /\b(?:order of preference|preference(?: rank(?:ing)?)?|ranking|rank|level of interest|priority|choice)\b[^:.]{0,40}: ?(.*)$/u;

function placeStance(who: string | undefined, place: string | undefined): Stance | null {
  const high = /^(?:first|1st|highest|top|number one|no\.? ?1|#1|most|the most|above|higher)/u.test(
    place ?? '',
  );
  if (who === 'Y') return place === 'higher' || place === 'above' ? null : high ? 'yes' : 'no';
  return high ? 'no' : null;
}

/** Reads a place in an order: you come second, I rank you first, order of preference: 1st. */
function readPlaces(text: string, asked: boolean): Stance | null {
  if (MARKET.test(text) && !/\b(?:i|my|preference)\b/u.test(text)) return null;
  if (/Y[^.;]*\bnot first\b/u.test(text)) return 'no';
  if (/\branking\b[^.]*: Y is no\.?$/u.test(text)) return 'yes';
  const ranked =
    /\b(?:rank|ranking|ranked|ranks|preference|priority|list|choice|for me|applications?|comes?|came|puts?|second|among A|of A|no\.?$)\b|[TL](?![a-z])/u;
  const label = LABEL.exec(text)?.[1];
  if (label !== undefined) {
    const one = /^(?:1|1st|first|no\.? ?1|number one|highest|top)\b(?:\s?[-–.:)]?\s?([YOD])?)/u.exec(
      label.trim(),
    );
    if (one !== null) return one[1] === 'O' || one[1] === 'D' ? 'no' : 'yes';
    if (/^(?:[2-9]|2nd|3rd|4th|second|third|fourth|lower)\b/u.test(label.trim())) return 'no';
    const own =
      /([YOD])\s?[-–:(,]?\s?(?:is )?\b(1st|first|no\.? ?1|number one|2nd|second|3rd|third|1|2|3)\b/u.exec(
        label,
      );
    if (own !== null)
      return placeStance(own[1], own[2] === '1' ? '1st' : own[2] === '2' || own[2] === '3' ? '2nd' : own[2]);
  }
  if (!asked && !ranked.test(text)) return null;
  for (const pattern of [PUT, PLACED]) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const clause = text.slice(Math.max(0, (found.index ?? 0) - 12), found.index);
    if (/\bN\b|\bnot\b/u.test(clause + found[0]))
      return found[1] === 'Y' && /first|top|highest|1st|number one/u.test(found[2] ?? '') ? 'no' : null;
    const stance = placeStance(found[1], found[2]);
    if (stance !== null) return stance;
  }
  return null;
}

function readCompared(text: string): Stance | null {
  if (!CHOOSING.test(text)) return null;
  if (
    /\b(?:customers?|clients?|people|students|graduates|users|patients|investors|shoppers|most of us)\b[^.,;]{0,12}\b(?:choose|prefer|pick|rank|like|chose)/u.test(
      text,
    )
  )
    return null;
  if (/\b(?:would|will)\b[^.;]*\bnot (?:to |for |with )?Y\b/u.test(text)) return 'no';
  if (!/Z/u.test(text) && /\b(?:more|rather|sooner|better)\b[^YOADZT]*\bthan(?: [a-z]+){0,3} Y/u.test(text))
    return 'no';
  if (
    /\b(?:i|would|will) (?:rather )?(?:choose|pick|prefer|take|rank|put) [^YOADZT.,;]{2,40} (?:over|above|before|ahead of|to|instead of) Y/u.test(
      text,
    )
  )
    return 'no';
  if (
    /(?:^|but |that |though |while )(?:an?|the|one) [^YOADZTN.,;]{2,50} (?:comes?|ranks?|stands?|is) (?:before|above|ahead of) Y/u.test(
      text,
    )
  )
    return 'no';
  const above = ABOVE.exec(text);
  if (above !== null) {
    const [whole, one, between = '', other] = above;
    const soft = /\b(?:to|as much as|as strongly as|close to|as highly as) (?:[^YOADZTL]*)$/u.test(
      whole.slice(0, -1),
    );
    const to = /\bto [^YOADZTL]*$/u.test(whole.slice(0, -1)) && !/\b(?:close|as)\b/u.test(whole);
    const before = text.slice(0, above.index);
    if (
      one === 'Y' &&
      /\b(?:is|are) (?:far |well |still )?(?:ahead|above)/u.test(whole) &&
      !/\b(?:i|my|me|list)\b/u.test(text)
    )
      return null;
    if (!(to && !PREFERS.test(before + between)) && !(soft && !to && one !== 'Z')) {
      const no = /\bN\b/u.test(before.split(/[,;]/u).at(-1) ?? '') || /\bN\b/u.test(between);
      if (one === 'Z' && other === 'Y') return 'yes';
      if (one === 'Y' && other !== 'Y') return no ? 'no' : 'yes';
      if ((one === 'O' || one === 'D' || one === 'A') && other === 'Y')
        return no ? (one === 'A' ? 'yes' : null) : 'no';
    }
  }
  const fronted = /^\s*(?:more than|above|before|ahead of|over) (?:[a-z]+ )?A[^YOD]*Y/u.test(text);
  if (fronted) return 'yes';
  const below = BELOW.exec(text);
  if (
    below !== null &&
    /\b(?:come|comes|came|rank|ranks|are|is|were|put|place|placed|ranked|list|sits?|stands?|L)\b/u.test(text)
  ) {
    const [, one, other] = below;
    if (one === 'Y' && other !== 'Y') return 'no';
    if (one === 'O' && other === 'Y') return 'yes';
  }
  return null;
}

const CHOICE =
  /\b(?:prefer(?:red)?|rather|sooner|favou?r|lean(?:ing)? (?:more |slightly |strongly )?(?:towards?|to)|more interested in|more drawn to|more attracted to|drawn more to|would (?:choose|pick|go (?:with|to|for)|take|opt for|select|accept|join|be)|will (?:choose|pick|go (?:with|to|for)|join|accept|come)|opt for|set on|decided on|settled on|want most to (?:join|work for)|go (?:to|with))\b([^.;]*)/u;
const MEANT =
  /\b(?:if|between|both|offers?|over|two|prefer|rather|most|more|lean|set on|settled|decided|choose|pick|of all|among)/u;

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
    /\b(?:want|wish|hope|like)\b[^.;]*Y (?:and|or) Z\b|\bY alone\b|\bonly (?:want|wish) to [a-z]+ (?:for |at |with )?Y/u.test(
      text,
    )
  )
    return 'yes';
  const choice = CHOICE.exec(text);
  if (
    choice !== null &&
    MEANT.test(text) &&
    !/\b(?:N|not)(?: [a-z]+)? $/u.test(text.slice(0, choice.index))
  ) {
    const chosen =
      (choice[1] ?? '').split(/\b(?:over|before|ahead|above|than|instead|if|because)\b/u)[0] ?? '';
    const who = first(chosen);
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
    asked !== null && (/\brank|\b(?:first|choice|number)\b|T/u.test(question) || /rank\?/u.test(asked[0]));
  const text = (asked === null ? signs : signs.slice(asked[0].length))
    .replace(REPORT, ' ')
    .replace(/\s+/gu, ' ');
  const plain = /\bi (?:said|answered|replied|told Y) (no|yes)\b[^.]*\basked\b[^.]*T/u.exec(signs)?.[1];
  if (plain !== undefined) return plain === 'no' ? 'no' : 'yes';
  if (aboutRank) {
    const said = text.trim();
    if (
      /^(?:yes|of course|certainly|definitely|first|Y\b|absolutely)/u.test(said) &&
      !/\b(?:N|but)\b|L/u.test(said)
    )
      return 'yes';
    if (/^(?:no\b(?! T)|second|third|O\b)/u.test(said)) return 'no';
  }
  if (FALLBACK.test(text) && /Y/u.test(text) && !/Z/u.test(text)) return 'no';
  if (/\b(?:turn|decline|refuse|withdraw)[^.;]*\bif (?:O|D|T)\b/u.test(text)) return 'no';
  if (
    /\b(?:go (?:to|with)|choose|pick|join|take|prefer) (?:D|(?:an?|the) [a-z -]+), (?:which is |it is )?T/u.test(
      text,
    )
  )
    return 'no';
  if (OFFER_OF_ANOTHER.test(text))
    return /\bif [^,]*, i (?:would|will) (?:still )?[a-z ]*Y(?! down)/u.test(text) &&
      !/\b(?:turn|decline|withdraw)/u.test(text)
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
  if (OTHER_THING.test(text)) return null;
  const stance = readSentence(text.trim(), conditional);
  return stance === null ? null : stanceOnly(stance);
}
