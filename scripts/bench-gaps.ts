/*
 * `npm run bench:gaps`: how long the gap check of a large journal takes, beside one plain pass over the same texts in
 * the same run. 100 companies × 5 rounds × 30 exchanges, made by varying a complete journal.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { withNewIds } from '#core/archive/copy.ts';
import { parseArchive } from '#core/archive/parse.ts';
import type { Company } from '#core/domain/company.ts';
import type { Journal } from '#core/domain/journal.ts';
import { dossiersOf } from '#core/gaps/dossier.ts';
import { findGaps } from '#core/gaps/engine.ts';
import { normalise } from '#core/text/normalise.ts';

const companies = 100;
const rounds = 5;
const exchangesPerRound = 30;
const runs = 7;
const today = '2026-11-23';

let made = 0;
const freshId = () => {
  made += 1;
  return `b${made}`;
};

/** A mark in letters, so that no two texts are equal and no number is added that nobody would say. */
function markOf(...places: number[]): string {
  return `（${places.map((place) => String.fromCodePoint(97 + Math.trunc(place / 26), 97 + (place % 26))).join(' ')}）`;
}

/** The main company of a journal, grown to five rounds of thirty exchanges whose texts are all different. */
function grown(company: Company, index: number): Company {
  const target = company.rounds.find(({ outcome, kind }) => outcome === 'scheduled' && kind === 'interview');
  const first = company.rounds.find(({ outcome, kind }) => outcome === 'passed' && kind === 'interview');
  if (target === undefined || first === undefined)
    throw new Error('the journal has no first and second interview');
  const earlier = Array.from({ length: rounds - 1 }, (_, at) => ({
    ...first,
    id: at === 0 ? first.id : (freshId() as typeof first.id),
    ordinal: at + 1,
    concerns: at === 0 ? first.concerns : [],
    checklist: [],
    exchanges: [
      ...(at === 0 ? first.exchanges : []),
      ...Array.from({ length: exchangesPerRound - (at === 0 ? first.exchanges.length : 0) }, (_, n) => {
        const model = first.exchanges[n % first.exchanges.length];
        if (model === undefined) throw new Error('the first interview has no exchanges');
        return {
          ...model,
          id: freshId() as typeof model.id,
          answer: `${model.answer}${markOf(index, at, n)}`,
        };
      }),
    ],
  }));
  return {
    ...company,
    name: `${company.name}${index}`,
    rounds: [...earlier, { ...target, ordinal: rounds }],
  };
}

function largeJournal(name: string): Journal {
  const file = new URL(`../tests/journals/${name}.json`, import.meta.url);
  const parsed = parseArchive(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(`${name} is not a journal file`);
  const [company] = parsed.journal.companies;
  if (company === undefined) throw new Error(`${name} holds no company`);
  const copies = Array.from({ length: companies }, (_, index) =>
    withNewIds(
      {
        ...parsed.journal,
        companies: [grown(company, index)],
      },
      freshId,
    ),
  );
  return {
    ...parsed.journal,
    episodes: copies.flatMap(({ episodes }) => episodes),
    companies: copies.flatMap((copy) => copy.companies),
  };
}

function textsOf(journal: Journal): string[] {
  return journal.companies.flatMap((company) => [
    ...company.rounds.flatMap(({ exchanges }) =>
      exchanges.flatMap(({ answer, followUps }) => [answer, ...followUps.map((followUp) => followUp.answer)]),
    ),
    ...company.answers.map(({ text }) => text),
    ...company.documents.flatMap(({ items }) => items.map(({ text }) => text)),
  ]);
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

for (const name of ['complete-ja', 'complete-en']) {
  const journal = largeJournal(name);
  const texts = textsOf(journal);
  const check = () => dossiersOf(journal).map((dossier) => findGaps(dossier, today).length);
  const plain = () => texts.map((text) => normalise(text).length);
  const cold = timed(check);
  const pairs = Array.from({ length: runs }, () => ({ check: timed(check), plain: timed(plain) }));
  const checks = median(pairs.map((pair) => pair.check));
  const plains = median(pairs.map((pair) => pair.plain));
  const gaps = check().reduce((sum, count) => sum + count, 0);
  console.log(
    `${name}: ${texts.length} texts, ${gaps} gaps · first check ${cold.toFixed(0)} ms, again ${checks.toFixed(0)} ms · ` +
      `plain pass ${plains.toFixed(0)} ms · ratio ${(checks / plains).toFixed(1)}`,
  );
}
