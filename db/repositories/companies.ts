import { repository } from '../records.ts';
import { company } from '../schema/company.ts';

/** The companies of the journal, without what they hold. */
export const companies = repository('company', { table: company });
