import type { CDPSession, Page } from '@playwright/test';
import { Temporal } from 'temporal-polyfill';
import { aCompany, aJournal, aRound } from '#tests/builders.ts';
import { expect, JournalApp, test } from './app.ts';
import { journalIn, seed } from './journal-seed.ts';

const at = (minutes: number) =>
  Temporal.Now.plainDateTimeISO().add({ minutes }).toString({ smallestUnit: 'minute' });

/** Two companies: the first interview of one ended half an hour ago, the other one's lies ahead. */
const justAfter = () =>
  aJournal({
    companies: [
      aCompany({ id: 'c1', name: '北極星システムズ', rounds: [aRound({ id: 'r1', startsAt: at(60 * 24) })] }),
      aCompany({
        id: 'c2',
        name: '青葉製作所',
        rounds: [aRound({ id: 'r2', startsAt: at(-60), minutes: 30 })],
      }),
    ],
  });

async function captureOf(app: JournalApp): Promise<Page> {
  await expect.poll(() => app.host.pages().length).toBe(2);
  const page = app.host.pages()[1];
  if (page === undefined) throw new Error('Quick capture did not open.');
  await app.waitForReady(page);
  await expect(page.locator('textarea:focus')).toBeVisible();
  return page;
}

/** Hands on a keyboard with a Japanese input method; counts what is pressed beside the text itself. */
class Typist {
  pressed = 0;
  private readonly page: Page;
  private readonly devTools: CDPSession;

  private constructor(page: Page, devTools: CDPSession) {
    this.page = page;
    this.devTools = devTools;
  }

  static async at(page: Page): Promise<Typist> {
    return new Typist(page, await page.context().newCDPSession(page));
  }

  /** A word as an input method gives it: kana under way, converted, and the Enter that confirms it. */
  async convert(reading: string, word: string): Promise<void> {
    for (const text of [reading.slice(0, 1), reading, word])
      await this.devTools.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
    await this.devTools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
    await this.devTools.send('Input.insertText', { text: word });
    await this.devTools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
  }

  async press(keys: string): Promise<void> {
    this.pressed += 1;
    await this.page.keyboard.press(keys);
  }
}

test('five questions with follow-ups are recorded by keyboard alone, through a Japanese input method', async ({
  dataDir,
}) => {
  seed(dataDir, justAfter());
  const app = await new JournalApp(dataDir).launch();
  await app.host.pressGlobalShortcut('CommandOrControl+Alt+J');
  const page = await captureOf(app);
  await expect(page.getByRole('combobox', { name: '記録する面接' })).toHaveValue(/^青葉製作所/);
  const hands = await Typist.at(page);

  await hands.convert('しぼうどうきは', '志望動機は');
  await hands.press('Enter');
  await hands.convert('げんばをささえたい', '現場を支えたい');
  await hands.press('Control+Enter');
  await hands.convert('なぜたしゃではないのか', 'なぜ他社ではないのか');
  await hands.press('Enter');
  await hands.convert('ほしゅまでになうから', '保守まで担うから');
  await hands.press('Alt+1');

  await hands.convert('がくせいじだいにがんばったことは', '学生時代に頑張ったことは');
  await hands.press('Enter');
  await hands.convert('もぎてんのかいけい', '模擬店の会計');
  await hands.press('Control+Enter');
  await hands.convert('あかじのりゆうは', '赤字の理由は');
  await hands.press('Enter');
  await hands.convert('しいれすぎ', '仕入れすぎ');
  await hands.press('Enter');

  await hands.convert('つよみは', '強みは');
  await hands.press('Enter');
  await hands.convert('ねばりづよさ', '粘り強さ');
  await hands.press('Control+Enter');
  await hands.convert('べつのばめんは', '別の場面は');
  await hands.press('Enter');
  await hands.convert('ゼミ', 'ゼミ');
  await hands.press('Alt+2');

  await hands.convert('てんきんは', '転勤は');
  await hands.press('Enter');
  await hands.convert('だいじょうぶ', '大丈夫');
  await hands.press('Alt+6');
  await hands.press('Alt+7');
  await hands.press('Alt+3');

  await hands.convert('やすみのひは', '休みの日は');
  await hands.press('Alt+F');
  await hands.press('Enter');
  await hands.convert('やまのぼり', '山登り');
  await hands.press('Enter');

  await expect(page.locator('[data-exchange]')).toHaveCount(5);
  console.log(`${hands.pressed} keystrokes beyond the text for five questions with three follow-ups.`);
  expect(hands.pressed / 5).toBeLessThanOrEqual(4);
  await app.kill();

  const [round] = journalIn(dataDir).companies[1]?.rounds ?? [];
  const marks = { rating: null, reaction: null, certain: true, prepared: null };
  expect(round?.exchanges.map(({ id: _, ...exchange }) => exchange)).toEqual([
    {
      ...marks,
      category: 'motivation',
      question: '志望動機は',
      answer: '現場を支えたい',
      rating: 'good',
      followUps: [{ question: 'なぜ他社ではないのか', answer: '保守まで担うから' }],
    },
    {
      ...marks,
      category: 'achievement',
      question: '学生時代に頑張ったことは',
      answer: '模擬店の会計',
      followUps: [{ question: '赤字の理由は', answer: '仕入れすぎ' }],
    },
    {
      ...marks,
      category: 'strength',
      question: '強みは',
      answer: '粘り強さ',
      rating: 'fair',
      followUps: [{ question: '別の場面は', answer: 'ゼミ' }],
    },
    {
      ...marks,
      category: 'commitment',
      question: '転勤は',
      answer: '大丈夫',
      rating: 'poor',
      reaction: 'negative',
      certain: false,
      followUps: [],
    },
    { ...marks, category: 'values', question: '休みの日は', answer: '山登り', followUps: [] },
  ]);
  expect(round?.outcome).toBe('done');
  expect(round?.loggedAt).not.toBeNull();
});

test('concerns, what was heard and what was asked are recorded in the same flow; a question can be taken up again', async ({
  dataDir,
}) => {
  seed(dataDir, justAfter());
  const app = await new JournalApp(dataDir).launch();
  await app.host.clickMenuItem('capture');
  const page = await captureOf(app);
  const hands = await Typist.at(page);

  await hands.convert('！', '！転勤を気にしていた');
  await expect(page.getByLabel('面接官が気にしていたこと')).toHaveValue('転勤を気にしていた');
  await hands.press('Enter');
  await expect(page.getByLabel('聞かれたこと')).toBeFocused();
  await page.keyboard.type('#一年目は工場実習');
  await hands.press('Enter');
  await page.keyboard.type('？研修の長さは');
  await hands.press('Enter');
  await hands.convert('さんかげつ', '三か月');
  await hands.press('Enter');
  await expect(page.locator('[data-line]')).toHaveCount(3);

  await hands.convert('つよみは', '強みは');
  await hands.press('Enter');
  await hands.convert('ねばり', '粘り');
  await hands.press('Enter');
  await expect(page.getByLabel('聞かれたこと')).toHaveValue('');
  await hands.press('PageUp');
  await expect(page.getByLabel('答えたこと（ひと言で）')).toHaveValue('粘り');
  await hands.press('Enter');
  await page.keyboard.type('強さ');
  await hands.press('Enter');
  await expect(page.locator('[data-exchange]')).toHaveCount(1);

  await page.keyboard.type('書きかけの質問');
  const [, capture] = await app.host.windows();
  await app.host.closeWindow(capture?.id ?? -1);
  await expect.poll(() => app.host.pages().length).toBe(1);
  await app.kill();

  const company = journalIn(dataDir).companies[1];
  const [round] = company?.rounds ?? [];
  expect(round?.exchanges).toMatchObject([
    { question: '強みは', answer: '粘り強さ' },
    { question: '書きかけの質問', answer: '' },
  ]);
  expect(round?.concerns).toMatchObject([{ text: '転勤を気にしていた' }]);
  expect(company?.facts).toMatchObject([{ text: '一年目は工場実習', heardInRoundId: 'r2', kind: 'people' }]);
  expect(company?.reverseQuestions).toMatchObject([
    { text: '研修の長さは', reply: '三か月', askedInRoundId: 'r2' },
  ]);
});

test('pasted notes are split into questions, corrected and saved', async ({ dataDir }) => {
  seed(dataDir, justAfter());
  const app = await new JournalApp(dataDir).launch();
  await app.host.clickMenuItem('capture');
  let page = await captureOf(app);
  const notes =
    'Ｑ：強みは何ですか\nＡ：粘り強さ\n　Ｑ：どんな場面で？\n　Ａ：会計\nＱ：現場を支えたい\nＡ：志望動機は\nＱ：余談\nＱ：弊社の課題は\nＡ：海外の保守網';
  await page.getByLabel('聞かれたこと').evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, notes);

  await expect(page.locator('[data-noted]')).toHaveCount(4);
  // Closed by mistake: the notes wait for the window to come back.
  const [, capture] = await app.host.windows();
  await app.host.closeWindow(capture?.id ?? -1);
  await expect.poll(() => app.host.pages().length).toBe(1);
  await app.host.clickMenuItem('capture');
  await expect.poll(() => app.host.pages().length).toBe(2);
  page = app.host.pages()[1] ?? page;
  const found = page.locator('[data-noted]');
  await expect(found).toHaveCount(4);
  await found.nth(1).getByRole('button', { name: '質問と答えを入れ替える' }).click();
  await expect(found.nth(1).getByLabel('聞かれたこと')).toHaveValue('志望動機は');
  await found.nth(1).getByRole('combobox', { name: '質問の種類' }).click();
  await page.getByRole('option', { name: '志望動機', exact: true }).click();
  await found.nth(2).getByRole('button', { name: '除く' }).click();
  await expect(found).toHaveCount(3);
  await found.nth(2).getByRole('button', { name: '前とまとめる' }).click();
  await expect(found).toHaveCount(2);
  await page.getByRole('button', { name: '2件を保存' }).click();
  await expect(page.locator('[data-exchange]')).toHaveCount(2);
  await app.kill();

  const [round] = journalIn(dataDir).companies[1]?.rounds ?? [];
  expect(round?.exchanges).toMatchObject([
    {
      category: 'strength',
      question: '強みは何ですか',
      answer: '粘り強さ',
      followUps: [{ question: 'どんな場面で？', answer: '会計' }],
    },
    {
      category: 'motivation',
      question: '志望動機は',
      answer: '現場を支えたい',
      followUps: [{ question: '弊社の課題は', answer: '海外の保守網' }],
    },
  ]);
});

test('nonsense is kept as it was typed, and nothing but spaces is not recorded', async ({ dataDir }) => {
  seed(dataDir, justAfter());
  const app = await new JournalApp(dataDir).launch();
  await app.host.clickMenuItem('capture');
  const page = await captureOf(app);
  const odd = ['👩‍👩‍👧‍👦 𠮷野家 🏳️‍🌈', 'مرحبا كيف حالك', '長い答え。'.repeat(10_000)];

  await page.keyboard.type('  　 ');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  for (const text of odd) {
    await page.getByLabel('聞かれたこと').fill(text.slice(0, 40));
    await page.keyboard.press('Enter');
    await page.keyboard.insertText(text);
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('聞かれたこと')).toHaveValue('');
  }
  await expect(page.locator('[data-exchange]')).toHaveCount(3);
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
  await app.restart();
  await app.kill();

  const [round] = journalIn(dataDir).companies[1]?.rounds ?? [];
  expect(round?.exchanges.map(({ answer }) => answer)).toEqual(odd);
});

test('without a round there is nothing to record, and the window says where to add one', async ({
  dataDir,
}) => {
  const app = await new JournalApp(dataDir).launch();
  await app.page.getByRole('button', { name: 'クイック記録' }).click();
  await expect.poll(() => app.host.pages().length).toBe(2);
  const page = app.host.pages()[1];
  await expect(
    page?.getByText('記録できる選考ステップがありません') ?? app.page.locator('none'),
  ).toBeVisible();
  await app.kill();
});
