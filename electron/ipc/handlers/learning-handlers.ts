import type { learningCalls } from '#core/contract/learning-calls.ts';
import { learningFrom } from '#core/learning/summary.ts';
import { loadCompanies, loadCompany } from '#db/load.ts';
import type { Handlers } from '../handlers.ts';

/** Looking back on the rounds so far. */
export const learningHandlers: Handlers<keyof typeof learningCalls> = {
  'learning.get': ({ db }, { companyId }) =>
    learningFrom(companyId === null ? loadCompanies(db) : [loadCompany(db, companyId)]),
};
