import { z } from 'zod';
import { checklistItemSchema } from '#core/domain/checklist-item.ts';
import { roundSchema } from '#core/domain/round.ts';
import { defineCall } from './call.ts';
import { gapSchema, readinessSchema } from './gap-calls.ts';

const roundRef = {
  companyId: z.string(),
  companyName: z.string(),
  round: roundSchema.pick({
    id: true,
    kind: true,
    ordinal: true,
    isFinal: true,
    startsAt: true,
    mode: true,
    location: true,
    resultDue: true,
  }),
};

export const agendaSchema = z.strictObject({
  coming: z.array(z.strictObject({ ...roundRef, readiness: readinessSchema.nullable() })),
  fixes: z.array(gapSchema.extend({ companyName: z.string() })),
  due: z.array(z.strictObject({ ...roundRef, item: checklistItemSchema, dueOn: z.string() })),
  unlogged: z.array(z.strictObject(roundRef)),
  awaited: z.array(z.strictObject(roundRef)),
});

export const todayCalls = {
  /** What this day asks for, over all companies in selection. */
  'today.get': defineCall(z.strictObject({}), agendaSchema),
} as const;
