import { repository } from '../records.ts';
import { documentItem } from '../schema/document.ts';

/** The items of a document. */
export const documentItems = repository('document-item', { table: documentItem });
