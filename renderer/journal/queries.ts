import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Topic } from '#core/contract/contract.ts';
import { type Noun, nouns } from '#core/domain/record.ts';
import { call } from './call.ts';

/*
 * What several features read. A query's key starts with the name of its call; `meta.topics` says after which writes
 * it must be read again.
 */
const companyTopics = nouns.filter((noun) => noun !== 'episode' && noun !== 'self-check');

export const companyListQuery = queryOptions({
  queryKey: ['company.list'],
  queryFn: () => call('company.list', {}),
  meta: { topics: ['company', 'round'] },
});

export const roundListQuery = queryOptions({
  queryKey: ['round.list'],
  queryFn: () => call('round.list', {}),
  meta: { topics: ['company', 'round'] },
});

export const companyQuery = (id: string) =>
  queryOptions({
    queryKey: ['company.get', id],
    queryFn: () => call('company.get', { id }),
    meta: { topics: companyTopics },
  });

export const episodeListQuery = queryOptions({
  queryKey: ['episode.list'],
  queryFn: () => call('episode.list', {}),
  meta: { topics: ['episode'] },
});

export const companyGapsQuery = (companyId: string) =>
  queryOptions({
    queryKey: ['gap.list', companyId],
    queryFn: () => call('gap.list', { companyId }),
    meta: { topics: [...nouns, 'settings'] },
  });

export const gapOverviewQuery = queryOptions({
  queryKey: ['gap.overview'],
  queryFn: () => call('gap.overview', {}),
  meta: { topics: [...nouns, 'settings'] },
});

export const agendaQuery = queryOptions({
  queryKey: ['today.get'],
  queryFn: () => call('today.get', {}),
  meta: { topics: [...nouns, 'settings'] },
  // The clock alone changes what a day asks for.
  refetchInterval: 60_000,
});
export const ignoredClaimsQuery = (companyId: string) =>
  queryOptions({
    queryKey: ['claim.ignored', companyId],
    queryFn: () => call('claim.ignored', { companyId }),
    meta: { topics: ['dismissal'] },
  });

export const settingsQuery = queryOptions({
  queryKey: ['settings.get'],
  queryFn: () => call('settings.get', {}),
  meta: { topics: ['settings'] },
});

export const selfCheckListQuery = queryOptions({
  queryKey: ['self-check.list'],
  queryFn: () => call('self-check.list', {}),
  meta: { topics: ['self-check'] },
});

export const trashQuery = queryOptions({
  queryKey: ['trash.list'],
  queryFn: () => call('trash.list', {}),
  meta: { topics: ['trash', ...nouns] satisfies (Topic | Noun)[] },
});

export const backupQuery = queryOptions({
  queryKey: ['backup.list'],
  queryFn: () => call('backup.list', {}),
  meta: { topics: ['backup'] },
});

export const sampleQuery = queryOptions({
  queryKey: ['sample.get'],
  queryFn: () => call('sample.get', {}),
  meta: { topics: ['company', 'settings'] },
});

/** How the database is; also asked for when a call was refused because of it. */
export const healthQuery = queryOptions({
  queryKey: ['recovery.status'],
  queryFn: () => call('recovery.status', {}),
  meta: { topics: ['backup'] },
});

/** Reads again whatever a write elsewhere may have changed. Call once; returns the way to stop. */
export function followChanges(client: QueryClient): () => void {
  return window.journal.on('changed', ({ topics }) => {
    void client.invalidateQueries({
      predicate: ({ meta }) => {
        const own = meta?.topics;
        return Array.isArray(own) && topics.some((topic) => own.includes(topic));
      },
    });
  });
}
