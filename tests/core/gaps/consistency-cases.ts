import { readFileSync } from 'node:fs';
import { parseArchive } from '#core/archive/parse.ts';
import { archiveFormat, archiveVersion } from '#core/archive/schema.ts';
import type { Journal } from '#core/domain/journal.ts';

type Place = 'document-item' | 'exchange' | 'answer';

/** A labelled case: texts or claims where they stand, and which of the two rules must fire, if any. */
export interface ConsistencyCase {
  id: string;
  expect: 'numbers-disagree' | 'statements-disagree' | null;
  changeReason?: string;
  texts?: { in: Place; category?: string; text: string }[];
  claims?: { topic: string; label?: string; value: string; in: Place }[];
}

/** Reads a file of labelled cases of tests/cases. */
export function readCases(name: string): ConsistencyCase[] {
  return JSON.parse(readFileSync(new URL(`../../cases/${name}.json`, import.meta.url), 'utf8'));
}

const rules = new Set(['numbers-disagree', 'statements-disagree']);

/** Keeps what the two consistency rules said. */
export function consistencyOnly<Found extends { rule: string }>(gaps: readonly Found[]): Found[] {
  return gaps.filter((gap) => rules.has(gap.rule));
}

/** Puts a case into a journal with one earlier and one coming round; a reason for the change stands on the later text. */
export function journalOf({ texts = [], claims = [], changeReason = '' }: ConsistencyCase): Journal {
  const stated = [...texts, ...claims.map((claim) => ({ in: claim.in, category: 'commitment', text: '' }))];
  const ids = stated.map((_, index) => `t${index}`);
  const at = (place: Place) =>
    stated.flatMap((one, index) =>
      one.in === place ? [{ ...one, id: ids[index], last: index === stated.length - 1 }] : [],
    );
  const result = parseArchive({
    format: archiveFormat,
    version: archiveVersion,
    companies: [
      {
        id: 'c1',
        name: 'みなと製作所',
        documents: [{ id: 'd1', items: at('document-item').map(({ id, text }) => ({ id, text })) }],
        rounds: [
          {
            id: 'r1',
            kind: 'interview',
            ordinal: 1,
            outcome: 'passed',
            exchanges: at('exchange').map(({ id, text, category = 'other' }) => ({
              id,
              category,
              answer: text,
            })),
          },
          { id: 'r2', kind: 'interview', ordinal: 2 },
        ],
        answers: at('answer').map(({ id, text, category = 'other', last }) => ({
          id,
          roundId: 'r2',
          category,
          text,
          changeReason: last ? changeReason : '',
        })),
        claims: claims.map(({ topic, label = '', value, in: kind }, index) => ({
          id: `l${index}`,
          topic,
          label,
          value,
          source: { kind, id: ids[texts.length + index] },
        })),
      },
    ],
  });
  if (!result.ok)
    throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return result.journal;
}
