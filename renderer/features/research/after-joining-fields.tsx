import { type AfterJoining, afterJoiningParts } from '#core/domain/company.ts';
import { useAutosave } from '#renderer/autosave/use-autosave.ts';
import { anchorOf } from '#renderer/components/anchor.ts';
import { FailureNote } from '#renderer/components/failure-note.tsx';
import { NoteText } from '#renderer/components/note-text.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './research.module.css';

/** Which work, why, and which strength it would use: three texts of one field. */
export function AfterJoiningFields({ companyId, stored }: { companyId: string; stored: AfterJoining }) {
  const { t } = useWords();
  const field = useAutosave({ noun: 'company', id: companyId, field: 'afterJoining' }, stored);
  const firstEmpty = afterJoiningParts.find((part) => stored[part].trim() === '') ?? 'what';
  return (
    <>
      <div className={classes.triple}>
        {afterJoiningParts.map((part) => (
          <NoteText
            key={part}
            label={t(`research.after-${part}`)}
            placeholder={t(`research.after-${part}-placeholder`)}
            value={field.value[part]}
            onChange={(value) => field.change({ ...field.value, [part]: value })}
            onBlur={field.flush}
            minRows={2}
            anchor={part === firstEmpty ? anchorOf('company', companyId, 'afterJoining') : undefined}
          />
        ))}
      </div>
      <FailureNote
        failure={field.failure}
        onRetry={field.flush}
        onKeepMine={field.keepMine}
        onTakeTheirs={field.takeTheirs}
      />
    </>
  );
}
