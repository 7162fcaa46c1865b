import { isOver } from '#core/capture/current-round.ts';
import type { RecordInput, RecordOf } from '#core/domain/record.ts';
import type { Round } from '#core/domain/round.ts';
import { nowHere } from '#renderer/components/round-words.ts';
import { createRecord, updateRecord } from './records.ts';

type Logged = Pick<Round, 'id' | 'startsAt' | 'minutes' | 'outcome' | 'loggedAt'>;

/**
 * Adds an exchange to a round. The first one written down after a round is over dates its log (`loggedAt`), and a
 * round still marked as scheduled then awaits its result. The one place where this happens. Throws CallError.
 */
export async function addExchange(
  round: Logged,
  values: RecordInput<'exchange'>,
): Promise<RecordOf<'exchange'>> {
  const now = nowHere();
  if (round.loggedAt === null && isOver(round, now)) {
    await updateRecord('round', round.id, {
      loggedAt: now,
      ...(round.outcome === 'scheduled' && { outcome: 'done' }),
    });
  }
  return createRecord('exchange', round.id, values);
}
