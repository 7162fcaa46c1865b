import type { Dismissal } from '#core/domain/dismissal.ts';
import type { Round } from '#core/domain/round.ts';
import type { Dossier } from './dossier.ts';
import { findGaps, type Gap, isDismissed } from './engine.ts';
import { type Readiness, readinessOf } from './readiness.ts';
import { situationOf } from './situation.ts';

/** What is known of one company on one day. Without a coming interview there is no round, no readiness, no gap. */
export interface Check {
  round: Round | null;
  readiness: Readiness | null;
  /** The gaps to work on, gravest and quickest first. */
  open: Gap[];
  /** The gaps the user decided to live with. */
  dismissed: Gap[];
}

/** Finds the gaps of one company, parts them by the user's dismissals, and derives the readiness from the open ones. */
export function checkCompany(
  dossier: Dossier,
  today: string,
  dismissals: readonly Dismissal[],
  off: ReadonlySet<string> = new Set(),
): Check {
  const situation = situationOf(dossier, today);
  if (situation === null) return { round: null, readiness: null, open: [], dismissed: [] };
  const gaps = findGaps(dossier, today, off);
  const dismissed = gaps.filter((gap) => isDismissed(gap, dismissals));
  const open = gaps.filter((gap) => !dismissed.includes(gap));
  return {
    round: situation.target,
    readiness: readinessOf(situation, open, { dismissed: dismissed.length, rulesOff: off.size }),
    open,
    dismissed,
  };
}
