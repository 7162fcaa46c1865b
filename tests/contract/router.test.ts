import { describe, expect, it } from 'vitest';
import { contract } from '#core/contract/contract.ts';
import { nouns } from '#core/domain/record.ts';
import { handlers } from '#electron/ipc/handlers/all.ts';
import { aRouter } from './a-router.ts';

describe('the router', () => {
  it('has a handler for every call of the contract and no other', () => {
    expect(Object.keys(handlers).toSorted()).toEqual(Object.keys(contract).toSorted());
  });

  it('refuses a call that is not in the contract', async () => {
    const { route } = aRouter();
    for (const name of ['company.steal', '__proto__', 'constructor', 'toString']) {
      expect(await route(name, {})).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    }
  });

  it('names the place of every problem of an input, and writes nothing', async () => {
    const { route, call, topics } = aRouter();
    const result = await route('company.create', {
      holderId: null,
      values: { name: '   ', colour: 'red', priority: 'a' },
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    const paths = result.ok ? [] : (result.error.problems ?? []).map(({ path }) => path);
    expect(paths.toSorted()).toEqual(['values.colour', 'values.name', 'values.priority']);
    expect(await call('company.list', {})).toEqual([]);
    expect(topics).toEqual([]);
  });

  it('creates, changes, removes and restores through the same five calls, and says what changed', async () => {
    const { call, topics } = aRouter();
    const company = await call('company.create', { holderId: null, values: { name: '青葉電機' } });
    expect(company).toMatchObject({ name: '青葉電機', status: 'active' });
    const { id } = company;
    await call('company.update', { id, patch: { industry: '電機' }, expected: { industry: '' } });
    expect(await call('company.list', {})).toMatchObject([{ id, industry: '電機' }]);
    await call('company.remove', { id });
    expect(await call('company.list', {})).toEqual([]);
    expect(await call('trash.list', {})).toMatchObject([{ noun: 'company', id, title: '青葉電機' }]);
    await call('company.restore', { id });
    expect(await call('company.list', {})).toHaveLength(1);
    expect(new Set(topics)).toEqual(new Set(['company', 'trash']));
  });

  it('refuses an edit that would overwrite another one', async () => {
    const { route, call } = aRouter();
    const { id } = await call('company.create', { holderId: null, values: { name: 'A' } });
    await call('company.update', { id, patch: { ownSummary: 'first' }, expected: { ownSummary: '' } });
    expect(
      await route('company.update', { id, patch: { ownSummary: 'second' }, expected: { ownSummary: '' } }),
    ).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    expect(await call('company.get', { id })).toMatchObject({ ownSummary: 'first' });
  });

  it('answers an unknown id with not-found for every noun', async () => {
    const { route } = aRouter();
    for (const noun of nouns) {
      expect(await route(`${noun}.remove`, { id: 'nobody' }), noun).toMatchObject({
        ok: false,
        error: { code: 'not-found' },
      });
    }
  });

  it('logs what it did not expect and tells only the id', async () => {
    const { vault, route, logged } = aRouter();
    vault.db.sqlite.exec('DROP TABLE app_state');
    expect(await route('settings.get', {})).toMatchObject({
      ok: false,
      error: { code: 'unexpected', message: 'something unexpected happened', logId: 'log-1' },
    });
    expect(logged).toHaveLength(1);
  });
});

describe('gaps through the router', () => {
  it('appear when a second round is scheduled, can be dismissed, and come back', async () => {
    const { call } = aRouter();
    const { id } = await call('company.create', { holderId: null, values: { name: '青葉電機' } });
    expect(await call('gap.list', { companyId: id })).toMatchObject({ round: null, gaps: [] });
    await call('round.create', { holderId: id, values: { kind: 'interview', ordinal: 2 } });
    const found = await call('gap.list', { companyId: id });
    const gap = found.gaps.find(({ rule }) => rule === 'after-joining-incomplete');
    expect(gap).toBeDefined();
    if (gap === undefined) return;
    const dismissal = await call('dismissal.create', {
      holderId: null,
      values: {
        rule: gap.rule,
        companyId: id,
        subjectId: gap.subject.id,
        fingerprint: gap.fingerprint,
        reason: 'later',
        at: '2026-11-23T00:00:00Z',
      },
    });
    expect(await call('gap.list', { companyId: id })).toMatchObject({
      dismissed: [{ dismissalId: dismissal.id, reason: 'later' }],
      readiness: { dismissed: 1 },
    });
    await call('company.update', { id, patch: { afterJoining: { what: '営業', why: '', strength: '' } } });
    expect(await call('gap.list', { companyId: id })).toMatchObject({ dismissed: [] });
  });
});

describe('the sample', () => {
  it('comes and goes without a trace', async () => {
    const { vault, call } = aRouter();
    const tables = () =>
      vault.db.sqlite
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        .pluck()
        .all()
        .map((name) => [
          name,
          vault.db.sqlite
            .prepare(`SELECT count(*) FROM "${String(name)}"`)
            .pluck()
            .get(),
        ]);
    const before = tables();
    await call('sample.add', {});
    expect(await call('company.list', {})).not.toEqual([]);
    await call('sample.remove', {});
    expect(tables()).toEqual(before);
  });
});
