import { expect, test } from 'vitest';
import { nouns, recordPatchSchemas, recordSchemas } from '#core/domain/record.ts';

test('a patch keeps only the fields it names: no default slips in', () => {
  for (const noun of nouns) expect(recordPatchSchemas[noun].parse({})).toEqual({});
  expect(recordPatchSchemas.exchange.parse({ answer: '' })).toEqual({ answer: '' });
});

test('a patch refuses unknown fields, wrong values and the id', () => {
  expect(recordPatchSchemas.round.safeParse({ colour: 'red' }).success).toBe(false);
  expect(recordPatchSchemas.round.safeParse({ minutes: 0 }).success).toBe(false);
  expect(recordPatchSchemas.company.safeParse({ name: '   ' }).success).toBe(false);
  expect(recordPatchSchemas.company.safeParse({ id: 'c2' }).success).toBe(false);
});

test('every noun is listed once', () => {
  expect([...nouns].sort()).toEqual(Object.keys(recordSchemas).sort());
});
