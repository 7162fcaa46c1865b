import { INDUSTRIES } from './industry-names.ts';

const WIDER = new Map(INDUSTRIES.map(([id, , , wider]) => [id, wider.split(' ')]));

function within(id: string, wider: string): boolean {
  return WIDER.get(id)?.includes(wider) === true;
}

/** All names in one expression, so that a text is gone through once, and then the industry of each name. */
function finder(names: readonly (readonly [string, string])[], edge: string): (text: string) => string[] {
  const any = new RegExp(`${edge}(?:${names.map(([, name]) => name).join('|')})${edge}`, 'gu');
  const each = names.map(
    ([id, name]) => [id, new RegExp(`^(?:${name.replace(/\(\?<?[=!][^)]*\)/gu, '')})$`, 'u')] as const,
  );
  const known = new Map<string, string>();
  return (text) =>
    (text.match(any) ?? []).map((name) => {
      const id = known.get(name) ?? each.find(([, pattern]) => pattern.test(name))?.[0] ?? '';
      known.set(name, id);
      return id;
    });
}

const findJapanese = finder(
  INDUSTRIES.map(([id, ja]) => [id, ja]),
  '',
);
const findEnglish = finder(
  INDUSTRIES.map(([id, , en]) => [id, en]),
  '\\b',
);

/** Finds the industries that a folded stretch names. */
export function industriesIn(text: string, japanese: boolean): string[] {
  const found = (japanese ? findJapanese : findEnglish)(text);
  return found.length < 2
    ? found
    : [...new Set(found)].filter((id) => !found.some((other) => within(other, id)));
}

/** Says whether two industries can be one: the same, or one within the other. */
export function sameIndustry(a: string, b: string): boolean {
  return a === b || within(a, b) || within(b, a);
}

/** Says whether an industry is one of the list, and not told in words of its own. */
export function listedIndustry(industry: string): boolean {
  return WIDER.has(industry);
}
