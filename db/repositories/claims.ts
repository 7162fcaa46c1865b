import { type ClaimSource, claimSourceKinds, claimSourceSchema } from '#core/domain/claim.ts';
import type { FieldCodec } from '../codec.ts';
import { repository } from '../records.ts';
import { tableOf } from '../references.ts';
import { claim } from '../schema/claim.ts';

const sourceColumn = (kind: ClaimSource['kind']) => `source_${tableOf(kind)}_id`;

/** A source is one of three columns, so that the database itself knows what it points at. */
const source: FieldCodec = {
  columns: claimSourceKinds.map(sourceColumn),
  encode: (value) => {
    const { kind, id } = claimSourceSchema.parse(value);
    return claimSourceKinds.map((candidate) => (candidate === kind ? id : null));
  },
  decode: (row) => {
    const kind = claimSourceKinds.find((candidate) => row[sourceColumn(candidate)] !== null);
    return kind === undefined ? undefined : { kind, id: row[sourceColumn(kind)] };
  },
};

/** The claims of a company. */
export const claims = repository('claim', {
  table: claim,
  special: { source },
  references: ({ source: named }) => (named ? [{ field: 'source', noun: named.kind, id: named.id }] : []),
});
