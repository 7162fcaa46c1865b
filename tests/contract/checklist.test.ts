import { describe, expect, it } from 'vitest';
import type { CallInput } from '#core/contract/contract.ts';
import { aRouter } from './a-router.ts';

async function checklistOf(values: CallInput<'round.create'>['values']) {
  const { call } = aRouter();
  const { id } = await call('company.create', { holderId: null, values: { name: '青葉電機' } });
  await call('round.create', { holderId: id, values });
  const company = await call('company.get', { id });
  return company.rounds[0]?.checklist ?? [];
}

describe('a new round', () => {
  it('gets the checklist of an interview, with the steps of its mode', async () => {
    const checklist = await checklistOf({ kind: 'interview', ordinal: 2, mode: 'online' });
    expect(checklist.map(({ text }) => text)).toContain('通知を切る');
    expect(checklist.length).toBeGreaterThan(20);
  });

  it('gets no step that is overdue at once', async () => {
    const checklist = await checklistOf({ kind: 'interview', startsAt: '2026-11-25T10:00' });
    expect(Math.max(...checklist.map(({ daysBefore }) => daysBefore))).toBe(2);
  });

  it('gets none when it is over, or not an interview', async () => {
    expect(await checklistOf({ kind: 'interview', outcome: 'passed' })).toEqual([]);
    expect(await checklistOf({ kind: 'interview', startsAt: '2026-11-01T10:00' })).toEqual([]);
    expect(await checklistOf({ kind: 'aptitude-test' })).toEqual([]);
  });
});
