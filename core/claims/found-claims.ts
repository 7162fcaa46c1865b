import type { Claim, ClaimSource, ClaimTopic } from '#core/domain/claim.ts';
import { createTextCache } from '#core/text/cache.ts';
import { isJapanese, normalise } from '#core/text/normalise.ts';
import { findQuantities } from '#core/text/quantities.ts';

/** A checkable statement found in a text, offered to the user; never a claim before they confirm it. */
export interface FoundClaim {
  topic: ClaimTopic;
  /** For numbers: what is counted, as far as the words beside the number tell; else empty. */
  label: string;
  /** The words that state it: an exact substring of the text. */
  value: string;
  /** The sentence it stands in: an exact substring of the text. */
  quote: string;
}

/** The kind of dismissal that keeps a found statement from being offered again. */
export const ignoredFinding = 'found-statement';

const japaneseAfter = /^の([\p{Script=Han}\p{Script=Katakana}ー々]{1,12})/u;
const japaneseBefore = /([\p{Script=Han}\p{Script=Katakana}ー々]{1,12})(?:[はがをもにでの]|が?約|、)?$/u;
const englishAfter = /^\s+([\p{L}'-]+(?:\s+[\p{L}'-]+)?)/u;
const englishBefore =
  /([\p{L}'-]+)\s+(?:by|to|from|of|at|was|were|is|about|around|over|nearly)(?:\s+about)?\s*$/iu;

/** What a number counts, read from the words beside it. */
function labelBeside(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  const [first, second] = isJapanese(text)
    ? [japaneseAfter.exec(after), japaneseBefore.exec(before)]
    : [englishBefore.exec(before), englishAfter.exec(after)];
  return first?.[1] ?? second?.[1] ?? '';
}

/** Finds the statements of a text that another text could contradict, in the order in which they stand. */
export const findClaims = createTextCache((text: string): readonly FoundClaim[] =>
  findQuantities(text).map(({ start, end, quote }) => ({
    topic: 'number',
    label: labelBeside(text, start, end),
    value: text.slice(start, end),
    quote,
  })),
);

/** What tells one found statement of a source from another. */
export function fingerprintOf({
  topic,
  label,
  value,
}: Pick<FoundClaim, 'topic' | 'label' | 'value'>): string {
  return [topic, normalise(label), normalise(value)].join('|');
}

/** A found statement of a source that the user said not to offer again. */
export interface IgnoredFinding {
  sourceId: string;
  fingerprint: string;
}

/** The statements of a source's text that are neither confirmed nor ignored, each once. */
export function openFindings(
  text: string,
  source: ClaimSource,
  claims: readonly Claim[],
  ignored: readonly IgnoredFinding[],
): FoundClaim[] {
  const known = new Set(
    ignored.filter(({ sourceId }) => sourceId === source.id).map(({ fingerprint }) => fingerprint),
  );
  const confirmed = claims.filter((claim) => claim.source.id === source.id);
  return findClaims(text).filter((found) => {
    const fingerprint = fingerprintOf(found);
    if (known.has(fingerprint)) return false;
    known.add(fingerprint);
    return !confirmed.some(
      ({ topic, value }) => topic === found.topic && normalise(value) === normalise(found.value),
    );
  });
}
