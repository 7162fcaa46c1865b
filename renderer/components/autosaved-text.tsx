import type { Autosaved } from '#renderer/autosave/use-autosave.ts';
import { FailureNote } from './failure-note.tsx';
import { NoteText, type NoteTextProps } from './note-text.tsx';

/** The note under a field that could not be saved; nothing otherwise. */
export function AutosaveNote({ field }: { field: Autosaved<never> | Autosaved<unknown> }) {
  return (
    <FailureNote
      failure={field.failure}
      onRetry={field.flush}
      onKeepMine={field.keepMine}
      onTakeTheirs={field.takeTheirs}
    />
  );
}

/** A text bound to a field whose value its parent also reads. */
export function AutosavedText({
  field,
  ...look
}: { field: Autosaved<string> } & Omit<NoteTextProps, 'value' | 'onChange' | 'onBlur'>) {
  return (
    <div>
      <NoteText {...look} value={field.value} onChange={field.change} onBlur={field.flush} />
      <AutosaveNote field={field} />
    </div>
  );
}
