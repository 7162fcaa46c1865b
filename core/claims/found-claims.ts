import type { Claim, ClaimSource, ClaimTopic } from '#core/domain/claim.ts';
import { createTextCache } from '#core/text/cache.ts';
import { isJapanese, normalise } from '#core/text/normalise.ts';
import { findQuantities } from '#core/text/quantities.ts';
import { findStatements } from '#core/text/statements.ts';
import { labelBeside } from './label-beside.ts';

/** A checkable statement found in a text, offered to the user; never a claim before they confirm it. */
export interface FoundClaim {
  topic: ClaimTopic;
  /** For numbers: what is counted, as far as the words beside the number tell; else empty. */
  label: string;
  /** The words that state it: an exact substring of the text. */
  value: string;
  /** The value with the words beside it, to tell it from others at a glance; "…" where the sentence goes on. */
  excerpt: string;
  /** The sentence it stands in: an exact substring of the text. */
  quote: string;
}

/** The kind of dismissal that keeps a found statement from being offered again. */
export const ignoredFinding = 'found-statement';

/** "One of them" said in passing: 一軒ずつ, 一度 … counts nothing that another text could contradict. */
const inPassing = /^一[^\d]/u;

const leadIn = { japanese: 8, english: 16 };
/** Enough of the text before to see where the sentence begins, if it begins near. */
const longestLeadIn = 40;
const sentenceEnd = /[。．！？!?\n]|\.\s/u;
const nextWords = /^(?:[\s-]+[\p{L}'’]+){1,2}/u;

function excerptOf(text: string, start: number, end: number, japanese: boolean): string {
  const sentence =
    text
      .slice(Math.max(0, start - longestLeadIn), start)
      .split(sentenceEnd)
      .at(-1)
      ?.trimStart() ?? '';
  const value = text.slice(start, end);
  if (japanese) {
    return sentence.length <= leadIn.japanese
      ? sentence + value
      : `…${sentence.slice(-leadIn.japanese)}${value}`;
  }
  const after = nextWords.exec(text.slice(end, end + longestLeadIn))?.[0] ?? '';
  if (sentence.length <= leadIn.english) return sentence + value + after;
  return `…${sentence.slice(-leadIn.english).replace(/^\S*\s/u, '')}${value}${after}`;
}

function numbersIn(text: string): (FoundClaim & { start: number })[] {
  const japanese = isJapanese(text);
  return findQuantities(text)
    .filter(({ start, end }) => !inPassing.test(text.slice(start, end)))
    .map(({ start, end, quote }) => ({
      start,
      topic: 'number',
      label: labelBeside(text, start, end, japanese),
      value: text.slice(start, end),
      excerpt: excerptOf(text, start, end, japanese),
      quote,
    }));
}

const longestExcerpt = { japanese: 20, english: 40 };

function statementsIn(text: string): (FoundClaim & { start: number })[] {
  const limit = isJapanese(text) ? longestExcerpt.japanese : longestExcerpt.english;
  return findStatements(text).map(({ topic, quote }) => {
    const characters = [...quote];
    return {
      start: text.indexOf(quote),
      topic,
      label: '',
      value: quote,
      excerpt: characters.length <= limit ? quote : `${characters.slice(0, limit).join('')}…`,
      quote,
    };
  });
}

/** Finds the statements of a text that another text could contradict, in the order in which they stand. */
export const findClaims = createTextCache((text: string): readonly FoundClaim[] =>
  [...statementsIn(text), ...numbersIn(text)]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start: _start, ...found }) => found),
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
    // A position is stated once a text, in whatever words; numbers are told apart by their value.
    return !confirmed.some(
      ({ topic, value }) =>
        topic === found.topic && (topic !== 'number' || normalise(value) === normalise(found.value)),
    );
  });
}
