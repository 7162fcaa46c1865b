import AxeBuilder from '@axe-core/playwright';
import { messages } from '#core/i18n/translate.ts';
import { expect, JournalApp, test } from './app.ts';
import { completeJournal, seed } from './journal-seed.ts';

for (const language of ['ja', 'en'] as const) {
  test(`answers, practice and the brief are accessible (${language})`, async ({ dataDir }) => {
    const journal = completeJournal(language);
    seed(dataDir, journal);
    const app = await new JournalApp(dataDir, { language }).launch({ clock: '2026-11-24T09:00' });
    const { page } = app;
    const [company] = journal.companies;
    const round = company?.rounds.find(({ outcome }) => outcome === 'scheduled');
    const say = messages[language];
    const go = async (hash: string, shown: string) => {
      await page.evaluate((next) => {
        window.location.hash = next;
      }, hash);
      await expect(page.locator(shown).first()).toBeVisible();
    };
    const check = async (place: string) => {
      // The other mode finishes in a page of its own, which the app refuses to open.
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect.soft(violations.map(({ id, nodes }) => `${place} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    };

    await page.emulateMedia({ reducedMotion: 'reduce' });
    await go(`/companies/${company?.id}/answers`, 'table');
    await check('list');
    await go(`/companies/${company?.id}/answers?category=motivation`, '[data-category="motivation"]');
    await check('workspace');
    await go(`/companies/${company?.id}/rounds/${round?.id}/brief`, 'article.brief');
    await check('brief');
    await go(`/companies/${company?.id}/rounds/${round?.id}/practice`, '[data-practice="choose"]');
    await check('practice');
    await page.locator('[data-practice="choose"]').getByRole('button').click();
    await page.getByRole('button', { name: say.practice.start }).click();
    await page.getByRole('button', { name: say.practice.stop }).click();
    await page.getByRole('button', { name: say.practice['show-text'] }).click();
    await expect(page.locator('[data-practice="rate"]')).toBeVisible();
    await check('stage');
    await app.kill();
  });
}
