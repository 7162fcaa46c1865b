import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Language } from '#core/domain/settings.ts';
import { translator } from '#core/i18n/translate.ts';
import { aCompany, aJournal, anExchange, aRound } from '#tests/builders.ts';
import { expect, JournalApp, test } from './app.ts';
import { journalIn, seed } from './journal-seed.ts';

/*
 * From the good news to the morning of the second round: pass the first, plan from what was said, clear gaps, practise
 * three answers, print the page, put the round into a calendar.
 */
const clock = '2026-11-23T09:00';
const planned = ['motivation', 'strength', 'achievement'] as const;

const said: Record<Language, Record<(typeof planned)[number], string>> = {
  ja: {
    motivation: '工場の省エネを現場で支える仕事がしたいと考えました。',
    strength: '人の話を最後まで聞くところが強みです。',
    achievement: 'サッカー部で部員30人をまとめました。',
  },
  en: {
    motivation: 'I want to help factories use less energy on the shop floor.',
    strength: 'My strength is that I listen until people have finished.',
    achievement: 'I led the thirty members of the football club.',
  },
};

for (const language of ['ja', 'en'] as const) {
  test(`a passed first round becomes a prepared second one (${language})`, async ({ dataDir }) => {
    test.setTimeout(240_000);
    const t = translator(language);
    const exchanges = planned.map((category) =>
      anExchange({
        category,
        question: t(`category.${category}`),
        answer: said[language][category],
        rating: 'fair',
      }),
    );
    const first = aRound({ id: 'r1', outcome: 'done', startsAt: '2026-11-16T14:00', minutes: 30, exchanges });
    seed(
      dataDir,
      aJournal({
        settings: { language, charactersPerMinute: 300, wordsPerMinute: 140 },
        companies: [aCompany({ id: 'c1', name: 'Alder', rounds: [first] })],
      }),
    );
    const app = await new JournalApp(dataDir, { language, clock }).launch();
    const { page, host } = app;
    const go = (hash: string) =>
      page.evaluate((next) => {
        location.hash = next;
      }, hash);
    const saved = () => expect(page.locator('[data-save-state="saved"]')).toBeVisible();

    await go('#/companies/c1/rounds');
    await page
      .getByRole('radiogroup', { name: t('rounds.outcome') })
      .getByText(t('round.outcome.passed'))
      .click();
    const second = language === 'ja' ? '二次面接' : '2nd interview';
    await page.getByRole('button', { name: t('rounds.add-named', { name: second }) }).click();
    await page.getByLabel(t('rounds.starts-at')).fill('2026-11-30T14:00');
    await saved();

    for (const category of planned) {
      await go(`#/companies/c1/answers?category=${category}`);
      await page
        .getByRole('button', { name: t('answers.said.start') })
        .first()
        .click();
      await expect(page.getByRole('textbox', { name: t('answers.plan.text'), exact: true })).toHaveValue(
        said[language][category],
      );
      await saved();
    }
    await app.screenshot(`preparation-plan-${language}`);

    await go('#/companies/c1/gaps');
    const unprepared = page.locator('[data-gap="category-unprepared"]');
    await expect(unprepared).toHaveCount(9);
    await page.locator('[data-fix="company-not-in-own-words"]').click();
    await page.keyboard.type(said[language].motivation);
    await saved();
    await go('#/companies/c1/gaps');
    await expect(page.locator('[data-gap="company-not-in-own-words"]')).toHaveCount(0);

    await go('#/companies/c1/answers');
    await page.getByRole('button', { name: t('practice.open') }).click();
    await page.getByRole('button', { name: t('practice.begin', { count: 3 }) }).click();
    for (const turn of [1, 2, 3]) {
      await page.getByRole('button', { name: t('practice.start'), exact: true }).click();
      await expect(page.locator('[role="timer"]')).not.toHaveAttribute('data-seconds', '0');
      await page.getByRole('button', { name: t('practice.stop') }).click();
      await page
        .getByRole('button', { name: t(turn < 3 ? 'practice.next' : 'practice.finish'), exact: true })
        .click();
    }

    await go('#/companies/c1/answers');
    await page
      .getByRole('button', { name: t('brief.open') })
      .first()
      .click();
    await expect(page.locator('article.brief')).toBeVisible();
    await app.screenshot(`preparation-brief-${language}`);
    const pdf = join(dataDir, 'brief.pdf');
    await host.answerNextDialog('showSaveDialog', { canceled: false, filePath: pdf });
    await page.getByRole('button', { name: t('brief.save-pdf') }).click();
    await expect(page.getByText(t('brief.saved-pdf'))).toBeVisible();
    expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/Pages:\s+1\n/);

    const ics = join(dataDir, 'round.ics');
    await host.answerNextDialog('showSaveDialog', { canceled: false, filePath: ics });
    await page.getByRole('button', { name: t('calendar.save-one') }).click();
    await expect(page.getByText(t('calendar.saved'))).toBeVisible();
    const [event] = new ICAL.Component(ICAL.parse(readFileSync(ics, 'utf8'))).getAllSubcomponents('vevent');
    expect(event && new ICAL.Event(event).startDate.toString()).toBe('2026-11-30T14:00:00');

    await app.quit();
    const [company] = journalIn(dataDir).companies;
    expect(company?.answers.map(({ category, text, practice }) => [category, text, practice.length])).toEqual(
      planned.map((category) => [category, said[language][category], 1]),
    );
  });
}
