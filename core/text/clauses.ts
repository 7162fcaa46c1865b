/** A stretch of a text with its offset in the whole. */
export interface Stretch {
  text: string;
  start: number;
}

function split(text: string, start: number, boundary: RegExp): Stretch[] {
  const pieces: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (end > from) pieces.push({ text: text.slice(from, end), start: start + from });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), start: start + from });
  return pieces.filter((piece) => piece.text.trim() !== '');
}

const SENTENCE_END =
  /[。！？!?\n\r]+[」』）)”"']*|(?<=[^\d\s])(?<!\b(?:Mr|Ms|Mrs|Dr|Mt|Prof)|\b[ap]\.m(?=\.\s+[a-z]))\.(?=\s|$)|(?<=\d)\.(?=\s+[A-Z]|\s*$)/gu;

/** Splits a text into sentences, in both languages. Each is an exact stretch of the text. */
export function splitSentences(text: string): Stretch[] {
  return split(text, 0, SENTENCE_END);
}

/** Cuts white space off both ends of a stretch. */
export function trimStretch(stretch: Stretch): Stretch {
  const lead = stretch.text.length - stretch.text.trimStart().length;
  return { text: stretch.text.trim(), start: stretch.start + lead };
}

const JAPANESE_CLAUSE_END = /[、，；;（）()「」『』]|,(?!\d{3})/gu;

/** Splits a Japanese sentence at its commas and brackets. */
export function splitJapaneseClauses(sentence: Stretch): Stretch[] {
  return split(sentence.text, sentence.start, JAPANESE_CLAUSE_END);
}

const ENGLISH_CLAUSE_END =
  /[;()—–]|(?<=\b(?:weeks|months|years)):(?=\s)|,(?!\d{3})|\s+(?=(?:while|whereas|but|because|although|which|so that|and (?:that|i|we|they|he|she|it|then|my|our|the|there|now|today|finally|by|reduced|increased|raised|grew|cut|led|won|ran))\b)/giu;

/** Splits an English sentence at its commas, brackets and conjunctions between clauses. */
export function splitEnglishClauses(sentence: Stretch): Stretch[] {
  return split(sentence.text, sentence.start, ENGLISH_CLAUSE_END);
}

const NUMBER_SIGN =
  /[\d一二三四五六七八九十百千半倍賞勝グベ段]|\b(?:t(?:wo|hree|en|welve|hirt|went|ripl|wice|housand|hird)|f(?:our|ive|ift|ort|irst)|s(?:ix|even|econd)|eigh|nin(?:e|th)|eleven|hundred|million|dozen|half|halv|quarter|once|doubl|quadrupl|year|month|week|hour|one day|by one|won|win|champion|runner|fifth|tenth|gold|silver|bronze)/u;

/** Finds the last sentence that can hold a number; -1 for none. What stands behind it need not be read. */
export function lastWithNumber(sentences: readonly Stretch[]): number {
  return sentences.findLastIndex((sentence) => NUMBER_SIGN.test(sentence.text));
}

/** Masks stretches of a text with NUL, keeping every offset. */
export function mask(text: string, spans: readonly { start: number; end: number }[]): string {
  let masked = text;
  for (const { start, end } of spans) {
    masked = masked.slice(0, start) + '\0'.repeat(end - start) + masked.slice(end);
  }
  return masked;
}
