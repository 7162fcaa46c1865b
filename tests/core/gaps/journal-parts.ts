import type { Answer } from '#core/domain/answer.ts';
import type { Company } from '#core/domain/company.ts';
import type { Episode } from '#core/domain/episode.ts';
import type { Exchange } from '#core/domain/exchange.ts';
import type { Fact } from '#core/domain/fact.ts';
import type { Journal } from '#core/domain/journal.ts';
import type { ReverseQuestion } from '#core/domain/reverse-question.ts';
import type { Round } from '#core/domain/round.ts';
import { byId } from './helpers.ts';

/** The records of a journal by their ids, for changes written as data; a wrong id ends the test. */
export interface Records {
  journal: Journal;
  company: Company;
  first: Round;
  target: Round;
  answer: (id: string) => Answer;
  exchange: (id: string) => Exchange;
  fact: (id: string) => Fact;
  episode: (id: string) => Episode;
  question: (id: string) => ReverseQuestion;
  /** Writes the text of a document item. */
  submit: (id: string, text: string) => void;
  /** Takes exchanges, facts, answers, questions or claims out, with every link to them. */
  drop: (...ids: string[]) => void;
}

/** Opens a journal whose first company has the rounds `r1` (past) and `r2` (coming). */
export function recordsOf(journal: Journal): Records {
  const [company] = journal.companies;
  if (company === undefined) throw new Error('no company');
  const first = byId(company.rounds, 'r1');
  const drop = (...ids: string[]) => {
    const left = (id: string) => !ids.includes(id);
    const stay = ({ id }: { id: string }) => left(id);
    first.exchanges = first.exchanges.filter(stay);
    company.facts = company.facts.filter(stay);
    company.answers = company.answers.filter(stay);
    company.reverseQuestions = company.reverseQuestions.filter(stay);
    company.claims = company.claims.filter((claim) => stay(claim) && left(claim.source.id));
    for (const concern of first.concerns)
      if (concern.answerId !== null && !left(concern.answerId)) concern.answerId = null;
    for (const answer of company.answers) {
      answer.factIds = answer.factIds.filter(left);
      answer.exchangeIds = answer.exchangeIds.filter(left);
    }
  };
  const items = company.documents.flatMap((document) => document.items);
  return {
    journal,
    company,
    first,
    target: byId(company.rounds, 'r2'),
    answer: (id) => byId(company.answers, id),
    exchange: (id) => byId(first.exchanges, id),
    fact: (id) => byId(company.facts, id),
    episode: (id) => byId(journal.episodes, id),
    question: (id) => byId(company.reverseQuestions, id),
    submit: (id, text) => {
      byId(items, id).text = text;
    },
    drop,
  };
}

/** One change to a complete journal: what it is, the change, and everything it must raise (`severity rule subject`). */
export type JournalChange = [says: string, edit: (records: Records) => void, ...raises: string[]];

/** Replaces words of a text; words that are not there end the test. */
export function reworded(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`“${from}” is not in “${text}”`);
  return text.replace(from, to);
}
