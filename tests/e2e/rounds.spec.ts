import type { Page } from '@playwright/test';
import { aCompany, aConcern, aJournal, anAnswer, anExchange, aRound } from '#tests/builders.ts';
import { expect, JournalApp, test } from './app.ts';
import { journalIn, seed } from './journal-seed.ts';

const clock = '2026-11-23T09:00';

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
}

const steps = (page: Page) => page.locator('[data-round]');

test('a first interview is planned, written down, passed and followed by the second', async ({ dataDir }) => {
  seed(dataDir, aJournal({ companies: [aCompany({ id: 'c1' })] }));
  const app = await new JournalApp(dataDir).launch({ clock });
  const { page } = app;
  await go(page, '#/companies/c1/rounds');

  await page.getByRole('button', { name: '一次面接を追加' }).click();
  await page.getByLabel('開始日時').fill('2026-11-20T14:00');
  await page.getByLabel('時間（分）').fill('30');
  await page.getByRole('radiogroup', { name: '形式' }).getByText('対面').click();
  await page.getByLabel('場所', { exact: true }).fill('本社 三階');
  await page.getByRole('radiogroup', { name: '最終面接か' }).getByText('いいえ').click();
  await page.getByRole('button', { name: '面接官を追加' }).click();
  await page.getByRole('textbox', { name: '名前' }).fill('佐藤さん');
  await page.getByRole('combobox', { name: '立場' }).click();
  await page.getByRole('option', { name: '人事' }).click();
  await page.getByRole('button', { name: '編集を閉じる' }).click();
  await expect(page.getByText('30分 · 対面')).toBeVisible();

  await page.getByRole('button', { name: '質疑を追加' }).click();
  await page.getByLabel('聞かれたこと').fill('志望動機を教えてください');
  await page.getByLabel('答えたこと').fill('現場を支えたい');
  await expect(page.getByRole('combobox', { name: '質問の種類' })).toHaveValue('志望動機');
  await page.getByLabel('答えたこと').press('Control+Enter');
  await page.getByLabel('深掘りの質問').fill('なぜ他社ではないのですか');
  await page.getByLabel('その答え').fill('保守まで担うから');
  await page.getByRole('radiogroup', { name: '手応え' }).getByText('まずまず').click();
  await page.getByLabel('その答え').press('Escape');
  await expect(page.getByRole('button', { name: '志望動機を教えてください' })).toBeFocused();

  const concern = page.getByRole('textbox', { name: '懸念を追加' });
  await concern.fill('転勤');
  await concern.press('Enter');
  const fact = page.getByRole('textbox', { name: '聞いた話を追加' });
  await fact.fill('一年目は工場実習');
  await fact.press('Enter');
  const question = page.getByRole('textbox', { name: '聞いた質問を追加' });
  await question.fill('研修の長さは');
  await question.press('Enter');
  await page.getByLabel('相手の答え').fill('三か月');

  await page.getByRole('radiogroup', { name: '選考の状況' }).getByText('通過').click();
  await page.getByLabel('フィードバック・振り返り').fill('具体的でよい');
  await page.getByRole('button', { name: '二次面接を追加' }).click();
  await expect(steps(page)).toHaveCount(2);
  await expect(page.getByRole('heading', { name: '二次面接' })).toBeVisible();
  await expect(page.getByRole('button', { name: '三次面接を追加' })).toBeHidden();
  await app.quit();

  const [company] = journalIn(dataDir).companies;
  expect(company?.rounds).toMatchObject([
    {
      kind: 'interview',
      ordinal: 1,
      isFinal: false,
      startsAt: '2026-11-20T14:00',
      minutes: 30,
      mode: 'in-person',
      location: '本社 三階',
      outcome: 'passed',
      feedback: '具体的でよい',
      loggedAt: '2026-11-23T09:00',
      interviewers: [{ name: '佐藤さん', role: 'hr' }],
      exchanges: [
        {
          category: 'motivation',
          question: '志望動機を教えてください',
          answer: '現場を支えたい',
          rating: 'fair',
          followUps: [{ question: 'なぜ他社ではないのですか', answer: '保守まで担うから' }],
        },
      ],
      concerns: [{ text: '転勤' }],
    },
    { kind: 'interview', ordinal: 2, outcome: 'scheduled' },
  ]);
  expect(company?.facts).toMatchObject([
    { text: '一年目は工場実習', heardInRoundId: company?.rounds[0]?.id },
  ]);
  expect(company?.reverseQuestions).toMatchObject([
    { text: '研修の長さは', reply: '三か月', askedInRoundId: company?.rounds[0]?.id },
  ]);
});

test('steps are reordered by keyboard and mouse, renamed by their kind, deleted and brought back', async ({
  dataDir,
}) => {
  const rounds = [aRound({ id: 'r1' }), aRound({ id: 'r2', kind: 'document', ordinal: null })];
  seed(dataDir, aJournal({ companies: [aCompany({ id: 'c1', rounds })] }));
  const app = await new JournalApp(dataDir).launch({ clock });
  const { page } = app;
  await go(page, '#/companies/c1/rounds');
  await expect(steps(page)).toHaveText([/一次面接/, /書類選考/]);
  await steps(page).nth(1).getByRole('button').press('Alt+ArrowUp');
  await expect(steps(page)).toHaveText([/書類選考/, /一次面接/]);
  await steps(page).nth(1).dragTo(steps(page).nth(0));
  await expect(steps(page)).toHaveText([/一次面接/, /書類選考/]);

  await steps(page).nth(1).getByRole('button').click();
  await page.getByRole('combobox', { name: '種類' }).first().click();
  await page.getByRole('option', { name: 'グループディスカッション' }).click();
  await expect(steps(page)).toHaveText([/一次面接/, /グループディスカッション/]);
  await page.getByRole('button', { name: 'このステップを削除' }).click();
  await expect(steps(page)).toHaveCount(1);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(steps(page)).toHaveCount(2);

  await steps(page).nth(0).getByRole('button').click();
  const start = page.getByLabel('開始日時');
  for (const date of ['1900-01-01T00:00', '2100-12-31T23:59']) {
    await start.fill(date);
    await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
  }
  await app.kill();
  expect(journalIn(dataDir).companies[0]?.rounds).toMatchObject([
    { id: 'r1', startsAt: '2100-12-31T23:59' },
    { id: 'r2', kind: 'group-discussion' },
  ]);
});

test('a fix lands in its field: exchange, concern, schedule, feedback', async ({ dataDir }) => {
  const company = aCompany({
    id: 'c1',
    rounds: [
      aRound({
        id: 'r1',
        outcome: 'passed',
        startsAt: '2026-11-16T14:00',
        exchanges: [anExchange({ id: 'x1' })],
        concerns: [aConcern({ id: 'n1', text: '転勤' })],
      }),
      aRound({ id: 'r2', ordinal: 2, startsAt: '2026-12-01T10:00' }),
    ],
    answers: [anAnswer({ id: 'a1', roundId: 'r2', headline: '現場を支える' })],
  });
  seed(dataDir, aJournal({ companies: [company] }));
  const app = await new JournalApp(dataDir).launch({ clock });
  const { page } = app;
  for (const anchor of [
    'exchange/x1/answer',
    'exchange/x1/followUps',
    'concern/n1/answerId',
    'round/r1/feedback',
    'round/r1/outcome',
    'round/r1/exchanges',
    'round/r2/startsAt',
    'round/r2/mode',
    'round/r2/location',
    'round/r2/contact',
    'round/r2/interviewers',
    'round/r2/isFinal',
  ]) {
    await go(page, `#/companies/c1/rounds?anchor=${encodeURIComponent(anchor)}`);
    const place = page.locator(`[data-anchor="${anchor}"]`);
    await expect(place).toBeVisible();
    await expect(place.locator(':scope:focus, :focus').first(), anchor).toBeAttached();
  }
  await go(page, '#/companies/c1/rounds?anchor=concern/n1/answerId');
  await page.getByRole('combobox', { name: 'これに答える準備回答' }).click();
  await page.getByRole('option', { name: '志望動機：現場を支える' }).click();
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
  await app.kill();
  expect(journalIn(dataDir).companies[0]?.rounds[0]?.concerns).toMatchObject([{ answerId: 'a1' }]);
});

test('a round with three hundred exchanges and an endless answer stays at hand', async ({ dataDir }) => {
  const exchanges = Array.from({ length: 300 }, (_, index) =>
    anExchange({
      id: `x${index + 1}`,
      question: `質問${index + 1}`,
      answer: index === 149 ? '長い答え。'.repeat(10_000) : '答え',
    }),
  );
  const rounds = [aRound({ id: 'r1', outcome: 'done', startsAt: '2026-11-16T14:00', exchanges })];
  seed(dataDir, aJournal({ companies: [aCompany({ id: 'c1', rounds })] }));
  const app = await new JournalApp(dataDir).launch({ clock });
  const { page } = app;
  await go(page, '#/companies/c1/rounds');
  await expect(page.locator('[data-exchange]')).toHaveCount(300);
  await page.getByRole('button', { name: '質問300' }).click();
  await page.getByLabel('答えたこと').fill('書き直した答え');
  await page.getByLabel('答えたこと').press('Escape');
  await page.getByRole('button', { name: '質問150', exact: true }).click();
  const long = page.getByLabel('答えたこと');
  await long.press('Control+End');
  await page.keyboard.type('👩‍👩‍👧‍👦 终 مرحبا');
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
  await app.kill();
  const saved = journalIn(dataDir).companies[0]?.rounds[0]?.exchanges;
  expect(saved).toHaveLength(300);
  expect(saved?.[299]?.answer).toBe('書き直した答え');
  expect(saved?.[149]?.answer).toBe(`${'長い答え。'.repeat(10_000)}👩‍👩‍👧‍👦 终 مرحبا`);
});

test('two edits to one field: the second is told, and its text is kept until one is chosen', async ({
  dataDir,
}) => {
  const rounds = [aRound({ id: 'r1', outcome: 'done', feedback: '' })];
  seed(dataDir, aJournal({ companies: [aCompany({ id: 'c1', rounds })] }));
  const app = await new JournalApp(dataDir).launch({ clock });
  const { page } = app;
  await go(page, '#/companies/c1/rounds');
  const field = page.getByLabel('フィードバック・振り返り');
  await field.fill('わたしの');
  await page.evaluate(() =>
    window.journal.call('round.update', { id: 'r1', patch: { feedback: '別の窓の' } }),
  );
  await field.press('End');
  await page.keyboard.type('言葉');
  await expect(page.getByText('別の画面でも編集されました。')).toBeVisible();
  await expect(field).toHaveValue('わたしの言葉');
  await page.getByRole('button', { name: 'この内容で上書き' }).click();
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
  await app.kill();
  expect(journalIn(dataDir).companies[0]?.rounds[0]?.feedback).toBe('わたしの言葉');
});
