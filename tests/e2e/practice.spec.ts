import type { Page } from '@playwright/test';
import { aCompany, aJournal, anAnswer, anExchange, aRound } from '#tests/builders.ts';
import { expect, JournalApp, test } from './app.ts';
import { seed } from './journal-seed.ts';

const clock = '2026-11-23T09:00';
const run = (at: string, seconds: number) => ({ at, seconds, rating: null });

async function openPractice(dataDir: string): Promise<{ app: JournalApp; page: Page }> {
  const roundId = 'r2';
  seed(
    dataDir,
    aJournal({
      companies: [
        aCompany({
          id: 'c1',
          rounds: [
            aRound({
              id: 'r1',
              outcome: 'passed',
              startsAt: '2026-11-10T10:00',
              exchanges: [
                anExchange({ category: 'values', question: '大切にしていることは何ですか', rating: 'poor' }),
              ],
            }),
            aRound({ id: roundId, ordinal: 2, startsAt: '2026-11-30T14:00' }),
          ],
          answers: [
            anAnswer({
              id: 'a1',
              roundId,
              category: 'strength',
              text: 'あ'.repeat(300),
              practice: [
                run('2026-11-20T10:00', 40),
                run('2026-11-21T10:00', 40),
                run('2026-11-22T10:00', 40),
              ],
            }),
            anAnswer({ id: 'a2', roundId, category: 'values', keywords: ['誠実', '現場', '祖父'] }),
          ],
        }),
      ],
    }),
  );
  const app = await new JournalApp(dataDir, { clock }).launch();
  await app.page.evaluate(() => {
    location.hash = '/companies/c1/answers';
  });
  await app.page.getByRole('button', { name: '声に出して練習' }).click();
  return { app, page: app.page };
}

test('practice begins with the weak answer, keeps the run with its rating, and calibrates the speed', async ({
  dataDir,
}) => {
  const { app, page } = await openPractice(dataDir);
  await expect(page.locator('[data-reason]').first()).toContainText('価値観');
  await expect(page.getByRole('img', { name: /練習の長さの推移/ })).toBeVisible();

  await page.getByText('1分あたり約450字').waitFor();
  await page.getByRole('button', { name: 'この速さを使う' }).click();
  await expect(page.getByText('1分あたり約450字')).toHaveCount(0);

  await page.getByRole('button', { name: '2問を練習する' }).click();
  await expect(page.getByRole('heading', { name: '大切にしていることは何ですか' })).toBeVisible();
  await expect(page.getByText('誠実')).toBeHidden();
  await page.getByRole('button', { name: 'キーワードを見る' }).click();
  await expect(page.getByText('誠実')).toBeVisible();

  await page.getByRole('button', { name: '話し始める' }).click();
  await expect(page.locator('[role="timer"]')).not.toHaveAttribute('data-seconds', '0');
  await page.getByRole('button', { name: '話し終えた' }).click();
  await page.getByRole('radiogroup', { name: '話してみて' }).getByText('よく話せた').click();
  await expect(page.getByRole('region', { name: 'これまでの練習' })).toContainText('よく話せた');

  await page.getByRole('button', { name: '次の質問へ' }).click();
  await page.getByRole('button', { name: '練習を終える' }).click();
  await app.restart();
  await app.page.evaluate(() => {
    location.hash = '/companies/c1/answers?category=values';
  });
  await expect(app.page.getByText(/^1回、直近は\d+秒$/)).toBeVisible();
  await app.kill();
});

test('a run taken out by mistake comes back', async ({ dataDir }) => {
  const { app, page } = await openPractice(dataDir);
  await page.getByRole('button', { name: '2問を練習する' }).click();
  await page.getByRole('button', { name: '次の質問へ' }).click();
  const runs = page.getByRole('region', { name: 'これまでの練習' }).getByRole('listitem');
  await expect(runs).toHaveCount(3);
  await page
    .getByRole('button', { name: /の練習を削除$/ })
    .first()
    .click();
  await expect(runs).toHaveCount(2);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(runs).toHaveCount(3);
  await app.kill();
});

test('without a microphone the run counts all the same', async ({ dataDir }) => {
  const { app, page } = await openPractice(dataDir);
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('none', 'NotFoundError'));
  });
  await page.getByLabel('練習を録音する').click({ force: true });
  await page.getByRole('button', { name: '2問を練習する' }).click();
  await page.getByRole('button', { name: '話し始める' }).click();
  await expect(page.getByText('録音せずに時間だけ計っています')).toBeVisible();
  await page.getByRole('button', { name: '話し終えた' }).click();
  await expect(page.getByRole('region', { name: 'これまでの練習' }).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('region', { name: '録音' })).toHaveCount(0);
  await app.kill();
});

test('a recording is kept in the data folder, can be heard, and is deleted only after a second step', async ({
  dataDir,
}) => {
  const { app, page } = await openPractice(dataDir);
  await page.evaluate(() => {
    // A microphone that hums: the machine of a test has none.
    navigator.mediaDevices.getUserMedia = async () => {
      const sound = new AudioContext();
      const place = sound.createMediaStreamDestination();
      const hum = sound.createOscillator();
      hum.connect(place);
      hum.start();
      return place.stream;
    };
  });
  await page.getByLabel('練習を録音する').click({ force: true });
  await page.getByRole('button', { name: '2問を練習する' }).click();
  await page.getByRole('button', { name: '話し始める' }).click();
  await expect(page.getByText('録音しています')).toBeVisible();
  await expect(page.locator('[role="timer"]')).not.toHaveAttribute('data-seconds', '0');
  await page.getByRole('button', { name: '話し終えた' }).click();
  const recordings = page.getByRole('region', { name: '録音' });
  await recordings.getByRole('button', { name: /の録音を聞く$/ }).click();
  await expect(recordings.getByRole('button', { name: '止める' })).toBeVisible();
  await recordings.getByRole('button', { name: /の録音を削除$/ }).click();
  await expect(recordings).toBeVisible();
  await recordings.getByRole('button', { name: '元に戻せません。削除する' }).click();
  await expect(recordings).toHaveCount(0);
  await app.kill();
});
