import { describe, expect, it } from 'vitest';
import { aCompany, aJournal, aRound } from '#tests/builders.ts';
import { change, gapsOf, inShort } from './helpers.ts';

const journal = aJournal({
  companies: [aCompany({ id: 'c1', rounds: [aRound({ id: 'r1', startsAt: '2026-12-01T10:00' })] })],
});

describe('changing a journal for a test', () => {
  it('leaves the original as it is', () => {
    const changed = change(journal, ({ companies }) => {
      companies.length = 0;
    });
    expect(changed.companies).toHaveLength(0);
    expect(journal.companies).toHaveLength(1);
  });

  it('refuses a change that no journal file could hold', () => {
    const rename = () =>
      change(journal, ({ companies }) => {
        for (const company of companies) company.name = ' ';
      });
    expect(rename).toThrow('a company needs a name');
  });
});

describe('gaps in short', () => {
  it('names severity, rule and subject', () => {
    const withPast = change(journal, ({ companies: [company] }) => {
      company?.rounds.push(aRound({ id: 'r0', startsAt: '2026-11-01T10:00', outcome: 'passed' }));
    });
    expect(inShort(gapsOf(withPast))).toContain('blocker first-round-not-logged r0');
  });
});
