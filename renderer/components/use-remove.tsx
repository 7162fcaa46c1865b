import type { Noun } from '#core/domain/record.ts';
import { saveAll } from '#renderer/autosave/drafts.ts';
import { removeRecord, restoreRecord } from '#renderer/journal/records.ts';
import { attempt } from './attempt.tsx';
import { useUndoNotice } from './use-undo-notice.tsx';
import { useWords } from './use-words.ts';

/** Deletes a record into the trash and offers to undo it; false when refused. `title` names it to the user. */
export function useRemove(): (noun: Noun, id: string, title: string) => Promise<boolean> {
  const { t, code } = useWords();
  const undoNotice = useUndoNotice();
  return async (noun, id, title) => {
    await saveAll();
    const removed = await attempt(async () => {
      await removeRecord(noun, id);
      return true;
    });
    if (removed === undefined) return false;
    const what = title.trim() === '' ? code('noun', noun) : title;
    undoNotice(t('remove.done', { what }), () => void attempt(() => restoreRecord(noun, id)));
    return true;
  };
}
