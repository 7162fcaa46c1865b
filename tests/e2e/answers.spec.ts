import type { Page } from '@playwright/test';
import type { Journal } from '#core/domain/journal.ts';
import {
  aCompany,
  aConcern,
  aDocument,
  aDocumentItem,
  aFact,
  aJournal,
  anAnswer,
  anEpisode,
  anExchange,
  aRound,
} from '#tests/builders.ts';
import { expect, JournalApp, test } from './app.ts';
import { seed } from './journal-seed.ts';

const clock = '2026-11-23T09:00';
const said = '工場見学で、職人の勘をデータで支える仕事に惹かれたと答えました。';

function journal(): Journal {
  const exchange = anExchange({
    id: 'x1',
    question: 'なぜ当社を志望したのですか',
    answer: said,
    rating: 'poor',
    reaction: 'negative',
    followUps: [{ question: '同業の赤松精機ではだめなのですか', answer: '' }],
  });
  return aJournal({
    episodes: [anEpisode({ id: 'e1' })],
    companies: [
      aCompany({
        id: 'c1',
        name: '青葉製作所',
        facts: [aFact({ id: 'f1', text: '検査装置の国内シェアは首位' })],
        documents: [
          aDocument({ items: [aDocumentItem({ id: 'd1', question: '学業について', text: '統計を学んだ' })] }),
        ],
        rounds: [
          aRound({
            id: 'r1',
            outcome: 'passed',
            startsAt: '2026-11-10T10:00',
            exchanges: [exchange],
            concerns: [aConcern({ text: '転勤への不安' })],
          }),
          aRound({ id: 'r2', ordinal: 2, startsAt: '2026-11-30T14:00' }),
        ],
      }),
      aCompany({ id: 'c2', name: '白樺食品' }),
      aCompany({
        id: 'c3',
        name: '黒松電機',
        rounds: [
          aRound({ id: 'k2', ordinal: 2, outcome: 'passed', startsAt: '2026-11-10T10:00' }),
          aRound({ id: 'k3', ordinal: 3 }),
        ],
        answers: [
          anAnswer({
            roundId: 'k2',
            category: 'career',
            text: '保全の現場から始めたいです',
            keywords: ['現場'],
          }),
        ],
      }),
    ],
  });
}

async function open(dataDir: string, hash: string): Promise<{ app: JournalApp; page: Page }> {
  seed(dataDir, journal());
  const app = await new JournalApp(dataDir, { clock }).launch();
  await go(app.page, hash);
  return { app, page: app.page };
}

const go = (page: Page, hash: string) =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);

const saved = (page: Page) => expect(page.locator('[data-save-state="saved"]')).toBeVisible();

test('an answer starts from what was said, gets a new layer, and is there after a restart', async ({
  dataDir,
}) => {
  const { app, page } = await open(dataDir, '/companies/c1/answers');
  await page.getByRole('button', { name: '志望動機' }).click();

  await page.getByRole('button', { name: 'この話から始める' }).click();
  const text = page.getByRole('textbox', { name: '話す内容' });
  await expect(text).toHaveValue(said);
  const layer = page.locator('[data-layer]');
  await expect(layer).toHaveAttribute('data-core', 'same-words');
  await expect(layer).toHaveAttribute('data-layer', 'none');
  await expect(page.locator('[data-exchange="x1"]').getByLabel('この回答に結びつける')).toBeChecked();

  await text.fill(said.replace('惹かれたと答えました', '惹かれ、御社で現場に通いたいと考えています'));
  await expect(page.locator('ins')).toContainText('御社で現場に通いたい');
  await expect(page.locator('del')).toContainText('答えました');

  await page.getByRole('button', { name: /^深掘りに加える/ }).click();
  const probe = page.locator('[data-path="0"]');
  await expect(probe.getByLabel('問い')).toHaveValue('同業の赤松精機ではだめなのですか');
  await probe.getByLabel('段', { exact: true }).selectOption({ label: 'なぜ他社ではないか' });
  await probe.getByLabel('答え', { exact: true }).fill('検査の現場に常駐するのは御社だけだからです');

  await page.getByRole('combobox', { name: '結びつける企業研究メモ' }).click();
  await page.getByRole('option', { name: /国内シェア/ }).click();
  await expect(layer).toHaveAttribute('data-layer', 'new');
  await expect(layer).toContainText('「なぜ他社ではないか」、企業の事実「検査装置の国内シェアは首位」');

  await page.getByRole('group', { name: 'この回答で応える懸念' }).getByLabel('転勤への不安').check();

  await saved(page);
  await app.restart();
  await go(app.page, '/companies/c1/answers?category=motivation');
  await expect(app.page.locator('[data-path="0"]').getByLabel('答え', { exact: true })).toHaveValue(/常駐/);
  await expect(app.page.getByRole('textbox', { name: '話す内容' })).toHaveValue(/現場に通いたい/);
  await expect(app.page.getByLabel('転勤への不安')).toBeChecked();
  await app.kill();
});

test('a ladder is built, moved and nested from the keyboard', async ({ dataDir }) => {
  const { app, page } = await open(dataDir, '/companies/c1/answers?category=strength');
  await page.getByRole('button', { name: '「発揮した場面」の問いを加える' }).click();
  await expect(page.locator('[data-path="0"] [data-part="answer"]')).toBeFocused();
  await page.keyboard.type('部室の片付けです');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('[data-path="1"] [data-part="question"]')).toBeFocused();
  await page.keyboard.type('なぜですか');
  await page.keyboard.press('Control+BracketRight');
  await expect(page.locator('[data-path="0.0"] [data-part="question"]')).toBeFocused();
  await page.keyboard.press('Control+BracketLeft');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.locator('[data-path="0"] [data-part="question"]')).toHaveValue('なぜですか');
  await page.keyboard.press('Control+Shift+Backspace');
  await expect(page.locator('[data-path="1"]')).toHaveCount(0);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(page.locator('[data-path="1"] [data-part="answer"]')).toHaveValue('部室の片付けです');
  await app.kill();
});

test('a line of the entry sheet and an open exchange are given an answer from the list', async ({
  dataDir,
}) => {
  const { app, page } = await open(dataDir, '/companies/c1/answers');
  await page.getByRole('combobox', { name: '話す質問を選ぶ：なぜ当社を志望したのですか' }).click();
  await page.getByRole('option', { name: '企業理解' }).click();
  await expect(page.getByText('前の面接で掘り下げられた質疑')).toHaveCount(0);
  await page.getByRole('combobox', { name: '話す質問を選ぶ：学業について' }).click();
  await page.getByRole('option', { name: '学業・研究' }).click();
  await expect(page.getByText('話す準備のない書類の文章')).toHaveCount(0);
  await page.getByRole('button', { name: '学業・研究' }).click();
  await expect(page.getByLabel('この回答で話す')).toBeChecked();
  await app.kill();
});

test('without a coming interview the page says so and leads to the rounds', async ({ dataDir }) => {
  const { app, page } = await open(dataDir, '/companies/c2/answers');
  await page.getByRole('button', { name: '面接を追加する' }).click();
  await expect(page).toHaveURL(/companies\/c2\/rounds/);
  await app.kill();
});

test('the third round starts from the plan for the second, which stays as it was', async ({ dataDir }) => {
  const { app, page } = await open(dataDir, '/companies/c3/answers?category=career');
  await page.getByRole('button', { name: '二次面接の準備から始める' }).click();
  const text = page.getByRole('textbox', { name: '話す内容' });
  await expect(text).toHaveValue('保全の現場から始めたいです');
  await text.fill('設計の部署に入りたいです');
  await saved(page);
  const company = await page.evaluate(() => window.journal.call('company.get', { id: 'c3' }));
  expect(company).toMatchObject({
    ok: true,
    value: {
      answers: [
        { roundId: 'k2', text: '保全の現場から始めたいです' },
        { roundId: 'k3', text: '設計の部署に入りたいです', keywords: ['現場'] },
      ],
    },
  });
  await app.kill();
});

test('every field of an answer that a gap leads to is on the page', async ({ dataDir }) => {
  const { app, page } = await open(dataDir, '/companies/c1/answers?category=motivation');
  await expect(page.locator('[data-anchor="round/r2/answer.motivation"]')).toBeVisible();
  await page.getByRole('button', { name: 'この話から始める' }).click();
  await saved(page);
  const company = await page.evaluate(() => window.journal.call('company.get', { id: 'c1' }));
  const answers = JSON.stringify(company).match(/"answers":\[\{"id":"([^"]+)"/);
  for (const field of [
    'text',
    'probes',
    'episodeIds',
    'factIds',
    'practice',
    'changeReason',
    'exchangeIds',
    'documentItemIds',
    'keywords',
  ]) {
    const anchor = `answer/${answers?.[1]}/${field}`;
    await go(page, `/companies/c1/answers?category=motivation&anchor=${encodeURIComponent(anchor)}`);
    await expect(page.locator(`[data-anchor="${anchor}"].anchor-lit`)).toBeVisible();
  }
  await app.kill();
});
