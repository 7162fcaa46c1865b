import { createTextCache } from '../cache.ts';
import { foldWidth } from '../fold.ts';
import { isJapanese } from '../normalise.ts';
import type { Quantity } from './quantity.ts';
import { COUNTS } from './quantity-values.ts';
import { tells } from './told-alike.ts';

/** What belongs to something and is where it is counted: 夏祭りの射的に, 文化祭の喫茶店では. */
const SPOT =
  /((?:\p{Script=Han}|\p{Script=Katakana}|ー|祭り){2,8})の((?:\p{Script=Han}|\p{Script=Katakana}|[ーおけびりきしちみげ]){1,10})(?:に|で)は?(?=[^、。]*\d)/gu;

interface Spot {
  owner: string;
  spot: string;
}

const spotsOf = createTextCache((quote: string): Spot[] =>
  [...foldWidth(quote).matchAll(SPOT)].flatMap(([, owner, spot]) =>
    owner === undefined || spot === undefined ? [] : [{ owner, spot }],
  ),
);

/** Says whether two counts are taken at two spots of one place: so many at the ring toss of the fair, so many at its shooting gallery. */
export function spotsClash(a: Quantity, b: Quantity): boolean {
  if (!COUNTS.has(a.dimension) || !isJapanese(a.quote) || !isJapanese(b.quote)) return false;
  return spotsOf(a.quote).some((one) =>
    spotsOf(b.quote).some(
      (other) =>
        one.owner === other.owner &&
        one.spot !== other.spot &&
        !b.quote.includes(one.spot) &&
        !a.quote.includes(other.spot) &&
        !tells(b.quote, one.spot) &&
        !tells(a.quote, other.spot),
    ),
  );
}
