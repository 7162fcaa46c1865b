import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCompanyMarkdown, writeEpisodesMarkdown } from '#core/archive/markdown.ts';
import { oneLine, paragraphs } from '#core/archive/markdown-text.ts';
import { languages } from '#core/domain/settings.ts';
import {
  aClaim,
  aCompany,
  aDocument,
  aDocumentItem,
  aFact,
  anAnswer,
  anEpisode,
  anExchange,
  aProbe,
  aReverseQuestion,
  aRound,
} from '#tests/builders.ts';
import { anyJournal } from '#tests/journal-arbitrary.ts';

const episode = anEpisode({ id: 'e1', title: '学園祭' });
const company = aCompany({
  name: '青葉製作所',
  ownSummary: '現場の機械に\n目をつける会社。',
  afterJoining: { what: '提案営業', why: '', strength: '' },
  facts: [
    aFact({
      kind: 'news',
      text: '新工場',
      source: '日経',
      date: '2026-10-01',
      opinion: '賛成',
      heardInRoundId: 'r1',
    }),
  ],
  documents: [
    aDocument({
      title: '本選考',
      items: [aDocumentItem({ question: '志望動機', text: '支えたい', limit: 400 })],
    }),
  ],
  rounds: [
    aRound({
      id: 'r1',
      startsAt: '2026-11-20T10:00',
      outcome: 'passed',
      interviewers: [{ name: '佐藤', role: 'hr' }],
      exchanges: [
        anExchange({
          question: 'なぜ当社か',
          certain: false,
          followUps: [{ question: '他社は', answer: '見ている' }],
        }),
      ],
      checklist: [{ id: 'k1', text: '経路', done: true }],
    }),
    aRound({ id: 'r2', ordinal: 2 }),
  ],
  answers: [
    anAnswer({
      roundId: 'r2',
      headline: '支えたい',
      episodeIds: ['e1'],
      probes: [aProbe({ question: 'なぜ', answer: '原体験', probes: [aProbe({ question: 'いつ' })] })],
    }),
  ],
  claims: [aClaim({ topic: 'number', label: '部員数', value: '30人', source: { kind: 'answer', id: 'x' } })],
  reverseQuestions: [aReverseQuestion({ text: '研修は', askedInRoundId: 'r1', reply: '三か月' })],
});

test.each(languages)('a company reads as a note in %s', async (language) => {
  await expect(writeCompanyMarkdown(company, [episode], language)).toMatchFileSnapshot(
    `./company.${language}.md`,
  );
});

test.each(languages)('the episode bank reads as a note in %s', (language) => {
  const text = writeEpisodesMarkdown([episode], language);
  expect(text).toContain('## 学園祭\n');
  expect(text).toContain(language === 'ja' ? '### 状況' : '### Situation');
});

test('an empty company is its name and nothing else', () => {
  expect(writeCompanyMarkdown(aCompany({ name: '青葉' }), [], 'ja')).toBe('# 青葉\n');
});

test('no text of the user becomes markup', () => {
  expect(oneLine('<img src=x onerror=alert(1)> **bold** [a](javascript:x) `c`')).toBe(
    '\\<img src=x onerror=alert(1)\\> \\*\\*bold\\*\\* \\[a\\](javascript:x) \\`c\\`',
  );
  expect(paragraphs('# not a heading\n- not a list\n1. neither\n    nor code\n\n---')).toBe(
    '\\# not a heading\\\n\\- not a list\\\n1\\. neither\\\n\u00a0\u00a0\u00a0\u00a0nor code\n\n\\---',
  );
});

test('every text of every company comes out, whatever it holds', () => {
  fc.assert(
    fc.property(anyJournal, ({ companies, episodes }) => {
      for (const any of companies) {
        const text = writeCompanyMarkdown(any, episodes, 'ja');
        for (const round of any.rounds)
          for (const { answer } of round.exchanges) expect(text).toContain(paragraphs(answer));
        expect(text).not.toMatch(/[^\\]<img/);
      }
    }),
    { numRuns: 50 },
  );
});
