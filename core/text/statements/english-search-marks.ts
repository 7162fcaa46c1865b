import { ENGLISH_NUMERAL, readEnglishNumeral } from '../numerals.ts';

const WAYS: readonly (readonly [string, RegExp])[] = [
  [
    'way:public',
    /\b(?:teachers?'?s?|civil service|bar|state) exam|\bcivil service\b|\b(?:city|town|prefectural|ward|village) (?:offices?|halls?|governments?)\b/u,
  ],
  [
    'way:study',
    /\bgraduate school\b|\b(?:master's|doctora(?:l|te)|phd)\b(?=[^.]*\b(?:apply|applied|stay|go on|continue|start|further study))|\bappl(?:y|ied|ying) [a-z ]{0,12}(?:master's|doctora(?:l|te)|phd)\b/u,
  ],
];
const WAY_YES =
  /\b(?:sat|sit|sitting|taken|take|taking|applied|apply|applying|preparing|also|candidate|interview)\b/u;

/** A clause without any of these tells of no other way and no offer. */
const SIGN = /exam|civil|office|hall|government|graduate|master|doctora|phd|offer/u;
const OFFER =
  /\boffers?\b|\b(?:offered me|been offered) (?:an? |the )?(?:[a-z]+ )?(?:job|contract|position|post|role)\b/u;
const OFFER_YOURS =
  /\byour offer\b|\boffers? (?:from you\b|came\b)|\byou (?:make|made|offer)|\bmade you\b|\baccept(?:ing)? (?:an?|the|it|your|any) |\b(?:company|firm|employer|one|that|which) offers\b|\b(?:good|more|much|lot) to offer\b|\bthink about an offer\b|\b(?:compan(?:y|ies)|firms?|employers?|to|not|can|will|which|that|places?) offer (?!from\b|in hand)|\boffers? from (?:other )?(?:suppliers|customers|shops|buyers|sponsors|clubs)\b|\boffers? from (?:[a-z]+ )?(?:graduate schools?|universit(?:y|ies)|colleges?)\b|\boffers? to (?:study|play|teach|help|buy|sponsor|stay)|\boffers? (?:training|you|the|a chance|help|support)\b/u;
const HAS_OFFER =
  /\b(?:have|had|has|got|gotten|receiv(?:ed|ing)|hold|held|holding|given|gave|accepted|made|sent|sits|with) (?:[a-z'-]+ ){0,4}offers?\b|\boffers? (?:letter )?(?:from (?:an?|another|two|three|one|some)\b|in hand)|\b(?:on|to) its offer\b|\boffered me\b|\boffer is still\b|\bbeen offered\b|\bconsidering (?:[a-z]+ ){0,2}offers? from\b/u;
const UNREAL =
  /\b(?:would|could|might|(?<!\b(?:in|since|by|last|of|early|late|mid|until|from) )may|should|if|unless|until|when i (?:get|have|receive)|once)\b/u;
/** One that was turned down since is none any more. */
export const GIVEN_BACK =
  /\boffer(?:s|ed)?\b[^.;]*\b(?:turned (?:it|them|that|this|both) down|declined (?:it|them)|rejected (?:it|them)|gave (?:it|them) up|said no to (?:it|them))/u;
/** An offer spoken of as one that is there, whatever is denied of it. */
const HELD =
  /\bthe (?:other )?offers? (?:that |which )?(?:i (?:have |had |already )*(?:got|have|had|hold|received|accepted)|from an?\b)/u;
/** An offer told as news since then is no change against an earlier none. */
const NEWLY = /\bsince (?:we|our|then|the (?:first|last))\b|\bin the meantime\b|\bmeanwhile\b/u;

/** Reads the other ways and the offers of an English clause, yes or no. */
export function englishMarks(clause: string, no: boolean, sentence: string): string[] {
  if (!SIGN.test(clause)) return [];
  const ways = WAYS.flatMap(([way, sign]) => {
    if (!sign.test(clause) || (UNREAL.test(clause) && !no)) return [];
    return no ? [`${way}:no`] : WAY_YES.test(sentence) ? [`${way}:yes`] : [];
  });
  if (!OFFER.test(clause) || OFFER_YOURS.test(clause)) return ways;
  if (no && !HELD.test(clause)) return [...ways, 'offer:none'];
  const some =
    HAS_OFFER.test(clause) && !UNREAL.test(clause) && !NEWLY.test(sentence) && !GIVEN_BACK.test(sentence);
  return some ? [...ways, 'offer:some'] : ways;
}

const COUNT = new RegExp(
  `\\b(appl(?:ied|ying) (?:to|at|with|for)|interviewing (?:with|at|for)) (?:only |just |exactly )?(${ENGLISH_NUMERAL}) (?:other |more |further )?[a-z]|\\bnumber of other [a-z ]{3,30}? i(?:'ve| have|'m| am) (appl|interview)[a-z]* (?:to|at|with|for) (?:is|was) (${ENGLISH_NUMERAL})`,
  'u',
);
const LOOSE =
  /\b(?:about|around|roughly|some|at least|more than|over|up to|almost|nearly|including|or so)\b/u;
/** Said of all the time, so that a later number is no change: before I met you. */
const ALL_ALONG =
  /\b(?:whole|entire) time\b|\ball along\b|\b(?:from|since) the (?:very )?(?:start|beginning|first)\b|\b(?:before|when|by the time) (?:i (?:first )?(?:met|talked|spoke|saw|came)|we (?:first )?(?:met|talked|spoke)|our first|the first (?:interview|round|meeting))\b|\bthroughout\b/u;
const BESIDE_YOU =
  /\b(?:besides|apart from|in addition to|other than|aside from|on top of|alongside|beside) (?:you|yours|(?:your|this) [a-z]+)\b/u;

/** How many others are applied to or interviewed with, and whether it has been so all along. */
export function readEnglishCount(text: string, written: string): string[] {
  const [, act, number, otherAct, otherNumber] = COUNT.exec(text) ?? [];
  const numeral = number ?? otherNumber;
  const count = numeral === undefined ? null : readEnglishNumeral(numeral);
  if (count === null || LOOSE.test(text)) return [];
  if (number !== undefined && !BESIDE_YOU.test(text)) return [];
  const counted = `count:${(act ?? otherAct ?? '').startsWith('appl') ? 'apply' : 'interview'}:${count}`;
  return ALL_ALONG.test(written.toLowerCase()) ? [counted, 'all-along'] : [counted];
}
