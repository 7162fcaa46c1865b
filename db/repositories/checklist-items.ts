import { repository } from '../records.ts';
import { checklistItem } from '../schema/round.ts';

/** The checklist of a round. */
export const checklistItems = repository('checklist-item', { table: checklistItem });
