import type { Noun } from '#core/domain/record.ts';
import type { Repository } from '../records.ts';
import { answers } from './answers.ts';
import { checklistItems } from './checklist-items.ts';
import { claims } from './claims.ts';
import { companies } from './companies.ts';
import { concerns } from './concerns.ts';
import { dismissals } from './dismissals.ts';
import { documentItems } from './document-items.ts';
import { documents } from './documents.ts';
import { episodes } from './episodes.ts';
import { exchanges } from './exchanges.ts';
import { facts } from './facts.ts';
import { reverseQuestions } from './reverse-questions.ts';
import { rounds } from './rounds.ts';
import { selfChecks } from './self-checks.ts';

/** The repository of every noun. */
export const repositories: { readonly [N in Noun]: Repository<N> } = {
  company: companies,
  fact: facts,
  document: documents,
  'document-item': documentItems,
  round: rounds,
  exchange: exchanges,
  concern: concerns,
  'checklist-item': checklistItems,
  answer: answers,
  claim: claims,
  'reverse-question': reverseQuestions,
  episode: episodes,
  'self-check': selfChecks,
  dismissal: dismissals,
};
