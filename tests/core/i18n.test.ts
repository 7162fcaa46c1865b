import { describe, expect, it } from 'vitest';
import { rules } from '#core/gaps/rules/index.ts';
import en from '#core/i18n/en.json' with { type: 'json' };
import ja from '#core/i18n/ja.json' with { type: 'json' };

function leavesOf(tree: object, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : leavesOf(value, `${path}${key}.`),
  );
}

const japanese = leavesOf(ja);
const english = leavesOf(en);

function placeholdersOf(text: string): string[] {
  return (text.match(/\{\{.*?\}\}/gu) ?? []).toSorted();
}

/** The text without what is filled in and without tags such as <1>. */
function wordsOf(text: string): string {
  return text.replace(/\{\{.*?\}\}|<\/?\d+\/?>/gu, '');
}

describe('the messages', () => {
  it('have the same keys in the same order in both languages', () => {
    expect(english.map(([key]) => key)).toEqual(japanese.map(([key]) => key));
  });

  it('fill in the same values in both languages', () => {
    const inEnglish = new Map(english);
    for (const [key, text] of japanese) {
      // A plural form is chosen by the count and need not say it.
      const isPlural = /_(?:one|other)$/u.test(key);
      const filled = [text, inEnglish.get(key) ?? ''].map((words) =>
        placeholdersOf(words).filter((name) => !isPlural || name !== '{{count}}'),
      );
      expect(filled[1], key).toEqual(filled[0]);
    }
  });

  it('are never blank and have no white space at their ends', () => {
    for (const [key, text] of [...japanese, ...english]) {
      expect(text, key).not.toBe('');
      if (!key.endsWith('separator')) expect(text, key).toBe(text.trim());
    }
  });

  it('never speak of failing or of odds', () => {
    for (const [key, text] of japanese) {
      expect(text, key).not.toMatch(/不合格|合格率|通過率|内定率|確率|見込みは|落ち(?:る|た)面接/u);
    }
    for (const [key, text] of english) {
      expect(text, key).not.toMatch(/\bfail(?:s|ed|ing)?\b|\bodds\b|\bprobabilit|\bchances? of\b/iu);
    }
  });

  it('hold no emoji', () => {
    for (const [key, text] of [...japanese, ...english])
      expect(text, key).not.toMatch(/\p{Emoji_Presentation}/u);
  });
});

describe('the Japanese messages', () => {
  it('use Japanese punctuation beside Japanese words', () => {
    const misused =
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー」）][,.!?;:()]|[,.!?;()][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「（]/u;
    for (const [key, text] of japanese) expect(wordsOf(text), key).not.toMatch(misused);
  });

  it('hold no half-width kana, no full-width letters, and no space between Japanese words', () => {
    for (const [key, text] of japanese) {
      expect(text, key).not.toMatch(/[\uff61-\uff9f]|[Ａ-Ｚａ-ｚ０-９]/u);
      expect(text, key).not.toMatch(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。] [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
      );
    }
  });
});

describe('the words of every rule', () => {
  it.each(rules.map(({ id }) => id))('%s has a title, a message, a reason and a fix', (id) => {
    const gaps: Record<string, Record<string, string>> = ja.gaps;
    const words = gaps[id] ?? {};
    expect(Object.keys(words)).toEqual(expect.arrayContaining(['title', 'why', 'fix']));
    expect(Object.keys(words).some((key) => /^message(?:_|$)/u.test(key))).toBe(true);
  });

  it('stand in the order of the rules, and there are no others', () => {
    expect(Object.keys(ja.gaps)).toEqual(rules.map(({ id }) => id));
  });

  it('say what is wrong and why in sentences, and the fix as a step', () => {
    for (const [id, words] of Object.entries(ja.gaps)) {
      for (const [part, text] of Object.entries(words)) {
        const isSentence = part === 'why' || part.startsWith('message');
        if (isSentence) expect(text, `${id} ${part}`).toMatch(/。$/u);
        else expect(text, `${id} ${part}`).not.toMatch(/。$/u);
      }
    }
  });

  it('copy no sentence from one rule to another', () => {
    for (const words of [ja.gaps, en.gaps]) {
      const whys = Object.values(words).map(({ why }) => why);
      expect(new Set(whys).size).toBe(whys.length);
    }
  });
});
