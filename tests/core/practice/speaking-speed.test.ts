import { describe, expect, it } from 'vitest';
import { speedsToOffer } from '#core/practice/speaking-speed.ts';
import { USUAL_SPEED } from '#core/text/measure.ts';
import { anAnswer } from '#tests/builders.ts';

const runs = (...seconds: number[]) =>
  seconds.map((value, index) => ({ at: `2026-11-2${index}T10:00`, seconds: value, rating: null }));
const japanese = (...seconds: number[]) =>
  anAnswer({ roundId: 'r2', text: 'あ'.repeat(300), practice: runs(...seconds) });

describe('the speaking speed that practice shows', () => {
  it('is offered after three runs: the median, rounded to ten', () => {
    expect(speedsToOffer([japanese(50, 45)], USUAL_SPEED)).toEqual([]);
    expect(speedsToOffer([japanese(50, 45, 90)], USUAL_SPEED)).toEqual([
      { field: 'charactersPerMinute', perMinute: 360, runs: 3 },
    ]);
  });

  it('adds up the runs of several answers, each language by itself', () => {
    const english = anAnswer({ roundId: 'r2', text: 'word '.repeat(140), practice: runs(80, 80, 80) });
    expect(speedsToOffer([japanese(50), japanese(50), japanese(50), english], USUAL_SPEED)).toEqual([
      { field: 'charactersPerMinute', perMinute: 360, runs: 3 },
      { field: 'wordsPerMinute', perMinute: 110, runs: 3 },
    ]);
  });

  it('is not offered when the settings already say so', () => {
    expect(speedsToOffer([japanese(60, 61, 59)], USUAL_SPEED)).toEqual([]);
  });

  it('does not believe a timer that was forgotten, or one run of a few words', () => {
    const short = anAnswer({ roundId: 'r2', text: 'はい', practice: runs(1, 1, 1) });
    expect(speedsToOffer([japanese(50, 45, 3000), short], USUAL_SPEED)).toEqual([]);
  });
});
