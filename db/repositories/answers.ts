import { linkLists } from '../links.ts';
import { repository } from '../records.ts';
import type { Reference } from '../references.ts';
import { answer } from '../schema/answer.ts';

/** The planned answers of a company with their links. */
export const answers = repository('answer', {
  table: answer,
  links: linkLists,
  references: (fields) => {
    const round: Reference[] = fields.roundId
      ? [{ field: 'roundId', noun: 'round', id: fields.roundId }]
      : [];
    const linked = linkLists.flatMap(({ field, target }) =>
      (fields[field] ?? []).map((id): Reference => ({ field, noun: target, id })),
    );
    return [...round, ...linked];
  },
});
