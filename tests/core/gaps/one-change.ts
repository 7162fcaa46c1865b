import { expect, it } from 'vitest';
import type { Answer } from '#core/domain/answer.ts';
import type { Category } from '#core/domain/category.ts';
import type { Company } from '#core/domain/company.ts';
import type { Journal } from '#core/domain/journal.ts';
import type { Round } from '#core/domain/round.ts';
import { plusDays } from '#core/domain/time.ts';
import { byId, change, gapsOf, inShort, journalDay, readJournal } from './helpers.ts';

/** The complete English journal: nothing to flag on {@link journalDay} and until the day before the interview. */
export const complete = readJournal('complete-en');
/** The day of its coming interview. */
export const interview = '2026-11-27';

/** The parts of the complete journal that changes touch. */
export interface Parts {
  journal: Journal;
  /** The company with the coming second interview, its target and its first round. */
  company: Company;
  target: Round;
  first: Round;
  /** The company that has an aptitude test ahead. */
  rail: Company;
  answer: (category: Category) => Answer;
}

/** Finds the parts in a copy of the complete journal. */
export function partsOf(journal: Journal): Parts {
  const company = byId(journal.companies, 'c-tide');
  return {
    journal,
    company,
    target: byId(company.rounds, 'r-second'),
    first: byId(company.rounds, 'r-first'),
    rail: byId(journal.companies, 'c-rail'),
    answer: (category) =>
      byId(company.answers, company.answers.find((answer) => answer.category === category)?.id ?? category),
  };
}

/** The one change, and what it raises: `severity rule subject`, nothing when it is a near miss. */
export type Case = [change: string, edit: (parts: Parts) => void, raised: string[], on?: string];

/** The date so many days before the interview. */
export function daysBefore(days: number): string {
  return plusDays(interview, -days);
}

/** One test for each case: makes the one change and compares every gap of the journal. */
export function check(cases: Case[]): void {
  it.each(cases)('%s', (_, edit, raised, on = journalDay) => {
    const changed = change(complete, (journal) => edit(partsOf(journal)));
    expect(inShort(gapsOf(changed, on))).toEqual(raised);
  });
}
