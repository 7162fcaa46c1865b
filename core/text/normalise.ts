const SPACE_AND_PUNCTUATION = /[\s\p{P}\p{S}]+/gu;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/**
 * Reduces a text to what comparing needs: NFKC, lower case, white space and punctuation removed.
 * `+` and `%` and other symbols go as well, so two texts that differ only in them are equal.
 */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(SPACE_AND_PUNCTUATION, '');
}

/** Says whether a text is measured as Japanese: it holds at least one kana or kanji. */
export function isJapanese(text: string): boolean {
  return JAPANESE.test(text);
}

/**
 * Reduces a text to what finding needs: {@link normalise}, and katakana read as hiragana, so that アオバ is found by
 * あおば and by ｱｵﾊﾞ.
 */
export function searchForm(text: string): string {
  return normalise(text).replace(/[ァ-ヶ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
