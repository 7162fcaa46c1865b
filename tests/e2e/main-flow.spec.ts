import type { Page } from '@playwright/test';
import type { Language } from '#core/domain/settings.ts';
import { translator } from '#core/i18n/translate.ts';
import { expect, JournalApp, test } from './app.ts';

/*
 * The journal's one job from end to end: log a first interview, schedule the second, see the gaps, follow their fixes,
 * see them clear, and find everything after the process was killed.
 */
const clock = '2026-11-23T09:00';

const spoken: Record<
  Language,
  { company: string; exchanges: [string, string][]; joining: string; reason: string }
> = {
  ja: {
    company: '青葉電機',
    exchanges: [
      ['志望動機を教えてください', '工場の省エネを現場で支える仕事がしたいと答えた。'],
      ['学生時代に力を入れたことは何ですか', 'サッカー部で部員30人をまとめた話をした。'],
      ['あなたの強みは何ですか', '人の話を最後まで聞くところだと答えた。'],
      ['弱みは何ですか', '心配しすぎるところだと答えた。'],
      ['入社後は何をしたいですか', '保全の現場から始めたいと答えた。'],
    ],
    joining: '工場の保全から始め、省エネの提案をしたい。',
    reason: '使い続けられる設備を増やしたいから。',
  },
  en: {
    company: 'Alder Electric',
    exchanges: [
      ['Why do you want to join us?', 'I said I want to help factories use less energy.'],
      ['What is your main achievement?', 'I told them about leading 30 club members.'],
      ['What is your greatest strength?', 'I said I listen to people until they have finished.'],
      ['What is your weakness?', 'I said I worry too much about details.'],
      ['What would you like to do after joining?', 'I said I want to begin in maintenance.'],
    ],
    joining: 'Begin in maintenance, then propose how to save energy.',
    reason: 'I want to see more machines that stay in use.',
  },
};

const saved = (page: Page) => expect(page.locator('[data-save-state="saved"]')).toBeVisible();
const gap = (page: Page, rule: string) => page.locator(`[data-gap="${rule}"]`);

for (const language of ['ja', 'en'] as const) {
  test(`a first round is logged, its gaps are found, followed and cleared, and nothing is lost (${language})`, async ({
    dataDir,
  }) => {
    test.setTimeout(180_000);
    const t = translator(language);
    const words = spoken[language];
    const app = await new JournalApp(dataDir, { language, clock }).launch();
    const { page } = app;
    const shot = (step: string) => app.screenshot(`main-flow-${step}-${language}`);
    const openTab = (tab: 'gaps' | 'rounds') => page.getByRole('tab', { name: t(`tab.${tab}`) }).click();

    await shot('1-welcome');
    await page.getByRole('button', { name: t('welcome.own') }).click();
    await page.locator('#new-company').fill(words.company);
    await page.locator('#new-company').press('Enter');
    await openTab('rounds');

    const ordinal = (first: string, second: string) => (language === 'ja' ? first : second);
    const addRound = (name: string) => page.getByRole('button', { name: t('rounds.add-named', { name }) });
    await addRound(ordinal('一次面接', '1st interview')).click();
    await page.getByLabel(t('rounds.starts-at')).fill('2026-11-20T14:00');
    await page.getByRole('button', { name: t('rounds.done-editing') }).click();
    for (const [question, answer] of words.exchanges) {
      await page.getByRole('button', { name: t('rounds.add-exchange') }).click();
      await page.getByLabel(t('rounds.question'), { exact: true }).fill(question);
      await page.getByLabel(t('rounds.answer'), { exact: true }).fill(answer);
      await page.getByLabel(t('rounds.answer'), { exact: true }).press('Escape');
    }
    await expect(page.locator('[data-exchange]')).toHaveCount(5);
    await shot('2-first-round');

    await page
      .getByRole('radiogroup', { name: t('rounds.outcome') })
      .getByText(t('round.outcome.passed'))
      .click();
    await addRound(ordinal('二次面接', '2nd interview')).click();
    await expect(page.locator('[data-round]')).toHaveCount(2);
    await page.getByLabel(t('rounds.starts-at')).fill('2026-11-30T14:00');
    await saved(page);
    await shot('3-second-round');

    await openTab('gaps');
    const before = Number(await page.locator('[data-gap-count]').getAttribute('data-gap-count'));
    expect(before).toBeGreaterThan(10);
    for (const rule of ['after-joining-incomplete', 'company-not-in-own-words', 'may-be-final']) {
      await expect(gap(page, rule)).toBeVisible();
    }
    await shot('4-gaps');

    await page.locator('[data-fix="after-joining-incomplete"]').click();
    await expect(page.locator(':focus')).toBeEditable();
    await page.locator(':focus').fill(words.joining);
    await page.getByLabel(t('research.after-why')).fill(words.reason);
    await page.getByLabel(t('research.after-strength')).fill(words.joining);
    await saved(page);
    await shot('5-first-fix');
    await openTab('gaps');
    await expect(gap(page, 'after-joining-incomplete')).toHaveCount(0);

    await page.locator('[data-fix="company-not-in-own-words"]').click();
    await page.locator(':focus').fill(words.reason);
    await saved(page);
    await openTab('gaps');
    await expect(gap(page, 'company-not-in-own-words')).toHaveCount(0);

    await page.locator('[data-fix="may-be-final"]').click();
    await page
      .getByRole('radiogroup', { name: t('rounds.final') })
      .getByText(t('rounds.no'), { exact: true })
      .click();
    await saved(page);
    await openTab('gaps');
    await expect(gap(page, 'may-be-final')).toHaveCount(0);
    await expect(page.locator('[data-gap-count]')).toHaveAttribute('data-gap-count', String(before - 3));
    await shot('6-cleared');

    await app.kill();
    await app.launch();
    await expect(app.page.getByText(words.company).first()).toBeVisible();
    const answers = await app.page.evaluate(async () => {
      const list = await window.journal.call('company.list', {});
      const [first] = list.ok ? (list.value as { id: string }[]) : [];
      const company = await window.journal.call('company.get', { id: first?.id });
      return JSON.stringify(company);
    });
    for (const [question, answer] of words.exchanges) {
      expect(answers).toContain(question);
      expect(answers).toContain(answer);
    }
    expect(answers).toContain(words.joining);
    await app.screenshot(`main-flow-7-today-${language}`);
    await app.quit();
  });
}
