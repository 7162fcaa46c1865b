import { englishTimes } from './english-start-times.ts';

/** How long a sentence with nothing but times and what suits can be. */
const SHORT = 90;
/** What reports the words of the person, and polite words about them. */
const FRAME =
  /^\s*(?:my (?:reply|answer|response) (?:was|is|would be)|(?:i )?(?:said|answered|replied|told (?:them|her|him)|wrote)(?: that)?)\b[,:]?\s*/u;
/** What says of a time that it suits or does not. */
const SUITS =
  /\b(?:suit(?:s|ed)?|work(?:s|ed)?|fine|ok(?:ay)?|good|best|better|ideal|perfect|possible|impossible|too (?:early|soon|late)|ha(?:s|ve) to be|(?:can't|cannot|couldn't) do|not (?:until|till|before|for)|nothing before|earliest|prefer|no (?:earlier|sooner))\b/u;
const SUITING_WORDS =
  /\b(?:i'm|i'd|i|it|that|this|would|couldn't|could|can't|cannot|can|will|be|isn't|is|wasn't|was|has|have|had|to|doesn't|does|do|not|only|for|me|my|works?|worked|suits?|suited|fine|ok|okay|good|best|better|well|great|ideal|perfect|possible|impossible|too|early|soon|late|earlier|later|sooner|before|after|until|till|from|in|on|by|at|the|of|an?|first|\d+(?:st|nd|rd|th)?|beginning|end|mid|middle|onwards?|but|and|so|or|yet|nothing|no|anything|than|problem|prefer|want|like|next|year|earliest|soonest|rather|quite|very|really|please|afraid|sorry|unfortunately|just|still|out)\b/gu;

/**
 * Whether a sentence says of months, or of a wait, which suits and nothing else: July is fine for me. Of what it is the time
 * was said just before, or need not be said.
 */
export function onlySuits(text: string, before: string, ofStart: (text: string) => boolean): boolean {
  if (text.length >= SHORT || !SUITS.test(text)) return false;
  if (before !== '' && !ofStart(before)) return false;
  const own = text.replace(FRAME, (frame) => ' '.repeat(frame.length));
  const times = englishTimes(own);
  const told = (value: string | undefined) => value === 'later' || value === 'wait-for';
  if (!times.some(({ values: [value] }) => value?.startsWith('month:') || told(value))) return false;
  const rest = times.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), own);
  return !/[a-z]/u.test(rest.replace(SUITING_WORDS, ''));
}

/** A start after what the sentence before told of: After that I can join you. */
const THEREAFTER =
  /^(?=[^;]*\b(?:can|could|can't|cannot|couldn't|will|'ll|able|free|available|ready)\b)[^;]*\b(?:after (?:that|then)|only then|(?:before|until|till) then)\b/u;

const SOMEBODY =
  /\b(?:he|she|they|friends?|brother|sister|father|mother|parents?|cousin|classmates?|roommate)\b/u;

/** The sentence, behind the one before where it points back to it and names no time of its own. */
export function withBefore(text: string, before: string): string {
  if (before === '' || text.length >= SHORT || !THEREAFTER.test(text) || SOMEBODY.test(before)) return text;
  if (englishTimes(text).some(({ values: [value] }) => value !== 'now')) return text;
  return `${before.replace(/[.!?]\s*$/u, '')}, ${text.trimStart()}`;
}
