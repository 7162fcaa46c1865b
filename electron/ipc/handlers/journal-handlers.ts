import type { journalCalls } from '#core/contract/journal-calls.ts';
import { listCompanies } from '#db/company-list.ts';
import { listEpisodes, listSelfChecks, loadCompany } from '#db/load.ts';
import { listRounds } from '#db/round-list.ts';
import { emptyTrash, listTrash } from '#db/trash.ts';
import type { Handlers } from '../handlers.ts';

/** Reading the journal, and the trash. */
export const journalHandlers: Handlers<keyof typeof journalCalls> = {
  'company.list': ({ db, today }) => listCompanies(db, today()),
  'company.get': ({ db }, { id }) => loadCompany(db, id),
  'round.list': ({ db }) => listRounds(db),
  'episode.list': ({ db }) => listEpisodes(db),
  'self-check.list': ({ db }) => listSelfChecks(db),
  'trash.list': ({ db }) => listTrash(db),
  'trash.empty': ({ db, vault, changed }) => {
    vault.backUp('before-emptying-trash');
    const removed = emptyTrash(db, null);
    changed('trash', 'backup');
    return { removed };
  },
};
