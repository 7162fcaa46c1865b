import type { SaidTime } from './start-times.ts';

/** How long after the end of studies somebody starts: told apart from the mere order of the two. */
const SOON = ['study-at-once', 'after-study'];
const LATER = ['study-later', 'after-study'];

const STUDY =
  "(?:graduat\\w+|degree|diploma|thesis|university|college|(?:my|the) course|master's|bachelor's|finals|(?:final|last) exams?|school|studies|commencement)";
const AFTER_STUDY = new RegExp(
  `\\b(?:after|once|when|following|upon|as soon as|out of|until)\\b [^,;.]{0,30}?${STUDY}|\\b(?:finish|complete) [^,;.]{0,16}?${STUDY}`,
  'u',
);
const LONG =
  '(?:about |around |at least |nearly |roughly )?(?:an?|one|half an?|another|two|three|four|five|six|seven|eight|nine|ten|\\d+|several|some|a few|a couple of|a good|many)(?: full| whole| more| entire| good)? ?(?:years?|months)';
/** Time somebody takes for something else: a gap year, six months of travelling, a trip for half a year. */
const GAP = new RegExp(
  `\\b(?:gap year|(?:year|years|months|time|break) (?:off|out|away|abroad|to (?:travel|rest|myself))|year-long|long (?:break|trip|holiday)|sabbatical|working holiday)\\b|\\b(?:travel|volunteer|backpack|rest|go|going|be|abroad|help|car(?:e|ing) for|look|stay|spend|take|tour|perform|study|do|doing|break|pause|trip|course|cours|camp|work)\\w*\\b[^.;]{0,48}?\\b(?:for )?${LONG}\\b|\\b${LONG} (?:of |in |with |on |for )(?!experience)`,
  'u',
);
const NO_GAP =
  /\b(?:no|not|n't|never|without|skip|rather than|instead of)\b[^,;.]{0,28}\b(?:gap year|gap|time off|(?:year|months?) (?:off|out|abroad)|break|holiday|pause|travel\w*)\b|n't [^,;.]{0,20}\b(?:gap year|gap|time off|(?:year|months?) (?:off|out)|break|pause)\b/u;
/** What says that the start comes only behind that time. */
const THEN =
  /\b(?:then|afterwards?|after (?:that|it|this)|before (?:i|joining|starting|beginning|that|coming|work\w*|taking)|until|first|next|later|only when|once (?:i'm|i am) back|when (?:i'm|i am|i) (?:back|return\w*)|than (?:start|begin|join|work)\w*|can't|cannot|couldn't|won't|unable|not)\b/u;

function has(found: readonly SaidTime[], value: string, yes: boolean): boolean {
  return found.some((one) => one.yes === yes && one.values.includes(value));
}

const VAGUE = new Set(['after-study', 'at-once', 'later', 'wait-for', 'next-year']);

/** Puts how long after the end of studies a start is said to be in the place of what is vaguer. */
export function withEnglishDistance(text: string, found: readonly SaidTime[]): readonly SaidTime[] {
  if (
    has(found, 'study-at-once', true) ||
    has(found, 'study-later', true) ||
    !(has(found, 'after-study', true) || AFTER_STUDY.test(text))
  )
    return found;
  const kept = found.filter(({ values: [value] }) => !VAGUE.has(value ?? ''));
  const only = found.some((one) => one.only);
  const told = (values: readonly string[]) => [...kept, { values, yes: true, from: false, only }];
  const atOnce = has(found, 'at-once', true);
  if (NO_GAP.test(text)) return atOnce || has(found, 'after-study', true) ? told(SOON) : found;
  if (atOnce) return has(found, 'after-study', true) ? told(SOON) : found;
  return GAP.test(text) && THEN.test(text) ? told(LATER) : found;
}
