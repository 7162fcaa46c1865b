import type { Journal } from '../domain/journal.ts';
import type { Noun, RecordOf } from '../domain/record.ts';

/** One record of a journal by itself, with what tells people which one it is. */
export interface Flat<N extends Noun> {
  noun: N;
  id: string;
  holderId: string | null;
  companyId: string | null;
  companyName: string | null;
  title: string;
  record: RecordOf<N>;
}

/** {@link Flat} of any noun. */
export type FlatRecord = { [N in Noun]: Flat<N> }[Noun];

/** What stands for a dismissal's id in a file, which gives it none: the gap it is about. */
export function dismissalKey(dismissal: { rule: string; companyId: string; subjectId: string }): string {
  return JSON.stringify([dismissal.rule, dismissal.companyId, dismissal.subjectId]);
}

/** Every record of a journal, holders before what they hold, in the order of the journal. */
export function flatten(journal: Journal): FlatRecord[] {
  const records: FlatRecord[] = [];
  const alone = { holderId: null, companyId: null, companyName: null };
  for (const episode of journal.episodes) {
    records.push({ noun: 'episode', id: episode.id, ...alone, title: episode.title, record: episode });
  }
  for (const company of journal.companies) {
    const { facts, documents, rounds, answers, claims, reverseQuestions, ...head } = company;
    const here = { companyId: company.id, companyName: company.name };
    const held = { ...here, holderId: company.id };
    records.push({
      noun: 'company',
      id: company.id,
      ...here,
      holderId: null,
      title: company.name,
      record: head,
    });
    for (const { exchanges, concerns, checklist, ...round } of rounds) {
      records.push({ noun: 'round', id: round.id, ...held, title: round.startsAt ?? '', record: round });
      const inRound = { ...here, holderId: round.id };
      for (const record of exchanges) {
        records.push({ noun: 'exchange', id: record.id, ...inRound, title: record.question, record });
      }
      for (const record of concerns) {
        records.push({ noun: 'concern', id: record.id, ...inRound, title: record.text, record });
      }
      for (const record of checklist) {
        records.push({ noun: 'checklist-item', id: record.id, ...inRound, title: record.text, record });
      }
    }
    for (const { items, ...document } of documents) {
      records.push({ noun: 'document', id: document.id, ...held, title: document.title, record: document });
      const inDocument = { ...here, holderId: document.id };
      for (const record of items) {
        records.push({ noun: 'document-item', id: record.id, ...inDocument, title: record.question, record });
      }
    }
    for (const record of facts)
      records.push({ noun: 'fact', id: record.id, ...held, title: record.text, record });
    for (const record of answers) {
      records.push({ noun: 'answer', id: record.id, ...held, title: record.headline || record.text, record });
    }
    for (const record of claims)
      records.push({ noun: 'claim', id: record.id, ...held, title: record.value, record });
    for (const record of reverseQuestions) {
      records.push({ noun: 'reverse-question', id: record.id, ...held, title: record.text, record });
    }
  }
  for (const record of journal.selfChecks) {
    records.push({ noun: 'self-check', id: record.id, ...alone, title: record.at, record });
  }
  return records;
}
