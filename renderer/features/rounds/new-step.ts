import type { RecordInput } from '#core/domain/record.ts';
import type { Round, RoundKind } from '#core/domain/round.ts';

/** The ordinal a new interview takes: one more than the highest there is. */
export function nextOrdinal(rounds: readonly Pick<Round, 'kind' | 'ordinal'>[]): number {
  const taken = rounds.flatMap(({ kind, ordinal }) =>
    kind === 'interview' && ordinal !== null ? [ordinal] : [],
  );
  return Math.min(99, Math.max(0, ...taken) + 1);
}

/** A new step of a kind, as it would follow the steps there are. */
export function newStep(
  kind: RoundKind,
  rounds: readonly Round[],
): RecordInput<'round'> & { kind: RoundKind } {
  return { kind, ordinal: kind === 'interview' ? nextOrdinal(rounds) : null };
}

/** The interview that follows a passed round; undefined when a later step is already there or it was the last one. */
export function stepAfter(round: Round, rounds: readonly Round[]): RecordInput<'round'> | undefined {
  if (round.outcome !== 'passed' || round.isFinal === true) return undefined;
  const index = rounds.findIndex(({ id }) => id === round.id);
  if (rounds.slice(index + 1).some(({ kind }) => kind === 'interview' || kind === round.kind))
    return undefined;
  const ordinal =
    round.kind === 'interview' && round.ordinal !== null ? round.ordinal + 1 : nextOrdinal(rounds);
  return { kind: 'interview', ordinal: Math.min(99, ordinal) };
}
