import fc from 'fast-check';
import { z } from 'zod';
import type { Company } from '#core/domain/company.ts';
import { type Journal, journalSchema } from '#core/domain/journal.ts';
import { localDate, localDateTime } from '#core/domain/time.ts';

/** Texts as people and enemies write them: Japanese, emoji, right to left, combining, control characters, empty. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '志望動機は、現場を支えることです。',
    '👩‍👩‍👧‍👦𠮷野家🇯🇵',
    'مرحبا ‮ بالعالم',
    'が\u3099\u0301\u0301',
    'line\r\nbreak\ttab\u0000nul\u2028',
    '"; DROP TABLE answer; --',
    '<img src=x onerror=alert(1)>',
    '=1+1',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }).map((text) => text.toWellFormed()),
);

const anyDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

function valuesOf(schema: z.core.$ZodType, depth: number): fc.Arbitrary<unknown> {
  if (schema === localDate) return anyDate.map((text) => text.slice(0, 10));
  if (schema === localDateTime) return anyDate.map((text) => text.slice(0, 16));
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return valuesOf(schema.unwrap(), depth);
  if (schema instanceof z.ZodNullable) return fc.option(valuesOf(schema.unwrap(), depth));
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodString) return anyText.filter((text) => schema.safeParse(text).success);
  if (schema instanceof z.ZodNumberFormat) {
    return fc
      .integer({
        min: Math.max(schema.minValue ?? -1000, -1000),
        max: Math.min(schema.maxValue ?? 1000, 1000),
      })
      .filter((number) => schema.safeParse(number).success);
  }
  if (schema instanceof z.ZodNumber) {
    const range = { min: schema.minValue ?? 0, max: schema.maxValue ?? 1000, noNaN: true };
    return fc.double(range).filter((number) => schema.safeParse(number).success);
  }
  if (schema instanceof z.ZodRecord) {
    const keys = anyText.filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key));
    return fc.dictionary(keys, valuesOf(schema.valueType, depth), { maxKeys: 3, noNullPrototype: true });
  }
  if (schema instanceof z.ZodArray) {
    return depth > 9
      ? fc.constant([])
      : fc.array(valuesOf(schema.element, depth + 1), { maxLength: depth > 4 ? 2 : 3 });
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).map(
      ([key, field]) => [key, valuesOf(field, depth + 1)] as const,
    );
    return fc.record(Object.fromEntries(fields), { noNullPrototype: true });
  }
  throw new Error(`no arbitrary for ${schema._zod.def.type}`);
}

/** Makes ids unique and points every reference at something that exists, or at nothing. */
function connect(journal: Journal): unknown {
  let count = 0;
  const named = <Item extends { id: string }>(items: Item[]): Item[] =>
    items.map((item) => {
      count += 1;
      return { ...item, id: `${count} ${item.id}`.slice(0, 200).toWellFormed() };
    });
  const pick = (wish: string, targets: readonly { id: string }[]): string | null =>
    targets[wish.length % Math.max(1, targets.length)]?.id ?? null;
  const pickAll = (wishes: readonly string[], targets: readonly { id: string }[]): string[] => [
    ...new Set(wishes.flatMap((wish) => pick(wish, targets) ?? [])),
  ];

  const episodes = named(journal.episodes);
  const connectCompany = (company: Company) => {
    const rounds = named(company.rounds).map((round) => ({
      ...round,
      exchanges: named(round.exchanges),
      concerns: named(round.concerns),
      checklist: named(round.checklist),
    }));
    const exchanges = rounds.flatMap((round) => round.exchanges);
    const documents = named(company.documents).map((document) => ({
      ...document,
      items: named(document.items),
    }));
    const documentItems = documents.flatMap((document) => document.items);
    const facts = named(company.facts).map((fact) => ({
      ...fact,
      heardInRoundId: fact.heardInRoundId && pick(fact.heardInRoundId, rounds),
    }));
    const answers = named(company.answers).flatMap((answer) => {
      const roundId = pick(answer.roundId, rounds);
      const links = {
        episodeIds: pickAll(answer.episodeIds, episodes),
        factIds: pickAll(answer.factIds, facts),
        exchangeIds: pickAll(answer.exchangeIds, exchanges),
        documentItemIds: pickAll(answer.documentItemIds, documentItems),
      };
      return roundId === null ? [] : [{ ...answer, roundId, ...links }];
    });
    const sources = { 'document-item': documentItems, exchange: exchanges, answer: answers };
    return {
      ...company,
      facts,
      documents,
      answers,
      rounds: rounds.map((round) => ({
        ...round,
        concerns: round.concerns.map((concern) => ({
          ...concern,
          answerId: concern.answerId && pick(concern.answerId, answers),
        })),
      })),
      claims: named(company.claims).flatMap((claim) => {
        const id = pick(claim.source.id, sources[claim.source.kind]);
        return id === null ? [] : [{ ...claim, source: { ...claim.source, id } }];
      }),
      reverseQuestions: named(company.reverseQuestions).map((question) => ({
        ...question,
        askedInRoundId: question.askedInRoundId && pick(question.askedInRoundId, rounds),
      })),
    };
  };
  const companies = named(journal.companies).map(connectCompany);
  return {
    ...journal,
    episodes,
    companies,
    selfChecks: named(journal.selfChecks),
    dismissals: journal.dismissals.map((dismissal) => ({
      ...dismissal,
      companyId: dismissal.companyId && (pick(dismissal.companyId, companies) ?? ''),
    })),
  };
}

/** Valid journals of every shape, generated from the schema itself, so that a new field is covered at once. */
export const anyJournal: fc.Arbitrary<Journal> = valuesOf(journalSchema, 0).map((journal) =>
  journalSchema.parse(connect(journalSchema.parse(journal))),
);
