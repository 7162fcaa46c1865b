import { findClaimQuantities, namedValuesDisagree } from '#core/text/claims.ts';
import { countSameThing, findDisagreeing, grew } from '#core/text/compare-quantities.ts';
import { findQuantities } from '#core/text/quantities.ts';
import type { Quantity } from '#core/text/quantity.ts';
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
  of: Map<Quantity, Stated>;
}

function read({ company }: Situation, text: UserText): Source {
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
  for (const quantity of text.texts.flatMap((written) => findQuantities(written))) {
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
  return { subject: text.subject, quantities: [...of.keys()], of };
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
}

function pairsBetween(first: Source, second: Source): Pair[] {
  const pairs = findDisagreeing(first.quantities, second.quantities).flatMap(({ earlier, later }): Pair[] => {
    const one = first.of.get(earlier);
    const other = second.of.get(later);
    return one === undefined || other === undefined ? [] : [{ earlier: one, later: other }];
  });
  for (const one of first.of.values()) {
    for (const other of second.of.values()) {
      if (one.claim === null || other.claim === null || one.claim.label.trim() === '') continue;
      if (pairs.some(({ earlier, later }) => earlier === one && later === other)) continue;
      if (namedValuesDisagree(one.claim, other.claim)) pairs.push({ earlier: one, later: other });
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
      .map((text) => read(situation, text))
      .filter(({ quantities }) => quantities.length > 0);
    const pairs = sources.flatMap((second, index) =>
      sources
        .slice(0, index)
        .filter((first) => first.subject !== second.subject)
        .flatMap((first) => pairsBetween(first, second).filter(({ later }) => !later.explained)),
    );
    return findingsOf(pairs);
  },
});
