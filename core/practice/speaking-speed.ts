import type { Answer } from '#core/domain/answer.ts';
import { lengthOf, type SpeakingSpeed } from '#core/text/measure.ts';
import { isJapanese } from '#core/text/normalise.ts';

/** Runs needed before a person's own speed is known. Source: domain notes, "speaking". */
const fewestRuns = 3;
/** Only the latest runs count: people get faster or calmer with practice. */
const latestRuns = 9;
/** A run of a text shorter than this (characters or words) says little about speed. */
const shortestText = { characters: 60, words: 30 };
/** Speeds outside these are a forgotten timer, not speech; the limits of the settings. */
const plausible = { characters: { from: 60, to: 1200 }, words: { from: 30, to: 600 } };

/** How fast the user really speaks, from timed practice. */
export interface MeasuredSpeed {
  /** The setting this measures. */
  field: keyof SpeakingSpeed;
  /** Characters or words a minute, rounded to ten. */
  perMinute: number;
  /** From how many runs. */
  runs: number;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

function measured(answers: readonly Answer[], unit: 'characters' | 'words'): MeasuredSpeed | null {
  const { from, to } = plausible[unit];
  const speeds = answers
    .filter(
      ({ text }) => isJapanese(text) === (unit === 'characters') && lengthOf(text) >= shortestText[unit],
    )
    .flatMap(({ text, practice }) =>
      practice.map(({ at, seconds }) => ({ at, perMinute: (lengthOf(text) / seconds) * 60 })),
    )
    .filter(({ perMinute }) => perMinute >= from && perMinute <= to)
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .slice(0, latestRuns);
  if (speeds.length < fewestRuns) return null;
  return {
    field: unit === 'characters' ? 'charactersPerMinute' : 'wordsPerMinute',
    perMinute: Math.round(median(speeds.map(({ perMinute }) => perMinute)) / 10) * 10,
    runs: speeds.length,
  };
}

/**
 * The speeds that practice shows and the settings do not have yet (more than a twentieth apart): the median of the
 * latest runs against the length of the text, per language, once there are three. The text is measured as it is now.
 */
export function speedsToOffer(answers: readonly Answer[], speed: SpeakingSpeed): MeasuredSpeed[] {
  return (['characters', 'words'] as const)
    .map((unit) => measured(answers, unit))
    .filter((found) => found !== null)
    .filter(({ field, perMinute }) => Math.abs(perMinute - speed[field]) > speed[field] / 20);
}
