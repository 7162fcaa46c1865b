import type { episodeCalls } from '#core/contract/episode-calls.ts';
import { listEpisodeUses } from '#db/episode-uses.ts';
import type { Handlers } from '../handlers.ts';

/** The episode bank across companies. */
export const episodeHandlers: Handlers<keyof typeof episodeCalls> = {
  'episode.uses': ({ db }) => listEpisodeUses(db),
};
