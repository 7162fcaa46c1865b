import { conceptById, weightOf } from '../concepts.ts';
import { baseOf, prefixesOf, sameToken } from '../tokens.ts';
import type { Quantity } from './quantity.ts';
import { isTime } from './quantity-values.ts';

/** A scope without the mark that it was named earlier in the text. */
export function plainToken(token: string): string {
  return token.startsWith('~') ? token.slice(1) : token;
}

/** A name inside the activity (アメリカ留学) binds a stretch of time as a scope does. */
function namedScopes(quantity: Quantity): readonly string[] {
  if (!isTime(quantity)) return quantity.scopes;
  const names = quantity.heads
    .flatMap((head) => prefixesOf(head))
    .filter((name) => conceptById(name) === null);
  return [...quantity.scopes, ...names];
}

/** Work is no place: where it is done tells two numbers apart. */
export const WORKING: ReadonlySet<string> = new Set(['work', 'part-time', 'volunteering']);

/** Scopes clash when both texts name one and none of them can be the same. */
export function scopesClash(a: Quantity, b: Quantity): boolean {
  const places = (scopes: readonly string[]) => {
    const named = scopes.filter((scope) => !WORKING.has(plainToken(scope)));
    return named.length > 0 ? named : scopes;
  };
  const [aScopes, bScopes] = [places(namedScopes(a)), places(namedScopes(b))];
  const others = [...bScopes, ...b.heads, ...b.context].map(plainToken);
  if (aScopes.length === 0 || bScopes.length === 0) return false;
  const own = [...aScopes, ...a.heads, ...a.context].map(plainToken);
  const foundInB = aScopes.some((scope) => others.some((other) => sameToken(plainToken(scope), other)));
  const foundInA = bScopes.some((scope) => own.some((other) => sameToken(plainToken(scope), other)));
  return !foundInB && !foundInA;
}

/** Two names of one kind clash when each is narrowed in its own way: サッカー部 and 茶道部. */
export function namesClash(a: readonly string[], b: readonly string[]): boolean {
  return a.some(
    (one) =>
      !b.some((other) => prefixesOf(other).length > 0 && sameToken(one, other)) &&
      b.some(
        (other) =>
          baseOf(one) === baseOf(other) &&
          prefixesOf(one).length > 0 &&
          prefixesOf(other).length > 0 &&
          !sameToken(one, other),
      ),
  );
}

/** A group counted by itself must be the other's group, or one of the other's scopes; a bare team needs more in common. */
export function groupsClash(a: Quantity, b: Quantity): boolean {
  if (a.group === null) return false;
  const { group } = a;
  const others = b.group === null ? b.scopes.map(plainToken) : [b.group];
  const bare = weightOf(baseOf(group)) <= 0.25;
  const ofOurs = bare && prefixesOf(group).length === 0 && b.group === null && b.heads.includes('member');
  if (!ofOurs && others.length > 0 && !others.some((other) => sameToken(group, other))) return true;
  if (!bare) return false;
  const details = ({ heads, scopes, group: own }: Quantity) =>
    [...heads, ...scopes, ...(own === null ? [] : [own])]
      .flatMap((token) => (baseOf(token) === baseOf(group) ? prefixesOf(token) : [token]))
      .filter((token) => !token.startsWith('~') && !['member', 'people'].includes(baseOf(token)));
  const [mine, theirs] = [details(a), details(b)];
  const places = [...mine, ...theirs].filter((token) => conceptById(baseOf(token))?.kind !== 'people');
  const shares = (own: readonly string[], other: readonly string[], beside: readonly string[]) =>
    own.some(
      (one) =>
        other.some((word) => sameToken(one, word)) ||
        (weightOf(baseOf(one)) >= 1 && beside.some((word) => sameToken(one, word))),
    );
  return places.length > 0 && !shares(mine, theirs, b.context) && !shares(theirs, mine, a.context);
}

/** School days before university are another life: a number from then is never compared with one that does not say so. */
const EARLIER_SCHOOL = /^school:(?:high|middle|primary)$/u;

/** What is so only when much or little is to do, or in some weather, is not so as a rule. */
const SPECIAL = /^(?:load:(?:busy|quiet)|weather|degrees):?/u;

/** Says whether two lists of periods cannot be of one time. */
export function periodsClash(a: readonly string[], b: readonly string[]): boolean {
  const early = (periods: readonly string[]) => periods.find((period) => EARLIER_SCHOOL.test(period));
  if (early(a) !== early(b)) return true;
  const special = (periods: readonly string[]) => periods.find((period) => SPECIAL.test(period));
  if (special(a) !== special(b)) return true;
  for (const one of a) {
    const key = one.slice(0, one.indexOf(':'));
    const others = b.filter((other) => other.startsWith(`${key}:`));
    if (others.length > 0 && !others.includes(one)) return true;
  }
  return a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));
}

/** The periods a number names, university years aside. */
export function named({ periods }: Quantity): readonly string[] {
  return periods.filter((period) => period !== 'school:university');
}

/** Says whether two lists hold the same words. */
export function shareSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

/** Whose it is may be told in other words: 祖母の店の在庫は, 祖母の店の在庫を. */
function ownerNamed(word: string, { quote, narrowing }: Quantity): boolean {
  const owner = word.startsWith('who:') ? word.slice(4) : '';
  return (
    owner !== '' &&
    quote.includes(`${owner}の`) &&
    !/私|自分|僕/u.test(quote) &&
    !narrowing.some((one) => one.startsWith('who:'))
  );
}

/** What is new under another name than 新規. */
const NEW = /新しい|新たに|新たな/u;

/** Those who are taught a job are new to it. */
function taught({ verbs }: Quantity): boolean {
  return verbs.includes('teach');
}

/** Says whether what narrows two numbers is the same; what happened to things in one telling is what was done with them in the other. */
export function narrowingMeets(a: Quantity, b: Quantity): boolean {
  const left = (one: Quantity, other: Quantity) =>
    one.narrowing.filter(
      (word) =>
        !other.narrowing.includes(word) &&
        !ownerNamed(word, other) &&
        !(word === 'new' && one.low > other.high && taught(one) && taught(other)) &&
        !(word === '新規' && NEW.test(other.quote)) &&
        !other.verbs.some(
          (verb) => verb.length > 3 && word.startsWith('event:w') && word.includes(` ${verb}`),
        ),
    );
  return left(a, b).length === 0 && left(b, a).length === 0;
}

/** What took place at a camp or a contest is compared with what is said of one, not with all there was. */
export function eventsClash(a: Quantity, b: Quantity): boolean {
  if (a.dimension === 'person' || a.dimension === 'rank') return false;
  const words = (quantity: Quantity) =>
    [...quantity.heads, ...quantity.scopes, ...quantity.context].map(plainToken);
  const alone = (one: Quantity, other: Quantity) => {
    const events = one.scopes.filter((scope) => baseOf(scope) === 'camp');
    return events.length > 0 && !events.some((event) => words(other).some((word) => sameToken(event, word)));
  };
  return alone(a, b) || alone(b, a);
}
