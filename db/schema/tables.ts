import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { answer, answerDocumentItem, answerEpisode, answerExchange, answerFact } from './answer.ts';
import { appState } from './app-state.ts';
import { claim } from './claim.ts';
import { company } from './company.ts';
import { dismissal } from './dismissal.ts';
import { document, documentItem } from './document.ts';
import { episode } from './episode.ts';
import { fact } from './fact.ts';
import { reverseQuestion } from './reverse-question.ts';
import { checklistItem, concern, exchange, round } from './round.ts';
import { selfCheck } from './self-check.ts';

/** Every table of the journal. A test compares them with what the migrations make. */
export const tables: readonly SQLiteTable[] = [
  company,
  fact,
  document,
  documentItem,
  round,
  exchange,
  concern,
  checklistItem,
  answer,
  answerEpisode,
  answerFact,
  answerExchange,
  answerDocumentItem,
  claim,
  reverseQuestion,
  episode,
  selfCheck,
  dismissal,
  appState,
];
