import { randomUUID } from 'node:crypto';
import type { Company } from '#core/domain/company.ts';
import type { Journal } from '#core/domain/journal.ts';
import { dismissalIdSchema, nouns } from '#core/domain/record.ts';
import { writeState } from './app-state.ts';
import { type JournalDb, statement, write } from './journal-db.ts';
import { tableOf } from './references.ts';
import { answers } from './repositories/answers.ts';
import { checklistItems } from './repositories/checklist-items.ts';
import { claims } from './repositories/claims.ts';
import { companies } from './repositories/companies.ts';
import { concerns } from './repositories/concerns.ts';
import { dismissals } from './repositories/dismissals.ts';
import { documentItems } from './repositories/document-items.ts';
import { documents } from './repositories/documents.ts';
import { episodes } from './repositories/episodes.ts';
import { exchanges } from './repositories/exchanges.ts';
import { facts } from './repositories/facts.ts';
import { reverseQuestions } from './repositories/reverse-questions.ts';
import { rounds } from './repositories/rounds.ts';
import { selfChecks } from './repositories/self-checks.ts';

/** Inserts a company with everything it holds at a place of the list. */
export function insertCompany(db: JournalDb, company: Company, position: number): void {
  companies.insert(db, null, company, position);
  for (const [at, round] of company.rounds.entries()) {
    rounds.insert(db, company.id, round, at);
    for (const [index, exchange] of round.exchanges.entries())
      exchanges.insert(db, round.id, exchange, index);
    for (const [index, concern] of round.concerns.entries()) concerns.insert(db, round.id, concern, index);
    for (const [index, item] of round.checklist.entries()) checklistItems.insert(db, round.id, item, index);
  }
  for (const [at, document] of company.documents.entries()) {
    documents.insert(db, company.id, document, at);
    for (const [index, item] of document.items.entries()) documentItems.insert(db, document.id, item, index);
  }
  for (const [at, fact] of company.facts.entries()) facts.insert(db, company.id, fact, at);
  for (const [at, answer] of company.answers.entries()) answers.insert(db, company.id, answer, at);
  for (const [at, claim] of company.claims.entries()) claims.insert(db, company.id, claim, at);
  for (const [at, question] of company.reverseQuestions.entries()) {
    reverseQuestions.insert(db, company.id, question, at);
  }
}

/** Puts a journal in place of everything there is, trash included, in one transaction: all of it or nothing. */
export function replaceJournal(db: JournalDb, journal: Journal): void {
  write(db, () => {
    // Records refer to each other in both directions; the references are checked when the transaction ends.
    db.sqlite.pragma('defer_foreign_keys = ON');
    for (const noun of nouns) statement(db, `DELETE FROM ${tableOf(noun)}`).run();
    writeState(db, 'settings', journal.settings);
    for (const [at, episode] of journal.episodes.entries()) episodes.insert(db, null, episode, at);
    for (const [at, company] of journal.companies.entries()) insertCompany(db, company, at);
    for (const [at, check] of journal.selfChecks.entries()) selfChecks.insert(db, null, check, at);
    for (const [at, dismissal] of journal.dismissals.entries()) {
      dismissals.insert(db, null, { ...dismissal, id: dismissalIdSchema.parse(randomUUID()) }, at);
    }
  });
}
