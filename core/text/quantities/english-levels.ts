import { readEnglishNumeral, readEnglishOrdinal } from '../numerals.ts';

/** A level of an examination or an art, with where it stands in its sentence. */
export interface FoundLevel {
  start: number;
  end: number;
  /** The smaller, the better: dan grades count downwards from zero. */
  level: number;
}

const DIGIT = '(?:[1-9]|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten)';
const ORDER =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[1-9](?:st|nd|rd|th)|10th)';
/** An examination, so that a level of it is no school year and no floor. */
const EXAMINED =
  /\b(?:exam(?:s|ination|inations)?|tests?|certificat\w*|licen[cs]\w*|qualif\w*|proficiency|pass(?:ed|ing)?|eiken|toeic|jlpt|hsk|topik|kanken|bookkeeping|abacus|violin|piano|music|flute|guitar|cello|hold(?:s|er)?|obtained|acquired|earned|awarded|got|have)\b/u;
const SCHOOL_YEAR =
  /\b(?:pupils?|children|students? (?:in|of)|elementary|primary school|teach(?:ing)?|taught)\b/u;
const ARTS =
  /\b(?:karate|judo|kendo|aikido|taekwondo|kyudo|kenpo|iaido|jujutsu|black belt|martial arts?|shogi|igo)\b/u;

const LEVEL = new RegExp(
  `\\b(?:grade|level|class|(?<=\\b(?:jlpt|proficiency test)(?:'s)?,?(?: (?:at )?level)? )n)[ -]?(pre-)?(${DIGIT})\\b(?![\\d.,]*\\d)`,
  'gu',
);
const NTH_LEVEL = new RegExp(`\\b(pre-)?(${ORDER}|semi-first|[1-9])[ -](?:grade|level|class|kyu)\\b`, 'gu');
const DAN = new RegExp(
  `\\b(${ORDER}|${DIGIT})[ -]dan\\b|\\bdan (${DIGIT})\\b|\\b(sho|ni|san|yon|go)dan\\b`,
  'gu',
);
const DEGREE = new RegExp(`\\b(${ORDER})[ -]degree\\b`, 'gu');
const NAMED = ['sho', 'ni', 'san', 'yon', 'go'];
/** The Japanese Language Proficiency Test, whose levels are named without it: N2. */
export const JLPT = /\bjlpt\b|\bjapanese(?:-| )language proficiency\b/u;
const JLPT_LEVEL = /\bn([1-5])\b/gu;
/** Levels of the common European frame: B2. */
const FRAME = /\b([abc])([12])\b/gu;
const LANGUAGE =
  /\b(?:english|french|german|chinese|korean|spanish|italian|russian|portuguese|arabic|japanese|dutch|swedish|finnish)\b/u;
const SIGN = /\b[abc][12]\b|grade|level|class|dan\b|degree|kyu|jlpt|proficiency/u;

function levelIn(word: string): number | null {
  return readEnglishNumeral(word) ?? readEnglishOrdinal(word);
}

/** Finds the levels of examinations and arts that a folded English sentence names. */
export function findLevels(text: string): FoundLevel[] {
  if (!SIGN.test(text)) return [];
  const found: FoundLevel[] = [];
  const add = (match: RegExpExecArray, level: number | null) => {
    if (level !== null) found.push({ start: match.index, end: match.index + match[0].length, level });
  };
  const half = (pre: string | undefined) => (pre === undefined ? 0 : 0.5);
  const dan = (word: string) => 1 - (levelIn(word) ?? NAMED.indexOf(word) + 1);
  if (EXAMINED.test(text) && !SCHOOL_YEAR.test(text)) {
    for (const match of text.matchAll(LEVEL)) add(match, (levelIn(match[2] ?? '') ?? 0) + half(match[1]));
    for (const match of text.matchAll(NTH_LEVEL)) {
      const value = levelIn(match[2] ?? '');
      add(match, value === null ? null : value + half(match[1]));
    }
  }
  if (JLPT.test(text)) for (const match of text.matchAll(JLPT_LEVEL)) add(match, levelIn(match[1] ?? ''));
  if (LANGUAGE.test(text))
    for (const match of text.matchAll(FRAME))
      add(match, ('cba'.indexOf(match[1] ?? '') + 1) * 2 - Number(match[2]) + 1);
  for (const match of text.matchAll(DAN)) add(match, dan(match[1] ?? match[2] ?? match[3] ?? ''));
  if (ARTS.test(text)) for (const match of text.matchAll(DEGREE)) add(match, dan(match[1] ?? ''));
  return found;
}

/** What is said of any level, and does not tell which examination or art it is of. */
export const ANY_LEVEL =
  /^(?:rank|level|grade|class|holder|belt|black>belt|black|exam|test|examination|certificat|highest|only|pas|hold|degre|licens|licenc|qualification|childhood|result)$/u;
