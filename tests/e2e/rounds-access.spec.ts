import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, JournalApp, test } from './app.ts';
import { completeJournal, seed } from './journal-seed.ts';

async function violationsOf(page: Page): Promise<string[]> {
  // The other mode finishes in a page of its own, which the app refuses to open.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

for (const language of ['ja', 'en'] as const) {
  test(`companies and rounds are accessible (${language})`, async ({ dataDir }) => {
    const journal = completeJournal(language);
    seed(dataDir, journal);
    const app = await new JournalApp(dataDir, { language }).launch({ clock: '2026-11-24T09:00' });
    const { page } = app;
    const [company] = journal.companies;
    const go = (to: string) =>
      page.evaluate((hash) => {
        window.location.hash = hash;
      }, to);
    const check = async (place: string) => expect.soft(await violationsOf(page), place).toEqual([]);

    await go('#/companies');
    await expect(page.locator('[data-company]').first()).toBeVisible();
    await check('list');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByText(language === 'ja' ? 'ボード' : 'Board', { exact: true }).click();
    await check('board, dark');
    const talk = company?.rounds.find(({ exchanges }) => exchanges.length > 0);
    const [exchange] = talk?.exchanges ?? [];
    await go(`#/companies/${company?.id}/rounds?anchor=exchange/${exchange?.id}/answer`);
    await expect(page.locator(`[data-anchor="exchange/${exchange?.id}/answer"]`)).toBeVisible();
    await check('round, dark');
    const coming = company?.rounds.find(({ outcome }) => outcome === 'scheduled');
    await page.emulateMedia({ colorScheme: 'light' });
    await go(`#/companies/${company?.id}/rounds?anchor=round/${coming?.id}/startsAt`);
    await expect(page.locator(`[data-anchor="round/${coming?.id}/startsAt"]`)).toBeVisible();
    await check('coming round');
    await app.kill();
  });

  test(`quick capture is accessible (${language})`, async ({ dataDir }) => {
    seed(dataDir, completeJournal(language));
    const app = await new JournalApp(dataDir, { language }).launch({ clock: '2026-11-24T09:00' });
    await app.host.clickMenuItem('capture');
    await expect.poll(() => app.host.pages().length).toBe(2);
    const page = app.host.pages()[1] ?? app.page;
    await expect(page.locator('textarea:focus')).toBeVisible();
    await page.keyboard.press('Control+Enter');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await violationsOf(page), colorScheme).toEqual([]);
    }
    await page
      .getByRole('button', { name: language === 'ja' ? 'メモを貼り付けて分ける' : 'Paste notes' })
      .click();
    await page
      .getByRole('textbox')
      .last()
      .fill('Q: Why us?\nA: The product\nQ: Your weakness?\nA: Impatience');
    await expect(page.locator('[data-noted]')).toHaveCount(2);
    expect.soft(await violationsOf(page), 'notes').toEqual([]);
    await app.kill();
  });
}
