import { createTextCache } from '#core/text/cache.ts';

const legalForms =
  /株式会社|有限会社|合同会社|合資会社|一般社団法人|一般財団法人|公益財団法人|独立行政法人|[(（]株[)）]|㈱|,?\s+(?:inc|ltd|llc|corp|corporation|co|gmbh|plc|k\.k)\b\.?/giu;

/** A company's name as people say it: legal forms such as 株式会社 or Inc. taken off, widths unified. */
export const spokenName = createTextCache((name: string): string => {
  const spoken = name.normalize('NFKC').replace(legalForms, '').trim();
  return spoken === '' ? name.normalize('NFKC').trim() : spoken;
});

/** Names shorter than this are ordinary words or single letters too often to be looked for. */
const shortestName = 2;
/** Longer names are in no sentence, and an expression of all names must stay small. */
const longestName = 200;

function canBeNamed(name: string): boolean {
  return name.length >= shortestName && name.length <= longestName;
}

interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, and for its end, where it stands in the original; null where nothing moved. */
  origin: number[] | null;
}

const fold = createTextCache((original: string): Folded => {
  if (original.normalize('NFKC') === original) return { text: original, origin: null };
  let text = '';
  const origin: number[] = [];
  let position = 0;
  for (const character of original) {
    const folded = character.normalize('NFKC');
    for (let unit = 0; unit < folded.length; unit++) origin.push(position);
    text += folded;
    position += character.length;
  }
  origin.push(position);
  return { text, origin };
});

const wordLike = /[\p{Script=Latin}\p{N}]/u;
const katakana = /[ァ-ヺー]/u;

/** Whether two neighbouring characters belong to one word, so that a name must not end between them. */
function joins(left: string | undefined, right: string | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  return [wordLike, katakana].some((script) => script.test(left) && script.test(right));
}

const groupSuffix = /^(?:グループ|ホールディングス)/u;

/**
 * Where a text names a company, as `[start, end)` in the text; null when it does not. The name must stand as a word
 * of its own where the script shows words (Latin letters, katakana); legal forms and widths do not matter.
 */
export function findCompanyName(original: string, name: string): [number, number] | null {
  const wanted = spokenName(name);
  if (!canBeNamed(wanted)) return null;
  const { text, origin } = fold(original);
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const endsInWord = joins(wanted.at(-1), text[end]) && !groupSuffix.test(text.slice(end));
    if (joins(text[at - 1], wanted[0]) || endsInWord) continue;
    return origin === null ? [at, end] : [origin[at] ?? 0, origin[end] ?? original.length];
  }
  return null;
}

const special = /[\\^$.*+?()[\]{}|/]/gu;

/** What a text names of many companies, longest names first; kept because every company of a journal is searched for the same ones. */
const namesOf = createTextCache((joined: string): ((text: string) => readonly string[]) => {
  const names = joined.split('\n').toSorted((a, b) => b.length - a.length);
  const expression = new RegExp(names.map((name) => name.replace(special, '\\$&')).join('|'), 'gu');
  return createTextCache((text) => Array.from(fold(text).text.matchAll(expression), ([found]) => found));
});

/**
 * A quick test whether texts may name one of the companies besides `own`, which rules out most texts. `own` takes
 * part in the search so that every company of a journal is searched for the same names.
 */
export function mayNameOneOf(names: readonly string[], own: string): (texts: readonly string[]) => boolean {
  const spoken = [own, ...names].map(spokenName).filter(canBeNamed);
  if (spoken.length === 0) return () => false;
  const namesIn = namesOf([...new Set(spoken)].toSorted().join('\n'));
  const ownName = spokenName(own);
  return (texts) => texts.some((text) => namesIn(text).some((found) => found !== ownName));
}
