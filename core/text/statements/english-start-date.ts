import { ENGLISH_MONTHS } from '../english-months.ts';
import { onlySuits, withBefore } from './english-start-alone.ts';
import { withEnglishDistance } from './english-start-distance.ts';
import { englishTimes } from './english-start-times.ts';
import type { NamedTime, SaidTime } from './start-times.ts';

const NAMES = `${ENGLISH_MONTHS}|spring|summer|autumn|fall|winter`;
/** What may follow on starting at the company; another object is another start: a thesis, a shift, conversations. */
const FOLLOW = `(?=\\s*(?:[,.;:!?()—–-]|$)| (?:(?:the|your) (?:training|job|post|position)\\b|in(?! (?:a|the|this|sales|logistics|marketing) ?(?:team|club|circle|band|group)?\\b)|in the|in a (?:week|month|year|few|day|matter)|on|from(?! (?:home|scratch|zero))|at|by(?! [a-z]+ing\\b)|before|after(?:wards?)?|until|till|as (?:of|soon|early|late|from|an? (?:new|full|trainee|intern\b|employee|graduate|member|[a-z]+er\b|[a-z]+or\b|[a-z]+ist\b|nurse))|any|some ?time|this|next|immediately|directly|shortly|soon|right|straight|today|tomorrow|now|work|working|with (?:no|short|very|immediate|you|your|them|the (?:other|rest|new)|everyone)|for (?:you|your|an?|several|some|at|about|another|six|half|months|two|three|four|five|the next|\\d+)|within|without|only|earlier|later|when|whenever|once|full|and|is|was|were|would|because|since|if|so|then|that|anytime|promptly|sooner|around|towards?|either|no|one|two|three|four|five|six|[a-z]+ (?:months|weeks|years) (?:after|from|later)|\\d+|half|several|about|roughly|employment|yet|here|there|you|your|him|them|early|late|mid|has|isn't|can|could|suits|works|upon|following|over|(?:the|your|this|that) (?:company|firm|bank|hospital|studio|office|business|organi[sz]ation)|(?:a|the|my|that|this) (?:(?:full|whole|good) )?(?:week|month|year|few|day|couple|job|new job|position|role|post|work|employment|next|very|same|following|first|coming|moment|minute|(?:early )?(?:${NAMES}))|${NAMES})(?![a-z]))`;
const WILLING =
  "(?:to|can|could|cannot|can't|couldn't|will|would|won't|wouldn't|'ll|'d|not|only|i|rather|than|me|should|must|might|never|possibly|gladly|happily|easily|really|actually|and|even|just|already|then|first|finally)";
const VERB =
  '(?:start|begin|join|commence|come in to work|come on board|come aboard|enter|take up|come in|come to (?:work|you|them)|work|be at work|be at (?:my|a|the) desk|be in the office|be with you|be there|be in|get going|get started|come|do it|report (?:for|to) (?:work|duty)|be (?:starting|joining|working|employed|hired)|arrive|sign on|get to work|take (?:up |on )?(?:the|this|that|your) (?:job|position|post|role)(?: up)?|be on (?:board|the payroll|the team)|be (?:with|at work for) (?:you|them))';
/** Being at work at the company, or coming to it. */
const WORK = new RegExp(
  [
    `\\b${WILLING} ${VERB}\\b${FOLLOW}`,
    `\\b(?:starting|joining|beginning|coming (?:in|on board|aboard|to (?:work|you|them)))\\b(?! of)${FOLLOW}`,
    '\\b(?:start|entry|joining|starting|earliest|commencement|employment|arrival|desired|preferred) (?:date|month|day|time|start)\\b',
    '\\b(?:date|time|month|day) (?:of|for) (?:joining|entry|start\\w*|availability)\\b|\\bdate available\\b',
    '^[^:]{0,24}\\b(?:start|starting|join|joining|entry|available|availability|employment)\\b[^:]{0,24}:',
    '\\b(?:go|come|move|step) (?:straight |right |directly )?(?:from [a-z ]{2,24} )?(?:in)?to (?:the|this|your|a|my)(?: first)? (?:job|company|office|team)\\b|\\b(?:straight|right|directly) into (?:work|employment)\\b',
    "\\b(?:have|need|want) to (?:(?:finish|complete) my [a-z']+ (?:[a-z]+ )?|graduate )first\\b|\\bbefore i(?:'m| am| was|'d be| would be| could be| can be) (?:ready|free|available)\\b(?! to (?!start|begin|join|work|come))",
    '\\bavailab(?:le|ility)\\b|\\balready free\\b',
    '(?<!been )\\bfree\\b(?= (?:to|from|until|till|before|in|as|by|for|on|after|at|any|already|right|immediately|now|about|only|once|when)\\b|[.,;:]|$)',
    '\\b(?:my|a|your|the) (?:first|earliest|soonest|starting|start) (?:possible |working |available )*(?:day|month|date|start)\\b|\\b(?:my|the) (?:earliest|soonest|start)\\b|\\b(?:nothing|anything|any (?:date|day|month)) (?:before|(?:earlier|sooner) than|prior to)\\b',
    '\\b(?:earliest|soonest) (?:that )?(?:i|for me)\\b|\\bthe first (?:that )?i\\b|\\b(?:earliest|soonest|immediate) (?:possible )?start\\b',
    '\\bnotice (?:period|needed|required)\\b|\\b(?:have|expect|get|want|hire|take) me\\b|\\b(?:you|they) (?:[^ ]+ ){1,2}(?:count|rely|reckon) on me\\b|\\b(?:all|be|am) yours\\b|\\bput me to work\\b',
    `\\b(?:an?|the|my|your|any|earliest|early|late|immediate|${NAMES}) (?:start|intake|entry|joining)\\b(?! (?:with|of)\\b)`,
    '\\bwait(?:ing)? (?:[a-z ]{0,24})?for me\\b|\\b(?:ask\\w*|want|need|like) (?:them|you|him|her|the company) to (?:wait|hold|keep)\\b|\\bhave to wait\\b',
    `\\b(?:before|without|until) (?:joining|starting|i (?:join|start|begin))\\b|\\bjoin(?:ing)? (?:the|your) team\\b`,
    "\\bno (?:other )?(?:commitments|plans|ties)\\b|\\b(?:begin|start) work\\b|\\bnotice and i'll start\\b",
    `\\bready (?:for work|in|from|by|on|now|at|after|before|until|till|when|once|only|as|next|tomorrow|today|right|any|immediately|straight|to start${FOLLOW})|\\bready to go(?=[.,;]|$| (?:at once|now|immediately|right away|straight away|from|in|today|tomorrow|next))|(?<!(?:\\bs?he|shop|store|club|café|cafe|team|school|gym) )put me down\\b|\\bat your disposal\\b|\\bworking for you\\b`,
  ].join('|'),
  'u',
);
const ASKED =
  /\b(?:asked|ask)\b[^.]{0,30}\b(?:how soon|when|start(?:ing)? date|earliest|first day)\b[^.]{0,40}\bi (?:said|gave|answered|named|told|replied|wrote|put|chose)\b|\bask(?:ed)? (?:me )?(?:if|whether) [^,;.]{2,40} (?:was|were|is|would be) too (?:early|soon)\b|\b(?:said|gave|named|wrote down|put down)\b[^.]{0,20}\bas (?:my|the) (?:earliest|start\w*|first)\b/u;
const EVENT =
  /\b(?:graduat(?!es\b)\w*|degree|diploma|thesis|dissertation|exams?|course|class(?:es)?|term|semester|exchange|abroad|stud(?:y|ies|ying|ent)|university|college|master's|lease|contract|internships?|part-time|trips?|travel\w*|journey|holidays?|vacation|clubs?|seminars?|project|programme|program|finish\w*|ends?(?! of (?:this|the|next) (?:week|month|year))|ended|ending|return\w*|back|orientation|interviews?|tournament|competition|festival|concert|event|season|job hunt\w*|hunting|camp|joined|(?<!get )started|began|(?<!availability )(?:begins|starts)|runs|opens|takes people|got|received|applied|moved|move|trained|(?<!(?:start|begin|starting|beginning) (?:the|your|my) )training|ceremony|customers?|clients?|tutor\w*|shop|cafe|café|new business year)\b/gu;
const OTHERS =
  /\b(?:another|other|last|previous|former|old|different|current) (?:company|firm|employer|job|bank|companies|place)\b|\b(?:customers|clients|he|she|friends?|brother|sister|father|mother|cousin|roommate|classmates?|the company(?! (?:(?:can|could|will|would) )?(?:have|has|need|needs) (?:to wait|me)\b)|the team|the project|my interviewer|seniors?|people|most|others|everyone|the (?:shop|club|next(?! (?:few|couple|several|\w+ months|months?|weeks?|years?)\b)|festival|course|orientation)[a-z ]{0,12}) (?:can|could|will|would|wants?|is|are|was|starts?|began|begins|joins?|takes?|joined)\b/u;
/** Coming and being free for a talk only. */
const MEETING =
  /\bfor (?:[a-z]+ )?(?:interview|call|talk|meeting)s\b|\b(?:for|to) (?:an?|the|your|our|this) (?:[a-z]+ )?(?:interview|call|chat|meeting|visit|event|tour|test|seminar|session|briefing|conversation)s?\b|\bby (?:phone|email|video)\b|\bunder pressure\b|\bin any team\b|\bmy first (?:working )?day\b.*\bwas\b/u;
/** Something else than the person starts: the training would start. */
const ITS_START =
  /^\s*(?:the|our|their|its|this|that|these|those|all|most|every|new|each|my)(?: (?!i\b|first|earliest|soonest|start|starting|date|day|month|time)[a-z]+){1,4} (?:can|could|will|would|should|must|might)(?: not)? (?:be )?(?:start|begin|join)/u;
const NO =
  /\b(?:cannot|can't|can not|could not|couldn't|unable|impossible|won't|wouldn't|isn't|wasn't|weren't|not|never|no (?:sooner|earlier)|too (?:early|soon|late)|don't|doesn't|aren't|is out|are out|out of the question|no to|ruled out|rule out|nothing|hardly|no way|no chance|none|(?:keeps?|kept|prevents?|prevented|stops?|stopped) me from|have (?:a |some )?(?:problem|trouble|difficult)[a-z]*|(?:be|is|was) (?:a (?:big )?problem|(?:very |too )?(?:hard|difficult)))\b/u;
const NO_TROUBLE =
  /\b(?:no (?:problem|trouble|issue|difficulty)|(?:wouldn't|won't|would not|will not) be (?:a |any )?(?:problem|trouble|issue|difficult|hard)|not (?:a |any )?(?:problem|trouble|an issue)|don't mind|wouldn't mind|not only|(?:isn't|wasn't|weren't) (?:a problem|any|an issue)|nothing (?:that )?(?:to |is |would |will |can |could )?(?:stop|stopped|stand|stood|speak|spoke|hold|held|keep|kept|prevent|prevented|delay|ties|bind)(?:s|ping|ing)?(?: me)?(?: from)?|no reason not|without)\b/gu;
const BOUND =
  /\b(?:until|till|before|earlier than|sooner than|prior to|ahead of|up to|by) (?:the )?(?:(?:first|beginning|start|end|middle|\d+(?:st|nd|rd|th)?|early|late|next|this|following) (?:of )?(?:the )?)*$/u;
const ONLY =
  /\b(?:only|the (?:earliest|soonest)|at the (?:earliest|soonest)|earliest|soonest|no (?:sooner|earlier)|not (?:before|earlier|sooner|a \w+ (?:sooner|earlier))|nothing but|has to be|have to be|must be|limited to)\b/u;
const OPEN =
  /^(?: \d{1,2}(?:st|nd|rd|th)?,?)?(?: 20\d\d)? (?:onwards?|on\b|or (?:later|after)|at the earliest)|\b(?:from|after|as early as) (?:[a-z0-9]+ ){0,3}$/u;
const NOT_BUT =
  /\b(?:rather than|instead of|not|as opposed to|over|(?<!earlier |sooner |later |before )than) (?:in |on |from |the )?(?:(?:first|beginning|start) of )?$/u;
/** "I can start in A, not in B" is denied of B alone; "not available in B" is read by its clause. */
const BOUNDARY =
  /[,;:()]|\.(?=\s|$)|\b(?:but|because|since|although|though|while|whereas|so(?! soon)|which|and(?! (?:no|not|only)\b))\b|(?<=[a-z0-9]) (?=(?:as|when|once|then|after) (?:i|my|soon as i)\b)/gu;
const HARMLESS =
  /\bif (?:(?:all|everything) goes|hired|accepted|selected|chosen|offered|successful|you|they|that|this|it|needed|necessary|possible|the company|i(?:'m| am|'m| were| was)? (?:get|got|receive|am|given|hired|offered|accepted|selected|chosen|pass|passed))\b/gu;
const CONDITION = /^(?:if|suppose|unless)\b|\bif (?:i|it|my|the)\b|\bwould have (?!to\b)/u;

interface Span {
  start: number;
  end: number;
}

/** Parts a sentence at its conjunctions, but never inside the name of a time. */
function clausesOf(text: string, times: readonly NamedTime[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    if (times.some((time) => time.start < match.index && match.index < time.end)) continue;
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...spans, { start, end: text.length }];
}

interface Mark {
  start: number;
  work: boolean;
}

const WORK_ALL = new RegExp(WORK.source, 'gu');

/** The words of work and of other events in a clause, outside the names of times. */
function marksOf(clause: string, offset: number, times: readonly NamedTime[]): Mark[] {
  const outside = (at: number) => !times.some(({ start, end }) => start <= at && at < end);
  const works = [...clause.matchAll(WORK_ALL)].map((match) => ({ start: offset + match.index, work: true }));
  const events = [...clause.matchAll(EVENT)].map((match) => ({ start: offset + match.index, work: false }));
  return [...works, ...events.filter(({ start }) => outside(start))].sort((a, b) => a.start - b.start);
}

/** Whether the nearest word before a time in its clause, or else behind it, is of work; null when there is none. */
function nearWork(marks: readonly Mark[], time: NamedTime): boolean | null {
  const before = marks.findLast(({ start }) => start < time.end);
  return (before ?? marks.find(({ start }) => start >= time.end))?.work ?? null;
}

function saidOf(text: string, clause: Span, time: NamedTime, until: boolean): SaidTime | null {
  const { values } = time;
  const [value] = values;
  const whole = text.slice(clause.start, clause.end);
  const before = text.slice(clause.start, time.start);
  const after = text.slice(time.end, clause.end);
  const words = text.slice(time.start, time.end);
  const no = NO.test(whole.replace(NO_TROUBLE, ' '));
  const said = (yes: boolean, from = false, only = false): SaidTime => ({ values, yes, from, only });
  switch (value) {
    case 'now':
      return no ? { ...said(false), values: ['at-once'] } : null;
    case 'before-study':
      return no ? { ...said(true), values: ['after-study'] } : said(true);
    case 'after-study':
      if (/^(?:until|till)\b/u.test(words) && !no && !/\bwait\b/u.test(before)) return null;
      return said(true);
    case 'wait-for':
      return no || /\b(?:wait|busy|hold|keep|postpone\w*|delay\w*|put off)\b/u.test(whole)
        ? { ...said(true), values: ['later'] }
        : null;
    case 'later':
    case 'study-later':
      return said(true);
    case 'this-year':
      return no ? { ...said(true), values: ['next-year'] } : said(true);
    case 'unbound':
      return { ...said(true), values: ['at-once'] };
    case 'study-at-once':
      return no ? { ...said(true), values: ['study-later', 'after-study'] } : said(true);
    case 'at-once':
    case 'any':
    case 'early':
    case 'late':
      return said(!(no && !/^(?:(?:with )?no |don't need|without|notice)/u.test(words)));
    default:
  }
  if (until) return said(true, true, true);
  if (NOT_BUT.test(before)) return said(false);
  if (/\b(?:free|ready|available|start|begin|join|with you|there) by $/u.test(before)) return said(!no);
  if (/^\s*by $/u.test(before) && SET.test(after)) return said(true);
  if (BOUND.test(before))
    return no || /\bwait\b|\bneed until\b/u.test(before) || /\bbefore i can\b/u.test(after)
      ? said(true, true, true)
      : null;
  if (/\bbefore (?:i|that)\b/u.test(after) || (ONLY.test(whole) && !NO.test(before)))
    return said(true, true, true);
  if (
    no &&
    !/\b(?:not before|not earlier|no earlier|no sooner|not sooner|not a \w+ (?:sooner|earlier))\b/u.test(
      whole,
    )
  )
    return said(false);
  return said(true, OPEN.test(before) || OPEN.test(after));
}

/** The person does something else in this clause. */
const DOES =
  /\bi(?:'m|'ve)? (?!can|could|said|let|will|would|gave|answered|named|told|replied|wrote|put|chose|confirmed|asked|need|have to)[a-z]+\b/u;
/** Not until something happens that has a date: not until my contract ends next spring. */
const UNTIL_EVENT =
  /(?:\bnot\b|n't\b|\bcannot\b|\bwait\b|\bunable\b|\bneed\b)[^,;]*\b(?:until|till|before)\b[^,;]*$/u;

/** A time set against the one before: April is not possible; October is. */
const ELLIPSIS = /\bonly\b[^,]*,|, *(?:is|does|would|will|can)[.\s]*$/u;

/** A clause that is no more than a time belongs to the next, or else to the one before it. */
function widened(clauses: readonly Span[], clause: Span, others: string): Span {
  if (!/^(?: |only|from|in|on|at|until|till|before|after|by|not|and|the|of|it|is|,|\.)*$/u.test(others))
    return clause;
  if (ELLIPSIS.test(others)) return clause;
  const at = clauses.findIndex(({ end }) => end === clause.end);
  const next = clauses[at + 1];
  if (at === 0 && next !== undefined) return { start: clause.start, end: next.end };
  const previous = clauses[at - 1];
  return previous === undefined || /^\s*(?:from|in|on|at)\b/u.test(others)
    ? clause
    : { start: previous.start, end: clause.end };
}

const AFTER_THAT =
  /\b(?:after|from|before|until|(?:earlier|sooner) than) (?:that|then|those|these|them)\b|\bthen\b|\bafterwards?\b|\b(?:the |on the )?(?:next|following|very next) (?:day|week|month|monday|morning)\b|\bthe (?:day|week|month|monday) after\b|\b(?:when|once|after) (?:it|that|this|they) (?:is|are|has|have|ends?|finish\w*)\b/u;

/** The end of studies or a stay, when the start is said to come after that. */
function boundByEvent(text: string, time: NamedTime, clause: Span): SaidTime[] {
  const rest = text.slice(clause.end);
  if (!AFTER_THAT.test(rest) || !WORK.test(rest) || MEETING.test(rest) || /\b(?:was|were) free\b/u.test(rest))
    return [];
  const [value] = time.values;
  if (value === 'after-study') return [{ ...LATER, values: time.values }];
  if (value === 'wait-for' || value === 'later') return [LATER];
  if (
    !/\b(?:until|till|up to|through|ends?|finish|end of)\b[^,;]*$/u.test(text.slice(clause.start, time.start))
  )
    return [];
  const following = time.values.flatMap((named) =>
    named.startsWith('month:') ? [`month:${(Number(named.slice(6)) % 12) + 1}`] : [],
  );
  return following.length === 0
    ? []
    : [{ values: [...time.values, ...following], yes: true, from: true, only: true }];
}

/** A bound told first: until I have my degree next March, I can't start. */
const FRONTED =
  /^\s*(?:(?:but|and|so|sorry|unfortunately),? )?(?:until|till|before|as long as|while) [^;.]*?, /u;

/** Being able by a time told first: by July I'll be ready. */
const SET = /^,? i(?:'ll| will|'d| would) (?:be )?(?:ready|free|available|able)\b/u;
const BUSY = /\bi(?:'m| am)(?: still| quite| rather)? (?:busy|tied up|occupied)\b/u;

/** The times of a bound told first, when what follows says no to a start until then and names no time of its own. */
function frontedBound(text: string, times: readonly NamedTime[], from: number): SaidTime[] | null {
  const bound = FRONTED.exec(text);
  if (bound === null || from > 0) return null;
  const end = bound[0].length;
  const rest = text.slice(end);
  const inside = times.filter(({ start }) => start < end);
  const freeAfter = BUSY.test(bound[0]) && AFTER_THAT.test(rest);
  if (
    OTHERS.test(rest) ||
    !(NO.test(rest.replace(NO_TROUBLE, ' ')) || BUSY.test(rest) || freeAfter) ||
    !WORK.test(rest)
  )
    return null;
  if (inside.length === 0 || inside.length < times.length) return null;
  const dated = inside.filter(({ values: [value] }) => value?.startsWith('month:'));
  const told = dated.map(({ values }): SaidTime => ({ values, yes: true, from: true, only: true }));
  const study = /\b(?:graduat|degree|diploma|thesis|dissertation|exam|course|stud|universit|college|school)/u;
  return study.test(bound[0])
    ? [...told, { ...LATER, values: ['after-study'] }]
    : told.length > 0
      ? told
      : [LATER];
}

const LATER: SaidTime = { values: ['later'], yes: true, from: false, only: true };
/** Not before something that has no date of its own. */
const NOT_UNTIL =
  /(?:\bnot\b|n't\b|\bcannot\b|\bunable\b|\bimpossible\b)[^,;]*\b(?:start|begin|join|come|work|available|free)\b[^,;]*\b(?:until|till|before)\b|\b(?:need|have|want|must) (?:[a-z]+ ){0,3}?(?:until|till)\b[^;]*\b(?:start|begin|join)/u;

/** Without one of these words nothing is said of a start. */
const WORK_WORD =
  /start|begin|join|commenc|availab|free|ready|entry|enter |earliest|soonest|first (?:that|i|for|day|month|working|possible)|nothing |anything |any d|any m|notice| me\b|yours|to wait|arriv|employ|intake|work|come|take (?:up|on|the|this|that) |aboard|at (?:my|a|the) desk|disposal|be (?:in|with|there|on|hired)|\bdo it|sign on|get going|commitments|no other|no plans|no ties|(?:how|too) (?:soon|early)|(?:finish|complete) my |graduate first|(?:has|have) to be |, so [a-z]+ (?:is|would be|works|suits) |to (?:the|your|this) (?:job|company|team)/u;
/** Without one of these words no time is named. */
const TIME_WORD =
  /month|year|week|days?\b|\bnow\b|\bonce\b|immediate|away\b|\bwhen\b|until|\btill\b|before|after|prior|ahead|graduat|first|january|february|march|april|\bmay\b|june|july|august|sept|october|november|december|20\d\d-|spring|summer|autumn|\bfall\b|winter|soon|earl|\blate|asap\b|\byet\b|prompt|instant|moment|minute|notice|delay|wait|spot|straight|nothing|flexible|fixed|\b(?:jan|feb|mar|apr|jun|jul|aug|oct|nov|dec)\b|already|hurry|rush|any |up to you|without |anytime|whatever|whenever|tomorrow|while|upon|following|matter of/u;

/** What somebody asked, and what the person answered. */
const QUESTION_ANSWER =
  /\b(?:asked|wondered|(?<!\bi )wanted|(?<!\bi )hoped|expected|ask|suggested|proposed)\b[^.;]{0,80}?(?:,| and| but|\?) i (?:said|answered|replied|told|gave|named|put|chose|wrote|agreed|confirmed|accepted|refused|declined)\b/u;
/** Somebody else than the company asked. */
const ASKED_ELSEWHERE =
  /\b(?:at|in) (?:the|a|my|our) (?:caf[eé]|shop|store|restaurant|club|lab|school|seminar|bakery|library)(?![a-z])|\bmy (?:supervisor|senior|landlord|coach|teacher|tutor)\b/u;
/** Another job than the one applied for. */
const AT_ANOTHER_JOB =
  /^\s*(?:at|in|for) (?:my|the|an?) (?:[a-z]+ )?(?:part-time job|internship|old job|last job)\b/u;
const ANSWER_VERB = / i [a-z]+$/u;
const CONSENT = /\b(?:yes|fine|i could|i can|possible|works|agreed|sure|no problem|accepted|of course)\b/u;
const REFUSAL = /\b(?:no|couldn't|can't|cannot|could not|impossible|declined|refused|not)\b/u;

/** How a sentence answers a question it reports: which part the answer is, and whether the question was of the start. */
interface Answer {
  from: number;
  ofStart: boolean;
}

function answerIn(text: string): Answer | null {
  const match = QUESTION_ANSWER.exec(text);
  if (match === null) return null;
  const verb = ANSWER_VERB.exec(match[0])?.[0] ?? '';
  const from = match.index + match[0].length - verb.length;
  return { from, ofStart: WORK.test(text.slice(0, from)) || ASKED.test(text) };
}

/** The time asked for, taken up: I said I could start then. */
const THEN =
  /\b(?:start|begin|join|come|be there)\b[^.;,]{0,12}\b(?:then|by then|that (?:day|week|month|soon|early))\b/u;

/** Yes or no to the time a question named, when the answer names none itself. */
function answered(text: string, times: readonly NamedTime[], { from, ofStart }: Answer): SaidTime[] | null {
  if (!(ofStart || THEN.test(text.slice(from))) || times.some(({ start }) => start >= from)) return null;
  const answer = text.slice(from).replace(NO_TROUBLE, 'fine');
  const early = /\btoo (?:early|soon)\b/u.test(text.slice(0, from));
  const yes = REFUSAL.test(answer) && !early ? false : CONSENT.test(answer) ? true : null;
  if (yes === null) return null;
  return times.map(({ values }) => ({ values, yes, from: false, only: false }));
}

/** A time and nothing else, and the question it answers: When can you start? In April. */
const ANSWER = /^\s*(?:in|from|on|by|not before|early|late|immediately|at|right|as|after)\b[^,;]{0,28}$/u;
const ASKS = /\b(?:start|begin|join|available|starting|start date|first day)\b[^?]*\?\s*$/u;

/** What still keeps the person, and the month it leaves: so it has to be October. */
const LEAVES = new RegExp(
  `\\b(?:stud(?:y|ying)|university|graduat\\w+|thesis|degree)\\b[^;.]{0,40}, so (?:it (?:has|will have|would have) to be (?:in |from )?(?:${NAMES})|(?:${NAMES}) (?:is|would be|works|suits))\\b`,
  'u',
);

function ofStart(text: string): boolean {
  return WORK.test(text) || ASKED.test(text) || (text.includes(', so ') && LEAVES.test(text));
}

/** Reads what a folded English sentence says of the times at which the person can or wants to start. */
export function englishStart(said: string, conditional: boolean, before = ''): readonly SaidTime[] {
  const text =
    ANSWER.test(said) && ASKS.test(before) ? `i can start ${said.trimStart()}` : withBefore(said, before);
  const spoken = WORK_WORD.test(text) && TIME_WORD.test(text) && ofStart(text);
  if (!spoken && !onlySuits(text, before, ofStart)) return [];
  const answer = answerIn(text);
  if ((answer !== null && ASKED_ELSEWHERE.test(text)) || AT_ANOTHER_JOB.test(text)) return [];
  if (conditional && CONDITION.test(text.slice(answer?.from ?? 0).replace(HARMLESS, ' '))) return [];
  const times = englishTimes(text);
  if (answer !== null) {
    const said = answered(text, times, answer);
    if (said !== null) return said;
  }
  const from = answer?.from ?? 0;
  const clauses = clausesOf(text, times);
  const bounded = times.some(({ values: [value] }) => value !== 'unbound');
  const fronted = frontedBound(text, times, from);
  if (fronted !== null) return fronted;
  const found = times.flatMap((time): SaidTime[] => {
    const clause = clauses.find(({ start, end }) => start <= time.start && time.start <= end);
    if (clause === undefined || time.start < from || (bounded && time.values[0] === 'unbound')) return [];
    return timeIn(text, time, { ...clause, start: Math.max(clause.start, from) }, clauses, times);
  });
  const bound = found.some(({ from, only, values }) => from && only && values.length > 1);
  const kept = bound ? found.filter(({ values: [value], yes }) => !(yes && value === 'at-once')) : found;
  const told = found.length === 0 && OTHERS.test(text) ? found : withEnglishDistance(text, kept);
  return told.length === 0 && NOT_UNTIL.test(text) ? [LATER] : told;
}

/** Reads one time within its clause. */
function timeIn(
  text: string,
  time: NamedTime,
  clause: Span,
  clauses: readonly Span[],
  times: readonly NamedTime[],
): SaidTime[] {
  const words = text.slice(clause.start, clause.end);
  if (OTHERS.test(words) || MEETING.test(words) || ITS_START.test(words)) return [];
  const near = nearWork(marksOf(words, clause.start, times), time);
  const others = `${text.slice(clause.start, time.start)}, ${text.slice(time.end, clause.end)}`;
  const bare = near === null && !DOES.test(others);
  const until = UNTIL_EVENT.test(text.slice(clause.start, time.start));
  if (!(near ?? bare) && !until) return boundByEvent(text, time, clause);
  const said = saidOf(text, near === null ? widened(clauses, clause, others) : clause, time, until);
  return said === null ? [] : [said];
}

const NEXT_BUT_ONE = /\b(?:spring|summer|autumn|fall|winter|april|october|september|year) after next\b/u;
const NEXT_SEASON =
  /(?<!\b(?:not|than|after) )\bnext (?:spring|summer|autumn|fall|winter|april|october|september)\b/u;

/** The years a sentence names for a start, by number or told from this one (next spring, the year after next). */
export function englishYears(text: string): string[] {
  return [
    ...[...text.matchAll(/\b(20\d\d)\b/gu)].map((match) => `year:${match[1] ?? ''}`),
    ...(NEXT_BUT_ONE.test(text) ? ['year-after-next'] : NEXT_SEASON.test(text) ? ['next-year'] : []),
  ];
}
