import AxeBuilder from '@axe-core/playwright';
import { expect, JournalApp, test } from './app.ts';
import { completeJournal, seed } from './journal-seed.ts';

const places = ['documents', 'research', 'questions', 'claims', 'evidence'] as const;

for (const [language, colorScheme] of [
  ['ja', 'light'],
  ['en', 'dark'],
] as const) {
  test(`papers, research, questions, statements, evidence, episodes and settings are accessible (${language}, ${colorScheme})`, async ({
    dataDir,
  }) => {
    const journal = completeJournal(language);
    seed(dataDir, journal);
    const app = await new JournalApp(dataDir, { language }).launch({ clock: '2026-11-24T09:00' });
    const { page } = app;
    await page.emulateMedia({ colorScheme });
    const hashes = [
      ...places.map((tab) => `#/companies/${journal.companies[0]?.id}/${tab}`),
      '#/episodes',
      '#/settings',
    ];
    for (const hash of hashes) {
      await page.evaluate((next) => {
        window.location.hash = next;
      }, hash);
      await expect(page.locator('main h2').first()).toBeVisible();
      // The other mode finishes in a page of its own, which the app refuses to open.
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect.soft(violations.map(({ id, nodes }) => `${hash} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await app.kill();
  });
}
