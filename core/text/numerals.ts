const DIGITS = '〇一二三四五六七八九';
const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Record<string, number> = { 万: 10_000, 億: 100_000_000, 兆: 1_000_000_000_000 };

/** Matches a Japanese numeral in digits, kanji or both (`1,200`, `三十`, `1万2千`, `2.5`). */
export const JAPANESE_NUMERAL =
  '(?:\\d[\\d,]{0,15}(?:\\.\\d+)?(?:[十百千万億兆](?:\\d[\\d,]*(?:\\.\\d+)?)?){0,6}|[〇一二三四五六七八九十百千][〇一二三四五六七八九十百千万億兆]{0,11})';

/**
 * Reads a Japanese numeral in digits, kanji or a mix of both, as found by `JAPANESE_NUMERAL`.
 * Kanji digits standing in a row are read as places (二〇二三 = 2023). Returns null when it is no number.
 */
export function readJapaneseNumeral(numeral: string): number | null {
  const plain = numeral.replace(/,/gu, '');
  if (plain === '') return null;
  if (/^\d+(?:\.\d+)?$/u.test(plain)) return Number(plain);
  let total = 0;
  let section = 0;
  let digits = '';
  for (const sign of plain) {
    const digit = DIGITS.indexOf(sign);
    if (digit >= 0) digits += String(digit);
    else if (/[\d.]/u.test(sign)) digits += sign;
    else if (SMALL[sign] !== undefined) {
      section += (digits === '' ? 1 : Number(digits)) * SMALL[sign];
      digits = '';
    } else if (LARGE[sign] !== undefined) {
      const amount = section + (digits === '' ? 0 : Number(digits));
      total += (amount === 0 ? 1 : amount) * LARGE[sign];
      section = 0;
      digits = '';
    } else return null;
  }
  const value = total + section + (digits === '' ? 0 : Number(digits));
  return Number.isFinite(value) ? value : null;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MAGNITUDES: Record<string, number> = {
  hundred: 100,
  dozen: 12,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
  k: 1000,
  m: 1_000_000,
};

const WORD = `(?:${[...ONES, ...TENS].sort((a, b) => b.length - a.length).join('|')})`;

/** Matches an English cardinal in digits or words (`1,200`, `1.2k`, `twenty-five`, `two hundred and ten`, `a dozen`). */
export const ENGLISH_NUMERAL = `(?:\\d[\\d,]{0,15}(?:\\.\\d+)?(?:\\s?(?:k|m)\\b|\\s(?:dozen|hundred|thousand|million|billion)\\b)?|(?:${WORD}|\\b(?:a|an)(?=[\\s-](?:hundred|dozen|thousand|million)))(?:[\\s-](?:and\\s)?(?:${WORD}|hundred|dozen|thousand|million|billion)\\b){0,7})`;

/** Reads an English cardinal in digits or words, as found by `ENGLISH_NUMERAL`. Returns null when it is no number. */
export function readEnglishNumeral(numeral: string): number | null {
  const pieces = numeral
    .replace(/,/gu, '')
    .replace(/(\d)(k|m)$/u, '$1 $2')
    .split(/[\s-]+/u)
    .filter((piece) => piece !== '' && piece !== 'and');
  let total = 0;
  let section = 0;
  for (const piece of pieces) {
    const one = ONES.indexOf(piece);
    const ten = TENS.indexOf(piece);
    const magnitude = MAGNITUDES[piece];
    if (one >= 0) section += one;
    else if (ten >= 0) section += (ten + 2) * 10;
    else if (piece === 'a' || piece === 'an') section += 1;
    else if (magnitude !== undefined) {
      const amount = (section === 0 ? 1 : section) * magnitude;
      if (magnitude >= 1000) {
        total += amount;
        section = 0;
      } else section = amount;
    } else if (/^\d+(?:\.\d+)?$/u.test(piece)) section += Number(piece);
    else return null;
  }
  const value = total + section;
  return Number.isFinite(value) ? value : null;
}

const ORDINAL_WORDS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** Matches an English ordinal (`3rd`, `third`, `15th`). */
export const ENGLISH_ORDINAL = `(?:\\d+(?:st|nd|rd|th)|${ORDINAL_WORDS.join('|')})`;

/** Reads an English ordinal, as found by `ENGLISH_ORDINAL`. Returns null when it is none. */
export function readEnglishOrdinal(ordinal: string): number | null {
  const word = ORDINAL_WORDS.indexOf(ordinal);
  if (word >= 0) return word + 1;
  const value = Number.parseInt(ordinal, 10);
  return Number.isFinite(value) ? value : null;
}
