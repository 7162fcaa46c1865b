import { repository } from '../records.ts';
import { selfCheck } from '../schema/self-check.ts';

/** The fillings of the self-check. */
export const selfChecks = repository('self-check', { table: selfCheck });
