import type { Answer } from '#core/domain/answer.ts';
import { isCore } from '#core/domain/category.ts';
import type { Company } from '#core/domain/company.ts';
import type { DocumentItem } from '#core/domain/document.ts';
import { opening } from '#core/gaps/quote.ts';
import { findQuantities } from '#core/text/quantities.ts';

/** A line of a document that is likely to be asked about. */
export interface ProbedLine {
  item: DocumentItem;
  /** The sentence to expect a question on: the first with a number, else the opening. */
  sentence: string;
  /** The answer that covers it, if there is one. */
  answer: Answer | undefined;
}

/**
 * The document lines with text, the likeliest first. Numbers invite "how did you measure that", core topics are asked
 * by everyone, and a line no answer covers hurts most when it comes up.
 */
export function probedLines(company: Company, answers: readonly Answer[]): ProbedLine[] {
  return company.documents
    .flatMap((document) => document.items)
    .filter((item) => item.text.trim() !== '')
    .map((item) => {
      const answer = answers.find((candidate) => candidate.documentItemIds.includes(item.id));
      const number = findQuantities(item.text)[0];
      const weight =
        (number === undefined ? 0 : 2) +
        (answer === undefined ? 2 : 0) +
        (answer !== undefined && isCore(answer.category) ? 1 : 0);
      return { item, answer, weight, sentence: number?.quote ?? opening(item.text) };
    })
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ item, answer, sentence }) => ({ item, answer, sentence }));
}
