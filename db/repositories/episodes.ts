import { repository } from '../records.ts';
import { episode } from '../schema/episode.ts';

/** The episode bank. */
export const episodes = repository('episode', { table: episode });
