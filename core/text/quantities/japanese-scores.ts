import { JAPANESE_UNIT } from './japanese-units.ts';
import type { FoundMoment } from './quantity.ts';

const NAMES = 'toeic|toefl|ielts|gpa|偏差値|スコア';
/** A test's name and its score, without a counter. */
const BARE_SCORE = new RegExp(
  `(?:${NAMES})(?:は、)?[^\\d。、]{0,10}(\\d+(?:\\.\\d+)?)(?![\\d.]|\\s?(?:点|年|回|位|級|人|名|%|月|度|倍|割|時間))`,
  'gu',
);
/** A score that moved, without a counter: 偏差値を48から60に. */
const MOVED_SCORE = new RegExp(
  `(?:${NAMES}|の点|点数|得点|成績|評価|評定)(?:は、)?[^\\d。、]{0,10}(?<![\\d.])(\\d{1,3}(?:\\.\\d+)?)(から|→)(\\d{1,3}(?:\\.\\d+)?)(?=に|へ|まで|と|、|。|$)`,
  'gu',
);
/** A place among all who were marked: 成績は学年で2番でした. */
const PLACE_IN_CLASS =
  /(?:成績|順位|学年|クラス|校内|学科|学部|模試)[^、。\d]{0,8}(\d{1,4})番(?=で|に|だ|の成績|、|。|と|$)/gu;
/** The counter is told only once: 3から8人に. */
const BARE_START = new RegExp(
  `(?<![\\d.,年月日時:])(\\d[\\d,.]{0,8})(?=(?:から|→)約?\\d[\\d,.]{0,8}\\s?(${JAPANESE_UNIT}))`,
  'gu',
);
/** What follows such a number is a stretch of dates or hours. */
const OF_DATES = /^(?:年|日|度|位|号|巻|章|ページ)$/u;

/** Finds the scores of a folded Japanese sentence that are told without a counter. */
export function findScores(text: string): FoundMoment[] {
  if (!/toe|ielts|gpa|偏差|スコア|点|成績|評[価定]|番/u.test(text)) return [];
  const found: FoundMoment[] = [];
  const add = (start: number, digits: string) => {
    const value = Number(digits);
    const end = start + digits.length;
    if (value > 0 && value < 1000 && !found.some((one) => one.start === start))
      found.push({ start, end, value, dimension: 'points' });
  };
  if (/\d(?:から|→)\d/u.test(text))
    for (const { index, 0: whole, 1: from = '', 2: link = '', 3: to = '' } of text.matchAll(MOVED_SCORE)) {
      const end = index + whole.length;
      add(end - to.length, to);
      add(end - to.length - link.length - from.length, from);
    }
  for (const { index, 0: whole, 1: digits = '' } of text.matchAll(BARE_SCORE))
    add(index + whole.length - digits.length, digits);
  if (text.includes('番'))
    for (const { index, 0: whole, 1: digits = '' } of text.matchAll(PLACE_IN_CLASS)) {
      const end = index + whole.length;
      found.push({ start: end - digits.length - 1, end, value: Number(digits), dimension: 'rank' });
    }
  return found;
}

/** A number whose counter stands only with the one it moved to. */
export interface BareStart {
  start: number;
  digits: string;
  counter: string;
}

/** Finds the numbers that share the counter of the one they moved to (3から8人に). */
export function findBareStarts(text: string): BareStart[] {
  if (!/\d(?:から|→)約?\d/u.test(text)) return [];
  return [...text.matchAll(BARE_START)]
    .map(({ index, 1: digits = '', 2: counter = '' }) => ({ start: index, digits, counter }))
    .filter(({ counter }) => !OF_DATES.test(counter));
}
