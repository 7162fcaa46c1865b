import { weightOf } from './concepts.ts';

/** Joins what narrows a word to the word: `サッカー>club`. */
export function joinToken(prefixes: readonly string[], base: string): string {
  return prefixes.length === 0 ? base : `${prefixes.join('+')}>${base}`;
}

/** Gives the word a token ends in. */
export function baseOf(token: string): string {
  return token.slice(token.indexOf('>') + 1);
}

/** Gives the words that narrow a token, none for a plain one. */
export function prefixesOf(token: string): string[] {
  const cut = token.indexOf('>');
  return cut < 0 ? [] : token.slice(0, cut).split('+');
}

const LEVEL = /^(?:全国|国際|世界|県|地区|地方|市|校内|学内|社内|関東|関西|学年|アジア|新人|国)$/u;
/** Words that may stand for the same people or the same time in two tellings. */
const RELATED = new Map([
  ['customer', 'visitor'],
  ['visitor', 'customer'],
  ['stay', 'study-abroad'],
  ['study-abroad', 'stay'],
  ['work', 'stay'],
  ['lab', 'research'],
  ['research', 'lab'],
]);

const SHOPS: ReadonlySet<string> = new Set(['cafe', 'izakaya', 'restaurant', 'convenience']);

function related(a: string, b: string): boolean {
  if ((a === 'shop' && SHOPS.has(b)) || (b === 'shop' && SHOPS.has(a))) return true;
  return RELATED.get(a) === b || RELATED.get(b) === a;
}

function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === b.length) return related(a, b);
  const shorter = a.length < b.length ? a : b;
  const longer = a.length < b.length ? b : a;
  const starts = longer.startsWith(shorter);
  if (!starts && !longer.endsWith(shorter)) return related(a, b);
  if (!/[^\x20-\x7e]/u.test(longer)) return false;
  if (shorter.length < (/[^\x20-\x7e]/u.test(shorter) ? 2 : 5)) return false;
  return starts || !LEVEL.test(longer.slice(0, -shorter.length));
}

/** A shop of another kind (書店) is no café. */
function isShop(one: string, other: string): boolean {
  return one.endsWith('>shop') && SHOPS.has(baseOf(other));
}

function sharesWord(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.some((other) => sameWord(one, other)));
}

/** Says whether two tokens can name the same thing: the same word, not narrowed in different ways. */
export function sameToken(a: string, b: string): boolean {
  if (a === b) return true;
  if (!sameWord(baseOf(a), baseOf(b))) return false;
  const first = prefixesOf(a);
  const second = prefixesOf(b);
  if (isShop(a, b) || isShop(b, a)) return false;
  if (first.length === 0 || second.length === 0)
    return ![...first, ...second].some((prefix) => LEVEL.test(prefix));
  return sharesWord(first, second);
}

/** Weighs what two tokens share: the word they end in, and half as much again for a shared narrowing word. */
export function sharedWeight(a: string, b: string): number {
  if (!sameToken(a, b)) return 0;
  const first = baseOf(a);
  const second = baseOf(b);
  const weight = Math.min(weightOf(first), weightOf(second));
  const narrowing = prefixesOf(a).filter((one) => sharesWord([one], prefixesOf(b)));
  return (
    weight + (narrowing.length === 0 ? 0 : Math.max(0.5, ...narrowing.map((one) => 0.75 * weightOf(one))))
  );
}
