import { z } from 'zod';
import { idOf } from './id.ts';
import { roundIdSchema } from './round-id.ts';
import { localDate } from './time.ts';

export const factKinds = [
  'philosophy',
  'business',
  'product',
  'culture',
  'people',
  'news',
  'competitor',
  'problem',
  'knowledge',
] as const;
export const factKindSchema = z.enum(factKinds);
export type FactKind = z.infer<typeof factKindSchema>;

export const factIdSchema = idOf('Fact');
export type FactId = z.infer<typeof factIdSchema>;

/** Something learned about a company. */
export const factSchema = z.strictObject({
  id: factIdSchema,
  kind: factKindSchema.default('business'),
  text: z.string().default(''),
  source: z.string().default(''),
  date: localDate.nullable().default(null),
  opinion: z.string().default(''),
  heardInRoundId: roundIdSchema.nullable().default(null),
});
export type Fact = z.infer<typeof factSchema>;
