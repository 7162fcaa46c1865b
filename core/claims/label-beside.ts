const words = new Intl.Segmenter('ja', { granularity: 'word' });
const longestLabel = 16;
const reach = 40;

const digits = /^(?:[\d０-９].*|[.,，．一二三四五六七八九十百千万半]+)$/u;
const between =
  /^(?:[はがをもにでのとへや]|から|まで|より|ほど|約|平均|毎[日月週年]|[日月週年]|間|半[日月年]|あたり)$/u;
const nounEnding = /^[しりいきみれけえげ]$/u;
const content = /[\p{Script=Han}\p{Script=Katakana}A-Za-z]/u;
const countedAfter = /^の([\p{Script=Han}\p{Script=Katakana}ー々]{1,12})/u;

/** The last noun before a number, over particles, periods and other numbers with their units. */
function japaneseBefore(before: string): string {
  const parts = [...words.segment(before)].map(({ segment }) => segment);
  let label = '';
  let ending = '';
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = parts[at] ?? '';
    const isUnit = digits.test(parts[at - 1] ?? '');
    if (label === '' && (digits.test(part) || isUnit || between.test(part))) continue;
    if (label === '' && ending === '' && nounEnding.test(part)) {
      ending = part;
      continue;
    }
    const joins = label !== '' && /^\p{Script=Hiragana}$/u.test(part) && !between.test(part);
    if ((!content.test(part) && !joins) || digits.test(part) || isUnit) break;
    label = part + (label === '' ? ending : label);
    if (label.length >= longestLabel) break;
  }
  return label.replace(/^\p{Script=Hiragana}+/u, '');
}

const notLabel = "(?!(?:in|on|at|and|of|for|to|by|from|with|over)\\b)[\\p{L}'-]+";
const englishAfter = new RegExp(`^\\s+(${notLabel}(?:\\s+${notLabel})?)`, 'u');
const englishBefore =
  /([\p{L}'-]+)\s+(?:by|to|from|of|at|was|were|is|about|around|over|nearly)(?:\s+about)?\s*$/iu;
const small =
  /^(?:in|on|at|and|of|for|to|by|from|with|over|a|an|the|it|that|this|they|we|i|minutes?|hours?|days?|weeks?|months?|years?|people|percent|points?|times?)$/iu;

function englishWord(found: RegExpExecArray | null): string {
  const word = found?.[1] ?? '';
  return small.test(word) ? '' : word;
}

/**
 * What the number at `start`–`end` of a text counts, read from the words beside it; empty when they do not tell. Only a
 * suggestion that the user sees and can change.
 */
export function labelBeside(text: string, start: number, end: number, japanese: boolean): string {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  if (japanese) return countedAfter.exec(after)?.[1] ?? japaneseBefore(before);
  return englishWord(englishBefore.exec(before)) || englishWord(englishAfter.exec(after));
}
