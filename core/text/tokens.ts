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

function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = a.length < b.length ? a : b;
  const longer = a.length < b.length ? b : a;
  if (shorter.length < 2 || !/[^\x20-\x7e]/u.test(shorter)) return false;
  return longer.startsWith(shorter) || longer.endsWith(shorter);
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
  return first.length === 0 || second.length === 0 || sharesWord(first, second);
}

/** Weighs what two tokens share: the word they end in, and half as much again for a shared narrowing word. */
export function sharedWeight(a: string, b: string): number {
  if (!sameToken(a, b)) return 0;
  const first = baseOf(a);
  const second = baseOf(b);
  const weight = weightOf(first.length <= second.length ? first : second);
  const narrowing = prefixesOf(a).filter((one) => sharesWord([one], prefixesOf(b)));
  return (
    weight + (narrowing.length === 0 ? 0 : Math.max(0.5, ...narrowing.map((one) => 0.75 * weightOf(one))))
  );
}
