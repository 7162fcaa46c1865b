const legalForms =
  /株式会社|有限会社|合同会社|合資会社|一般社団法人|一般財団法人|公益財団法人|独立行政法人|[(（]株[)）]|㈱|,?\s+(?:inc|ltd|llc|corp|corporation|co|gmbh|plc|k\.k)\b\.?/giu;

/** A company's name as people say it: legal forms such as 株式会社 or Inc. taken off, widths unified. */
export function spokenName(name: string): string {
  const spoken = name.normalize('NFKC').replace(legalForms, '').trim();
  return spoken === '' ? name.normalize('NFKC').trim() : spoken;
}

/** Names shorter than this are ordinary words or single letters too often to be looked for. */
const shortestName = 2;

interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, and for its end, where it stands in the original. */
  origin: number[];
}

function fold(original: string): Folded {
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
}

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
export function findCompanyName(text: string, name: string): [number, number] | null {
  const wanted = spokenName(name);
  if (wanted.length < shortestName) return null;
  const folded = fold(text);
  for (let at = folded.text.indexOf(wanted); at !== -1; at = folded.text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const endsInWord = joins(wanted.at(-1), folded.text[end]) && !groupSuffix.test(folded.text.slice(end));
    if (joins(folded.text[at - 1], wanted[0]) || endsInWord) continue;
    return [folded.origin[at] ?? 0, folded.origin[end] ?? text.length];
  }
  return null;
}
