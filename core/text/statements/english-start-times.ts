import { ENGLISH_MONTHS } from '../english-months.ts';
import { type NamedTime, namedTimes } from './start-times.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const SEASONS: Record<string, readonly number[]> = {
  spring: [3, 4, 5],
  summer: [6, 7, 8],
  autumn: [9, 10, 11],
  fall: [9, 10, 11],
  winter: [12, 1, 2],
};
const MONTH_NAMES = `${ENGLISH_MONTHS}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec`;

function months(named: readonly number[]): string[] {
  return named.map((month) => `month:${month}`);
}

function monthOf(word: string): number {
  return MONTHS.findIndex((month) => month.startsWith(word.slice(0, 3))) + 1;
}

/** When somebody starts who starts at the end of studies in a month: in it, or in the next. */
function endOfStudies(word: string | undefined): string[] {
  if (word === undefined) return [];
  const month = monthOf(word);
  return months([month, (month % 12) + 1]);
}

const one = (value: string) => () => [value];

/** What stands for the end of studies. */
const STUDY =
  "(?:graduat\\w*(?: ceremony)?|degree|diploma|studies|thesis|dissertation|university|college|my course|the course|master's|bachelor's|finals|exams?|classes|school|last term|this term|final (?:year|term|semester)|commencement)";
const COUNT =
  '(?:a few|a couple of|several|some|many|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|\\d+|another (?:two|three|four|five|six|\\d+)|half a|a|one|another|another half)';
const WAIT = `(?:half a year|another half year|half year|a half year|(?:a|one|another|about a|full) year|${COUNT} (?:(?:or|to) [a-z\\d]+ )?(?:more )?months|months)`;
const ROUND =
  '(?:about |around |at least |roughly |nearly |almost |more than |up to |over |maybe |perhaps |another )?';

type Kinds = Parameters<typeof namedTimes>[1];

/** From the closest word to the loosest: a stretch that one kind took is not read as another. */
const STUDY_KINDS: Kinds = [
  {
    sign: new RegExp(
      `(?:\\b(?:right|straight|directly|immediately|soon|shortly) (?:after|upon|on|following|from|out of) [^,;.]{0,24}?${STUDY}|\\b(?:as soon as|the (?:moment|minute|day|week)) (?:(?:i(?:'ve)?|my|the) [^,;.]{0,28}?)?${STUDY}(?: (?:in hand|(?:is|are|was|were) (?:over|done|finished|complete)))?|\\b(?:straight|right|directly) (?:in)?to [a-z ]{2,20} (?:after|from) [^,;.]{0,12}?${STUDY}|\\bwithin (?:a|one|two|a few|a couple of|\\d) (?:days?|weeks?) (?:of|after) [^,;.]{0,16}?${STUDY}|\\bas soon as i(?:'ve| have)? (?:finish|complete)\\w*(?=[,;.]|$)|\\b(?:upon|on) graduat\\w+)(?: (?:in|this|next) (${MONTH_NAMES})\\b)?`,
      'gu',
    ),
    values: ([, month]) => ['study-at-once', 'after-study', ...endOfStudies(month)],
  },
  {
    sign: /\b(?:the|one) (?:very |same |next )*(?:morning|day|week|month|monday|days|weeks) after (?:i (?:have )?)?(?:my |the |our )?(?:graduat\w*|degree|commencement|finals|(?:last|final) exams?)(?: ceremony)?\b/gu,
    values: () => ['study-at-once', 'after-study'],
  },
  {
    sign: new RegExp(
      `\\b(?:year|months) (?:off|out|abroad|away|of travel\\w*) after (?:i )?[^,;.]{0,12}?${STUDY}|\\b(?:year|months) after (?:i(?:'ve)? )?(?:got |have |finish\\w* |complet\\w* )?(?:my |the )?(?:graduat\\w*|degree|(?:final|last) exams?|finals|studies|university|college)`,
      'gu',
    ),
    values: () => ['study-later', 'after-study'],
  },
  {
    sign: new RegExp(
      `\\bwithout (?:finishing|completing|having|getting) (?:my |the |a )?${STUDY}|\\b(?:before|prior to|without waiting for|ahead of) [^,;.]{0,16}?${STUDY}|\\bwhile (?:i'm |i am )?(?:still )?(?:at|stud|in|a student)[^,;.]{0,12}`,
      'gu',
    ),
    values: one('before-study'),
  },
  {
    sign: new RegExp(
      `\\b(?:after|once|when|until|till|following|only when|as soon as|wait for|not before|earlier than) [^,;.]{0,36}?${STUDY}(?: (?:is|are|was|were|has been|have been|will be) (?:over|done|finished|completed?|behind me))?|\\bgraduate first\\b|\\b(?:(?:need|have|want|going|like|prefer|plan|hope) to|must|will|(?<=i)'ll) (?:first )?(?:graduate|(?:finish|complete|get|hand in|submit|pass) (?!to\\b)[^,;.]{0,24}?${STUDY})\\b[^,;.]{0,30}?(?=first|before|,? and (?:only )?then|[,.;]|$)|${STUDY}(?: (?:in|next|this) [a-z]+){0,2} (?:has|have|comes?|needs?|must)(?: to)? (?:be )?(?:finish\\w*|end|over|done|first|come first)`,
      'gu',
    ),
    values: one('after-study'),
  },
];

/** Times that need no word of studies. */
const PLAIN_KINDS: Kinds = [
  {
    sign: /\b(?:travel|go abroad|take (?:a (?:gap )?)?(?:year|time)|be (?:away|abroad|on a working holiday))\b[^.;]{0,30}\b(?:for|off|of) ?(?:an?|one|half a)? ?(?:whole |full )?year\b|\bfor (?:a|one) (?:whole |full )?year after (?:graduat|university)\w*/gu,
    values: () => ['study-later', 'after-study'],
  },
  {
    sign: new RegExp(
      `\\b(?:in|after|need|needed|needs|takes?(?: me)?|postponed by|delayed by|wait|wait of|be|than|until|notice period of|only|another|around|about|postpone\\w* by|delay\\w* by) ${ROUND}${WAIT}\\b(?: from (?:now|today))?(?! (?:ago|of (?:experience|internship|work)))|\\b${ROUND}${WAIT} (?:from (?:now|today)|(?:is|are) (?:the time|what|how (?:long|much))|before i|before joining|before starting|until i|after (?:the|your|an) (?:offer|contract|decision|interview)|away|later|left before|left until|ahead of me|of (?:university|college|classes|studies|school|study) (?:left|ahead|to go|before)|to go)\\b|\\bfor ${ROUND}${WAIT}\\b`,
      'gu',
    ),
    values: (match) => (/^for\b/u.test(match[0]) ? ['wait-for'] : ['later']),
  },
  {
    sign: /\b(?:in|for|over|during|within|through) the (?:next|coming|following) (?:(?:[a-z\d]+ )?months|half (?:a )?year)\b/gu,
    values: one('wait-for'),
  },
  {
    sign: /\b(?:already free|free already|no notice period|notice (?:needed|required|period): ?(?:none|no)|don't need any time|nothing (?:that )?(?:to |is |would |will |can |could )?(?:stop|stands?|speaks?|hold|keep|keeps|kept|held|stopped|prevented|stood|prevent|delay|ties|bind)(?:s|ping|ing)?|no need to wait|(?:don't|didn't|won't|needn't|not) (?:have to |need to )?wait (?:long )?for me(?! (?:at|in|by|outside|there)\b)|(?:don't|won't|needn't|not) (?:have to |need to )?wait (?:for anything|to (?:start|begin|join)|before (?:starting|joining|i (?:start|join|begin)))|without (?:any )?(?:delay|wait|waiting|notice)|(?:with )?no (?:waiting|wait|notice|delay))\b/gu,
    values: one('unbound'),
  },
  {
    sign: new RegExp(
      `\\b(\\d{1,2}(?:st|nd|rd|th)? )?(${MONTH_NAMES})\\b\\.?(?: (?:begins|starts|comes|arrives|has (?:come|begun|started))\\b)?`,
      'gu',
    ),
    values: (match) => {
      const name = match[2] ?? '';
      return months([monthOf(name)]);
    },
  },
  { sign: /\b20\d\d-(\d{2})(?:-\d{2})?\b/gu, values: (match) => months([Number(match[1])]) },
  { sign: /\bnew year\b/gu, values: one('month:1') },
  {
    sign: /(?<=\b(?:in|from|this|next|the|by|before|until|till|early|late|following|coming|an?|my|for|since) (?:(?:early|late|following|next|coming) )?)(spring|summer|autumn|fall|winter)\b(?! (?:break|holidays?|vacation|term|semester|internship|school|job|behind|short))|\b(spring|summer|autumn|fall|winter)(?= (?:(?:of )?20\d\d|start|intake|entry|joining|is|would|suits|works|at the earliest)\b|[.]?$)/gu,
    values: (match) => months(SEASONS[match[1] ?? match[2] ?? ''] ?? []),
  },
  {
    sign: /(?<=\b(?:can|could|able to|ready to|free to) (?:start|begin|join|come)(?: (?:work|working|you|your company|with you|the job))? )(?:as (?:soon|early|quickly) as possible|asap)\b|(?<=\bavailab(?:le|ility):? )(?:as (?:soon|early) as possible|asap)\b/gu,
    values: one('at-once'),
  },
  {
    sign: /\b(?:as (?:soon|early|quickly) as (?:possible|i can)|asap|(?:the )?sooner the better)\b/gu,
    values: one('early'),
  },
  { sign: /\bas late as (?:possible|i can)\b|\bin no (?:hurry|rush)\b/gu, values: one('late') },
  {
    sign: /\bany ?time (?:soon|now)\b/gu,
    values: one('at-once'),
  },
  {
    sign: /\b(?:any ?time|any (?:start(?:ing)? )?(?:date|month|day)|any (?:day|month) (?:of|you)|whenever (?:you|they|it)|on whatever (?:day|date)|whatever (?:start(?:ing)? )?(?:date|day|month)|you (?:tell|name|pick|choose|set|give) (?:me )?(?:the|a) (?:start(?:ing)? )?(?:day|date|month)|(?:just|simply) (?:tell|name|give) (?:me )?(?:the|a|any) (?:start(?:ing)? )?(?:day|date|month)|(?<=\b(?:start(?:ing)?|first) (?:date|day|month) (?:is|would be) (?:entirely |completely )?)up to you|no fixed date|flexible(?= (?:about|on|with|as to|regarding) (?:the |my |when|start))|(?<=\b(?:date|start|month|availability|time)(?:\s?:| is| are)? (?:completely |fully |very )?)flexible)\b/gu,
    values: one('any'),
  },
  { sign: /(?<=\b(?:start|begin|join|come) )later\b(?! (?:than|on)\b)/gu, values: one('later') },
  { sign: /\bnext month\b/gu, values: one('soon') },
  { sign: /\byear after next\b/gu, values: one('year-after-next') },
  {
    sign: /\b(?:next year|the year after|the following year)\b/gu,
    values: one('next-year'),
  },
  { sign: /\b(?:this|the current|by the end of the) (?:calendar )?year\b/gu, values: one('this-year') },
  {
    sign: /(?<=\b(?:start|join|begin|work|ready|free|available|come) )yet\b|(?<=\b(?:start(?:ing)?|join(?:ing)?|begin(?:ning)?)(?: work| you)? (?:very |so |that |too )?)soon\b(?! as\b)|\byet(?= (?:start|join|begin|work|be free|be available)\b)/gu,
    values: one('now'),
  },
  {
    sign: /\b(?:immediate(?:ly)?(?! family)|right away|at once|straight ?away|tomorrow|today|right now|(?<!from |for |not |until |is |are |was |till |by )now(?= ?(?:[.,;:!?)]|$|if\b|because|but|and|as\b|was|is\b|would|isn't|seems|or\b|since|that|possible|impossible))|(?:the )?end of (?:the|this|next) week|(?:from|as of|starting) (?:now(?! on\b)|today|tomorrow)|(?:the )?(?:next|this|same|very same|this very|coming|following) (?:week|monday|tuesday|wednesday|thursday|friday|day)|(?:on|from) (?:monday|tuesday|wednesday|thursday|friday)|within (?:a|one|two|three|\d+|a few|a couple of|the)(?: next| coming)? (?:days?|weeks?|fortnight)|within days|in a (?:week|few days|fortnight|day)|(?:at|on|with) (?:very )?short notice|(?:the )?(?:very )?next working day|(?:straight|right|directly|immediately|soon|shortly) after (?:an|the|your|getting an|receiving an) (?:job )?offer|(?:moment|days?|weeks?)'s? notice|on the spot|straight off|first thing|in a matter of (?:days|weeks)|on the (?:very )?day (?:you|the offer)|(?:from |on )?the (?:very |same )?day (?:after )?(?:you|the offer|your offer|an offer|i (?:get|receive|am (?:hired|offered)))|(?:from )?the day after\b(?= (?:you|the|an?|your) ?(?:offer|contract|interview)?)|promptly|instantly|this month|as (?:soon|early) as (?:you|they|it suits|this|that|the contract|everything|we)|the moment you|the minute you|(?:at )?any (?:moment|minute)|as soon as i(?:'ve| have)? (?:had |get |got |receive |have |hear )[^,;.]{0,12}(?:offer|back|answer|contract)|don't need to give notice|within an? (?:week|month) of)\b/gu,
    values: one('at-once'),
  },
];

const STUDY_WORD =
  /graduat|degree|diploma|stud|thesis|dissertation|universit|college|course|master|bachelor|finals|exam|class|school|term|final |semester|commencement/u;
const KINDS: Kinds = [...STUDY_KINDS, ...PLAIN_KINDS];

/** May as a month: "I may start" is none. */
const MAY =
  /\b(?:in|from|of|until|till|by|before|after|next|this|early|late|mid|and|than|for|or|a|\d+(?:st|nd|rd|th)?|is|:)[ -]?$/u;

/** Finds the times a folded English sentence names that can be times of a start. */
export function englishTimes(text: string): NamedTime[] {
  return namedTimes(text, STUDY_WORD.test(text) ? KINDS : PLAIN_KINDS).filter(({ start, end }) => {
    const word = text.slice(start, end);
    if (word === 'may')
      return (
        MAY.test(text.slice(0, start)) || /^(?: \d| is\b| 20|,|\.?$| as (?:the|my)\b)/u.test(text.slice(end))
      );
    return word !== 'march' || !/\b(?:to|we|they|people) $/u.test(text.slice(0, start));
  });
}
