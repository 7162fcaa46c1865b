import { describe, expect, it } from 'vitest';
import type { CompanySummary } from '#core/contract/journal-calls.ts';
import { searchForm } from '#core/text/normalise.ts';
import { arranged, stageOf } from '#renderer/features/companies/company-list.ts';
import { aRound } from '#tests/builders.ts';

const summary = (fields: Partial<CompanySummary>): CompanySummary => ({
  id: fields.name ?? 'c',
  name: '青葉製作所',
  reading: '',
  industry: '',
  status: 'active',
  priority: null,
  rounds: 0,
  nextRound: null,
  lastRound: null,
  ...fields,
});

describe('the stage of a company', () => {
  it.each([
    ['before', {}],
    ['screening', { nextRound: aRound({ kind: 'document', ordinal: null }) }],
    ['first', { nextRound: aRound({ ordinal: null }) }],
    ['first', { lastRound: aRound({ ordinal: 1, outcome: 'passed' }) }],
    ['second', { nextRound: aRound({ ordinal: 2 }), lastRound: aRound({ ordinal: 1, outcome: 'passed' }) }],
    ['later', { nextRound: aRound({ ordinal: 2, isFinal: true }) }],
    ['later', { nextRound: aRound({ ordinal: 3 }) }],
    ['offer', { status: 'offer', nextRound: aRound({ ordinal: 2 }) }],
    ['closed', { status: 'withdrawn' }],
  ] as const)('is %s for %o', (stage, fields) => {
    expect(stageOf(summary(fields))).toBe(stage);
  });
});

describe('the list of companies', () => {
  const companies = [
    summary({ name: 'い', priority: 2 }),
    summary({ name: 'undated', nextRound: aRound() }),
    summary({ name: 'later', nextRound: aRound({ startsAt: '2026-12-02T09:00' }), priority: 0 }),
    summary({ name: 'sooner', nextRound: aRound({ startsAt: '2026-12-01T09:00' }) }),
    summary({ name: '愛', reading: 'あい' }),
    summary({ name: 'away', status: 'archived' }),
  ];
  const names = (choice: Partial<Parameters<typeof arranged>[1]>) =>
    arranged(companies, { search: '', filter: 'current', sorting: 'next', ...choice }).map(
      ({ name }) => name,
    );

  it('puts dated rounds first, then undated ones, then companies without one by their reading', () => {
    expect(names({})).toEqual(['sooner', 'later', 'undated', '愛', 'い']);
  });

  it('puts the lowest priority number first and companies without one last', () => {
    expect(names({ sorting: 'priority' }).slice(0, 2)).toEqual(['later', 'い']);
  });

  it('leaves archived companies out until they are asked for', () => {
    expect(names({ sorting: 'name' })).not.toContain('away');
    expect(names({ filter: 'archived' })).toEqual(['away']);
  });

  it('finds by reading, kana and width alike', () => {
    expect(names({ search: 'アイ' })).toEqual(['愛']);
    expect(names({ search: 'ＬＡＴＥＲ' })).toEqual(['later']);
    expect(searchForm('ｱｵﾊﾞ アオバ')).toBe('あおばあおば');
  });
});
