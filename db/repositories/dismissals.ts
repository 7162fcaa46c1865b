import type { FieldCodec } from '../codec.ts';
import { repository } from '../records.ts';
import { dismissal } from '../schema/dismissal.ts';

/** In the journal file an empty company stands for the whole journal; a foreign key needs null for that. */
const companyId: FieldCodec = {
  columns: ['company_id'],
  encode: (value) => [typeof value === 'string' && value !== '' ? value : null],
  decode: (row) => row.company_id ?? '',
};

/** The gaps the user decided to live with. */
export const dismissals = repository('dismissal', {
  table: dismissal,
  special: { companyId },
  references: ({ companyId: id }) => (id ? [{ field: 'companyId', noun: 'company', id }] : []),
});
