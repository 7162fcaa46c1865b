import { queryOptions } from '@tanstack/react-query';
import { call } from '#renderer/journal/call.ts';

/** What the rounds of one company (null: of all) teach. */
export const learningQuery = (companyId: string | null) =>
  queryOptions({
    queryKey: ['learning.get', companyId],
    queryFn: () => call('learning.get', { companyId }),
    meta: { topics: ['company', 'round', 'exchange'] },
  });
