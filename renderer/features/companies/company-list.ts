import type { CompanySummary } from '#core/contract/journal-calls.ts';
import { type CompanyStatus, companyStatuses } from '#core/domain/company.ts';
import { searchForm } from '#core/text/normalise.ts';

/** How far a company has come, in the order the board shows. */
export const stages = ['before', 'screening', 'first', 'second', 'later', 'offer', 'closed'] as const;
export type Stage = (typeof stages)[number];

export const sortings = ['next', 'priority', 'name'] as const;
export type Sorting = (typeof sortings)[number];

/** A status, or every company that is not archived. */
export const filters = ['current', ...companyStatuses] as const;
export type Filter = (typeof filters)[number];

const stageOfStatus: Record<Exclude<CompanyStatus, 'active'>, Stage> = {
  offer: 'offer',
  rejected: 'closed',
  withdrawn: 'closed',
  archived: 'closed',
};

/** The stage a company stands at: its status when selection is over, else its next round, else its last one. */
export function stageOf({ status, nextRound, lastRound }: CompanySummary): Stage {
  if (status !== 'active') return stageOfStatus[status];
  const round = nextRound ?? lastRound;
  if (round === null) return 'before';
  if (round.kind !== 'interview') return 'screening';
  if (round.isFinal === true || (round.ordinal ?? 1) > 2) return 'later';
  return round.ordinal === 2 ? 'second' : 'first';
}

/** Whether every word searched for is in the name, the reading or the industry; width and kind of kana do not matter. */
export function matches({ name, reading, industry }: CompanySummary, search: string): boolean {
  const text = [name, reading, industry].map(searchForm).join('\n');
  return search
    .split(/[\s　]+/u)
    .map(searchForm)
    .every((word) => text.includes(word));
}

const collator = new Intl.Collator('ja', { numeric: true, sensitivity: 'base' });
const last = Number.POSITIVE_INFINITY;

function byName(a: CompanySummary, b: CompanySummary): number {
  return collator.compare(a.reading || a.name, b.reading || b.name);
}

/** When the next round is: dated ones by date, then undated ones, then companies without one. */
function whenOf({ nextRound }: CompanySummary): string {
  return nextRound === null ? '~~' : (nextRound.startsAt ?? '~');
}

const orders: Record<Sorting, (a: CompanySummary, b: CompanySummary) => number> = {
  name: byName,
  priority: (a, b) => {
    const [left, right] = [a.priority ?? last, b.priority ?? last];
    return left === right ? byName(a, b) : left - right;
  },
  next: (a, b) => {
    const [left, right] = [whenOf(a), whenOf(b)];
    return left === right ? byName(a, b) : left < right ? -1 : 1;
  },
};

/** The companies a list shows, in its order. */
export function arranged(
  companies: readonly CompanySummary[],
  { search, filter, sorting }: { search: string; filter: Filter; sorting: Sorting },
): CompanySummary[] {
  return companies
    .filter(
      (company) =>
        (filter === 'current' ? company.status !== 'archived' : company.status === filter) &&
        matches(company, search),
    )
    .sort(orders[sorting]);
}
