import { createTextCache } from '../cache.ts';
import { englishToken } from '../english-synonyms.ts';
import { foldWidth } from '../fold.ts';
import { maskEnglishReport } from '../report.ts';
import type { Dimension, Quantity } from './quantity.ts';
import { COUNTS, MONEY } from './quantity-values.ts';

const textOf = createTextCache((quote: string): string => maskEnglishReport(foldWidth(quote)).trim());

function holds(quote: string, token: string): boolean {
  return textOf(quote)
    .split(/[^a-zé-]+/u)
    .some((word) => englishToken(word) === token);
}

/** A noun that each names where the other has its own, and neither sentence holds the other's. */
function ownNouns(a: Quantity, b: Quantity, nounOf: (quote: string) => string): boolean {
  const [mine, theirs] = [nounOf(a.quote), nounOf(b.quote)];
  return mine !== '' && theirs !== '' && mine !== theirs && !holds(b.quote, mine) && !holds(a.quote, theirs);
}

const SUBJECT =
  /^(?:(?:in|at|on|for|with|after|before|during) [^,]*, )?(?:(?:the )?(?:number|share|rate|amount|sales|price|cost) of )?(?:the |our |my )?((?!(?:i|we|it|they|he|she|you|there|this|that)\b)[a-z'-]+(?: (?!(?:i|we|that|which)\b)[a-z'-]+){0,2}?)(?: (?:at|in|on|for) (?:the |our |my )?[a-z]+)? (?:is|was|are|were|has|had|have|cost|costs|paid|pays|earned|made|sold|took|takes|lasts?|lasted|weigh(?:s|ed)|grew|rose|fell|doubled|tripled|dropped|opens?|opened|closes?|closed|starts?|started|begins?|began|ends?|ended|leaves?|left|run|runs|ran|increased|decreased|holds?|held|covers?|covered|can|must)\b/u;
/** What anything is called that is measured. */
const ANYTHING =
  /^(?:result|score|mark|grade|gpa|time|record|place|rank|price|cost|fee|rate|total|budget|profit|loss|income|wage|pay|salary|length|size|weight|height|work|job|stay|part|team|group|club|circle|shop|store|company|event|project|idea|plan|change|sale|number|member|best|bill|average|main|point)s?$/u;

const subjectOf = createTextCache((quote: string): string => {
  const noun = SUBJECT.exec(textOf(quote))?.[1]?.split(' ').at(-1) ?? '';
  return noun === '' || ANYTHING.test(noun) ? '' : englishToken(noun);
});

const DESTINATION =
  /\b(?:to|from) (?:my |the |our )?(?:part-time )?(campus|university|college|school|class|work|job|shop|office|station|home|[a-z]+)\b/u;
const WAYS: ReadonlySet<Dimension> = new Set(['distance', 'clock']);
const GOING =
  /\b(?:cycle|cycling|walk|walked|ride|rode|commute|drive|bus|train|trip|journey|run|ran|swim|swam|way)\b/u;
const destinationOf = createTextCache((quote: string): string => {
  const text = textOf(quote);
  const noun = GOING.test(text) ? (DESTINATION.exec(text)?.[1] ?? '') : '';
  return /^(?:campus|university|college|school|class)$/u.test(noun)
    ? 'campus'
    : /^(?:work|job|shop|office)$/u.test(noun)
      ? 'work'
      : '';
});

const ACT =
  /\b(?:when|since|until|,) i (?:first |have |had )?([a-z]+)\b|^i (?:first |have |had )?(?!was\b)([a-z]+)\b/u;
/** Beginning something is told in many words. */
const BEGAN =
  /^(?:start|began|beg[iu]n|took|take|learn|learnt|play|done|did|been|was|tri|first|came|mov|join|enter|studi|study|practis|have|had|got|go)/u;
const GAVE_UP = /\b(?:gave up|quit|stopped|retired|left|dropped)\b/u;

const actOf = createTextCache((quote: string): string => {
  const match = ACT.exec(textOf(quote));
  const act = match?.[1] ?? match?.[2] ?? '';
  return BEGAN.test(act) ? '' : englishToken(act);
});

/** At one age it was written, at another sold; at one begun, at another given up. */
function atAnotherAge(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== 'age') return false;
  return ownNouns(a, b, actOf) || GAVE_UP.test(textOf(a.quote)) !== GAVE_UP.test(textOf(b.quote));
}

/** What one works as, and what money is for. */
const AS = /\bas an? (?:[a-z]+ )?([a-z]+)\b/u;
const MEANT_FOR = /\b(?:for|on) (?:the |our |my )?(?!the |our |my |an? )([a-z]+)\b/u;
const NO_PURPOSE =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|about|all|each|every|everyone|me|us|them|it|this|that|top|average|example|sale|part|time|years?|mondays?|weekdays?|saturdays?|sundays?|fridays?)$/u;

const postOf = createTextCache((quote: string): string => englishToken(AS.exec(textOf(quote))?.[1] ?? ''));
const purposeOf = createTextCache((quote: string): string => {
  const purpose = MEANT_FOR.exec(textOf(quote))?.[1] ?? '';
  return NO_PURPOSE.test(purpose) ? '' : englishToken(purpose);
});

/** Says whether two English sentences tell of two subjects, of ways to two places or of two acts of a life. */
export function subjectsDiffer(a: Quantity, b: Quantity): boolean {
  if (COUNTS.has(a.dimension) || a.dimension === 'occurrence') return false;
  if (ownNouns(a, b, subjectOf) || ownNouns(a, b, postOf) || atAnotherAge(a, b)) return true;
  if (MONEY.has(a.dimension) && ownNouns(a, b, purposeOf)) return true;
  const [mine, theirs] = [destinationOf(a.quote), destinationOf(b.quote)];
  return WAYS.has(a.dimension) && mine !== '' && theirs !== '' && mine !== theirs;
}
