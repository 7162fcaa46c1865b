import { queryOptions } from '@tanstack/react-query';
import { call } from '#renderer/journal/call.ts';

/** Which answers at which companies tell each episode. */
export const episodeUsesQuery = queryOptions({
  queryKey: ['episode.uses'],
  queryFn: () => call('episode.uses', {}),
  meta: { topics: ['episode', 'answer', 'round', 'company'] },
});
