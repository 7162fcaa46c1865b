import type { CallName } from '#core/contract/contract.ts';
import type { Noun, RecordInput, RecordOf, RecordPatch } from '#core/domain/record.ts';
import { call } from './call.ts';

/*
 * The calls that every noun has, by noun. The names are put together here and nowhere else; the contract checks what
 * goes through them on both sides.
 */
function callOf(noun: Noun, verb: string, input: unknown): Promise<unknown> {
  return call(`${noun}.${verb}` as CallName, input as never);
}

/** Adds a record at the end of its holder's list. Throws CallError. */
export async function createRecord<N extends Noun>(
  noun: N,
  holderId: string | null,
  values: RecordInput<N>,
): Promise<RecordOf<N>> {
  return (await callOf(noun, 'create', { holderId, values })) as RecordOf<N>;
}

/** Changes some fields; refused with `conflict` when `expected` is not what is stored. Throws CallError. */
export async function updateRecord<N extends Noun>(
  noun: N,
  id: string,
  patch: RecordPatch<N>,
  expected?: RecordPatch<N>,
): Promise<void> {
  await callOf(noun, 'update', { id, patch, expected });
}

/** Puts a record into the trash. Throws CallError. */
export async function removeRecord(noun: Noun, id: string): Promise<void> {
  await callOf(noun, 'remove', { id });
}

/** Takes a record back from the trash. Throws CallError. */
export async function restoreRecord(noun: Noun, id: string): Promise<void> {
  await callOf(noun, 'restore', { id });
}

/** Moves a record to an index of its holder's list. Throws CallError. */
export async function moveRecord(noun: Noun, id: string, index: number): Promise<void> {
  await callOf(noun, 'move', { id, index });
}
