import { repository } from '../records.ts';
import { exchange } from '../schema/round.ts';

/** The exchanges of a round. */
export const exchanges = repository('exchange', { table: exchange });
