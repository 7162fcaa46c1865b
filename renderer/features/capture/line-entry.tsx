import { Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { EntryKind } from '#core/capture/entry-kind.ts';
import type { RoundChoice } from '#core/contract/journal-calls.ts';
import { isPlainEnter } from '#renderer/components/enter.ts';
import { FailureNote } from '#renderer/components/failure-note.tsx';
import { todayHere } from '#renderer/components/round-words.ts';
import { useWords } from '#renderer/components/use-words.ts';
import { createRecord } from '#renderer/journal/records.ts';
import classes from './capture.module.css';
import { type CaptureDraft, useCaptureDraft } from './use-capture-draft.ts';

interface LineProps {
  round: RoundChoice;
  /** What was typed before the line became this one. */
  first: string;
  /** Called after Enter in the last field. */
  onDone: () => void;
}

interface Texts {
  text: string;
  reply?: string;
}

const noText = ({ text, reply = '' }: Texts) => text.trim() === '' && reply.trim() === '';

/** One or two fields; Enter goes on, and from the last one to the next line. */
function Fields<Values extends Texts>(props: {
  draft: CaptureDraft<Values>;
  kind: EntryKind;
  first: string;
  labels: { text: string; reply?: string };
  onDone: () => void;
}) {
  const { draft, kind, first, labels, onDone } = props;
  const { t } = useWords();
  const box = useRef<HTMLFieldSetElement>(null);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    if (first !== '') draft.change({ text: first } as Partial<Values>);
    box.current?.querySelector('textarea')?.focus();
  });
  const fields = () => [...(box.current?.querySelectorAll('textarea') ?? [])];
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (!isPlainEnter(event) || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    const following = fields()[fields().findIndex((field) => field.contains(document.activeElement)) + 1];
    if (following !== undefined) return following.focus();
    if (noText(draft.values)) return;
    draft.next();
    fields()[0]?.focus();
    onDone();
  };
  return (
    <fieldset
      ref={box}
      className={classes.entry}
      aria-label={t(`capture.kind.${kind}`)}
      onKeyDown={onKeyDown}
    >
      <Textarea
        label={labels.text}
        rows={1}
        resize="none"
        classNames={{ input: classes.grows }}
        size="md"
        spellCheck={false}
        value={draft.values.text}
        onChange={(event) => draft.change({ text: event.currentTarget.value } as Partial<Values>)}
      />
      {labels.reply === undefined ? null : (
        <Textarea
          label={labels.reply}
          rows={1}
          resize="none"
          classNames={{ input: classes.grows }}
          size="md"
          spellCheck={false}
          value={draft.values.reply ?? ''}
          onChange={(event) => draft.change({ reply: event.currentTarget.value } as Partial<Values>)}
        />
      )}
      <FailureNote
        failure={draft.failure}
        onRetry={draft.retry}
        onKeepMine={draft.insist}
        onTakeTheirs={draft.drop}
      />
    </fieldset>
  );
}

/** A doubt the interviewers showed. */
export function ConcernEntry({ round, first, onDone }: LineProps) {
  const { t } = useWords();
  const draft = useCaptureDraft<'concern', { text: string }>(
    'concern',
    { text: '' },
    (id, values) => createRecord('concern', round.id, { ...values, id }),
    noText,
  );
  return (
    <Fields
      draft={draft}
      kind="concern"
      first={first}
      labels={{ text: t('capture.concern') }}
      onDone={onDone}
    />
  );
}

/** Something the interviewers told; kept with the research. */
export function FactEntry({ round, first, onDone }: LineProps) {
  const { t } = useWords();
  const date = round.startsAt?.slice(0, 10) ?? todayHere();
  const draft = useCaptureDraft<'fact', { text: string }>(
    'fact',
    { text: '' },
    (id, values) =>
      createRecord('fact', round.companyId, {
        ...values,
        id,
        kind: 'people',
        date,
        heardInRoundId: round.id,
      }),
    noText,
  );
  return (
    <Fields draft={draft} kind="fact" first={first} labels={{ text: t('capture.fact') }} onDone={onDone} />
  );
}

/** A question the user asked, and their reply. */
export function AskedEntry({ round, first, onDone }: LineProps) {
  const { t } = useWords();
  const draft = useCaptureDraft<'reverse-question', { text: string; reply: string }>(
    'reverse-question',
    { text: '', reply: '' },
    (id, values) =>
      createRecord('reverse-question', round.companyId, { ...values, id, askedInRoundId: round.id }),
    noText,
  );
  return (
    <Fields
      draft={draft}
      kind="reverse-question"
      first={first}
      labels={{ text: t('capture.asked'), reply: t('capture.reply') }}
      onDone={onDone}
    />
  );
}
