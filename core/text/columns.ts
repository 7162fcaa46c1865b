/** Scripts and blocks whose characters take two columns in a terminal. Source: Unicode Standard Annex 11, classes W and F. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\p{Extended_Pictographic}\u{20000}-\u{3fffd}]/u;
/** Never at the start of a line, as Japanese typesetting has it. */
const notFirst =
  /^[、。，．・：；？！」』）】〕〉》”’ー～…,.:;?!)\]%々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
/** Never at the end of a line. */
const notLast = /[「『（【〔〈《“‘(]$/u;

/** Where a line may break between words; a no-break space is not among them. */
const breakable = /^[^\S\u00a0]+$/u;

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Characters that never join with their neighbours: printable ASCII, kana, common kanji and full-width forms. */
const single = /^[\u0020-\u007e\u3000-\u3029\u3041-\u3096\u309b-\u30ff\u4e00-\u9fff\uff01-\uff60]*$/u;

/** How many columns of a terminal a text takes: two for a wide character, one for any other. */
export function columnsOf(text: string): number {
  let columns = 0;
  if (single.test(text)) {
    for (let index = 0; index < text.length; index += 1) columns += text.charCodeAt(index) < 0x80 ? 1 : 2;
    return columns;
  }
  for (const { segment } of graphemes.segment(text)) {
    columns += /^\p{Default_Ignorable_Code_Point}+$/u.test(segment) ? 0 : wide.test(segment) ? 2 : 1;
  }
  return columns;
}

/** The pieces between which a line may break: Latin words whole, Japanese character by character. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let inWord = false;
  for (const { segment } of graphemes.segment(text)) {
    const last = pieces.at(-1);
    const isSpace = breakable.test(segment);
    const isWord = !isSpace && !wide.test(segment);
    const sticks =
      last !== undefined &&
      !last.endsWith(' ') &&
      (isSpace || (isWord && inWord) || notFirst.test(segment) || notLast.test(last));
    if (sticks) pieces[pieces.length - 1] = `${last}${isSpace ? ' ' : segment}`;
    else if (!isSpace) pieces.push(segment);
    inWord = isWord;
  }
  return pieces;
}

function cut(piece: string, columns: number): string[] {
  const parts = [''];
  for (const { segment } of graphemes.segment(piece)) {
    const last = parts.at(-1) ?? '';
    if (last !== '' && columnsOf(last + segment) > columns) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts;
}

/**
 * Breaks a text into lines of at most so many columns (at least 2): English between words, Japanese anywhere but before
 * closing and after opening marks. A word longer than a line is cut. Line breaks of the text become spaces, and so do no-break spaces.
 */
export function wrapColumns(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line !== '' && columnsOf((line + piece).trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = '';
    }
    const parts = columnsOf(piece.trimEnd()) > columns ? cut(piece, columns) : [piece];
    lines.push(...parts.slice(0, -1));
    line += parts.at(-1) ?? '';
  }
  return [...lines, line.trimEnd()].filter((one) => one !== '').map((one) => one.replaceAll('\u00a0', ' '));
}
