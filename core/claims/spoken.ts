import type { Category } from '#core/domain/category.ts';
import type { ClaimSource } from '#core/domain/claim.ts';
import type { Company } from '#core/domain/company.ts';
import type { Exchange } from '#core/domain/exchange.ts';
import type { Round } from '#core/domain/round.ts';

/** A text of the journal in which the user states something: where it stands and what it answers. */
export interface Spoken {
  source: ClaimSource;
  /** The user's own words; several paragraphs for an answer with follow-ups. */
  text: string;
  /** The question it answers; empty for planned answers. */
  question: string;
  /** The round it was said in or is planned for; null for documents. */
  round: Round | null;
  /** Null for documents. */
  category: Category | null;
}

/** What the user said in an exchange: the answer, then the answers to its follow-ups, one a line. */
export function wordsOf(exchange: Exchange): string {
  return [exchange.answer, ...exchange.followUps.map(({ answer }) => answer)]
    .filter((text) => text.trim() !== '')
    .join('\n');
}

/** Every text of a company in which the user states something: papers, then what was said, then what is planned. */
export function spokenTexts(company: Company): Spoken[] {
  const written = company.documents.flatMap(({ items }) =>
    items.map(
      ({ id, question, text }): Spoken => ({
        source: { kind: 'document-item', id },
        text,
        question,
        round: null,
        category: null,
      }),
    ),
  );
  const said = company.rounds.flatMap((round) =>
    round.exchanges.map(
      (exchange): Spoken => ({
        source: { kind: 'exchange', id: exchange.id },
        text: wordsOf(exchange),
        question: exchange.question,
        round,
        category: exchange.category,
      }),
    ),
  );
  const planned = company.answers.map(
    ({ id, text, roundId, category }): Spoken => ({
      source: { kind: 'answer', id },
      text,
      question: '',
      round: company.rounds.find((round) => round.id === roundId) ?? null,
      category,
    }),
  );
  return [...written, ...said, ...planned];
}
