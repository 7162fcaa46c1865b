import { type ClaimTopic, claimTopics } from '#core/domain/claim.ts';
import type { Company } from '#core/domain/company.ts';
import type { Round } from '#core/domain/round.ts';
import { normalise } from '#core/text/normalise.ts';
import { findQuantities } from '#core/text/quantities.ts';

/** Something the user committed to: a number or a condition, and where it was stated. */
export interface Stated {
  topic: ClaimTopic;
  /** What a number counts; empty for other topics. */
  label: string;
  value: string;
  /** The round it was said in, the papers, or the plan. */
  where: { kind: 'round'; round: Round } | { kind: 'document' } | { kind: 'plan' };
}

function whereOf(company: Company, kind: string, id: string): Stated['where'] {
  if (kind === 'document-item') return { kind: 'document' };
  const round = company.rounds.find((candidate) =>
    candidate.exchanges.some((exchange) => exchange.id === id),
  );
  return round === undefined ? { kind: 'plan' } : { kind: 'round', round };
}

function numbersIn(text: string, where: Stated['where']): Stated[] {
  return findQuantities(text).map(({ quote }) => ({
    topic: 'number' as const,
    label: '',
    value: quote,
    where,
  }));
}

/**
 * The numbers and conditions stated so far, each once: claims by topic, then sentences with numbers said in the
 * earlier rounds (latest first), then those written in the documents.
 */
export function statedBefore(company: Company, earlier: readonly Round[]): Stated[] {
  const claims = company.claims
    .filter((claim) => claim.value.trim() !== '')
    .map(
      (claim): Stated => ({
        topic: claim.topic,
        label: claim.label,
        value: claim.value,
        where: whereOf(company, claim.source.kind, claim.source.id),
      }),
    )
    .toSorted((a, b) => claimTopics.indexOf(a.topic) - claimTopics.indexOf(b.topic));
  const said = earlier
    .toReversed()
    .flatMap((round) =>
      round.exchanges.flatMap((exchange) =>
        [exchange.answer, ...exchange.followUps.map((followUp) => followUp.answer)].flatMap((text) =>
          numbersIn(text, { kind: 'round', round }),
        ),
      ),
    );
  const written = company.documents.flatMap((document) =>
    document.items.flatMap((item) => numbersIn(item.text, { kind: 'document' })),
  );
  const seen = new Set<string>();
  return [...claims, ...said, ...written].filter(({ topic, value, label }) => {
    const key = `${topic}/${normalise(label)}/${normalise(value)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
