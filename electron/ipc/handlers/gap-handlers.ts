import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CompanyGaps, gapCalls } from '#core/contract/gap-calls.ts';
import type { RecordOf } from '#core/domain/record.ts';
import { type Check, checkCompany } from '#core/gaps/check.ts';
import { type Dossier, dossiersOf } from '#core/gaps/dossier.ts';
import { loadDossier } from '#db/dossier.ts';
import { listDismissals, loadJournal } from '#db/load.ts';
import { readPreferences } from '#db/preferences.ts';
import type { Handlers } from '../handlers.ts';

type KeptDismissal = RecordOf<'dismissal'>;

function headOf(round: NonNullable<Check['round']>): NonNullable<CompanyGaps['round']> {
  const { id, kind, ordinal, isFinal, startsAt, minutes, mode, location } = round;
  return { id, kind, ordinal, isFinal, startsAt, minutes, mode, location };
}

function gapsOf(
  dossier: Dossier,
  today: string,
  dismissals: readonly KeptDismissal[],
  off: ReadonlySet<string>,
): CompanyGaps {
  const check = checkCompany(dossier, today, dismissals, off);
  return {
    companyId: dossier.company.id,
    companyName: dossier.company.name,
    round: check.round === null ? null : headOf(check.round),
    readiness: check.readiness,
    gaps: check.open,
    dismissed: check.dismissed.flatMap((gap) => {
      const kept = dismissals.find(
        ({ rule, companyId, subjectId, fingerprint }) =>
          rule === gap.rule &&
          companyId === gap.companyId &&
          subjectId === gap.subject.id &&
          fingerprint === gap.fingerprint,
      );
      return kept === undefined ? [] : [{ gap, dismissalId: kept.id, reason: kept.reason, at: kept.at }];
    }),
  };
}

/** Asking the gap engine: data out of the database, into a pure function. */
export const gapHandlers: Handlers<keyof typeof gapCalls> = {
  'gap.list': ({ db, today }, { companyId }) =>
    gapsOf(loadDossier(db, companyId), today(), listDismissals(db), new Set(readPreferences(db).rulesOff)),
  'gap.overview': async ({ db, today }) => {
    const dismissals = listDismissals(db);
    const off = new Set(readPreferences(db).rulesOff);
    const found: CompanyGaps[] = [];
    for (const dossier of dossiersOf(loadJournal(db))) {
      // The first look at a large journal takes seconds: saving and typing go on between two companies.
      await nextTurn();
      found.push(gapsOf(dossier, today(), dismissals, off));
    }
    return found
      .filter(({ round }) => round !== null)
      .toSorted((a, b) => ((a.round?.startsAt ?? '9999') < (b.round?.startsAt ?? '9999') ? -1 : 1));
  },
};
