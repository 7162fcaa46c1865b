import { aCompany, aJournal, aRound } from '#tests/builders.ts';
import { expect, JournalApp, test } from './app.ts';
import { seed } from './journal-seed.ts';

test('a coming round is announced once a milestone, with its open blockers, and opens on a click', async ({
  dataDir,
}) => {
  const round = aRound({ id: 'r2', ordinal: 2, startsAt: '2026-11-30T14:00' });
  seed(dataDir, aJournal({ companies: [aCompany({ id: 'c1', name: '青葉電機', rounds: [round] })] }));
  const app = new JournalApp(dataDir);
  const shown = async () => (await app.host.recorded()).notifications;

  await app.launch({ clock: '2026-11-22T10:00' });
  expect(await shown()).toEqual([]);
  await app.restart({ clock: '2026-11-23T09:30' });
  await expect.poll(shown).toHaveLength(1);
  expect(JSON.stringify(await shown())).toContain('青葉電機 二次面接');
  expect(JSON.stringify(await shown())).toContain('最優先の項目が');
  await app.host.clickNotification(1);
  await expect(app.page.getByRole('tab', { name: /抜け・ズレ/, selected: true })).toBeVisible();

  await app.restart({ clock: '2026-11-23T18:00' });
  await app.page.getByRole('link', { name: '設定' }).click();
  await app.page.getByLabel('面接の前に知らせる').click({ force: true });
  await expect(app.page.getByLabel('面接の前に知らせる')).not.toBeChecked();
  expect(await shown()).toEqual([]);
  await app.restart({ clock: '2026-11-27T09:30' });
  expect(await shown()).toEqual([]);
  await app.quit();
});
