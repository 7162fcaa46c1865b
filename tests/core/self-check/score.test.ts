import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areas, isComplete, resultOf, statements } from '#core/self-check/score.ts';

const all = (value: number) => Object.fromEntries(statements.map(({ id }) => [id, value]));

describe('the self-check', () => {
  it('asks ten statements on four sides', () => {
    expect(statements).toHaveLength(10);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(10);
    expect(new Set(statements.map(({ area }) => area))).toEqual(new Set(areas));
  });

  it('runs from 0 to 100', () => {
    expect(resultOf(all(0))).toMatchObject({ score: 0, warning: true, strongest: [] });
    expect(resultOf(all(1))).toMatchObject({ score: 50, warning: false });
    expect(resultOf(all(2))).toMatchObject({ score: 100, warning: false, weakest: [] });
  });

  it('warns at 39 or less, not above', () => {
    const with40 = { ...all(0), business: 2, competitor: 2, documents: 2, episodes: 2 };
    expect(resultOf(with40)).toMatchObject({ score: 40, warning: false });
    expect(resultOf({ ...with40, episodes: 1 })).toMatchObject({ score: 35, warning: true });
  });

  it('names the two strongest and the two weakest', () => {
    const answers = { ...all(1), competitor: 2, aloud: 2, documents: 0, questions: 0 };
    expect(resultOf(answers)).toMatchObject({
      strongest: ['competitor', 'aloud'],
      weakest: ['documents', 'questions'],
    });
  });

  it('scores each side by its own statements', () => {
    const answers = { ...all(0), business: 2, competitor: 2, 'after-joining': 2, aloud: 1 };
    expect(resultOf(answers).areas).toEqual({ company: 100, consistency: 0, depth: 0, delivery: 25 });
  });

  it('is complete only when every statement is answered', () => {
    expect(isComplete(all(0))).toBe(true);
    const { aloud: _aloud, ...rest } = all(1);
    expect(isComplete(rest)).toBe(false);
  });

  it('never gives a statement as both strong and weak, whatever is answered', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...statements.map(({ id }) => id)), fc.integer({ min: 0, max: 2 })),
        (answers) => {
          const { strongest, weakest, score } = resultOf(answers);
          expect(strongest.filter((id) => weakest.includes(id))).toEqual([]);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
});
