import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { briefBlocks } from '#core/brief/brief.ts';
import type { Journal } from '#core/domain/journal.ts';
import type { Language } from '#core/domain/settings.ts';
import { messages } from '#core/i18n/translate.ts';
import { aChecklistItem, aConcern, aReverseQuestion } from '#tests/builders.ts';

import { expect, JournalApp, test } from './app.ts';
import { completeJournal, seed } from './journal-seed.ts';

const clock = '2026-11-23T09:00';

/** The complete journal with more of everything than a page can hold. */
function crowded(language: Language): Journal {
  const journal = completeJournal(language);
  const [company] = journal.companies;
  const many = Array.from({ length: 24 }, (_, index) => `${index + 1}`);
  const long =
    language === 'ja'
      ? 'もう少し詳しく知りたいことを書き足しておく長めの文です'
      : 'a longer line that asks for some more detail';
  company?.reverseQuestions.push(...many.map((n) => aReverseQuestion({ text: `${n} ${long}` })));
  for (const round of company?.rounds ?? []) {
    round.checklist.push(...many.map((n) => aChecklistItem({ text: `${n} ${long}`, daysBefore: 0 })));
    round.concerns.push(...many.map((n) => aConcern({ text: `${n} ${long}` })));
  }
  return { ...journal, settings: { ...journal.settings, language } };
}

async function openBrief(dataDir: string, journal: Journal): Promise<{ app: JournalApp; page: Page }> {
  seed(dataDir, journal);
  const app = await new JournalApp(dataDir, { language: journal.settings.language, clock }).launch();
  const [company] = journal.companies;
  const round = company?.rounds.find(({ outcome }) => outcome === 'scheduled');
  await app.page.evaluate((hash) => {
    location.hash = hash;
  }, `/companies/${company?.id}/rounds/${round?.id}/brief`);
  await expect(app.page.locator('article.brief')).toBeVisible();
  return { app, page: app.page };
}

const words = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '');

for (const language of ['ja', 'en'] as const) {
  test(`the brief of a crowded journal is one page of text with every block, in ${language}`, async ({
    dataDir,
  }) => {
    const { app, page } = await openBrief(dataDir, crowded(language));
    const file = join(dataDir, 'brief.pdf');
    await app.host.answerNextDialog('showSaveDialog', { canceled: false, filePath: file });
    await page.getByRole('button', { name: messages[language].brief['save-pdf'] }).click();
    await expect(page.getByText(messages[language].brief['saved-pdf'])).toBeVisible();

    const information = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
    expect(information).toMatch(/Pages:\s+1\n/);
    expect(information).toMatch(/Page size:\s+59[45][\d.]* x 84[12]/);
    const text = words(execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }));
    for (const block of briefBlocks) expect(text).toContain(words(messages[language].brief.block[block]));
    const company = crowded(language).companies[0];
    expect(text).toContain(words(company?.name ?? ''));
    expect(text).toContain(words(company?.answers[0]?.headline ?? ''));
    expect(text).toMatch(language === 'ja' ? /ほか\d+件はアプリにあります/ : /\+\d+moreintheapp/);
    await app.kill();
  });
}

test('the HTML file, the print and the other language come from the same page', async ({ dataDir }) => {
  const { app, page } = await openBrief(dataDir, completeJournal('en'));
  await expect(page.getByText(messages.en.brief['all-fits'])).toBeVisible();
  await page.getByRole('radiogroup', { name: messages.en.brief.language }).getByText('日本語').click();
  await expect(page.locator('article.brief')).toHaveAttribute('lang', 'ja');

  const file = join(dataDir, 'brief.html');
  await app.host.answerNextDialog('showSaveDialog', { canceled: false, filePath: file });
  await page.getByRole('button', { name: messages.en.brief['save-html'] }).click();
  await expect(page.getByText(messages.en.brief['saved-html'])).toBeVisible();
  const html = readFileSync(file, 'utf8');
  expect(html).toContain('<html lang="ja">');
  expect(html).toContain(messages.ja.brief.block.questions);
  expect(html).not.toContain('<script');

  await page.getByRole('button', { name: messages.en.brief.print }).click();
  await expect
    .poll(async () => (await app.host.recorded()).printed)
    .toEqual([expect.stringMatching(/二次面接$/)]);
  await expect.poll(() => app.host.windows()).toHaveLength(1);
  await app.kill();
});

test('the round goes into a calendar at its wall-clock time', async ({ dataDir }) => {
  const { app, page } = await openBrief(dataDir, completeJournal('ja'));
  const file = join(dataDir, 'round.ics');
  await app.host.answerNextDialog('showSaveDialog', { canceled: false, filePath: file });
  await page.getByRole('button', { name: 'カレンダーに書き出す' }).click();
  await expect(page.getByText('カレンダーのファイルを保存しました')).toBeVisible();
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  expect(events.map((event) => event.startDate.toString())).toEqual(['2026-11-26T14:00:00']);

  await page.getByRole('link', { name: '今日' }).click();
  const all = join(dataDir, 'all.ics');
  await app.host.answerNextDialog('showSaveDialog', { canceled: false, filePath: all });
  await page.getByRole('button', { name: '予定をまとめて書き出す' }).click();
  await expect.poll(() => readFileSync(all, { encoding: 'utf8', flag: 'a+' })).toContain(events[0]?.uid);
  await app.kill();
});

test('a save that was cancelled says nothing and writes nothing', async ({ dataDir }) => {
  const { app, page } = await openBrief(dataDir, completeJournal('en'));
  await app.host.answerNextDialog('showSaveDialog', { canceled: true, filePath: '' });
  const pdf = page.getByRole('button', { name: messages.en.brief['save-pdf'] });
  await pdf.click();
  await expect.poll(async () => (await app.host.recorded()).dialogs.length).toBe(1);
  await expect(page.getByText(messages.en.brief['saved-pdf'])).toHaveCount(0);
  await app.kill();
});
