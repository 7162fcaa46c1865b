import { ignoredFinding } from '#core/claims/found-claims.ts';
import type { claimCalls } from '#core/contract/claim-calls.ts';
import { listDismissals } from '#db/load.ts';
import type { Handlers } from '../handlers.ts';

/** What the user decided about statements found in texts. */
export const claimHandlers: Handlers<keyof typeof claimCalls> = {
  'claim.ignored': ({ db }, { companyId }) =>
    listDismissals(db)
      .filter((dismissal) => dismissal.rule === ignoredFinding && dismissal.companyId === companyId)
      .map(({ id, subjectId, fingerprint }) => ({ dismissalId: id, sourceId: subjectId, fingerprint })),
};
