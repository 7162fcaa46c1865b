import { naming, type Passage, type Position } from './statement.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const SEASONS = new Map([
  ['spring', [3, 4, 5]],
  ['summer', [6, 7, 8]],
  ['autumn', [9, 10, 11]],
  ['fall', [9, 10, 11]],
  ['winter', [12, 1, 2]],
]);
const JA_TOPIC =
  /入社(?:時期|日|は|でき|可能|を希望|希望|した|の|が可|し)|\d月(?:の|に)?入社|勤務開始|勤務可能|働き始め|就業開始|就業可能|着任|から(?:入社|勤務|働け|働き|働く)|(?:以降|以後)(?:なら|に|で|は)?[^。]{0,6}(?:入社|勤務|働)/u;
const JA_SKIP =
  /入社(?:後|1年|2年|3年|\d年|したら|してから|以来|式|動機|理由|前)|大学(?:に|へ)|アルバイト|インターン/u;
const EN_TOPIC =
  /\b(?:can|could|cannot|can't|couldn't|able to|unable to|want to|like to|hope to|hoping to|fine for me to|ready to|prefer to|only|available to|possible to|plan to|free to) (?:only )?(?:start|join|begin)\b|\bavailable (?:from|in|to start|starting|after|right after|as of|by|at|immediately|straight)\b|\bstart(?:ing)? date\b|\bto start\b|\bstart work\b|\bearliest (?:that )?i (?:can|could)\b|\b(?:would|will|i'll|i'd) (?:start|join|begin)\b/u;

/** Reads from when a sentence says the person can start, as months (`month:4`, `year:2027`) or `at-once`. */
export function readStartDate(passage: Passage): Position | null {
  const { text, japanese } = passage;
  const values: string[] = [];
  if (japanese) {
    if (!JA_TOPIC.test(text) || JA_SKIP.test(text)) return null;
    for (const match of text.matchAll(/(\d{1,2})月(?!間)/gu)) values.push(`month:${match[1] ?? ''}`);
    if (/すぐ|即日|いつでも|いつからでも|直ちに|ただちに/u.test(text)) values.push('at-once');
    if (values.length === 0) return null;
    for (const match of text.matchAll(/(20\d\d)年/gu)) values.push(`year:${match[1] ?? ''}`);
    return naming(values);
  }
  if (!EN_TOPIC.test(text) || /\b(?:sales|university|college|seminar|club|internship|project)\b/u.test(text))
    return null;
  for (const [index, month] of MONTHS.entries()) {
    if (!new RegExp(`\\b${month}\\b`, 'u').test(text)) continue;
    if (month !== 'may' || /\b(?:in|from|of|until|by|before|after|next|\d+) may\b/u.test(text))
      values.push(`month:${index + 1}`);
  }
  for (const [season, months] of SEASONS)
    if (
      values.length === 0 &&
      new RegExp(`\\b(?:in|from|this|next|the|by|before|until) ${season}\\b`, 'u').test(text)
    )
      values.push(...months.map((month) => `month:${month}`));
  if (
    /\bimmediately\b|\bright away\b|\bat once\b|\bany ?time\b|\bstraight away\b|\btomorrow\b|\bas soon as you (?:like|need|want)\b/u.test(
      text,
    )
  )
    values.push('at-once');
  if (values.length === 0) return null;
  for (const match of text.matchAll(/\b(20\d\d)\b/gu)) values.push(`year:${match[1] ?? ''}`);
  return naming(values);
}

/** Two dates disagree when no named month is the same, or the same month is meant of different years. */
export function startDatesDisagree(a: readonly Position[], b: readonly Position[]): boolean {
  const [first, second] = [a, b].map((positions) => positions.flatMap((position) => position.values));
  if (first === undefined || second === undefined) return false;
  const apart = (kind: (value: string) => boolean) => {
    const mine = first.filter(kind);
    const theirs = second.filter(kind);
    return mine.length > 0 && theirs.length > 0 && !mine.some((value) => theirs.includes(value));
  };
  return apart((value) => !value.startsWith('year:')) || apart((value) => value.startsWith('year:'));
}
