import type { RoundChoice } from '#core/contract/journal-calls.ts';
import { roundSchema } from '#core/domain/round.ts';
import { type JournalDb, read, statement } from './journal-db.ts';

/** Every round of the companies still in selection (status active), in journal order, in one statement. */
export function listRounds(db: JournalDb): RoundChoice[] {
  const { id, kind, ordinal, outcome, startsAt, minutes, loggedAt } = roundSchema.shape;
  return read(db, () =>
    statement(
      db,
      `SELECT round.id, round.kind, ordinal, is_final, starts_at, minutes, outcome, logged_at,
              company.id AS company_id, company.name AS company_name
       FROM round JOIN company ON company.id = round.company_id
       WHERE round.deleted_at IS NULL AND company.deleted_at IS NULL AND company.status = 'active'
       ORDER BY company.position, company.id, round.position, round.id`,
    )
      .all()
      .map((row) => ({
        id: id.parse(row.id),
        kind: kind.parse(row.kind),
        ordinal: ordinal.parse(row.ordinal),
        isFinal: row.is_final === null ? null : row.is_final === 1,
        startsAt: startsAt.parse(row.starts_at),
        minutes: minutes.parse(row.minutes),
        outcome: outcome.parse(row.outcome),
        loggedAt: loggedAt.parse(row.logged_at),
        companyId: String(row.company_id),
        companyName: String(row.company_name),
      })),
  );
}
