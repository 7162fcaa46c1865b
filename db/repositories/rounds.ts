import { repository } from '../records.ts';
import { round } from '../schema/round.ts';

/** The rounds of a company, without what they hold. */
export const rounds = repository('round', { table: round });
