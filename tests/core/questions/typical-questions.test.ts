import { describe, expect, it } from 'vitest';
import { ladderOf, preparedCategories } from '#core/domain/category.ts';
import { languages } from '#core/domain/settings.ts';
import { typicalQuestions } from '#core/questions/typical-questions.ts';
import { isJapanese, normalise } from '#core/text/normalise.ts';

const asked = [...preparedCategories, 'follow-up'] as const;

describe('typical questions', () => {
  it.each(asked)('offers five to eight about %s, the same in both languages', (category) => {
    const [japanese, english] = languages.map((language) => typicalQuestions(category, language));
    expect(japanese?.length).toBeGreaterThanOrEqual(5);
    expect(japanese?.length).toBeLessThanOrEqual(8);
    expect(japanese?.map(({ rung }) => rung)).toEqual(english?.map(({ rung }) => rung));
    expect(japanese?.every(({ text }) => isJapanese(text))).toBe(true);
    expect(english?.some(({ text }) => isJapanese(text))).toBe(false);
  });

  it.each(languages)('asks nothing twice in %s', (language) => {
    const texts = asked.flatMap((category) =>
      typicalQuestions(category, language).map(({ text }) => normalise(text)),
    );
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(preparedCategories)('stands on every rung of the ladder of %s, and on no other', (category) => {
    const rungs = typicalQuestions(category, 'ja').map(({ rung }) => rung);
    expect([...new Set(rungs)].toSorted()).toEqual([...ladderOf(category)].toSorted());
  });
});
