import type { Page } from '@playwright/test';
import { companyGapsSchema } from '#core/contract/gap-calls.ts';
import { holderOf, type Noun, nouns } from '#core/domain/record.ts';
import { anchorOfFix } from '#renderer/components/anchor.ts';
import {
  aCompany,
  aDocument,
  aDocumentItem,
  aFact,
  aJournal,
  anAnswer,
  anEpisode,
  aReverseQuestion,
  aRound,
} from '#tests/builders.ts';
import { expect, JournalApp, test } from './app.ts';
import { journalIn, seed } from './journal-seed.ts';

const clock = '2026-11-23T09:00';
const answer = anAnswer({ id: 'a1', roundId: 'r1', category: 'motivation', text: '現場を支えたい。' });
const company = aCompany({
  id: 'c1',
  name: '青葉製作所',
  rounds: [aRound({ id: 'r1', startsAt: '2026-12-01T10:00' })],
  answers: [answer],
});

async function openTab(page: Page, tab: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/companies/c1/${tab}`);
  await expect(page.getByRole('tab', { selected: true })).toBeVisible();
}

async function allSaved(page: Page): Promise<void> {
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
}

async function undo(page: Page): Promise<void> {
  await page.getByRole('button', { name: '元に戻す' }).click();
}

test('papers, research, questions, statements and episodes are written, changed, deleted, brought back and kept', async ({
  dataDir,
}) => {
  seed(dataDir, aJournal({ companies: [company] }));
  const app = await new JournalApp(dataDir).launch({ clock });
  const { page } = app;

  await openTab(page, 'documents');
  await page.getByRole('button', { name: 'エントリーシートを追加' }).click();
  await expect(page.getByLabel('設問', { exact: true })).toBeFocused();
  await page.keyboard.type('力を入れたこと');
  await page.getByLabel('提出した文章').fill('30人の新人を指導しました。');
  await page.getByLabel('上限の文字数').fill('10');
  const submitted = page.getByLabel('提出日');
  await submitted.fill('2026-10-08');
  await submitted.blur();
  await expect(submitted).toHaveValue('10月8日(木)');
  await submitted.focus();
  await expect(submitted).toHaveValue('2026-10-08');
  await expect(page.getByText('14 / 10字（4字多い）')).toBeVisible();
  await page.getByRole('button', { name: '「学生時代に力を入れたこと」に結びつける' }).click();
  await expect(page.getByRole('link', { name: '学生時代に力を入れたこと' })).toBeVisible();
  await page.getByRole('button', { name: '結びつきを変える' }).click();
  await page.getByRole('menuitem', { name: '志望動機', exact: true }).click();
  await expect(page.getByRole('link', { name: '志望動機' })).toBeVisible();
  await page.getByRole('button', { name: /30人.*確認する/ }).click();
  await page.getByRole('button', { name: '発言として残す' }).click();
  await expect(page.getByText('本文から見つかった発言')).toBeHidden();
  await page.getByRole('button', { name: 'この設問を削除' }).click();
  await expect(page.getByLabel('設問', { exact: true })).toBeHidden();
  await undo(page);
  await expect(page.getByLabel('設問', { exact: true })).toHaveValue('力を入れたこと');

  await openTab(page, 'claims');
  await expect(page.getByLabel('述べた内容')).toHaveValue('30人');
  await page.getByLabel('変わった理由').fill('翌年の分を足した');

  await openTab(page, 'research');
  await page.getByText('競合', { exact: true }).click();
  await page.getByLabel('調べたこと・聞いたこと').fill('北斗は大手向け');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('調べたこと・聞いたこと')).toHaveValue('');
  await page.getByLabel('調べたこと・聞いたこと').fill('打ちかけのメモ');
  await page.getByLabel('その理由').fill('現場が好きだから');

  await openTab(page, 'questions');
  await page.getByLabel('聞きたいこと').fill('最初に任される仕事は何ですか。');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: '聞いた場' }).click();
  await page.getByRole('option', { name: '一次面接' }).click();
  await page.getByLabel('相手の答え').fill('保守から始める');
  await expect(page.getByRole('heading', { name: 'すでに聞いた' })).toBeVisible();

  await page.getByRole('link', { name: 'エピソード' }).click();
  await page.getByRole('button', { name: 'エピソードを追加' }).click();
  await expect(page.getByRole('textbox', { name: '題名' })).toBeFocused();
  await page.keyboard.type('食堂の行列');
  await page.getByRole('textbox', { name: '行動' }).fill('私は列を二つに分けた。');
  await page.getByRole('button', { name: 'このエピソードを削除' }).click();
  await undo(page);
  await expect(page.getByRole('textbox', { name: '行動' })).toHaveValue('私は列を二つに分けた。');
  await page.getByRole('textbox', { name: '学び' }).fill('閉じる直前まで書いた');
  await app.quit();

  const [kept] = journalIn(dataDir).companies;
  expect(kept).toMatchObject({
    documents: [
      {
        submittedOn: '2026-10-08',
        items: [{ question: '力を入れたこと', text: '30人の新人を指導しました。', limit: 10 }],
      },
    ],
    claims: [{ topic: 'number', label: '新人', value: '30人', changeReason: '翌年の分を足した' }],
    facts: [
      { kind: 'competitor', text: '北斗は大手向け' },
      { kind: 'competitor', text: '打ちかけのメモ' },
    ],
    afterJoining: { why: '現場が好きだから' },
    reverseQuestions: [
      { text: '最初に任される仕事は何ですか。', askedInRoundId: 'r1', reply: '保守から始める' },
    ],
  });
  expect(kept?.answers[0]?.documentItemIds).toEqual([kept?.documents[0]?.items[0]?.id]);

  await app.launch();
  await app.page.getByRole('link', { name: 'エピソード' }).click();
  await expect(app.page.getByRole('textbox', { name: '学び' })).toHaveValue('閉じる直前まで書いた');
  await app.kill();
});

type Fields = Record<string, unknown>;
const values: Record<Noun, { create: Fields; patch: Fields; holderId: string | null }> = {
  company: { holderId: null, create: { name: '柏化学' }, patch: { industry: '化学' } },
  fact: { holderId: 'c1', create: { text: '事実' }, patch: { opinion: '意見' } },
  document: { holderId: 'c1', create: { title: '履歴書' }, patch: { submittedOn: '2026-10-01' } },
  'document-item': { holderId: 'd1', create: { question: '問い' }, patch: { text: '答え' } },
  round: { holderId: 'c1', create: { kind: 'casual' }, patch: { location: '本社' } },
  exchange: { holderId: 'r1', create: { question: '問い' }, patch: { answer: '答え' } },
  concern: { holderId: 'r1', create: { text: '懸念' }, patch: { answerId: 'a1' } },
  'checklist-item': { holderId: 'r1', create: { text: '持ち物' }, patch: { done: true } },
  answer: { holderId: 'c1', create: { roundId: 'r1', category: 'career' }, patch: { headline: '見出し' } },
  claim: {
    holderId: 'c1',
    create: { source: { kind: 'answer', id: 'a1' } },
    patch: { value: '東京' },
  },
  'reverse-question': { holderId: 'c1', create: { text: '質問' }, patch: { topic: '話題' } },
  episode: { holderId: null, create: { title: '場面' }, patch: { tags: ['team'] } },
  'self-check': { holderId: null, create: { at: '2026-11-20T20:00' }, patch: { answers: { s1: 2 } } },
  dismissal: { holderId: null, create: { rule: 'too-long', companyId: 'c1' }, patch: { reason: '承知' } },
};

test('every noun is created, changed, deleted and brought back through the window, and outlives a restart', async ({
  dataDir,
}) => {
  const document = { id: 'd1', kind: 'entry-sheet' as const, title: '', submittedOn: null, items: [] };
  seed(dataDir, aJournal({ companies: [aCompany({ ...company, documents: [document] })] }));
  const app = await new JournalApp(dataDir).launch({ clock });
  const call = async (name: string, input: unknown) => {
    const result = await app.page.evaluate(([n, i]) => window.journal.call(String(n), i), [name, input]);
    if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
    return result.value;
  };
  for (const noun of nouns) {
    const { holderId, create, patch } = values[noun];
    expect(holderId === null).toBe(holderOf[noun] === null);
    const id = `new-${noun}`;
    await call(`${noun}.create`, { holderId, values: { id, ...create } });
    expect(await call(`${noun}.update`, { id, patch })).toMatchObject({ id, ...create, ...patch });
    await call(`${noun}.remove`, { id });
    expect(await call('trash.list', {})).toMatchObject([{ noun, id }]);
    await call(`${noun}.restore`, { id });
  }
  await app.restart();
  expect(await call('trash.list', {})).toEqual([]);
  await app.quit();

  const { companies, episodes, selfChecks, dismissals } = journalIn(dataDir);
  const first = companies.find(({ id }) => id === 'c1');
  expect(companies.at(-1)).toMatchObject(values.company.patch);
  expect(first?.facts).toMatchObject([values.fact.patch]);
  expect(first?.documents).toMatchObject([
    { id: 'd1', items: [values['document-item'].patch] },
    values.document.patch,
  ]);
  expect(first?.rounds).toMatchObject([
    {
      exchanges: [values.exchange.patch],
      concerns: [values.concern.patch],
      checklist: [values['checklist-item'].patch],
    },
    values.round.patch,
  ]);
  expect(first?.answers).toMatchObject([{ id: 'a1' }, values.answer.patch]);
  expect(first?.claims).toMatchObject([values.claim.patch]);
  expect(first?.reverseQuestions).toMatchObject([values['reverse-question'].patch]);
  expect(episodes).toMatchObject([values.episode.patch]);
  expect(selfChecks).toMatchObject([values['self-check'].patch]);
  expect(dismissals).toMatchObject([values.dismissal.patch]);
});

test('what was deleted waits in the trash and comes back whole; emptying it needs a second step', async ({
  dataDir,
}) => {
  seed(dataDir, aJournal({ companies: [company] }));
  const app = await new JournalApp(dataDir).launch({ clock });
  const { page } = app;
  await page.evaluate(() => window.journal.call('answer.remove', { id: 'a1' }));
  await page.getByRole('link', { name: '設定' }).click();
  const row = page.locator('[data-trashed="a1"]');
  await expect(row).toContainText('青葉製作所');
  await row.getByRole('button', { name: '元に戻す' }).click();
  await expect(page.getByText('ごみ箱は空です。')).toBeVisible();

  await page.evaluate(() => window.journal.call('round.remove', { id: 'r1' }));
  await page.getByRole('button', { name: '今すぐ空にする' }).click();
  await expect(page.getByText('1件を完全に削除します')).toBeVisible();
  await page.getByRole('button', { name: 'やめる' }).click();
  await expect(page.locator('[data-trashed="r1"]')).toBeVisible();
  await page.getByRole('button', { name: '今すぐ空にする' }).click();
  await page.getByRole('button', { name: '完全に削除する' }).click();
  await expect(page.getByText('ごみ箱は空です。')).toBeVisible();
  await allSaved(page);
  await app.quit();
  expect(journalIn(dataDir).companies[0]?.rounds).toEqual([]);
});

/** A journal in which everything is missing that is written on the pages of records. */
function anUnpreparedJournal() {
  const passed = aRound({ id: 'r1', outcome: 'passed', startsAt: '2026-11-10T10:00' });
  const next = aRound({ id: 'r2', ordinal: 2, startsAt: '2026-12-01T10:00' });
  return aJournal({
    episodes: [anEpisode({ id: 'e1', role: '', action: '並べた', result: '', learning: '' })],
    companies: [
      aCompany({
        ...company,
        rounds: [passed, next],
        answers: [
          anAnswer({
            id: 'a1',
            roundId: 'r2',
            category: 'motivation',
            text: '支えたい。',
            episodeIds: ['e1'],
          }),
        ],
        facts: [aFact({ id: 'f1', kind: 'news', text: '新工場', date: '2026-11-01', opinion: '' })],
        documents: [aDocument({ id: 'd1', submittedOn: '2026-10-01', items: [aDocumentItem({ text: '' })] })],
        reverseQuestions: [
          aReverseQuestion({ id: 'q1', text: '研修はありますか。', askedInRoundId: 'r1' }),
          aReverseQuestion({ id: 'q2', text: '研修はありますか。', basis: '' }),
        ],
      }),
    ],
  });
}

test('every gap that is cleared on these pages leads to its field, with the cursor in it', async ({
  dataDir,
}) => {
  seed(dataDir, anUnpreparedJournal());
  const app = await new JournalApp(dataDir).launch({ clock });
  const { page } = app;
  const result = await page.evaluate(() => window.journal.call('gap.list', { companyId: 'c1' }));
  if (!result.ok) throw new Error(result.error.message);
  const { gaps } = companyGapsSchema.parse(result.value);
  const here = gaps.filter(({ fix }) =>
    ['research', 'documents', 'questions', 'episodes', 'claims'].includes(fix.screen),
  );
  expect(new Set(here.map(({ fix }) => fix.screen)).size).toBeGreaterThanOrEqual(4);
  for (const { rule, fix } of here) {
    const anchor = anchorOfFix(fix);
    const place = fix.screen === 'episodes' ? '#/episodes' : `#/companies/c1/${fix.screen}`;
    await page.evaluate(
      (hash) => {
        window.location.hash = hash;
      },
      `${place}?anchor=${encodeURIComponent(anchor)}`,
    );
    const field = page.locator(`[data-anchor="${anchor}"]`);
    await expect(field, rule).toBeVisible();
    await expect
      .poll(() => field.evaluate((element) => element.contains(document.activeElement)), { message: rule })
      .toBe(true);
  }
  await app.kill();
});

test('the evidence table marks what is not proved, and links and unlinks by keyboard alone', async ({
  dataDir,
}) => {
  const planned = (id: string, category: 'strength' | 'failure', episodeIds: string[]) =>
    anAnswer({ id, roundId: 'r1', category, text: '粘り強さです。', episodeIds });
  const answers = [planned('a1', 'strength', ['e1']), planned('a2', 'failure', [])];
  seed(
    dataDir,
    aJournal({
      episodes: [
        anEpisode({ id: 'e1', title: '模擬店', result: '' }),
        anEpisode({ id: 'e2', title: '合唱' }),
      ],
      companies: [aCompany({ ...company, answers })],
    }),
  );
  const app = await new JournalApp(dataDir).launch({ clock });
  const { page } = app;
  await openTab(page, 'evidence');
  const strength = page.locator('[data-answer="a1"]');
  const failure = page.locator('[data-answer="a2"]');
  await expect(strength).toContainText('一つだけ');
  await expect(failure).toContainText('場面なし');
  await expect(page.locator('[data-episode="e1"]')).toContainText('未記入あり：結果');

  await page.getByRole('button', { name: '「強み」に「模擬店」を結びつけ済み' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(strength).toContainText('場面2件');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(failure).toContainText('場面1件');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect(strength).toContainText('一つだけ');
  await app.quit();
  expect(journalIn(dataDir).companies[0]?.answers.map(({ episodeIds }) => episodeIds)).toEqual([
    ['e2'],
    ['e2'],
  ]);
});

test('found statements are corrected, ignored and offered again; an unfinished line outlives a kill', async ({
  dataDir,
}) => {
  const text = '30人の新人を指導し、離職率を2割下げました。';
  const document = aDocument({ items: [aDocumentItem({ id: 'i1', question: '自己PR', text })] });
  seed(dataDir, aJournal({ companies: [aCompany({ ...company, answers: [], documents: [document] })] }));
  const app = await new JournalApp(dataDir).launch({ clock });
  const { page } = app;
  await openTab(page, 'claims');
  const people = page.getByRole('button', { name: '30人を確認する' });
  const share = page.getByRole('button', { name: /2割を確認する/ });

  await people.click();
  await page.getByRole('textbox', { name: '何についてか' }).fill('指導した後輩');
  await page.getByRole('textbox', { name: '述べた内容' }).fill('40人');
  await page.keyboard.press('Enter');
  await expect(people).toBeHidden();
  await share.click();
  await page.getByRole('button', { name: '記録しない' }).click();
  await expect(share).toBeHidden();
  await page.getByRole('button', { name: 'もう一度候補に出す' }).click();
  await expect(share).toBeVisible();

  await openTab(page, 'research');
  await page.getByLabel('調べたこと・聞いたこと').pressSequentially('決め手になる事実');
  await expect
    .poll(() => page.evaluate(() => window.journal.call('company.get', { id: 'c1' })))
    .toMatchObject({ value: { facts: [{ text: '決め手になる事実' }] } });
  await app.kill();
  const [kept] = journalIn(dataDir).companies;
  expect(kept?.facts).toMatchObject([{ text: '決め手になる事実' }]);
  expect(kept?.claims).toMatchObject([{ topic: 'number', label: '指導した後輩', value: '40人' }]);
});
