import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Company } from '#core/domain/company.ts';
import type { Journal } from '#core/domain/journal.ts';
import { describeGap } from '#core/gaps/describe.ts';
import { dossiersOf } from '#core/gaps/dossier.ts';
import { findGaps, type Gap, isDismissed } from '#core/gaps/engine.ts';
import type { SubjectKind } from '#core/gaps/rule.ts';
import { rules } from '#core/gaps/rules/index.ts';
import { aDismissal } from '#tests/builders.ts';
import { anyJournal } from '#tests/journal-arbitrary.ts';
import { changedJournal } from './changed-journal.ts';
import { gapsOf, journalDay } from './helpers.ts';

/** Lists whose order means something: what was asked after what, and what is said first. */
const ordered = new Set(['exchanges', 'followUps', 'probes', 'keywords', 'items']);

function reordered(value: unknown, key: string, turn: number): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => reordered(item, '', turn));
    const at = turn % Math.max(1, items.length);
    return ordered.has(key) ? items : [...items.slice(at), ...items.slice(0, at)].toReversed();
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, reordered(field, name, turn)]),
  );
}

function comparable(gaps: readonly Gap[]): string[] {
  return gaps
    .map((gap) =>
      JSON.stringify({ ...gap, evidence: gap.evidence.map((piece) => JSON.stringify(piece)).toSorted() }),
    )
    .toSorted();
}

function recordsOf(company: Company, { episodes }: Journal): Record<SubjectKind, { id: string }[]> {
  return {
    journal: [],
    company: [company],
    round: company.rounds,
    exchange: company.rounds.flatMap((round) => round.exchanges),
    concern: company.rounds.flatMap((round) => round.concerns),
    'checklist-item': company.rounds.flatMap((round) => round.checklist),
    fact: company.facts,
    document: company.documents,
    'document-item': company.documents.flatMap((document) => document.items),
    answer: company.answers,
    claim: company.claims,
    question: company.reverseQuestions,
    episode: episodes,
  };
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** A day on which a journal of any shape is likely to have a coming interview: that of one of its rounds. */
function dayOf(journal: Journal): string {
  const days = journal.companies.flatMap(({ rounds }) => rounds.map(({ startsAt }) => startsAt));
  return days.find((day) => day !== null)?.slice(0, 10) ?? journalDay;
}

/** A journal is large, and every run examines whole ones. */
const fewRuns = { numRuns: 40 };

const journals = fc.oneof(anyJournal, { arbitrary: changedJournal, weight: 3 });

describe('the gap engine, on any journal', { timeout: 60_000 }, () => {
  it('never throws, changes nothing and finds the same twice', () => {
    fc.assert(
      fc.property(journals, (journal) => {
        const before = structuredClone(journal);
        const day = dayOf(journal);
        expect(gapsOf(journal, day)).toEqual(gapsOf(journal, day));
        expect(journal).toEqual(before);
      }),
      fewRuns,
    );
  });

  it('does not depend on the order of lists', () => {
    fc.assert(
      fc.property(journals, fc.nat(20), (journal, turn) => {
        const other = dossiersOf(journal).map((dossier) => {
          const { company, episodes, others, settings } = dossier;
          // The ids and types stay, only lists are turned around.
          const turned = reordered({ company, episodes, others }, '', turn) as Omit<
            typeof dossier,
            'settings'
          >;
          return findGaps({ ...turned, settings }, dayOf(journal));
        });
        expect(comparable(other.flat())).toEqual(comparable(gapsOf(journal, dayOf(journal))));
      }),
      fewRuns,
    );
  });

  it('quotes only words that stand in the noun it names', () => {
    fc.assert(
      fc.property(journals, (journal) => {
        for (const gap of gapsOf(journal, dayOf(journal))) {
          const company = journal.companies.find(({ id }) => id === gap.companyId);
          if (company === undefined) throw new Error(`no company ${gap.companyId}`);
          const records = recordsOf(company, journal);
          for (const { kind, id, quote } of gap.evidence) {
            const texts = textsOf(records[kind].find((record) => record.id === id));
            expect(quote.trim()).not.toBe('');
            expect(
              texts.some((text) => text.includes(quote)),
              `${gap.rule} quotes ${quote}`,
            ).toBe(true);
          }
        }
      }),
      fewRuns,
    );
  });

  it('names a subject and a field that exist', () => {
    fc.assert(
      fc.property(journals, (journal) => {
        for (const gap of gapsOf(journal, dayOf(journal))) {
          const company = journal.companies.find(({ id }) => id === gap.companyId);
          if (company === undefined) throw new Error(`no company ${gap.companyId}`);
          const records = recordsOf(company, journal);
          // Of two clashing rounds the later one is named, whichever company it belongs to.
          const everywhere = { ...records, round: journal.companies.flatMap(({ rounds }) => rounds) };
          for (const [{ kind, id }, known] of [
            [gap.subject, gap.rule === 'rounds-clash' ? everywhere : records],
            [gap.fix, records],
          ] as const) {
            if (kind === 'journal') continue;
            const record = known[kind].find((one) => one.id === id);
            expect(record, `${gap.rule}: ${kind} ${id}`).toBeDefined();
          }
          const holder = records[gap.fix.kind].find((one) => one.id === gap.fix.id);
          const isNewAnswer = gap.fix.kind === 'round' && gap.fix.category !== undefined;
          // The answers that take up a line of a document are chosen beside the line.
          const isLinkedFrom = gap.fix.kind === 'document-item' && gap.fix.field === 'documentItemIds';
          if (holder !== undefined && !isNewAnswer && !isLinkedFrom)
            expect(holder).toHaveProperty(gap.fix.field);
        }
      }),
      fewRuns,
    );
  });

  it('lets a dismissal hide one gap, until what the gap rests on changes', () => {
    fc.assert(
      fc.property(changedJournal, (journal) => {
        const gaps = gapsOf(journal);
        for (const gap of gaps) {
          const { rule, companyId, subject, fingerprint } = gap;
          const dismissal = aDismissal({ rule, companyId, subjectId: subject.id, fingerprint });
          expect(gaps.filter((other) => isDismissed(other, [dismissal]))).toEqual([gap]);
          expect(isDismissed({ ...gap, fingerprint: `${fingerprint}x` }, [dismissal])).toBe(false);
        }
      }),
      fewRuns,
    );
  });

  it('says every gap in both languages, with nothing left open', () => {
    fc.assert(
      fc.property(changedJournal, (journal) => {
        for (const gap of gapsOf(journal)) {
          for (const language of ['ja', 'en'] as const) {
            for (const text of Object.values(describeGap(gap, language))) {
              expect(text).not.toBe('');
              expect(text).not.toContain('gaps.');
              expect(text).not.toMatch(/\{\{|\}\}|undefined|null|NaN/u);
            }
          }
          const { title, message, why, fix } = describeGap(gap, 'ja');
          for (const text of [title, why, fix]) expect(text).not.toMatch(/[a-z]/u);
          // What the user wrote may hold anything; what the app says holds no codes.
          const own = Object.values(gap.params ?? {})
            .flat()
            .reduce<string>((text, value) => text.replaceAll(`${value}`, ''), message);
          expect(own, gap.rule).not.toMatch(/[a-z]-[a-z]/u);
        }
      }),
      fewRuns,
    );
  });

  it('reaches most rules, so that these properties speak about them', () => {
    const raised = new Set(
      fc
        .sample(changedJournal, { numRuns: 300, seed: 1 })
        .flatMap((journal) => gapsOf(journal).map(({ rule }) => rule)),
    );
    expect(raised.size).toBeGreaterThan(rules.length * 0.7);
  });
});
