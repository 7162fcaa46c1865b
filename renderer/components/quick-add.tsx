import { Button, Group, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Noun, RecordInput, RecordPatch } from '#core/domain/record.ts';
import { discard, draftOf, edit, failureOfDraft, onDrafts, save } from '#renderer/autosave/drafts.ts';
import { createRecord, removeRecord, updateRecord } from '#renderer/journal/records.ts';
import { attempt } from './attempt.tsx';
import { isPlainEnter } from './enter.ts';
import { FailureNote } from './failure-note.tsx';
import { useWords } from './use-words.ts';

/*
 * A line in which new records are written. Like every other field it saves itself: the record is made with the first
 * words and follows the typing, so that nothing is lost when the window goes away before Enter. While a record is
 * still in the line, its id is given to `onHold`: the list leaves it out.
 */
interface Slot {
  id: string | undefined;
}
const slots = new Map<string, Slot>();

// A draft holds a field's value without its type; the contract parses it on the way to the database.
const inputOf = <N extends Noun>(values: object, field: string, text: string) =>
  ({ ...values, [field]: text }) as RecordInput<N>;
const patchOf = <N extends Noun>(values: object, field: string, text: string) =>
  ({ ...values, [field]: text }) as RecordPatch<N>;

export function QuickAdd<N extends Noun>(props: {
  noun: N;
  holderId: string | null;
  /** The field the line fills. */
  field: keyof RecordPatch<N> & string;
  /** The record's other fields. */
  values: object;
  label: string;
  placeholder: string;
  /** Hides the label from sight, not from screen readers. */
  bare?: boolean;
  anchor?: string;
  onHold: (id: string | undefined) => void;
}) {
  const { t } = useWords();
  const { noun, holderId, field, values, onHold } = props;
  const key = `new/${noun}/${holderId ?? ''}/${field}`;
  const [text, setText] = useState(() => String(draftOf(key)?.value ?? ''));
  const typed = useRef(text);
  const failure = useSyncExternalStore(onDrafts, () => failureOfDraft(key));
  const slot = slots.get(key) ?? { id: undefined };
  slots.set(key, slot);

  const write = async (value: unknown) => {
    const next = String(value);
    if (slot.id !== undefined) await updateRecord(noun, slot.id, patchOf<N>(values, field, next));
    else if (next.trim() !== '') {
      const made = await createRecord(noun, holderId, inputOf<N>(values, field, next));
      slot.id = made.id;
      onHold(made.id);
    }
  };
  const change = (next: string) => {
    typed.current = next;
    setText(next);
    edit(key, next, undefined, write);
  };
  /** Writes what the line holds and lets go of the record; false when the line still holds something. */
  const finish = async (): Promise<boolean> => {
    const finished = typed.current;
    await save(key);
    if (failureOfDraft(key) !== undefined || typed.current !== finished) return false;
    const { id } = slot;
    slot.id = undefined;
    typed.current = '';
    if (finished.trim() === '' && id !== undefined) await attempt(() => removeRecord(noun, id));
    return true;
  };
  const finishAndClear = async () => {
    if (!(await finish())) return;
    setText('');
    onHold(undefined);
  };

  const latest = useRef({ finish, change });
  latest.current = { finish, change };
  useEffect(() => () => void latest.current.finish(), []);

  // Another kind chosen after the first words belongs to the same record.
  const shown = useRef(values);
  useEffect(() => {
    if (shown.current === values) return;
    shown.current = values;
    if (typed.current !== '') latest.current.change(typed.current);
  }, [values]);

  return (
    <div>
      <Group gap="xs" wrap="nowrap" align="flex-end">
        <TextInput
          flex={1}
          {...(props.bare ? { 'aria-label': props.label } : { label: props.label })}
          placeholder={props.placeholder}
          value={text}
          spellCheck={false}
          data-anchor={props.anchor}
          onChange={(event) => change(event.currentTarget.value)}
          onBlur={() => void save(key)}
          onKeyDown={(event) => {
            if (!isPlainEnter(event)) return;
            event.preventDefault();
            void finishAndClear();
          }}
        />
        <Button variant="light" disabled={text.trim() === ''} onClick={() => void finishAndClear()}>
          {t('action.add')}
        </Button>
      </Group>
      <FailureNote
        failure={failure}
        onRetry={() => void save(key)}
        onKeepMine={() => void save(key)}
        onTakeTheirs={() => {
          discard(key);
          change('');
        }}
      />
    </div>
  );
}
