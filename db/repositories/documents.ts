import { repository } from '../records.ts';
import { document } from '../schema/document.ts';

/** The documents of a company, without their items. */
export const documents = repository('document', { table: document });
