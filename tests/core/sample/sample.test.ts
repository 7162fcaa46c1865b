import { describe, expect, it } from 'vitest';
import type { Language } from '#core/domain/settings.ts';
import { plusDays } from '#core/domain/time.ts';
import type { Gap } from '#core/gaps/engine.ts';
import { sampleOf } from '#core/sample/sample.ts';
import { gapsOf } from '#tests/core/gaps/helpers.ts';

const languages: Language[] = ['ja', 'en'];

function rulesOf(gaps: readonly Gap[]): string[] {
  return gaps.map((gap) => `${gap.severity} ${gap.rule}`);
}

/** The sentences that contradict each other: as submitted, and as planned. */
const planted: Record<Language, [string, string]> = {
  ja: [
    '学園祭の古本市で実行委員長を務め、30人のスタッフをまとめました。',
    '学園祭の古本市で実行委員長として50人のスタッフをまとめ、売れ残りを減らしました。',
  ],
  en: [
    'As head of the campus book fair I led a team of 30 volunteers.',
    'As head of the campus book fair I led a team of 50 volunteers and cut down what was left over.',
  ],
};

describe.each(languages)('the sample in %s', (language) => {
  const raised = [
    'blocker after-joining-incomplete',
    'high may-be-final',
    'high news-without-opinion',
    'high question-already-asked',
    'high numbers-disagree',
    'high concern-open',
    'medium rung-missing',
    'medium too-few-questions',
    'medium category-unprepared',
    'medium category-unprepared',
    'low cliche-without-proof',
  ];

  it.each(['2026-11-23', '2027-02-26', '2028-02-29'])(
    'shows the same gaps when it is added on %s',
    (today) => {
      expect(rulesOf(gapsOf(sampleOf(language, today), today))).toEqual(raised);
    },
  );

  it('plants one contradiction, and both of its sentences are quoted', () => {
    const gaps = gapsOf(sampleOf(language, '2026-11-23')).filter((gap) => gap.rule === 'numbers-disagree');
    expect(gaps.map(({ evidence }) => evidence.map(({ kind, quote }) => [kind, quote]))).toEqual([
      [
        ['document-item', planted[language][0]],
        ['answer', planted[language][1]],
      ],
    ]);
  });

  it('has its second interview a week ahead and its first one behind', () => {
    const today = '2027-03-01';
    const [company] = sampleOf(language, today).companies;
    const starts = company?.rounds.map((round) => [round.ordinal, round.startsAt]);
    expect(starts).toContainEqual([2, `${plusDays(today, 7)}T14:00`]);
    expect(starts).toContainEqual([1, `${plusDays(today, -11)}T10:00`]);
  });

  it('is one company with everything under ids of its own', () => {
    const { companies, episodes } = sampleOf(language, '2026-11-23');
    expect(companies).toHaveLength(1);
    for (const { id } of [...companies, ...episodes]) expect(id).toMatch(/^sample-/u);
  });
});

describe('both samples', () => {
  it('hold the same records', () => {
    const shapes = languages.map((language) => {
      const { companies, episodes } = sampleOf(language, '2026-11-23');
      const [company] = companies;
      return {
        episodes: episodes.map(({ id }) => id),
        facts: company?.facts.map(({ kind, date }) => [kind, date]),
        rounds: company?.rounds.map((round) => [round.id.includes('first'), round.exchanges.length]),
        answers: company?.answers.map(({ category, probes }) => [category, probes.length]),
        questions: company?.reverseQuestions.length,
      };
    });
    expect(shapes[0]).toEqual(shapes[1]);
  });
});
