import type { z } from 'zod';
import { answerSchema } from './answer.ts';
import { checklistItemSchema } from './checklist-item.ts';
import { claimSchema } from './claim.ts';
import { companySchema } from './company.ts';
import { concernSchema } from './concern.ts';
import { documentItemSchema, documentSchema } from './document.ts';
import { episodeSchema } from './episode.ts';
import { exchangeSchema } from './exchange.ts';
import { factSchema } from './fact.ts';
import { reverseQuestionSchema } from './reverse-question.ts';
import { roundSchema } from './round.ts';
import { selfCheckSchema } from './self-check.ts';

/**
 * Every noun that has an id, with its parent and the schema of its own fields (children left out).
 * What is edited, deleted and restored one by one is exactly one of these.
 */
export const records = {
  company: {
    parent: null,
    schema: companySchema.omit({
      facts: true,
      documents: true,
      rounds: true,
      answers: true,
      claims: true,
      reverseQuestions: true,
    }),
  },
  fact: { parent: 'company', schema: factSchema },
  document: { parent: 'company', schema: documentSchema.omit({ items: true }) },
  documentItem: { parent: 'document', schema: documentItemSchema },
  round: { parent: 'company', schema: roundSchema.omit({ exchanges: true, concerns: true, checklist: true }) },
  exchange: { parent: 'round', schema: exchangeSchema },
  concern: { parent: 'round', schema: concernSchema },
  checklistItem: { parent: 'round', schema: checklistItemSchema },
  answer: { parent: 'company', schema: answerSchema },
  claim: { parent: 'company', schema: claimSchema },
  reverseQuestion: { parent: 'company', schema: reverseQuestionSchema },
  episode: { parent: null, schema: episodeSchema },
  selfCheck: { parent: null, schema: selfCheckSchema },
} as const;

/** The name of a noun that has an id. */
export type Noun = keyof typeof records;

/** The names of all nouns that have an id, parents before their children. */
export const nouns = Object.keys(records) as Noun[];

/** The own fields of one record of a noun. */
export type RecordOf<N extends Noun> = z.infer<(typeof records)[N]['schema']>;

/** The parent noun of a noun, or null for nouns that stand alone. */
export type ParentOf<N extends Noun> = (typeof records)[N]['parent'];
