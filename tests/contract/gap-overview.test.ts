import { describe, expect, it } from 'vitest';
import { aRouter } from './a-router.ts';

const names = ['青葉電機', '若葉製薬', '双葉銀行', '四葉食品'];

async function journalOf(companies: readonly string[]) {
  const router = aRouter();
  for (const [index, name] of companies.entries()) {
    const { id } = await router.call('company.create', { holderId: null, values: { name } });
    const startsAt = `2026-12-0${companies.length - index}T10:00`;
    await router.call('round.create', { holderId: id, values: { kind: 'interview', ordinal: 2, startsAt } });
  }
  return router;
}

describe('the overview of all companies', () => {
  it('lists companies by their next interview and leaves out those without one', async () => {
    const { call } = await journalOf(names);
    await call('company.create', { holderId: null, values: { name: '一葉建設' } });
    const overview = await call('gap.overview', {});
    expect(overview.map(({ companyName }) => companyName)).toEqual(names.toReversed());
  });

  it('lets a write through before it has looked at all of them', async () => {
    const { call, topics } = await journalOf(names);
    const order: string[] = [];
    const overview = call('gap.overview', {}).then((found) => {
      order.push('overview');
      return found;
    });
    await new Promise((resolve) => setImmediate(resolve));
    topics.length = 0;
    await call('company.create', { holderId: null, values: { name: '一葉建設' } });
    order.push('write');
    expect(topics).toContain('company');
    expect(await overview).toHaveLength(names.length);
    expect(order).toEqual(['write', 'overview']);
  });
});
