import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Noun, nouns, recordPatchSchemas } from '#core/domain/record.ts';
import { repositories } from '#db/repositories/all.ts';
import { aRouter } from './a-router.ts';

const journalFile = join(import.meta.dirname, '../journals/complete-ja.json');

const hostile = {
  'an image that would run a script': '<img src=x onerror="alert(1)">',
  'a script link': 'javascript:alert(document.cookie)',
  'a path out of the folder': '../../../../etc/passwd',
  'a file address': 'file:///etc/passwd',
  'right-to-left marks': '\u202eevil\u202c مرحبا \u200f',
  'emoji of many parts': '👨‍👩‍👧‍👦🏳️‍🌈'.repeat(50),
  'the name of a prototype': '__proto__',
  'one megabyte of combining marks': `e${'\u0301'.repeat(500_000)}`,
  SQL: "'); DROP TABLE company; --",
};

/** The fields of a noun that take any text; ids name other records. */
function textFields(noun: Noun): string[] {
  const patch = recordPatchSchemas[noun];
  return Object.keys(patch.shape).filter(
    (field) => !/id$/i.test(field) && patch.safeParse({ [field]: 'any text <b>' }).success,
  );
}

describe('every text field of every noun', () => {
  for (const [what, text] of Object.entries(hostile)) {
    it(`keeps ${what} as text`, async () => {
      const { call, route, dialogs, vault } = aRouter();
      dialogs.answer = journalFile;
      const opened = await call('archive.open', {});
      await call('archive.import', { token: opened?.token ?? '', mode: 'replace' });
      await call('self-check.create', { holderId: null, values: { at: '2026-11-23T09:00' } });
      await call('dismissal.create', { holderId: null, values: {} });
      let written = 0;
      for (const noun of nouns) {
        const [first] = repositories[noun].list(vault.db);
        if (first === undefined) throw new Error(`the journal holds no ${noun}`);
        for (const field of textFields(noun)) {
          const result = await route(`${noun}.update`, { id: first.record.id, patch: { [field]: text } });
          expect(result, `${noun}.${field}`).toMatchObject({ ok: true, value: { [field]: text } });
          written += 1;
        }
      }
      expect(written).toBeGreaterThan(40);
      const company = (await call('company.list', {}))[0];
      expect(await route('gap.list', { companyId: company?.id })).toMatchObject({ ok: true });
      expect((await call('company.list', {})).length).toBeGreaterThan(0);
    });
  }
});
