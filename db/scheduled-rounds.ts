import { z } from 'zod';
import { roundSchema } from '#core/domain/round.ts';
import { type JournalDb, statement } from './journal-db.ts';

const scheduledRoundSchema = roundSchema.pick({ id: true, kind: true, ordinal: true, outcome: true }).extend({
  isFinal: z
    .literal([0, 1])
    .nullable()
    .transform((flag) => (flag === null ? null : flag === 1)),
  companyId: z.string(),
  companyName: z.string(),
  startsAt: z.string(),
});

/** A dated round that lies ahead of a company in selection. */
export type ScheduledRound = z.infer<typeof scheduledRoundSchema>;

/** Every scheduled round with a date, of the companies in selection that are not in the trash. */
export function listScheduledRounds(db: JournalDb): ScheduledRound[] {
  return statement(
    db,
    `SELECT r.id, r.kind, r.ordinal, r.outcome, r.is_final AS isFinal, r.starts_at AS startsAt, c.id AS companyId, c.name AS companyName
     FROM round AS r JOIN company AS c ON c.id = r.company_id
     WHERE r.deleted_at IS NULL AND c.deleted_at IS NULL AND c.status = 'active'
       AND r.outcome = 'scheduled' AND r.starts_at IS NOT NULL
     ORDER BY r.starts_at, r.id`,
  )
    .all()
    .map((row) => scheduledRoundSchema.parse(row));
}
