import { z } from 'zod';
import { idOf } from './id.ts';
import { localDateTime } from './time.ts';

export const selfCheckIdSchema = idOf('SelfCheck');
export type SelfCheckId = z.infer<typeof selfCheckIdSchema>;

/** One filling of the self-check: statement id → choice, 0 (not yet), 1 (partly) or 2 (yes). */
export const selfCheckSchema = z.strictObject({
  id: selfCheckIdSchema,
  at: localDateTime,
  answers: z.record(z.string(), z.int().min(0).max(2)).default({}),
});
export type SelfCheck = z.infer<typeof selfCheckSchema>;
