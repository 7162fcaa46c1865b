import AxeBuilder from '@axe-core/playwright';
import { expect, JournalApp, test } from './app.ts';
import { completeJournal, seed } from './journal-seed.ts';

for (const language of ['ja', 'en'] as const) {
  test(`gaps, today, checks, looking back and self-check are accessible (${language})`, async ({
    dataDir,
  }) => {
    const journal = completeJournal(language);
    seed(dataDir, journal);
    const app = await new JournalApp(dataDir, { language }).launch({ clock: '2026-11-24T09:00' });
    const { page } = app;
    const companyId = journal.companies[0]?.id ?? '';
    // A hole, so that there is a gap to show.
    await page.evaluate(
      (id) => window.journal.call('company.update', { id, patch: { ownSummary: '' } }),
      companyId,
    );
    for (const hash of [`#/companies/${companyId}/gaps`, '#/', '#/rules', '#/learning', '#/self-check']) {
      await page.evaluate((next) => {
        window.location.hash = next;
      }, hash);
      await expect(page.locator('main h1').first()).toBeVisible();
      // The other mode finishes in a page of its own, which the app refuses to open.
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect.soft(violations.map(({ id, nodes }) => `${hash} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await app.kill();
  });
}
