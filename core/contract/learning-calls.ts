import { z } from 'zod';
import { categorySchema } from '#core/domain/category.ts';
import { exchangeSchema } from '#core/domain/exchange.ts';
import { defineCall } from './call.ts';

const where = { companyId: z.string(), companyName: z.string(), roundId: z.string() };

export const learningSchema = z.strictObject({
  categories: z.array(
    z.strictObject({
      category: categorySchema,
      asked: z.int(),
      poor: z.int(),
      good: z.int(),
      unprepared: z.int(),
    }),
  ),
  toPrepare: z.array(
    z.strictObject({
      ...where,
      exchange: exchangeSchema.pick({ id: true, category: true, question: true, rating: true }),
    }),
  ),
  feedback: z.array(z.strictObject({ ...where, text: z.string() })),
});

export const learningCalls = {
  /** What the rounds so far teach: of one company, or (null) of all. */
  'learning.get': defineCall(z.strictObject({ companyId: z.string().nullable() }), learningSchema),
} as const;
