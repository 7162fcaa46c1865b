import { aCompany, aJournal, aRound } from '#tests/builders.ts';
import { expect, JournalApp, test } from './app.ts';
import { journalIn, seed } from './journal-seed.ts';

/** How often each delay is tried: a few times here, `DURABILITY_RUNS=50` for the long proof. */
const runs = Number(process.env.DURABILITY_RUNS ?? 1);
const pace = 45;
const sentence = '現場を支える仕事がしたいと思い、御社を志望しました。';

for (const delay of [300, 600, 1200]) {
  for (let run = 1; run <= runs; run += 1) {
    test(`a kill ${delay} ms after the last keystroke costs nothing older than a second (${run})`, async ({
      dataDir,
    }) => {
      seed(dataDir, aJournal({ companies: [aCompany({ id: 'c1', rounds: [aRound({ id: 'r1' })] })] }));
      const app = await new JournalApp(dataDir).launch();
      await app.page.evaluate(() => window.journal.call('window.open-capture', { roundId: 'r1' }));
      await expect.poll(() => app.host.pages().length).toBe(2);
      const page = app.host.pages()[1] ?? app.page;
      await expect(page.locator('textarea:focus')).toBeVisible();
      await page.keyboard.press('Enter');

      const typed: { character: string; at: number }[] = [];
      for (let index = 0; index < 60; index += 1) {
        const character = sentence[index % sentence.length] ?? '';
        await page.keyboard.insertText(character);
        typed.push({ character, at: Date.now() });
        await page.waitForTimeout(pace);
      }
      await page.waitForTimeout(Math.max(0, delay - pace));
      const killedAt = Date.now();
      await app.kill();

      const saved = journalIn(dataDir).companies[0]?.rounds[0]?.exchanges[0]?.answer ?? '';
      const due = typed.filter(({ at }) => killedAt - at > 1000);
      expect(typed.map(({ character }) => character).join('')).toContain(saved);
      expect(saved.length).toBeGreaterThanOrEqual(due.length);
      expect(due.length).toBeGreaterThan(0);
    });
  }
}
