import { namesAnother, type Stance } from './english-company-ranks.ts';

/** One company set against another: the one named first stands above the one after. */
const ABOVE =
  /([YOADZ])((?:(?! but | while )[^YOADZTL.;]){0,50}?)\b(?:over|above|before|ahead of|in front of|higher than|rather than|instead of|more than|more strongly than|in preference to|sooner than|better than|as much as|as strongly as|close to|as highly as)\b(?:(?! but )[^YOADZTL.;,]){0,22}([YOAD])/u;
/** To is a comparison only beside a word of its own. */
const PREFERRED_TO =
  /([YOADZ])((?:(?! but | while )[^YOADZTL.;]){0,50}?)\bto\b(?:(?! but )[^YOADZTL.;,]){0,22}([YOAD])/u;
const BELOW =
  /([YO])[^YOADZTL.;]{0,30}?\b(?:behind|below|beneath|after|lower than|less than|under)\b[^YOADZTL.;,]{0,22}([YOADT])/u;
/** The words that choose, by which a comparison is about joining a company. */
const CHOOSING =
  /\b(?:turn|decline|refuse|drop|rank|ranks|ranked|place|put|choose|chosen|pick|picked|prefer|preferred|want|wanted|like|love|hoped?|hoping|aim|aiming|moved|wish|rather|stands?|comes?|came|above|ahead|before|behind|over|accept|take|join|joining|select|value|keen|happier|drawn|attracts?|appeals?|interests?|excites?|go|interested|sits?|first|list|preference|set on|favou?r|compared|care)\b/u;
const PREFERS = /\bprefer/u;

/** What people at large choose. */
const BY_OTHERS =
  /\b(?:customers?|clients?|people|students|graduates|users|patients|investors|shoppers|most of us)\b[^.,;]{0,12}\b(?:choose|prefer|pick|rank|like|chose)/u;
/** Somebody is set above this company, whoever that is: I would pick a bank over you. */
const SOMEBODY_ABOVE: readonly RegExp[] = [
  /\bi (?:would|will) (?:turn|decline|refuse|drop) [^YOADZT.;]{0,6}Y/u,
  /\b(?:mainly|mostly|above all|most of all|really) (?:hoping|hope|want|waiting|aiming|aim|looking|focus(?:ed|ing)?)\b[^YOADZT.;]*O/u,
  /\b(?:would|will)\b[^.;]*\bnot (?:to |for |with )?Y\b|\b(?:want|hope|wish|prefer)\b[^.;Y]*[OAD][^.;Y]*\bnot (?:to |for |with |at )?Y\b/u,
  /\bhoping (?:for|to get|to receive) (?:an offer from )?O\b|\b(?:stronger|greater) (?:wish|desire|interest|urge)\b[^.;YZ]*O/u,
  /^[^Z]*\b(?:more|rather|sooner|better)\b[^YOADZT]*\bthan(?: [a-z]+){0,3} Y[^Z]*$/u,
  /^[^Z]*\bi (?:would|will) (?:rather )?(?:choose|pick|prefer|take|join|accept) (?:over|before|ahead of|above) Y/u,
  /\b(?:i|would|will) (?:rather )?(?:choose|pick|prefer|take|rank|put) [^YOADZT.,;]{2,40} (?:over|above|before|ahead of|to|instead of) Y/u,
  /^(?:[^YZ]*[,;] |.*\bthat )?O is (?:still |clearly |slightly |well |far )*(?:ahead|in front|in the lead)\.?$/u,
  /(?:^\s*|but |that |though |while )(?:an?|the|one) [^YOADZTN.,;]{2,50} (?:comes?|came|ranks?|stands?|stood|is|was) (?:clearly |still |far |well )?(?:before|above|ahead of) Y/u,
];
const ALL_BELOW =
  /^\s*(?:more than|above|before|ahead of|over) (?:[a-z]+ )?A(?:(?! that | which | where )[^YOD])*Y|\bcompared (?:with|to) (?:[a-z]+ )?A[^YOD]*Y (?:is|are|comes?|stands?|ranks?)[a-z ]{0,12}\b(?:ahead|above|first|in front|best|on top)\b/u;
const ABOVE_ALL =
  /\b(?:want(?:ed)?|hoped?|hoping|wish|long)\b[^YOADZT.;]*Y[^YOADZT.;]{0,12}\b(?:above all|most of all|more than anything)\b/u;
const BELOW_SOME =
  /Y (?:still |now )?(?:comes?|ranks?|stands?|sits?|is|are) (?:second |third )?(?:after|behind|below) ((?:an?|one) [^YOADZT.;,]{2,40})/u;
/** Somebody unnamed whom I would sooner join: there is a company I would prefer to join. */
const PREFERRED_ONE =
  /\b(?:there (?:is|are)|i have|i know(?: of)?|i found) (?:still )?((?:an?|one|some) [a-z -]{3,24}?|[OD]) (?:that |which |where )?i (?:would (?:rather|prefer|sooner|be (?:happier|gladder))|prefer|(?:like|care about|want)(?: to (?:join|work for|work at))? (?:better|(?:even )?more)|favou?r)\b/u;
const MINE = /\b(?:i|my|me)\b/u;
const PLACING =
  /\b(?:come|comes|came|rank|ranks|are|is|were|put|place|placed|ranked|list|sits?|stands?|L)\b/u;

function readAbove(text: string): Stance | null {
  const above = ABOVE.exec(text) ?? (PREFERS.test(text) ? PREFERRED_TO.exec(text) : null);
  if (above === null) return null;
  const [whole, one, between = '', other] = above;
  const words = whole.slice(0, -1);
  const before = text.slice(0, above.index);
  const alike = /\b(?:as much as|as strongly as|close to|as highly as) [^YOADZTL]*$/u.test(words);
  if (alike && one !== 'Z') return null;
  const mine = /\b(?:i|my|me|list)\b/u.test(text);
  if (one === 'Y' && /\b(?:is|are) (?:far |well |still )?(?:ahead|above)/u.test(whole) && !mine) return null;
  const denied = /\bN\b/u.test(before.split(/[,;]/u).at(-1) ?? '') || /\bN\b/u.test(between);
  if (one === 'Y') return other === 'Y' ? null : denied ? 'no' : 'yes';
  if (other !== 'Y') return null;
  if (one === 'Z') return 'yes';
  return denied ? (one === 'A' ? 'yes' : null) : 'no';
}

/** Reads a comparison of this company with others: you before all others, another firm ahead of you. */
export function readCompared(text: string, mine = MINE.test(text)): Stance | null {
  if (!CHOOSING.test(text) || BY_OTHERS.test(text)) return null;
  if (SOMEBODY_ABOVE.some((pattern) => pattern.test(text))) return 'no';
  const above = readAbove(text);
  if (above !== null) return above;
  const preferred = PREFERRED_ONE.exec(text)?.[1];
  if (preferred !== undefined && (/^[OD]/u.test(preferred) || namesAnother(preferred))) return 'no';
  const under = BELOW_SOME.exec(text)?.[1];
  if (under !== undefined && mine && namesAnother(under)) return 'no';
  if (ALL_BELOW.test(text) || ABOVE_ALL.test(text)) return 'yes';
  const [, one, other] = (PLACING.test(text) ? BELOW.exec(text) : null) ?? [];
  if (one === 'Y' && other !== 'Y') return 'no';
  return one === 'O' && other === 'Y' ? 'yes' : null;
}
