import type { z } from 'zod';
import { idOf } from './id.ts';

export const answerIdSchema = idOf('Answer');
export type AnswerId = z.infer<typeof answerIdSchema>;
