import { naming, type Passage, type Position } from './statement.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const JA_TOPIC =
  /入社(?:時期|日|は|でき|可能|を希望|希望|した|の)|勤務開始|働き始め|就業開始|から(?:入社|勤務|働け)/u;
const EN_TOPIC =
  /\b(?:can|could|able to|want to|like to|hope to|fine for me to|ready to|prefer to|only|available to) (?:only )?(?:start|join|begin)\b|\bavailable (?:from|in|to start|starting)\b|\bstart(?:ing)? date\b|\bto start\b|\bstart work\b|\bearliest i can\b/u;

/** Reads from when a sentence says the person can start, as months or `at-once`. */
export function readStartDate(passage: Passage): Position | null {
  const { text, japanese } = passage;
  if (japanese) {
    if (!JA_TOPIC.test(text) || /入社(?:後|1年|2年|3年|したら|してから|以来|式|動機|理由|前)/u.test(text))
      return null;
    const months = [...text.matchAll(/(\d{1,2})月(?!間)/gu)].map((match) => `month:${match[1] ?? ''}`);
    if (/すぐ|即日|いつでも|直ちに/u.test(text)) months.push('at-once');
    return months.length === 0 ? null : naming(months);
  }
  if (!EN_TOPIC.test(text)) return null;
  const months = MONTHS.flatMap((month, index) =>
    new RegExp(`\\b${month}\\b`, 'u').test(text) &&
    (month !== 'may' || /\b(?:in|from|of|until|by) may\b/u.test(text))
      ? [`month:${index + 1}`]
      : [],
  );
  if (/\bimmediately\b|\bright away\b|\bat once\b|\bany ?time\b|\bstraight away\b/u.test(text))
    months.push('at-once');
  return months.length === 0 ? null : naming(months);
}

/** Two dates disagree when no named month is the same. */
export function startDatesDisagree(a: readonly Position[], b: readonly Position[]): boolean {
  const first = a.flatMap((position) => position.values);
  const second = b.flatMap((position) => position.values);
  return first.length > 0 && second.length > 0 && !first.some((value) => second.includes(value));
}
