import { readEnglishLocation } from './english-location.ts';
import { readJapaneseLocation } from './japanese-location.ts';
import { isBroadPlace, narrowest } from './places.ts';
import type { Passage, Position } from './statement.ts';

/** Reads where a sentence is ready to work: transfers, work abroad, anywhere, named places and whether only those. */
export function readLocation({ text, japanese, conditional }: Passage, written: string): Position | null {
  if (japanese) return readJapaneseLocation(text, conditional);
  return readEnglishLocation(text, written, conditional);
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
  const denies = (one: readonly Position[], other: ReadonlySet<string>) =>
    one.flatMap(({ denied }) => denied).some((place) => other.has(place));
  if (denies(a, second) || denies(b, first)) return true;
  const places = (values: ReadonlySet<string>) =>
    [...values].flatMap((value) => (value.startsWith('at:') && value !== 'at:home' ? [value.slice(3)] : []));
  const firstPlaces = places(first);
  const secondPlaces = places(second);
  const free = [first, second].some((values) => values.has('anywhere') || values.has('transfer:yes'));
  if (free || firstPlaces.length === 0 || secondPlaces.length === 0) return false;
  if ([...firstPlaces, ...secondPlaces].some(isBroadPlace)) return false;
  const lies = (some: readonly string[], others: readonly string[]) =>
    narrowest(some).some((place) => others.includes(place));
  return !lies(firstPlaces, secondPlaces) && !lies(secondPlaces, firstPlaces);
}
