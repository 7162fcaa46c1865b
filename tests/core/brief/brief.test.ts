import { describe, expect, it } from 'vitest';
import { type Brief, briefBlocks, largestFit, lineCount, trimBrief } from '#core/brief/brief.ts';
import { clip } from '#core/brief/clip.ts';
import { composeBrief } from '#core/brief/compose.ts';
import { briefBody, briefDocument } from '#core/brief/html.ts';
import { preparedCategories } from '#core/domain/category.ts';
import type { Company } from '#core/domain/company.ts';
import {
  aChecklistItem,
  aClaim,
  aCompany,
  aConcern,
  aDocument,
  aDocumentItem,
  aFact,
  anAnswer,
  anExchange,
  aReverseQuestion,
  aRound,
} from '#tests/builders.ts';

const today = '2026-11-23';

function aFullCompany(): { company: Company; roundId: string } {
  const exchange = anExchange({ answer: '部員は12人から30人に増えました。' });
  const item = aDocumentItem({ question: 'ガクチカ', text: '学園祭の売上を1.5倍にした。' });
  const concern = aConcern({ text: '体力面の不安', answerId: 'counter' });
  const first = aRound({
    outcome: 'passed',
    startsAt: '2026-11-10T10:00',
    exchanges: [exchange],
    concerns: [concern],
  });
  const second = aRound({
    ordinal: 2,
    startsAt: '2026-11-30T14:00',
    minutes: 45,
    mode: 'online',
    location: 'https://example.com/meet',
    contact: '03-0000-0000',
    interviewers: [{ name: '佐藤', role: 'manager' }],
    checklist: [
      aChecklistItem({ text: '充電する', daysBefore: 0 }),
      aChecklistItem({ text: '経路を見る', daysBefore: 1, done: true }),
      aChecklistItem({ text: 'メールを見る', daysBefore: 1 }),
    ],
  });
  const company = aCompany({
    ownSummary: '町工場の検査を支える会社',
    afterJoining: { what: '営業', why: '現場が好き', strength: '聞く力' },
    rounds: [first, second],
    documents: [aDocument({ items: [item] })],
    facts: [
      aFact({ kind: 'news', text: '新工場を建てる', opinion: '採用が増える', date: '2026-11-01' }),
      aFact({ kind: 'competitor', text: '赤松精機は海外が中心' }),
    ],
    claims: [
      aClaim({ topic: 'location', value: '全国どこでも', source: { kind: 'exchange', id: exchange.id } }),
    ],
    answers: [
      anAnswer({ id: 'counter', roundId: second.id, headline: '現場を支えたい', keywords: ['祖父', '検査'] }),
      ...preparedCategories
        .slice(1)
        .map((category) => anAnswer({ roundId: second.id, category, headline: `${category}の要` })),
    ],
    reverseQuestions: [
      aReverseQuestion({ text: '最初の一年の仕事は何ですか' }),
      aReverseQuestion({ text: '研修は何がありますか', askedInRoundId: first.id }),
      aReverseQuestion({ text: '前回の新工場の話の続きを聞けますか', basis: '一次の話', for: 'manager' }),
    ],
  });
  return { company, roundId: second.id };
}

function fullBrief(language: 'ja' | 'en' = 'ja'): Brief {
  const { company, roundId } = aFullCompany();
  const round = company.rounds.find(({ id }) => id === roundId);
  if (round === undefined) throw new Error('no such round');
  return composeBrief({ company, round, language }, today);
}

const block = (brief: Brief, id: string) =>
  brief.blocks.find((candidate) => candidate.id === id)?.lines ?? [];

describe('the brief', () => {
  it('names time, place, contact and interviewers', () => {
    expect(fullBrief().head).toEqual([
      { key: 'time', text: '11月30日(月) 14:00〜14:45（45分）' },
      { key: 'place', text: 'オンライン https://example.com/meet' },
      { key: 'contact', text: '03-0000-0000' },
      { key: 'interviewers', text: '佐藤（管理職）' },
    ]);
  });

  it('has something in every block of a full journal', () => {
    for (const id of briefBlocks) expect(block(fullBrief(), id), id).not.toEqual([]);
  });

  it('puts core answers first, with headline and keywords', () => {
    const lines = block(fullBrief(), 'answers');
    expect(lines[0]).toMatchObject({ label: '志望動機', text: '現場を支えたい', detail: '祖父・検査' });
    expect(lines.slice(0, 5).map(({ label }) => label)).toEqual([
      '志望動機',
      '強み',
      '学生時代に力を入れたこと',
      '入社後の展望',
      '志望度・就活の軸',
    ]);
  });

  it('sets a concern beside its counter', () => {
    expect(block(fullBrief(), 'concerns')).toMatchObject([
      { text: '体力面の不安', detail: '現場を支えたい' },
    ]);
  });

  it('lists claims, then numbers said, then numbers written, each with where', () => {
    expect(block(fullBrief(), 'claims').map(({ text, detail }) => `${text} ${detail}`)).toEqual([
      '全国どこでも 一次面接',
      '部員は12人から30人に増えました。 一次面接',
      '学園祭の売上を1.5倍にした。 書類',
    ]);
  });

  it('asks first what builds on the last round, and strikes what was asked', () => {
    expect(block(fullBrief(), 'questions').map(({ text, struck }) => [text, struck])).toEqual([
      ['前回の新工場の話の続きを聞けますか', false],
      ['最初の一年の仕事は何ですか', false],
      ['研修は何がありますか', true],
    ]);
  });

  it('checks the morning first, then what is left over', () => {
    expect(block(fullBrief(), 'checklist').map(({ text, detail }) => [text, detail])).toEqual([
      ['充電する', ''],
      ['メールを見る', '1日前の分'],
    ]);
  });

  it('is empty, not broken, for a round with nothing around it', () => {
    const round = aRound();
    const brief = composeBrief({ company: aCompany({ rounds: [round] }), round, language: 'en' }, today);
    expect(lineCount(brief)).toBe(0);
    expect(brief.head.map(({ text }) => text)).toContain('not known yet');
    expect(briefBody(brief, 'en').match(/Nothing written yet/g)).toHaveLength(briefBlocks.length);
  });
});

describe('fitting the page', () => {
  it('takes the least important lines off and counts them', () => {
    const brief = fullBrief();
    const all = lineCount(brief);
    const trimmed = trimBrief(brief, all - 3);
    expect(lineCount(trimmed)).toBe(all - 3);
    expect(trimmed.blocks.reduce((sum, { more }) => sum + more, 0)).toBe(3);
    expect(block(trimmed, 'answers').length).toBeGreaterThanOrEqual(5);
    expect(briefBody(trimmed, 'ja')).toContain('アプリにあります');
  });

  it('gives every line a rank of its own', () => {
    const ranks = fullBrief().blocks.flatMap(({ lines }) => lines.map(({ rank }) => rank));
    expect(new Set(ranks).size).toBe(ranks.length);
  });

  it.each([0, 1, 7, 20])('finds the largest number that fits: %i of 20', (limit) => {
    expect(largestFit(20, (count) => count <= limit)).toBe(limit);
  });

  it.each([
    ['短い', 5, '短い'],
    ['五文字ぴた', 5, '五文字ぴた'],
    ['六文字になる', 5, '六文字に…'],
    ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 2, '👨‍👩‍👧‍👦…'],
    ['a\n b', 9, 'a b'],
    ['twelve chars', 6, 'twelve chars'],
    ['twelve chars', 5, 'twelve c…'],
  ])('shortens %s to %i', (text, length, expected) => {
    expect(clip(text, length)).toBe(expected);
  });
});

describe('the page as HTML', () => {
  it('holds no script, no address to load, and every text escaped', () => {
    const hostile = `<script>alert(1)</script>"'&<img src=x onerror=y>`;
    const round = aRound({ ordinal: 2, location: hostile, contact: hostile });
    const company = aCompany({
      name: hostile,
      ownSummary: hostile,
      rounds: [round],
      answers: [anAnswer({ roundId: round.id, headline: hostile, keywords: [hostile] })],
      reverseQuestions: [aReverseQuestion({ text: hostile })],
    });
    const html = briefDocument(composeBrief({ company, round, language: 'en' }, today), 'en');
    expect(html).not.toMatch(/<script|<img|<link|url\(|@import|<[^>]+\s(?:on\w+|src|href)=/i);
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain("default-src 'none'");
  });

  it.each(['ja', 'en'] as const)('marks every block, in %s', (language) => {
    const html = briefDocument(fullBrief(language), language);
    for (const id of briefBlocks) expect(html).toContain(`data-block="${id}"`);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain('<s>');
  });
});
