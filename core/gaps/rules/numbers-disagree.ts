import { findClaimQuantities, namedValuesDisagree } from '#core/text/claims.ts';
import { findDisagreeing, multiplies, namesBoth } from '#core/text/disagreements.ts';
import { countSameThing, explains } from '#core/text/quantities/compare-quantities.ts';
import { confirms } from '#core/text/quantities/one-story.ts';
import type { Dimension, Quantity } from '#core/text/quantities/quantity.ts';
import { grew } from '#core/text/quantities/quantity-values.ts';
import { findQuantities } from '#core/text/quantities.ts';
import { compareOnce } from '../compare-once.ts';
import { defineRule, type Evidence, type Finding, type Fix, type Subject } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { type UserText, userTextsOf } from '../user-texts.ts';

/** A number with where it was stated. */
interface Stated {
  quantity: Quantity;
  subject: Subject;
  evidence: Evidence;
  explained: boolean;
  fix: Fix;
  claim: { label: string; value: string } | null;
}

/** The numbers of one text; a claim noted for it stands in for what the text itself says of the same thing. */
interface Source {
  subject: Subject;
  quantities: Quantity[];
  /** What its numbers measure; people and things are one. */
  kinds: ReadonlySet<string>;
  /** Whether a claim among them names what it counts. */
  named: boolean;
  /** Where each number was stated. */
  stated: Stated[];
  /** What its numbers say, without where they stand. */
  meaning: string;
}

/** What a number says, without where it stands; numbers are read once per text, so this is too. */
const meanings = new WeakMap<Quantity, string>();

function meaningOf(quantity: Quantity): string {
  const known = meanings.get(quantity);
  if (known !== undefined) return known;
  const { quote: _quote, start: _start, end: _end, ...rest } = quantity;
  const meaning = JSON.stringify(rest);
  meanings.set(quantity, meaning);
  return meaning;
}

/** Reads the numbers of one text and its claims; null where there are none. */
function read({ company }: Situation, text: UserText): Source | null {
  const written = text.texts.flatMap((one) => findQuantities(one));
  if (written.length === 0 && !text.claims.some(({ topic }) => topic === 'number')) return null;
  const of = new Map<Quantity, Stated>();
  for (const claim of text.claims.filter(({ topic }) => topic === 'number')) {
    const subject: Subject = { kind: 'claim', id: claim.id };
    const evidence = { ...subject, quote: claim.value.trim() };
    const explained = text.explained || claim.changeReason.trim() !== '';
    const fix: Fix = { screen: 'claims', kind: 'company', id: company.id, field: 'claims' };
    for (const quantity of findClaimQuantities(claim))
      of.set(quantity, { quantity, subject, evidence, explained, fix, claim });
  }
  const claimed = [...of.keys()];
  for (const quantity of written) {
    if (claimed.some((other) => countSameThing(other, quantity))) continue;
    const evidence = { ...text.subject, quote: quantity.quote };
    of.set(quantity, {
      quantity,
      subject: text.subject,
      evidence,
      explained: text.explained,
      fix: text.fix,
      claim: null,
    });
  }
  const quantities = [...of.keys()];
  if (quantities.length === 0) return null;
  return {
    subject: text.subject,
    quantities,
    kinds: new Set(quantities.map(({ dimension }) => (dimension === 'person' ? 'thing' : dimension))),
    named: [...of.values()].some(({ claim }) => claim !== null && claim.label.trim() !== ''),
    stated: [...of.values()],
    meaning: quantities.map(meaningOf).join(),
  };
}

/** A headline left as it was must not excuse a number changed in the text below it: the two are read apart. */
function headlineApart({ answers }: Situation, text: UserText): UserText[] {
  const headline = answers.find(
    ({ id }) => text.subject.kind === 'answer' && id === text.subject.id,
  )?.headline;
  const rest = text.texts.filter((written) => written !== headline);
  if (headline === undefined || rest.length === text.texts.length || rest.length === 0) return [text];
  return [
    { ...text, texts: [headline], claims: [] },
    { ...text, texts: rest },
  ];
}

/** A contradiction between two statements of a number. */
interface Pair {
  earlier: Stated;
  later: Stated;
  byName: boolean;
}

/** Whether two texts hold numbers that could count the same thing: most do not, and need no closer look. */
function couldMeet(first: Source, second: Source): boolean {
  for (const kind of first.kinds) if (second.kinds.has(kind)) return true;
  return first.named && second.named;
}

/** Positions of disagreeing numbers in the lists of two texts. */
type Places = { earlier: number; later: number; byName: boolean }[];

/** How much two sentences must share, for each measure: numbers that are few can hardly be taken for one another. */
function enoughAmong(quantities: readonly Quantity[]): (dimension: Dimension) => number {
  const measureOf = (dimension: Dimension) => (dimension === 'person' ? 'thing' : dimension);
  const alike = new Map<Dimension, number>();
  for (const { dimension } of quantities)
    alike.set(measureOf(dimension), (alike.get(measureOf(dimension)) ?? 0) + 1);
  return (dimension) => {
    const count = alike.get(measureOf(dimension)) ?? 0;
    if (quantities.length <= few || count <= fewAlike) return enoughAmongFew;
    return count <= someAlike ? enoughAmongSome : enoughAmongMany;
  };
}

/** A journal with no more numbers than these holds few that could be taken for one another. */
const few = 12;
/** So much must two sentences share before numbers without a common name are held to be one: the more numbers, the more. */
const enoughAmongFew = 2;
const enoughAmongMany = 4;
const fewAlike = 4;
const someAlike = 6;
const enoughAmongSome = 3;

/** Where the numbers of two texts disagree. */
function placesOf(first: Source, second: Source, enough: (dimension: Dimension) => number): Places {
  return findDisagreeing(first.quantities, second.quantities, enough).map(({ earlier, later, byName }) => ({
    byName,
    earlier: first.quantities.indexOf(earlier),
    later: second.quantities.indexOf(later),
  }));
}

const none: Pair[] = [];

function pairsBetween(
  first: Source,
  second: Source,
  compare: (first: Source, second: Source) => Places,
): Pair[] {
  if (!couldMeet(first, second)) return none;
  const places = compare(first, second);
  if (places.length === 0 && !(first.named && second.named)) return none;
  const pairs = places.flatMap((place): Pair[] => {
    const [earlier, later] = [first.stated[place.earlier], second.stated[place.later]];
    return earlier === undefined || later === undefined ? [] : [{ earlier, later, byName: place.byName }];
  });
  if (!first.named || !second.named) return pairs;
  for (const one of first.stated) {
    for (const other of second.stated) {
      if (one.claim === null || other.claim === null || one.claim.label.trim() === '') continue;
      if (pairs.some(({ earlier, later }) => earlier === one && later === other)) continue;
      if (namedValuesDisagree(one.claim, other.claim))
        pairs.push({ earlier: one, later: other, byName: true });
    }
  }
  return pairs;
}

function uniqueEvidence(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(
    (one, index) =>
      evidence.findIndex(
        (other) => other.kind === one.kind && other.id === one.id && other.quote === one.quote,
      ) === index,
  );
}

/** One finding for each later text or claim, however many of its numbers are disputed. */
function findingsOf(pairs: readonly Pair[]): Finding[] {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const { kind, id } = pair.later.subject;
    const key = JSON.stringify([kind, id]);
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  return [...groups.values()].flatMap((group): Finding[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { subject, fix } = first.later;
    return [
      {
        severity: 'high',
        subject,
        evidence: uniqueEvidence([
          ...group.map(({ earlier }) => earlier.evidence),
          ...group.map(({ later }) => later.evidence),
        ]),
        variant: group.some(({ earlier, later }) => grew(earlier.quantity, later.quantity))
          ? 'grew'
          : undefined,
        fix,
      },
    ];
  });
}

/** The same thing counted with different numbers, without a word on why the later differs. */
export const numbersDisagree = defineRule({
  id: 'numbers-disagree',
  group: 'consistency',
  minutes: 4,
  check: (situation) => {
    const sources = userTextsOf(situation)
      .flatMap((text) => headlineApart(situation, text))
      .flatMap((text) => read(situation, text) ?? []);
    const enough = enoughAmong(sources.flatMap(({ quantities }) => quantities));
    const compare = compareOnce(sources, (first, second) => placesOf(first, second, enough));
    const pairs: Pair[] = [];
    for (const [index, second] of sources.entries()) {
      for (const first of sources.slice(0, index)) {
        if (first.subject === second.subject) continue;
        for (const pair of pairsBetween(first, second, compare)) if (!pair.later.explained) pairs.push(pair);
      }
    }
    const apart = ({ earlier, later }: Pair) =>
      sources.some(
        ({ quantities }) =>
          namesBoth(quantities, earlier.quantity, later.quantity) ||
          quantities.some(
            (one) =>
              (explains(one, later.quantity) && multiplies(quantities, one, earlier.quantity)) ||
              (explains(one, earlier.quantity) && multiplies(quantities, one, later.quantity)),
          ),
      );
    const known = ({ later, byName }: Pair) =>
      !byName &&
      sources.some(
        ({ subject, quantities }) =>
          subject !== later.subject && quantities.some((quantity) => confirms(quantity, later.quantity)),
      );
    return findingsOf(pairs.filter((pair) => !apart(pair) && !known(pair)));
  },
});
