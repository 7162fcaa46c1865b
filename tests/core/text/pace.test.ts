import { describe, expect, it } from 'vitest';
import { USUAL_SPEED } from '#core/text/measure.ts';
import { paceOf, paceTargets } from '#core/text/pace.ts';

describe('the pace of a text', () => {
  it('aims for 270 to 330 Japanese characters at the usual speed', () => {
    expect(paceOf('あ'.repeat(300), USUAL_SPEED)).toEqual({
      unit: 'characters',
      length: 300,
      seconds: 60,
      band: 'fits',
      aim: { from: 270, to: 330 },
    });
  });

  it.each([
    ['short', 269],
    ['fits', 270],
    ['fits', 330],
    ['long', 331],
  ])('is %s at %i characters', (band, length) => {
    expect(paceOf('あ'.repeat(length), USUAL_SPEED).band).toBe(band);
  });

  it('measures English in words and moves its aim with the speed', () => {
    const pace = paceOf('word '.repeat(70), { charactersPerMinute: 300, wordsPerMinute: 200 });
    expect(pace).toMatchObject({
      unit: 'words',
      length: 70,
      seconds: 21,
      band: 'short',
      aim: { from: 180, to: 220 },
    });
  });

  it('measures an empty text in the language of the window', () => {
    expect(paceOf('', USUAL_SPEED, paceTargets.headline, 'en')).toMatchObject({
      unit: 'words',
      band: 'empty',
      aim: { to: 35 },
    });
  });
});
