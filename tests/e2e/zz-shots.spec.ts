import { test } from './app.ts';

for (const language of ['ja', 'en'] as const) {
  test.describe(language, () => {
    test.use({ language });
    test('shots', async ({ app }) => {
      test.setTimeout(180_000);
      const { page } = app;
      page.on('pageerror', (e) => console.log('pageerror', e.message));
      page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()));
      await page.setViewportSize({ width: 1280, height: 860 });
      await page
        .getByRole('button', { name: /サンプル|sample/i })
        .first()
        .click();
      await page.locator('[data-gap]').first().waitFor();
      const shot = async (n: string) => {
        await page.waitForTimeout(400);
        await page.screenshot({ path: `/tmp/shots/${language}-${n}.png` });
      };
      await shot('gaps');
      const url = page.url();
      for (const tab of ['rounds', 'answers', 'research', 'documents', 'questions', 'claims', 'evidence']) {
        await page.evaluate(
          (h) => {
            location.hash = h;
          },
          new URL(url).hash.replace(/\/gaps.*/, `/${tab}`),
        );
        await shot(tab);
      }
      for (const p of ['', 'companies', 'episodes', 'learning', 'self-check', 'settings', 'rules']) {
        await page.evaluate((h) => {
          location.hash = h;
        }, `#/${p}`);
        await shot(`page-${p || 'today'}`);
      }
    });
  });
}
