import type { Page } from '@playwright/test';
import { aCompany, aJournal, aRound } from '#tests/builders.ts';
import { expect, JournalApp, test } from './app.ts';
import { journalIn, seed } from './journal-seed.ts';

const clock = '2026-11-23T09:00';

async function openCompanies(page: Page): Promise<void> {
  await page.getByRole('link', { name: '企業', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '企業' })).toBeVisible();
}

const names = (page: Page) => page.locator('[data-company] a').allTextContents();

test('a company is added in one line, described, archived, taken back, deleted and brought back', async ({
  dataDir,
}) => {
  const app = await new JournalApp(dataDir).launch({ clock });
  const { page } = app;
  await openCompanies(page);
  await expect(page.getByText('最初の企業を登録しましょう')).toBeVisible();
  const name = page.getByRole('textbox', { name: '企業を追加' });
  await name.fill(' 　 ');
  await name.press('Enter');
  await expect(page.getByText('空白だけの名前は登録できません')).toBeVisible();
  await name.fill('青葉製作所');
  await name.press('Enter');
  await expect(page.getByRole('tab', { name: '選考' })).toHaveAttribute('aria-selected', 'true');

  await page.getByRole('button', { name: '業界・志望順位などを追加' }).click();
  await page.getByLabel('よみ').fill('あおば');
  await page.getByLabel('業界').fill('メーカー');
  await page.getByLabel('志望順位').fill('1');
  await page.getByRole('textbox', { name: '企業', exact: true }).fill('青葉センサー製作所');
  await page.getByRole('button', { name: '企業の情報を閉じる' }).click();
  await expect(page.getByRole('region', { name: '企業の情報' })).toContainText('メーカー志望順位 1あおば');

  await openCompanies(page);
  await page.getByRole('button', { name: '青葉センサー製作所の操作' }).click();
  await page.getByRole('menuitem', { name: 'アーカイブする' }).click();
  await expect(page.locator('[data-company]')).toHaveCount(0);
  await page.getByRole('combobox', { name: '表示する企業' }).click();
  await page.getByRole('option', { name: 'アーカイブ', exact: true }).click();
  await page.getByRole('button', { name: '青葉センサー製作所の操作' }).click();
  await page.getByRole('menuitem', { name: '選考中に戻す' }).click();
  await page.getByRole('button', { name: '条件を消す' }).click();
  await page.getByRole('button', { name: '青葉センサー製作所の操作' }).click();
  await page.getByRole('menuitem', { name: '削除する' }).click();
  await expect(page.locator('[data-company]')).toHaveCount(0);
  await page.getByRole('button', { name: '元に戻す' }).last().click();
  await expect(page.locator('[data-company]')).toHaveCount(1);

  await app.kill();
  expect(journalIn(dataDir).companies).toMatchObject([
    { name: '青葉センサー製作所', reading: 'あおば', industry: 'メーカー', priority: 1, status: 'active' },
  ]);
});

test('companies are found whatever the kana or width, sorted, filtered and laid out by stage', async ({
  dataDir,
}) => {
  seed(
    dataDir,
    aJournal({
      companies: [
        aCompany({ name: '青葉製作所', reading: 'あおばせいさくしょ', priority: 3 }),
        aCompany({
          name: 'ミナト銀行',
          reading: 'みなと',
          priority: 1,
          rounds: [aRound({ ordinal: 2, startsAt: '2026-12-01T10:00' })],
        }),
        aCompany({
          name: 'ＫＩＴＡ商事',
          reading: 'きた',
          industry: '総合商社',
          rounds: [aRound({ ordinal: 1, startsAt: '2026-11-25T10:00' })],
        }),
        aCompany({ name: '内定済み社', status: 'offer', reading: 'な' }),
      ],
    }),
  );
  const app = await new JournalApp(dataDir).launch({ clock });
  const { page } = app;
  await openCompanies(page);
  await expect(page.locator('[data-company]')).toHaveCount(4);
  expect(await names(page)).toEqual(['ＫＩＴＡ商事', 'ミナト銀行', '青葉製作所', '内定済み社']);

  const search = page.getByRole('searchbox', { name: '企業を検索' });
  for (const [words, found] of [
    ['アオバ', '青葉製作所'],
    ['ﾐﾅﾄ', 'ミナト銀行'],
    ['みなと', 'ミナト銀行'],
    ['kita', 'ＫＩＴＡ商事'],
    ['商社 きた', 'ＫＩＴＡ商事'],
  ] as const) {
    await search.fill(words);
    await expect(page.locator('[data-company]')).toHaveText([new RegExp(found)]);
  }
  await search.fill('どこにもない');
  await expect(page.getByText('条件に合う企業がありません')).toBeVisible();
  await page.getByRole('button', { name: '条件を消す' }).click();

  await page.getByRole('combobox', { name: '並び順' }).click();
  await page.getByRole('option', { name: '志望順位' }).click();
  await expect.poll(() => names(page)).toEqual(['ミナト銀行', '青葉製作所', 'ＫＩＴＡ商事', '内定済み社']);
  await page.getByRole('combobox', { name: '表示する企業' }).click();
  await page.getByRole('option', { name: '内定' }).click();
  await expect.poll(() => names(page)).toEqual(['内定済み社']);
  await page.getByRole('combobox', { name: '表示する企業' }).click();
  await page.getByRole('option', { name: 'アーカイブ以外' }).click();

  await page.getByText('ボード', { exact: true }).click();
  await expect(page.getByRole('region', { name: '二次面接' })).toContainText('ミナト銀行');
  await expect(page.getByRole('region', { name: '一次面接' })).toContainText('ＫＩＴＡ商事');
  await expect(page.getByRole('region', { name: '選考前' })).toContainText('青葉製作所');
  await expect(page.getByRole('region', { name: '内定' })).toContainText('内定済み社');
  await app.kill();
});

test('of a thousand companies only those in sight are on the page, down to the last', async ({ dataDir }) => {
  const companies = Array.from({ length: 1000 }, (_, index) =>
    aCompany({ name: `企業${String(index + 1).padStart(4, '0')}` }),
  );
  seed(dataDir, aJournal({ companies }));
  const app = await new JournalApp(dataDir).launch({ clock });
  const { page } = app;
  await openCompanies(page);
  await expect(page.locator('[data-company]').first()).toContainText('企業0001');
  expect(await page.locator('[data-company]').count()).toBeLessThan(60);
  await page.locator('#main').evaluate((main) => {
    main.scrollTop = main.scrollHeight;
  });
  await expect(page.locator('[data-company]').last()).toContainText('企業1000');
  expect(await page.locator('[data-company]').count()).toBeLessThan(60);
  await app.kill();
});
