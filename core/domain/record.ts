import { z } from 'zod';
import { answerSchema } from './answer.ts';
import { checklistItemSchema } from './checklist-item.ts';
import { claimSchema } from './claim.ts';
import { companySchema } from './company.ts';
import { concernSchema } from './concern.ts';
import { dismissalSchema } from './dismissal.ts';
import { documentItemSchema, documentSchema } from './document.ts';
import { episodeSchema } from './episode.ts';
import { exchangeSchema } from './exchange.ts';
import { factSchema } from './fact.ts';
import { idOf } from './id.ts';
import { patchOf } from './patch.ts';
import { reverseQuestionSchema } from './reverse-question.ts';
import { roundSchema } from './round.ts';
import { selfCheckSchema } from './self-check.ts';

export const dismissalIdSchema = idOf('Dismissal');
export type DismissalId = z.infer<typeof dismissalIdSchema>;

const lists = {
  facts: true,
  documents: true,
  rounds: true,
  answers: true,
  claims: true,
  reverseQuestions: true,
} as const;

/** Each noun that is created, edited and deleted by itself: its own fields, without the records it holds. */
export const recordSchemas = {
  company: companySchema.omit(lists),
  fact: factSchema,
  document: documentSchema.omit({ items: true }),
  'document-item': documentItemSchema,
  round: roundSchema.omit({ exchanges: true, concerns: true, checklist: true }),
  exchange: exchangeSchema,
  concern: concernSchema,
  'checklist-item': checklistItemSchema,
  answer: answerSchema,
  claim: claimSchema,
  'reverse-question': reverseQuestionSchema,
  episode: episodeSchema,
  'self-check': selfCheckSchema,
  dismissal: dismissalSchema.extend({ id: dismissalIdSchema }),
} as const;

/** A noun of {@link recordSchemas}. */
export type Noun = keyof typeof recordSchemas;
export const nouns = [
  'company',
  'fact',
  'document',
  'document-item',
  'round',
  'exchange',
  'concern',
  'checklist-item',
  'answer',
  'claim',
  'reverse-question',
  'episode',
  'self-check',
  'dismissal',
] as const satisfies readonly Noun[];
export const nounSchema = z.enum(nouns);

/** The noun whose record holds records of this noun; null for those the journal itself holds. */
export const holderOf = {
  company: null,
  fact: 'company',
  document: 'company',
  'document-item': 'document',
  round: 'company',
  exchange: 'round',
  concern: 'round',
  'checklist-item': 'round',
  answer: 'company',
  claim: 'company',
  'reverse-question': 'company',
  episode: null,
  'self-check': null,
  dismissal: null,
} as const satisfies Record<Noun, Noun | null>;

/** A record of a noun: its own fields and its id. */
export type RecordOf<N extends Noun> = z.infer<(typeof recordSchemas)[N]>;

/** What a new record is made from: fields may be missing and then take their default; without an id it gets one. */
export type RecordInput<N extends Noun> = Omit<z.input<(typeof recordSchemas)[N]>, 'id'> & {
  id?: string | undefined;
};

/** A change to some fields of a record. */
export type RecordPatch<N extends Noun> = {
  [Key in Exclude<keyof RecordOf<N>, 'id'>]?: RecordOf<N>[Key] | undefined;
};

/** Schema of {@link RecordPatch} for every noun. */
export const recordPatchSchemas = {
  company: patchOf(recordSchemas.company.omit({ id: true })),
  fact: patchOf(recordSchemas.fact.omit({ id: true })),
  document: patchOf(recordSchemas.document.omit({ id: true })),
  'document-item': patchOf(recordSchemas['document-item'].omit({ id: true })),
  round: patchOf(recordSchemas.round.omit({ id: true })),
  exchange: patchOf(recordSchemas.exchange.omit({ id: true })),
  concern: patchOf(recordSchemas.concern.omit({ id: true })),
  'checklist-item': patchOf(recordSchemas['checklist-item'].omit({ id: true })),
  answer: patchOf(recordSchemas.answer.omit({ id: true })),
  claim: patchOf(recordSchemas.claim.omit({ id: true })),
  'reverse-question': patchOf(recordSchemas['reverse-question'].omit({ id: true })),
  episode: patchOf(recordSchemas.episode.omit({ id: true })),
  'self-check': patchOf(recordSchemas['self-check'].omit({ id: true })),
  dismissal: patchOf(recordSchemas.dismissal.omit({ id: true })),
} as const;
