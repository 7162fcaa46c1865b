import type { z } from 'zod';
import { idOf } from './id.ts';

export const roundIdSchema = idOf('Round');
export type RoundId = z.infer<typeof roundIdSchema>;
