/**
 * Folds full-width digits, letters and signs to their plain forms and lowers the case, one code unit for
 * one, so that every offset in the folded text is an offset in the original.
 */
export function foldWidth(text: string): string {
  const folded = text
    .replace(/[\uff01-\uff5e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/gu, ' ')
    .replace(/[〜～]/gu, '~')
    .replace(/[’‘]/gu, "'");
  const lowered = folded.toLowerCase();
  return lowered.length === folded.length ? lowered : folded;
}
