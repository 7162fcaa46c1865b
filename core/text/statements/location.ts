import { readEnglishLocation } from './english-location.ts';
import { readJapaneseLocation } from './japanese-location.ts';
import { commutedRegions, isBroadPlace, narrowest, regionsOf } from './places.ts';
import type { Passage, Position } from './statement.ts';

const EN_ASKED =
  /^(?:and |what about )?(?:(?:a |any )?(?:relocat(?:ion|ing)|moving|transfers?|postings?|(?:working|living|postings?|jobs?|work|assignments?) (?:abroad|overseas)|(?:overseas|foreign) (?:work|postings?|assignments?|transfers?))(?: for (?:work|the job))?|(?:can|could|would|will) i [^?]*(?:relocate|move|work|transfer|go|live)[^?]*|am i (?:willing|able|ready|prepared|happy) [^?]*|where (?:do|would) i (?:want|like|prefer|wish)[^?]*)\?$/u;
const EN_BARE =
  /^\s*(?:(?:yes|no|sure|gladly|happily|certainly|absolutely|never|definitely)\b[a-z ,']{0,24}|(?:only|just|nowhere but) (?:in|at) [a-z ]{2,24}|i(?:'d| would|'ll| will)? (?:rather not|prefer not to|love (?:to|that|it|one)|can(?:no|')t|can|could|couldn't|won't|wouldn't|will|would)|i(?:'d| would|'ll| will) be (?:glad|happy|pleased|delighted)(?: to)?)[.!\s]*$/u;
/** They asked if I could relocate, told of before what was answered. */
const EN_ASKED_ME =
  /^(?:(?:they|he|she|hr|someone) |the [a-z]+ (?:[a-z]+ )?|i was )(?:asked|wanted to know)(?: me)? (?:(?:if|whether) i\b|about)[^.?]*[.?]$/u;
const EN_SAID =
  /^\s*(?:i |and i )?(?:said|answered|replied|told (?:them|him|her)),? (?:yes|no|of course|sure|certainly|absolutely|definitely|(?:that )?i (?:could|would|can|will)(?:n't| not)?)\b[a-z ,']{0,24}[.!\s]*$/u;
const JA_ASKED =
  /^(?:[^、。?？]{0,6}(?:転勤|異動|転居|引っ?越し|海外(?:勤務|赴任|転勤|駐在)|駐在)(?:は|も|について(?:は)?)?|(?:希望(?:の)?)?勤務地(?:の希望)?は?)[?？]$/u;
const JA_BARE =
  /^\s*(?:はい(?!、?(?:あり|ござい))|いいえ|可能|不可|無理|大丈夫|問題|でき|難し|構|かまい|喜んで|受け|嫌|お断り|断り|したく|行け|行き|行く|ng|ok|どこでも|全国)[^。]{0,12}[。\0\s]*$/u;

/** The question a bare yes or no answers, to be put before it: Relocation? Yes. Empty for any other sentence. */
function askedBefore(text: string, before: string, japanese: boolean): string {
  if (!japanese && EN_SAID.test(text) && EN_ASKED_ME.test(before)) return `${before.slice(0, -1)}, `;
  if (!/[?？]$/u.test(before) || !(japanese ? JA_BARE : EN_BARE).test(text)) return '';
  if (!(japanese ? JA_ASKED : EN_ASKED).test(before)) return '';
  return japanese
    ? `${before.slice(0, -1).replace(/(?:は|も|について(?:は)?)$/u, '')}は`
    : `${before.slice(0, -1)}: `;
}

/** Reads where a sentence is ready to work: transfers, work abroad, anywhere, named places and whether only those. */
export function readLocation(
  { text, japanese, conditional, before }: Passage,
  written: string,
): Position | null {
  const asked = askedBefore(text, before, japanese);
  if (japanese) return readJapaneseLocation(asked + text, conditional);
  return readEnglishLocation(asked + text, asked + written, conditional);
}

function yesAndNo(a: ReadonlySet<string>, b: ReadonlySet<string>, key: string): boolean {
  const says = (values: ReadonlySet<string>) => [values.has(`${key}:yes`), values.has(`${key}:no`)];
  const [aYes, aNo] = says(a);
  const [bYes, bNo] = says(b);
  return aYes !== aNo && bYes !== bNo && aYes !== bYes;
}

function refusesWhatOtherOffers(
  offers: ReadonlySet<string>,
  refuses: ReadonlySet<string>,
  only: boolean,
): boolean {
  const free = offers.has('anywhere') || offers.has('transfer:yes');
  const bound = only && [...refuses].some((value) => value.startsWith('at:'));
  if (free && !offers.has('transfer:no') && bound && !refuses.has('transfer:yes') && !refuses.has('anywhere'))
    return true;
  if (offers.has('anywhere') && refuses.has('transfer:no') && !refuses.has('transfer:yes')) return true;
  const prefers = [...refuses].some((value) => value.startsWith('at:') && !isBroadPlace(value.slice(3)));
  return (
    offers.has('anywhere') &&
    ![...offers].some((value) => value.startsWith('at:')) &&
    prefers &&
    !refuses.has('anywhere') &&
    !refuses.has('transfer:yes')
  );
}

function placesOf(values: ReadonlySet<string>): string[] {
  return [...values].flatMap((value) =>
    value.startsWith('at:') && value !== 'at:home' ? [value.slice(3)] : [],
  );
}

function denies(positions: readonly Position[], places: readonly string[]): boolean {
  const held = new Set(places.flatMap((place) => [place, ...regionsOf(place)]));
  return positions.some(({ denied }) => denied.some((place) => held.has(place.slice(3))));
}

/** Whether one place is or holds the other; neighbouring towns will do for each other where neither is said to be the only one. */
function areNear(one: string, other: string, strict: boolean): boolean {
  if (one === other || regionsOf(one).includes(other) || regionsOf(other).includes(one)) return true;
  return !strict && commutedRegions(one).some((region) => commutedRegions(other).includes(region));
}

/** Two positions disagree when one refuses what the other offers, or both name places that share nothing. */
export function locationsDisagree(a: readonly Position[], b: readonly Position[]): boolean {
  const first = new Set(a.flatMap((position) => position.values));
  const second = new Set(b.flatMap((position) => position.values));
  if (
    yesAndNo(first, second, 'transfer') ||
    yesAndNo(first, second, 'move') ||
    yesAndNo(first, second, 'abroad') ||
    yesAndNo(first, second, 'remote')
  )
    return true;
  const firstOnly = a.some((position) => position.only);
  const secondOnly = b.some((position) => position.only);
  if (refusesWhatOtherOffers(first, second, secondOnly) || refusesWhatOtherOffers(second, first, firstOnly))
    return true;
  const firstPlaces = placesOf(first);
  const secondPlaces = placesOf(second);
  const home = (values: ReadonlySet<string>) => (values.has('at:home') ? ['home'] : []);
  if (denies(a, [...secondPlaces, ...home(second)]) || denies(b, [...firstPlaces, ...home(first)]))
    return true;
  const free = [first, second].some((values) => values.has('anywhere') || values.has('transfer:yes'));
  if (free || firstPlaces.length === 0 || secondPlaces.length === 0) return false;
  if ([...firstPlaces, ...secondPlaces].some(isBroadPlace)) return false;
  const strict = firstOnly || secondOnly;
  return !narrowest(firstPlaces).some((one) =>
    narrowest(secondPlaces).some((other) => areNear(one, other, strict)),
  );
}
