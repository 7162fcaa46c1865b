import type { CompanySummary } from '#core/contract/journal-calls.ts';
import { companyStatusSchema } from '#core/domain/company.ts';
import { roundSchema } from '#core/domain/round.ts';
import { type JournalDb, type Row, read, statement } from './journal-db.ts';

type RoundHead = NonNullable<CompanySummary['nextRound']>;

function text(row: Row, column: string): string {
  return String(row[column] ?? '');
}

function toHead(row: Row): RoundHead {
  const { id, kind, outcome } = roundSchema.shape;
  return {
    id: id.parse(row.id),
    kind: kind.parse(row.kind),
    ordinal: typeof row.ordinal === 'number' ? row.ordinal : null,
    isFinal: row.is_final === null ? null : row.is_final === 1,
    startsAt: typeof row.starts_at === 'string' ? row.starts_at : null,
    outcome: outcome.parse(row.outcome),
  };
}

/** Dated before undated, then by time, then by ordinal. */
function byTime(a: RoundHead, b: RoundHead): number {
  const [left, right] = [a.startsAt ?? '9999', b.startsAt ?? '9999'];
  if (left !== right) return left < right ? -1 : 1;
  return (a.ordinal ?? 100) - (b.ordinal ?? 100);
}

/**
 * One line per company that is not in the trash, in journal order, in two statements. `today` (`YYYY-MM-DD`) tells
 * which scheduled rounds still lie ahead.
 */
export function listCompanies(db: JournalDb, today: string): CompanySummary[] {
  return read(db, () => {
    const heads = new Map<string, RoundHead[]>();
    const roundRows = statement(
      db,
      `SELECT id, company_id, kind, ordinal, is_final, starts_at, outcome FROM round
       WHERE deleted_at IS NULL ORDER BY position, id`,
    ).all();
    for (const row of roundRows) {
      const company = text(row, 'company_id');
      heads.set(company, [...(heads.get(company) ?? []), toHead(row)]);
    }
    const companyRows = statement(
      db,
      `SELECT id, name, reading, industry, status, priority FROM company
       WHERE deleted_at IS NULL ORDER BY position, id`,
    ).all();
    return companyRows.map((row) => {
      const rounds = heads.get(text(row, 'id')) ?? [];
      const ahead = rounds.filter(
        ({ outcome, startsAt }) =>
          outcome === 'scheduled' && (startsAt === null || startsAt.slice(0, 10) >= today),
      );
      const past = rounds.filter(({ outcome }) => outcome !== 'scheduled');
      return {
        id: text(row, 'id'),
        name: text(row, 'name'),
        reading: text(row, 'reading'),
        industry: text(row, 'industry'),
        status: companyStatusSchema.parse(row.status),
        priority: typeof row.priority === 'number' ? row.priority : null,
        rounds: rounds.length,
        nextRound: ahead.toSorted(byTime)[0] ?? null,
        lastRound: past.at(-1) ?? null,
      };
    });
  });
}
