import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '#tests/db/database.ts';
import { aRouter } from './a-router.ts';

async function withACompany(name = '青葉電機') {
  const journal = aRouter();
  const { id } = await journal.call('company.create', { holderId: null, values: { name } });
  return { ...journal, id };
}

describe('backups', () => {
  it('are taken at the first start of the day, and by hand, newest first', async () => {
    const { call } = await withACompany();
    expect((await call('backup.list', {})).backups.map(({ reason }) => reason)).toEqual(['daily']);
    const taken = await call('backup.take', {});
    expect(taken.counts).toMatchObject({ companies: 1 });
    expect((await call('backup.list', {})).backups.map(({ reason }) => reason)).toEqual(['by-hand', 'daily']);
  });

  it('tell what restoring would change, and restoring can itself be undone', async () => {
    const { call, id } = await withACompany();
    const { name } = await call('backup.take', {});
    await call('company.update', { id, patch: { ownSummary: '後から書いた' } });
    const preview = await call('backup.preview', { name });
    expect(preview.differences).toMatchObject([{ noun: 'company', id, kind: 'changed' }]);
    await call('backup.restore', { name });
    expect(await call('company.get', { id })).toMatchObject({ ownSummary: '' });
    const before = (await call('backup.list', {})).backups.find(({ reason }) => reason === 'before-restore');
    await call('backup.restore', { name: before?.name ?? '' });
    expect(await call('company.get', { id })).toMatchObject({ ownSummary: '後から書いた' });
  });

  it('can be encrypted; another passphrase says so and changes nothing', async () => {
    const { call, route, id, vault } = await withACompany();
    await call('backup.set-passphrase', { passphrase: '合言葉は秋の空と本' });
    const { name, encrypted } = await call('backup.take', {});
    expect(encrypted).toBe(true);
    expect(readFileSync(join(vault.backupFolder, name)).includes('青葉電機')).toBe(false);
    expect(await route('backup.restore', { name, passphrase: 'not this one' })).toMatchObject({
      ok: false,
      error: { code: 'wrong-passphrase' },
    });
    await call('backup.restore', { name });
    expect(await call('company.get', { id })).toMatchObject({ name: '青葉電機' });
  });

  it('are copied to a second folder, and say so when that folder is gone', async () => {
    const { call, dialogs } = await withACompany();
    dialogs.answer = aFolder();
    await call('backup.choose-second-folder', {});
    expect(readdirSync(dialogs.answer)).toHaveLength(1);
    renameSync(dialogs.answer, `${dialogs.answer}-gone`);
    writeFileSync(dialogs.answer, 'a file in its place');
    await call('backup.take', {});
    expect((await call('backup.list', {})).secondFolderError).not.toBeNull();
  });

  it('never lead out of their folder by a name', async () => {
    const { route } = await withACompany();
    for (const name of ['../journal.sqlite', '/etc/passwd', 'journal.sqlite']) {
      expect(await route('backup.preview', { name })).toMatchObject({
        ok: false,
        error: { code: 'not-found' },
      });
    }
  });

  it('come before the trash is emptied', async () => {
    const { call, id } = await withACompany();
    await call('company.remove', { id });
    expect(await call('trash.empty', {})).toEqual({ removed: 1 });
    expect((await call('backup.list', {})).backups[0]).toMatchObject({ reason: 'before-emptying-trash' });
  });
});

describe('a database that cannot be opened', () => {
  async function damagedBy(damage: (path: string) => void) {
    const { call, vault, folder, id } = await withACompany();
    await call('backup.take', {});
    vault.close();
    damage(vault.databasePath);
    return { id, databasePath: vault.databasePath, ...aRouter({ folder }) };
  }

  it('says what is wrong, keeps the files, and comes back from a backup', async () => {
    const { call, route, databasePath, folder, id } = await damagedBy((path) =>
      writeFileSync(path, 'not a database at all'),
    );
    const { failure, backups } = await call('recovery.status', {});
    expect(failure).toBe('database-corrupt');
    expect(await route('company.list', {})).toMatchObject({ ok: false, error: { code: 'database-corrupt' } });
    const [newest] = backups;
    expect(await call('recovery.restore', { name: newest?.name ?? '' })).toMatchObject({ failure: null });
    expect(await call('company.get', { id })).toMatchObject({ name: '青葉電機' });
    const aside = readdirSync(folder).filter((name) => name.includes('.replaced-'));
    expect(aside.some((name) => readFileSync(join(folder, name), 'utf8') === 'not a database at all')).toBe(
      true,
    );
    expect(existsSync(databasePath)).toBe(true);
  });

  it('is not quietly begun anew when its file is gone', async () => {
    const { call, databasePath } = await damagedBy((path) => renameSync(path, `${path}-elsewhere`));
    expect(await call('recovery.status', {})).toMatchObject({ failure: 'database-missing' });
    expect(existsSync(databasePath)).toBe(false);
    renameSync(`${databasePath}-elsewhere`, databasePath);
    expect(await call('recovery.retry', {})).toMatchObject({ failure: null });
  });

  it('can be begun anew when the user says so, but never over a file', async () => {
    const { call } = await damagedBy((path) => renameSync(path, `${path}-elsewhere`));
    expect(await call('recovery.begin-anew', {})).toMatchObject({ failure: null });
    const other = await damagedBy((path) => writeFileSync(path, 'not a database at all'));
    expect(await other.route('recovery.begin-anew', {})).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
  });

  it('can be read as far as it can be read', async () => {
    const { call, dialogs } = await damagedBy((path) =>
      truncateSync(path, Math.floor(statSync(path).size * 0.9)),
    );
    expect((await call('recovery.status', {})).failure).toBe('database-corrupt');
    dialogs.answer = join(aFolder(), 'rescued.json');
    const salvage = await call('recovery.salvage', {});
    expect(salvage?.rows).toBeGreaterThan(0);
    expect(readFileSync(dialogs.answer, 'utf8')).toContain('interview-journal');
  });
});

describe('a data folder that vanishes while the app runs', () => {
  it('refuses writes with a clear code, and goes on when it is back', async () => {
    const { call, route, folder, id } = await withACompany();
    renameSync(folder, `${folder}-unplugged`);
    expect(await route('company.update', { id, patch: { ownSummary: 'x' } })).toMatchObject({
      ok: false,
      error: { code: 'database-missing' },
    });
    expect(await call('recovery.status', {})).toMatchObject({ failure: 'database-missing' });
    renameSync(`${folder}-unplugged`, folder);
    expect(await call('recovery.retry', {})).toMatchObject({ failure: null });
    await call('company.update', { id, patch: { ownSummary: 'x' } });
  });
});

describe('the data folder', () => {
  it('moves with the journal and its backups; the old file stays, set aside', async () => {
    const { call, dialogs, vault, folder, moved, id } = await withACompany();
    await call('backup.take', {});
    dialogs.answer = aFolder();
    await call('data-folder.move', {});
    expect(moved).toEqual([dialogs.answer]);
    expect(vault.folder).toBe(dialogs.answer);
    expect(await call('company.get', { id })).toMatchObject({ name: '青葉電機' });
    expect((await call('backup.list', {})).backups.length).toBeGreaterThan(0);
    expect(readdirSync(folder).some((name) => name.startsWith('journal.sqlite.moved-'))).toBe(true);
    expect(existsSync(join(folder, 'journal.sqlite'))).toBe(false);
  });

  it('does not move onto another journal', async () => {
    const { call, route, dialogs, id } = await withACompany();
    dialogs.answer = (await withACompany('別の日記')).folder;
    expect(await route('data-folder.move', {})).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await call('company.get', { id })).toMatchObject({ name: '青葉電機' });
  });

  it('is readable by its owner only', async () => {
    const { vault } = await withACompany();
    expect(statSync(vault.databasePath).mode & 0o077).toBe(0);
    for (const name of readdirSync(vault.backupFolder)) {
      expect(statSync(join(vault.backupFolder, name)).mode & 0o077, name).toBe(0);
    }
  });
});

describe('diagnostics', () => {
  it('hold counts and versions, and no word of the journal', async () => {
    const { call } = await withACompany('秘密の会社');
    const { text } = await call('diagnostics.get', {});
    expect(text).toContain('companies 1');
    expect(text).not.toContain('秘密');
  });
});
