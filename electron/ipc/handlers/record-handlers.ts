import type { CallName } from '#core/contract/contract.ts';
import { type Noun, nouns, type RecordInput, type RecordPatch } from '#core/domain/record.ts';
import { write } from '#db/journal-db.ts';
import { repositories } from '#db/repositories/all.ts';
import type { Desk, Handlers } from '../handlers.ts';
import { attachChecklist } from './attach-checklist.ts';

type Verb = 'create' | 'update' | 'remove' | 'restore' | 'move';
type RecordCallName = Extract<CallName, `${Noun}.${Verb}`>;

interface Update<N extends Noun> {
  id: string;
  patch: RecordPatch<N>;
  expected?: RecordPatch<N> | undefined;
}

function handlersOf<N extends Noun>(noun: N) {
  const repository = repositories[noun];
  return {
    [`${noun}.create`]: (
      { db, changed, today }: Desk,
      input: { holderId: string | null; values: RecordInput<N> },
    ) => {
      const record = write(db, () => {
        const created = repository.create(db, input.holderId, input.values);
        if (noun === 'round') attachChecklist(db, created.id, today());
        return created;
      });
      changed(noun);
      return record;
    },
    [`${noun}.update`]: ({ db, changed }: Desk, { id, patch, expected }: Update<N>) => {
      const record = repository.update(db, id, patch, expected);
      changed(noun);
      return record;
    },
    [`${noun}.remove`]: ({ db, changed }: Desk, { id }: { id: string }) => {
      repository.remove(db, id);
      changed(noun, 'trash');
      return null;
    },
    [`${noun}.restore`]: ({ db, changed }: Desk, { id }: { id: string }) => {
      repository.restore(db, id);
      changed(noun, 'trash');
      return null;
    },
    [`${noun}.move`]: ({ db, changed }: Desk, { id, index }: { id: string; index: number }) => {
      repository.move(db, id, index);
      changed(noun);
      return null;
    },
  };
}

/** The five calls every noun has. */
// The names are built from the nouns here as the contract builds them; a test calls every one of them.
export const recordHandlers = Object.assign({}, ...nouns.map(handlersOf)) as Handlers<RecordCallName>;
