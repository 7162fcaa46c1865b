import { z } from 'zod';
import {
  type Noun,
  nouns,
  type RecordInput,
  type RecordOf,
  type RecordPatch,
  recordPatchSchemas,
  recordSchemas,
} from '#core/domain/record.ts';
import { type Call, defineCall } from './call.ts';

const id = z.string().min(1).max(200);
const nothing = z.null();

/** The calls every noun with an id has. `holderId` is null for nouns the journal itself holds. */
type CallsOf<N extends Noun> = {
  /** Adds a record at the end of its holder's list and returns it. */
  [Key in `${N}.create`]: Call<
    z.ZodType<
      { holderId: string | null; values: RecordInput<N> },
      { holderId: string | null; values: RecordInput<N> }
    >,
    z.ZodType<RecordOf<N>, unknown>
  >;
} & {
  /** Changes some fields; `expected` holds their values as the editor last knew them, and guards against lost edits. */
  [Key in `${N}.update`]: Call<
    z.ZodType<
      { id: string; patch: RecordPatch<N>; expected?: RecordPatch<N> | undefined },
      { id: string; patch: RecordPatch<N>; expected?: RecordPatch<N> | undefined }
    >,
    z.ZodType<RecordOf<N>, unknown>
  >;
} & {
  /** Puts a record into the trash, or back from it. */
  [Key in `${N}.remove` | `${N}.restore`]: Call<z.ZodType<{ id: string }>, z.ZodType<null>>;
} & {
  /** Moves a record to an index (0 = first) of its holder's list. */
  [Key in `${N}.move`]: Call<z.ZodType<{ id: string; index: number }>, z.ZodType<null>>;
};

type UnionToIntersection<Union> = (Union extends unknown ? (part: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

type RecordCalls = UnionToIntersection<{ [N in Noun]: CallsOf<N> }[Noun]>;

function callsOf(noun: Noun): [string, Call][] {
  const record: z.ZodObject = recordSchemas[noun];
  const patch = recordPatchSchemas[noun];
  return [
    [
      `${noun}.create`,
      defineCall(
        z.strictObject({ holderId: id.nullable(), values: record.extend({ id: id.optional() }) }),
        record,
      ),
    ],
    [`${noun}.update`, defineCall(z.strictObject({ id, patch, expected: patch.optional() }), record)],
    [`${noun}.remove`, defineCall(z.strictObject({ id }), nothing)],
    [`${noun}.restore`, defineCall(z.strictObject({ id }), nothing)],
    [`${noun}.move`, defineCall(z.strictObject({ id, index: z.int().min(0) }), nothing)],
  ];
}

/** `<noun>.create`, `.update`, `.remove`, `.restore` and `.move` for every noun with an id. */
// The one place where the mapped type above meets the loop that makes it so.
export const recordCalls = Object.fromEntries(nouns.flatMap(callsOf)) as RecordCalls;
