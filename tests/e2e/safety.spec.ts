import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, type JournalApp, test } from './app.ts';

async function addCompany(page: Page, name: string) {
  await page.evaluate(
    (company) => window.journal.call('company.create', { holderId: null, values: { name: company } }),
    name,
  );
}

async function companyNames({ page }: JournalApp): Promise<string[]> {
  const result = await page.evaluate(() => window.journal.call('company.list', {}));
  return result.ok ? (result.value as { name: string }[]).map(({ name }) => name) : [result.error.code];
}

/** Opens the journal again once its file is back; a field that tries to save may have done so already. */
async function openAgain(page: Page) {
  const again = page.getByRole('button', { name: 'もう一度開く' });
  await expect(async () => {
    if (await again.isVisible()) await again.click({ timeout: 1000 });
    await expect(page.locator('[data-recovery]')).toHaveCount(0, { timeout: 1000 });
  }).toPass();
}

async function openSettings(page: Page) {
  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  await expect(page.getByRole('heading', { name: 'バックアップ', exact: true })).toBeVisible();
}

test('a backup is taken by hand and restored after a look at what differs', async ({ app }) => {
  const { page } = app;
  await addCompany(page, '青葉電機');
  await openSettings(page);
  await page.getByRole('button', { name: 'いまバックアップを取る' }).click();
  await expect(page.locator('[data-backup="by-hand"]')).toBeVisible();
  await addCompany(page, '白樺商事');
  await page.locator('[data-backup="by-hand"]').getByRole('button').click();
  await page.getByRole('button', { name: '違いを確かめる' }).click();
  await expect(page.getByText('削除 1件')).toBeVisible();
  await app.screenshot('settings-restore-ja');
  await page.getByRole('button', { name: 'この状態に戻す' }).click();
  await expect(page.locator('[data-backup="before-restore"]')).toBeVisible();
  expect(await companyNames(app)).toEqual(['青葉電機']);
});

test('a damaged journal opens the way back, and nothing is deleted', async ({ app }) => {
  await addCompany(app.page, '青葉電機');
  await app.page.evaluate(() => window.journal.call('backup.take', {}));
  await app.quit();
  const database = join(app.dataDir, 'journal.sqlite');
  writeFileSync(database, 'this is no database');
  await app.launch();
  await expect(app.page.getByRole('heading', { name: 'データを開けません' })).toBeVisible();
  await app.screenshot('recovery-ja');
  await app.page.getByRole('button', { name: /^最新の正常なバックアップ/ }).click();
  await expect(app.page.getByRole('navigation')).toBeVisible();
  expect(await companyNames(app)).toEqual(['青葉電機']);
  const aside = readdirSync(app.dataDir).filter((name) => name.includes('.replaced-'));
  expect(aside.map((name) => readFileSync(join(app.dataDir, name), 'utf8'))).toContain('this is no database');
});

test('a missing journal is not quietly begun anew', async ({ app }) => {
  await addCompany(app.page, '青葉電機');
  await app.quit();
  const database = join(app.dataDir, 'journal.sqlite');
  renameSync(database, `${database}-elsewhere`);
  await app.launch();
  await expect(app.page.locator('[data-recovery="database-missing"]')).toBeVisible();
  expect(existsSync(database)).toBe(false);
  renameSync(`${database}-elsewhere`, database);
  await app.page.getByRole('button', { name: 'もう一度開く' }).click();
  await expect(app.page.getByRole('navigation')).toBeVisible();
  expect(await companyNames(app)).toEqual(['青葉電機']);
});

test('the journal goes out as JSON and comes back; a bad file is refused by its place', async ({ app }) => {
  const { page, host } = app;
  await addCompany(page, '青葉電機');
  await openSettings(page);
  const file = join(app.dataDir, 'out.json');
  await host.answerNextDialog('showSaveDialog', { canceled: false, filePath: file });
  await page.getByRole('button', { name: 'JSONで書き出す…' }).click();
  await expect(page.getByText(`書き出しました：${file}`)).toBeVisible();

  const bad = join(app.dataDir, 'bad.json');
  writeFileSync(bad, readFileSync(file, 'utf8').replace('"status": "active"', '"status": "sleeping"'));
  await host.answerNextDialog('showOpenDialog', { canceled: false, filePaths: [bad] });
  await page.getByRole('button', { name: 'JSONを読み込む…' }).click();
  await expect(page.getByText('companies[0].status')).toBeVisible();
  await app.screenshot('import-refused-ja');

  const changed = join(app.dataDir, 'changed.json');
  writeFileSync(changed, readFileSync(file, 'utf8').replace('青葉電機', '青葉電機工業'));
  await host.answerNextDialog('showOpenDialog', { canceled: false, filePaths: [changed] });
  await page.getByRole('button', { name: 'JSONを読み込む…' }).click();
  await page.getByLabel('すべて入れ替える').check();
  await page.getByRole('button', { name: '読み込む', exact: true }).click();
  await expect(page.getByText('1件を読み込みました')).toBeVisible();
  expect(await companyNames(app)).toEqual(['青葉電機工業']);
});

test('text whose folder has vanished stays in its field and is written when the folder is back', async ({
  app,
}) => {
  const { page } = app;
  await addCompany(page, '青葉電機');
  await page.evaluate(() => {
    location.hash = '#/episodes';
  });
  await page.evaluate(() =>
    window.journal.call('episode.create', { holderId: null, values: { title: '古本市' } }),
  );
  const field = page.getByLabel('状況', { exact: true });
  await expect(field).toBeVisible();
  const database = join(app.dataDir, 'journal.sqlite');
  renameSync(database, `${database}-unplugged`);
  await field.fill('毎年たくさん売れ残っていた。');
  await expect(page.locator('[data-recovery="database-missing"]')).toBeVisible();
  renameSync(`${database}-unplugged`, database);
  await openAgain(page);
  await expect(page.getByLabel('状況', { exact: true })).toHaveValue('毎年たくさん売れ残っていた。');
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
  await app.kill();
  await app.launch();
  const result = await app.page.evaluate(() => window.journal.call('episode.list', {}));
  expect(JSON.stringify(result)).toContain('毎年たくさん売れ残っていた。');
});

test('closing with text that could not be written asks first', async ({ app }) => {
  const { page, host } = app;
  await page.evaluate(() =>
    window.journal.call('episode.create', { holderId: null, values: { title: '古本市' } }),
  );
  await page.evaluate(() => {
    location.hash = '#/episodes';
  });
  const field = page.getByLabel('状況', { exact: true });
  await expect(field).toBeVisible();
  const backups = join(app.dataDir, 'journal.sqlite');
  renameSync(backups, `${backups}-unplugged`);
  await field.fill('失いたくない文章');
  await expect(page.locator('[data-recovery="database-missing"]')).toBeVisible();
  await host.answerNextDialog('showMessageBox', { response: 0, checkboxChecked: false });
  await host.clickMenuItem('quit');
  await expect.poll(async () => (await host.recorded()).dialogs.length).toBe(1);
  renameSync(`${backups}-unplugged`, backups);
  await openAgain(page);
  await expect(page.getByLabel('状況', { exact: true })).toHaveValue('失いたくない文章');
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
});
