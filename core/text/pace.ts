import { lengthOf, type SpeakingSpeed, spokenSeconds } from './measure.ts';
import { isJapanese } from './normalise.ts';

/** Where a text stands against its target time. */
export type PaceBand = 'empty' | 'short' | 'fits' | 'long';

/** How long a text is, written and spoken, and what to aim for at this person's speed. */
export interface Pace {
  unit: 'characters' | 'words';
  length: number;
  /** Spoken, rounded to whole seconds. */
  seconds: number;
  band: PaceBand;
  /** The length to aim for, in `unit`. */
  aim: { from: number; to: number };
}

/** Seconds to aim for. Source: common advice, a core answer of a minute (270–330 characters), a headline of 15 s. */
export const paceTargets = {
  answer: { from: 54, to: 66 },
  headline: { from: 0, to: 15 },
} as const satisfies Record<string, { from: number; to: number }>;

/** Measures a text against a target at a speed. An empty text is measured as `language` would be. */
export function paceOf(
  text: string,
  speed: SpeakingSpeed,
  target: { from: number; to: number } = paceTargets.answer,
  language: 'ja' | 'en' = 'ja',
): Pace {
  const japanese = text.trim() === '' ? language === 'ja' : isJapanese(text);
  const perSecond = (japanese ? speed.charactersPerMinute : speed.wordsPerMinute) / 60;
  const exact = spokenSeconds(text, speed);
  return {
    unit: japanese ? 'characters' : 'words',
    length: lengthOf(text),
    seconds: Math.round(exact),
    band: exact === 0 ? 'empty' : exact < target.from ? 'short' : exact > target.to ? 'long' : 'fits',
    aim: { from: Math.round(target.from * perSecond), to: Math.round(target.to * perSecond) },
  };
}
