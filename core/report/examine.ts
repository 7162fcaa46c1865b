import type { Journal } from '#core/domain/journal.ts';
import { type Check, checkCompany } from '#core/gaps/check.ts';
import { type Dossier, dossiersOf } from '#core/gaps/dossier.ts';
import { normalise } from '#core/text/normalise.ts';

/** One company of a journal with what was found on a day. */
export interface Examined {
  dossier: Dossier;
  check: Check;
}

/**
 * Examines the companies of a journal on a day (`YYYY-MM-DD`), in journal order. `company` narrows them to one name;
 * where no company has exactly that name, to those whose name contains it. Width and case do not matter.
 */
export function examine(journal: Journal, today: string, company?: string): Examined[] {
  const wanted = company === undefined ? null : normalise(company);
  const dossiers = dossiersOf(journal);
  const named = dossiers.filter((dossier) => normalise(dossier.company.name) === wanted);
  const chosen =
    wanted === null
      ? dossiers
      : named.length > 0
        ? named
        : dossiers.filter((dossier) => normalise(dossier.company.name).includes(wanted));
  return chosen.map((dossier) => ({ dossier, check: checkCompany(dossier, today, journal.dismissals) }));
}
