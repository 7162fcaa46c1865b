/** What a sentence says of the first choice: this company, another, one of several, or none yet. */
export type Stance = 'yes' | 'no' | 'group' | 'undecided';
type Who = 'Y' | 'O' | null;

/** The places companies and people hold elsewhere. */
const MARKET =
  /\b(?:in|of|on) (?:the|its|our|my) (?:market|industry|world|country|contest|class|race|league|tournament|field|year)\b|\boverall\b/u; /** What a first choice may be of besides an employer. */
const NO_EMPLOYER =
  /\b(?:university|college|school|course|subject|major|seminar|city|town|location|place|lab|team|department|role|position|job|post|career|country|field|industry|sector|sport|topic|thesis|language|research|planning|engineering|sales|marketing|design|development|branch|office|site|plant|region|area|track|division|thing|one|same|brand|goal|task|habit|hobby|skill|subject|rule|project|salary|pay|posting|assignment|transfer|placement|capital|north|south|work)$/u;
const OFFICES =
  /\b(?:design|law|tax|patent|architects'?|city|prefectural|ward|town|village|government|post) offices?$/u;
const A_JOB_AT = /^(?:an? |the )(?:job|place|position|post|career|role) (?:at|with|in) (?=the |an? )/u;
const NAMED_THING =
  /^(?:(?:actually|really|honestly|currently|still|now|to be (?:frank|honest),?|in fact,?|at the moment,?|and|so|that|but|to (?:join|work (?:for|at))|with) )*((?:an? |the |another |one |my [a-z]+'s )[a-z'& -]+?)(?=\s(?:in|of|at|for|with|near|from|where|which|that|who|is|are|was|has|remains|abroad)\b|[.,;]|\s*$)/u;
/** Says whether a stretch begins with the name of some other employer: the crane maker, another hospital. */
export function namesAnother(stretch: string): boolean {
  const name = NAMED_THING.exec(stretch.trim().replace(A_JOB_AT, ''))?.[1];
  return name !== undefined && (OFFICES.test(name) || !NO_EMPLOYER.test(name.trim()));
}

function whoIs(sign: string | undefined): Who {
  if (sign === undefined) return null;
  return sign === 'Y' ? 'Y' : 'O';
}

/** Tells who is named first in a stretch, leaving out whom it says no to. */
export function first(stretch: string): Who {
  return whoIs(/(?<!\b(?:N|not|than|over|of|than for) )[YOD]/u.exec(stretch)?.[0]);
}

/** Tells who is named last in a stretch, as what a rank after it is told of. */
function last(stretch: string): Who {
  return whoIs([...stretch.matchAll(/(?<!\b(?:N|not|than|like|at) )[YOD]/gu)].at(-1)?.[0]);
}

const CLAUSE =
  /[,;.]\s|\s(?=but\b|though\b|although\b|while\b|whereas\b|because\b|since\b|so\b(?! far)|and (?:i|my|Y|O|D|T|that|it)\b)/u;

/** One clause parted at its rank, with what stands around it. */
interface RankedClause {
  sign: string;
  before: string;
  after: string;
  previous: string;
  following: readonly string[];
  /** Who the clauses before were about. */
  topic: Who;
  reported: boolean;
}

/** What a clause says; `sure` unless a plainer clause may say otherwise. Null when it leaves all open. */
interface Outcome {
  stance: Stance | null;
  sure: boolean;
}

const said = (stance: Stance | null): Outcome => ({ stance, sure: true });

/** A first choice of other people, or one only spoken of. */
const OF_OTHERS =
  /^ ?(?:for (?:most|many|some|a|the|every|other|people|graduates|students|young)\b|of (?:a|the|job|many|most|some)\b)/u;
const ANOTHERS =
  /\b(?:his|her|their|whose|[a-z]+'s|for (?:my|most|many|some) [a-z]+)[\s,]*$|\b(?:question|word|words|idea) (?:of|about) $/u;
const DENIED =
  /\b(?:N|not)(?: [a-z]+)? ?$|\b(?:N|not) (?:say|call|claim|consider|describe|think|put|have)\b[^,;]*$/u;
const PREDICATE =
  /^(?: [a-z]+){0,5}? ?(?::|=|(?:is|was|remains|would be|has been|has always been|lies(?: with)?|belongs to|goes to|stays)\b)(?: (?:still|clearly|actually|really|currently|definitely|now|always))* ?(.*)$/u;
const JOINED =
  /^ ?, ?[YO]\s*$|^ ?for [YO](?=[.,;]|\s*$)|^ ?(?:(?:joining |working (?:for|at|with) |going to )?(?:[YOD]|(?:an?|one) )|, (?:by|without)[^,]*, is)/u;
const COPULA = /\s(?:is|was|remains|would be|has always been)\b/u;
const NO_SUBJECT =
  /^\s*(?:and |so |definitely |clearly |yes )*(?:(?:this|it|that) (?:is|was) |as |for me (?:this|it) is |[a-z ]{0,24}: )?(?:N |not )?$/u;
const THE_COMPANY = /^\s*the (?:company|firm|employer|hospital|school|studio) (?:is|was) (?:T|at)/u;

/** The stance of a rank told of somebody; null when it says nothing of this company. */
function ranked(who: Who, top: boolean, denied: boolean): Stance | null {
  if (who === 'Y') return top && !denied ? 'yes' : top || !denied ? 'no' : null;
  return top && !denied ? 'no' : null;
}

/** Reads what a rank is said to be: my first choice is a bank in Leeds. */
function readPredicate({ sign, after, following }: RankedClause, value: string): Outcome | null {
  const top = sign !== 'L';
  const who = first(value.split(/;|\bbut\b/u)[0] ?? value);
  const denied = /^\s*(?:N|not)\b/u.test(value);
  if (who !== null && !denied) {
    if (top) return said(who === 'Y' ? 'yes' : 'no');
    return who === 'Y' ? said('no') : null;
  }
  if (denied && value.includes('Y')) return said(top ? 'no' : null);
  if (top && sign !== 'M' && !denied && namesAnother(value)) return said('no');
  return who === null && /\b(?:it|that) is Y\b/u.test([after, ...following].join(', ')) ? said('yes') : null;
}

/** Somebody given the rank: I have set a trading house as my first choice. */
const SET_AS =
  /\bi (?:have |had |would )?(?:set|put|put down|named?|chose|chosen|listed|have|wrote|gave|given|made) ((?:an?|the|another) [^YOD]*?) (?:as|down as|in)\s*$/u;

/** Reads a rank whose clause names no company before or after it. */
function readUnnamed({ sign, before, previous, following, topic, reported }: RankedClause): Outcome | null {
  const top = sign !== 'L';
  const denied = DENIED.test(before);
  const next = following[0] ?? '';
  if (/^(?:.*[,;] )?(?:and )?(?:it|that) is [YO]/u.test(next))
    return said(next.includes('is Y') ? 'yes' : 'no');
  if (/^(?:.*[,;] )?(?:and |but )?(?:it|that) is N Y/u.test(next)) return said('no');
  const set = SET_AS.exec(before)?.[1];
  if (top && set !== undefined && !denied && namesAnother(set)) return said('no');
  if (top && COPULA.test(before) && !(reported && /^\s*the [a-z]+ (?:is|was)/u.test(before))) {
    if (namesAnother(before.slice(0, before.search(COPULA)))) return said('no');
  }
  if (top && /^\s*(?:which|who|that) (?:is|are)\s*$/u.test(before)) {
    if (previous.includes('Y')) return said('yes');
    return /\b(?:an?|the|another) [a-z' -]+$/u.test(previous) ? said('no') : null;
  }
  if (topic !== null) return topic === 'O' && !(top && !denied) ? null : said(ranked(topic, top, denied));
  if (!NO_SUBJECT.test(before)) return null;
  const other = first(following.join(' ')) === 'O';
  return { stance: top && !denied && !other ? 'yes' : 'no', sure: false };
}

function readClause(clause: RankedClause): Outcome | null {
  const { sign, before, after } = clause;
  const top = sign !== 'L';
  if (OF_OTHERS.test(after) || ANOTHERS.test(before)) return said(null);
  if (top && /\b(?:a different|another|some other) $/u.test(before)) return said('no');
  const denied = DENIED.test(before);
  const subject = last(before);
  if (top && subject === 'Y' && /\b(?:one of|among)\s?(?:my )?$/u.test(before))
    return said(denied ? 'no' : 'group');
  if (subject !== null && !/\bof [YOD][^YOD]*$/u.test(before)) {
    const stance = ranked(subject, top, denied);
    return subject === 'O' && stance === null ? null : said(stance);
  }
  const value = PREDICATE.exec(after)?.[1];
  if (value !== undefined || JOINED.test(after)) return readPredicate(clause, value ?? after);
  return readUnnamed(clause);
}

/** What a sentence says by its ranks, clause by clause; a clause without a subject keeps the one before. */
export function readRanks(text: string, reported: boolean): Stance | null {
  let topic: Who = null;
  let weak: Stance | null = null;
  const clauses = text.split(CLAUSE);
  for (const [index, clause] of clauses.entries()) {
    if (THE_COMPANY.test(clause)) return reported ? 'yes' : /Y[^YOD]*L/u.test(text) ? 'no' : null;
    const at = clause.search(/[TLM](?![a-z])/u);
    const outcome =
      at < 0
        ? null
        : readClause({
            sign: clause[at] ?? '',
            before: clause.slice(0, at),
            after: clause.slice(at + 1),
            previous: clauses[index - 1] ?? '',
            following: clauses.slice(index + 1),
            topic,
            reported,
          });
    if (outcome?.sure === true) return outcome.stance;
    weak = outcome?.stance ?? weak;
    topic = last(clause.replace(/\bof [YOD]\b/gu, '')) ?? topic;
  }
  return weak;
}

const PLACED =
  /(?<!\bof )([YOD])(?: (?:is|are|was|were|would|being|still|clearly|always|definitely|currently|now|just|only|the [a-z]+))* ?(?:(?:comes?|came|ranks?|ranked|stands?|stood|sits?|goes|go|placed|be|is|are|were|was|dropped|fell|slipped|moved|rose)\b)? ?(?:in |at |to |the |as |on |out |right |very |a (?:(?:solid|close|clear|distant|good|strong) )?)*(first|1st|highest|top|number one|no\.? ?1|#1|second|third|fourth|2nd|3rd|4th|next in line|next|lower|no\.? ?[2-9]|number (?:two|three|four)|higher|above)\b(?! (?:in (?:the|your) (?:market|industry)|year|month|interview|round|and foremost a|largest|biggest|time|day))/u;
const PUT =
  /\b(?:moved?|rank(?:ed|ing)?|put(?:ting)?|plac(?:e|ed|ing)|list(?:ed|ing)?|rat(?:e|ed|ing)|have|had|want|wanted|consider)\b[^YOD.;]{0,12}([YOD])(?: [a-z]+)? ?(?:in |at |to |the |as |down as )*(first|1st|highest|top|number one|most|the most|above everything|second|third|2nd|3rd|lower|last|fourth)\b/u;
const LABEL =
  /\b(?:order of preference|preference(?: rank(?:ing)?)?|ranking|rank|level of interest|priority|choice|(?:position|place|standing|order) (?:of (?:Y|preference)|in|among|on))\b[^:.]{0,40}: ?(.*)$/u;

/** At the top, as all that is said. */
const AT_TOP = /Y (?:is|are) (?:right |still |clearly )*at the (?:very )?top[.,;]?$/u;
const MINE = /\b(?:i|my|me)\b/u;

function placeStance(who: string | undefined, place: string | undefined): Stance | null {
  const high = /^(?:first|1st|highest|top|number one|no\.? ?1|#1|most|the most|above|higher)/u.test(
    place ?? '',
  );
  if (who === 'Y') return place === 'higher' || place === 'above' ? null : high ? 'yes' : 'no';
  return high ? 'no' : null;
}

/** Reads a place in an order: you come second, I rank you first, order of preference: 1st. */
export function readPlaces(text: string, asked: boolean): Stance | null {
  if (MARKET.test(text) && !/\b(?:i|my|preference)\b/u.test(text)) return null;
  if (/Y[^.;]*\bnot first\b/u.test(text)) return 'no';
  if (/\b(?:order of preference|ranking|list) (?:starts|begins|opens) with Y/u.test(text)) return 'yes';
  if (/\b(?:order of preference|ranking|list) (?:starts|begins|opens) with [OD]/u.test(text)) return 'no';
  const leading =
    /\b(?:order|order of preference|ranking) (?:is|was) ([YOD]),? (?:and )?(?:then|before|followed by)\b/u.exec(
      text,
    );
  if (leading !== null) return leading[1] === 'Y' ? 'yes' : 'no';
  if (/\branking\b[^.]*: Y is no\.?$/u.test(text)) return 'yes';
  const ordering =
    /\b(?:rank|ranking|ranked|ranks|preference|priority|list|choice|for me|with me|i place|and Y (?:is|are) still|applications?|comes?|came|put(?:s|ting)?|order|answer|second|among A|of A|no\.?$)\b|\bO (?:is|was|comes|came) first[.,;]?\s*$|^\s*(?:that )?Y (?:is|are|was|were) (?:still |N )?(?:first|second|third)[.,;]?\s*$|[TL](?![a-z])/u;
  const label = LABEL.exec(text)?.[1];
  if (label !== undefined) {
    const one = /^(?:1|1st|first|no\.? ?1|number one|highest|top)\b(?:\s?[-–.:)]?\s?([YOD])?)/u.exec(
      label.trim(),
    );
    if (one !== null) return one[1] === 'O' || one[1] === 'D' ? 'no' : 'yes';
    if (
      /^(?:(?:no\.? ?)?[2-9]|number (?:two|three|four)|2nd|3rd|4th|second|third|fourth|lower)\b/u.test(
        label.trim(),
      )
    )
      return 'no';
    const list = /^([YOD]|an? [a-z -]{2,30}),[^:]*$/u.exec(label.trim())?.[1];
    if (list === 'Y' || (list !== undefined && /Y/u.test(label))) return list === 'Y' ? 'yes' : 'no';
    const own =
      /([YOD])\s?[-–:(,]?\s?(?:is )?\b(1st|first|no\.? ?1|number one|2nd|second|3rd|third|1|2|3)\b/u.exec(
        label,
      );
    if (own !== null)
      return placeStance(own[1], own[2] === '1' ? '1st' : own[2] === '2' || own[2] === '3' ? '2nd' : own[2]);
  }
  if (!asked && !ordering.test(text) && !(AT_TOP.test(text) && MINE.test(text))) return null;
  if (/Y (?:is|are) N first[.,;]?\s*$/u.test(text)) return 'no';
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
