import type { Page } from '@playwright/test';
import { languages } from '#core/domain/settings.ts';
import { rules } from '#core/gaps/rules/index.ts';
import { translator } from '#core/i18n/translate.ts';
import { sampleOf } from '#core/sample/sample.ts';
import { expect, JournalApp, test } from './app.ts';
import { seed } from './journal-seed.ts';

const clock = '2026-11-23T09:00';
const today = '2026-11-23';

const gap = (page: Page, rule: string) => page.locator(`[data-gap="${rule}"]`);
const go = (page: Page, hash: string) =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);

async function openSample(dataDir: string, language: (typeof languages)[number]) {
  const journal = sampleOf(language, today);
  seed(dataDir, { ...journal, settings: { ...journal.settings, language } });
  const app = await new JournalApp(dataDir, { clock, language }).launch();
  const companyId = journal.companies[0]?.id ?? '';
  await go(app.page, `#/companies/${companyId}/gaps`);
  return { app, page: app.page, companyId, t: translator(language) };
}

for (const language of languages) {
  test(`a contradiction shows both quotes with the numbers marked, and a reason settles it (${language})`, async ({
    dataDir,
  }) => {
    const { app, page, t } = await openSample(dataDir, language);
    const numbers = gap(page, 'numbers-disagree');
    await expect(numbers.locator('blockquote')).toHaveCount(2);
    await expect(numbers.locator('mark')).toContainText([/30/, /50/]);
    await app.screenshot(`gaps-contradiction-${language}`);
    await numbers.getByRole('button', { name: t('gap-list.say-why') }).click();
    await page.keyboard.type(
      language === 'ja' ? '当日の手伝いも数えたため' : 'I now count the helpers of the day',
    );
    await page.keyboard.press('Enter');
    await expect(numbers).toHaveCount(0);
    await app.quit();
  });
}

test('a dismissed gap is listed with its reason, comes back by hand, and when its facts change', async ({
  dataDir,
}) => {
  const { app, page, t, companyId } = await openSample(dataDir, 'ja');
  const joining = gap(page, 'after-joining-incomplete');
  const dismiss = async () => {
    await joining.getByRole('button', { name: t('gap-list.dismiss') }).click();
    await page.keyboard.type('面接で話すつもりはないため');
    await page.keyboard.press('Enter');
    await expect(joining).toHaveCount(0);
  };
  await dismiss();
  await page.getByRole('button', { name: t('gap-list.dismissed', { count: 1 }) }).click();
  await expect(page.locator('[data-dismissed="after-joining-incomplete"]')).toContainText(
    '面接で話すつもりはないため',
  );
  await page.getByRole('button', { name: t('gap-list.reopen') }).click();
  await expect(joining).toBeVisible();
  await dismiss();
  await page.evaluate(
    (id) =>
      window.journal.call('company.update', {
        id,
        patch: { afterJoining: { what: '別の仕事', why: '', strength: '' } },
      }),
    companyId,
  );
  await expect(joining).toBeVisible();
  await app.quit();
});

test('a check that is switched off stays out of the gaps and is counted', async ({ dataDir }) => {
  const { app, page, t, companyId } = await openSample(dataDir, 'ja');
  await expect(gap(page, 'may-be-final')).toBeVisible();
  await go(page, '#/rules');
  await page.locator('[data-rule="may-be-final"]').getByRole('switch').click({ force: true });
  await expect(
    page.getByRole('status').filter({ hasText: t('rules.count', { on: rules.length - 1, count: 1 }) }),
  ).toBeVisible();
  await go(page, `#/companies/${companyId}/gaps`);
  await expect(page.getByText(t('gap-list.rules-off', { count: 1 }))).toBeVisible();
  await expect(gap(page, 'may-be-final')).toHaveCount(0);
  await app.quit();
});

test('today offers three fixes, each one click from its field', async ({ dataDir }) => {
  const { app, page, t } = await openSample(dataDir, 'ja');
  await go(page, '#/');
  const fixes = page.locator('[data-fix-of]');
  await expect(fixes).toHaveCount(3);
  await app.screenshot('today-ja');
  await fixes
    .first()
    .getByRole('button', { name: t('today.fix') })
    .click();
  await expect(page.locator(':focus')).toBeEditable();
  await app.quit();
});

for (const language of languages) {
  test(`the self-check is answered, scored, kept and drawn (${language})`, async ({ dataDir }) => {
    const { app, page, t } = await openSample(dataDir, language);
    await go(page, '#/self-check');
    const statements = page.locator('[data-statement]');
    await expect(statements).toHaveCount(10);
    for (const statement of await statements.all())
      await statement.getByText(t('self-check.choice.0')).click();
    await expect(page.locator('[data-score="0"]')).toBeVisible();
    await expect(page.getByRole('alert')).toContainText(t('self-check.warning'));
    await page.locator('[data-statement="business"]').getByText(t('self-check.choice.2')).click();
    await expect(page.locator('[data-score="10"]')).toBeVisible();
    await page.getByRole('button', { name: t('self-check.save') }).click();
    await expect(page.getByRole('img', { name: /10/ })).toBeVisible();
    await app.screenshot(`self-check-${language}`);
    await app.restart();
    await go(app.page, '#/self-check');
    await expect(app.page.getByRole('img', { name: /10/ })).toBeVisible();
    await app.quit();
  });
}
