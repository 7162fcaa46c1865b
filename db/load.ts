import type { Company } from '#core/domain/company.ts';
import type { Episode } from '#core/domain/episode.ts';
import type { Journal } from '#core/domain/journal.ts';
import type { Noun, RecordOf } from '#core/domain/record.ts';
import type { SelfCheck } from '#core/domain/self-check.ts';
import { AppError } from '#core/errors.ts';
import { readSettings } from './app-state.ts';
import { type JournalDb, read, statement } from './journal-db.ts';

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
import type { Placed } from './rows.ts';

/** Gives the records of one holder. */
type ListOf<N extends Noun> = (holderId: string) => RecordOf<N>[];

/** Where the parts of a company come from: read for one holder each, or taken from tables read whole. */
interface Source {
  facts: ListOf<'fact'>;
  documents: ListOf<'document'>;
  documentItems: ListOf<'document-item'>;
  rounds: ListOf<'round'>;
  exchanges: ListOf<'exchange'>;
  concerns: ListOf<'concern'>;
  checklistItems: ListOf<'checklist-item'>;
  answers: ListOf<'answer'>;
  claims: ListOf<'claim'>;
  reverseQuestions: ListOf<'reverse-question'>;
}

function assemble(head: RecordOf<'company'>, source: Source): Company {
  const { id } = head;
  const roundHeads = source.rounds(id);
  const roundIds = new Set(roundHeads.map((round) => round.id));
  const visibleAnswers = source.answers(id).filter((answer) => roundIds.has(answer.roundId));
  const answerIds = new Set(visibleAnswers.map((answer) => answer.id));
  const roundList = roundHeads.map((round) => ({
    ...round,
    exchanges: source.exchanges(round.id),
    concerns: source.concerns(round.id).map((concern) => ({
      ...concern,
      answerId: concern.answerId !== null && answerIds.has(concern.answerId) ? concern.answerId : null,
    })),
    checklist: source.checklistItems(round.id),
  }));
  const documentList = source
    .documents(id)
    .map((document) => ({ ...document, items: source.documentItems(document.id) }));
  const sources = {
    'document-item': new Set<string>(
      documentList.flatMap((document) => document.items.map((item) => item.id)),
    ),
    exchange: new Set<string>(roundList.flatMap((round) => round.exchanges.map((exchange) => exchange.id))),
    answer: new Set<string>(answerIds),
  };
  return {
    ...head,
    facts: source.facts(id).map((fact) => ({
      ...fact,
      heardInRoundId:
        fact.heardInRoundId !== null && roundIds.has(fact.heardInRoundId) ? fact.heardInRoundId : null,
    })),
    documents: documentList,
    rounds: roundList,
    answers: visibleAnswers,
    claims: source.claims(id).filter(({ source: { kind, id: named } }) => sources[kind].has(named)),
    reverseQuestions: source.reverseQuestions(id).map((question) => ({
      ...question,
      askedInRoundId:
        question.askedInRoundId !== null && roundIds.has(question.askedInRoundId)
          ? question.askedInRoundId
          : null,
    })),
  };
}

function records<N extends Noun>(placed: readonly Placed<N>[]): RecordOf<N>[] {
  return placed.map(({ record }) => record);
}

function byHolder<N extends Noun>(placed: readonly Placed<N>[]): ListOf<N> {
  const lists = new Map<string | null, RecordOf<N>[]>();
  for (const { holderId, record } of placed) {
    const list = lists.get(holderId);
    if (list === undefined) lists.set(holderId, [record]);
    else list.push(record);
  }
  return (holderId) => lists.get(holderId) ?? [];
}

/**
 * One company with everything the journal holds about it, in the shape of the journal file. What is in the trash is
 * left out, references to it read as none. `not-found` when there is none or it is in the trash.
 */
export function loadCompany(db: JournalDb, id: string): Company {
  return read(db, () => {
    const found = statement(db, 'SELECT deleted_at FROM company WHERE id = ?').get(id);
    if (found === undefined || found.deleted_at !== null)
      throw new AppError('not-found', 'there is no such company');
    return assemble(companies.find(db, id), {
      facts: (holder) => records(facts.list(db, holder)),
      documents: (holder) => records(documents.list(db, holder)),
      documentItems: (holder) => records(documentItems.list(db, holder)),
      rounds: (holder) => records(rounds.list(db, holder)),
      exchanges: (holder) => records(exchanges.list(db, holder)),
      concerns: (holder) => records(concerns.list(db, holder)),
      checklistItems: (holder) => records(checklistItems.list(db, holder)),
      answers: (holder) => records(answers.list(db, holder)),
      claims: (holder) => records(claims.list(db, holder)),
      reverseQuestions: (holder) => records(reverseQuestions.list(db, holder)),
    });
  });
}

/** Every company that is not in the trash, each as {@link loadCompany} gives it, in one pass over the tables. */
export function loadCompanies(db: JournalDb): Company[] {
  return read(db, () => {
    const source: Source = {
      facts: byHolder(facts.list(db)),
      documents: byHolder(documents.list(db)),
      documentItems: byHolder(documentItems.list(db)),
      rounds: byHolder(rounds.list(db)),
      exchanges: byHolder(exchanges.list(db)),
      concerns: byHolder(concerns.list(db)),
      checklistItems: byHolder(checklistItems.list(db)),
      answers: byHolder(answers.list(db)),
      claims: byHolder(claims.list(db)),
      reverseQuestions: byHolder(reverseQuestions.list(db)),
    };
    return records(companies.list(db)).map((head) => assemble(head, source));
  });
}

/** The episode bank in its order. */
export function listEpisodes(db: JournalDb): Episode[] {
  return records(episodes.list(db));
}

/** Every filling of the self-check in its order. */
export function listSelfChecks(db: JournalDb): SelfCheck[] {
  return records(selfChecks.list(db));
}

/** The dismissals with their ids; those of companies in the trash are left out. */
export function listDismissals(db: JournalDb): RecordOf<'dismissal'>[] {
  return read(db, () => {
    const rows = statement(db, 'SELECT id FROM company WHERE deleted_at IS NULL').all();
    const visible = new Set(rows.map((row) => row.id));
    return records(dismissals.list(db)).filter(({ companyId }) => companyId === '' || visible.has(companyId));
  });
}

/** The whole journal as its file holds it, without what is in the trash. */
export function loadJournal(db: JournalDb): Journal {
  return read(db, () => ({
    settings: readSettings(db),
    episodes: listEpisodes(db),
    companies: loadCompanies(db),
    selfChecks: listSelfChecks(db),
    dismissals: listDismissals(db).map(({ id: _id, ...dismissal }) => dismissal),
  }));
}
