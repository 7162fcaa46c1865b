import type { Company } from '#core/domain/company.ts';
import { saveAll } from '#renderer/autosave/drafts.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { useUndoNotice } from '#renderer/components/use-undo-notice.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { updateRecord } from '#renderer/journal/records.ts';

/** Puts a company away, offering to take it back with the status it had, and takes one back. */
export function useArchive() {
  const { t } = useWords();
  const undoNotice = useUndoNotice();
  const archive = async ({ id, name, status }: Pick<Company, 'name' | 'status'> & { id: string }) => {
    await saveAll();
    const done = await attempt(async () => {
      await updateRecord('company', id, { status: 'archived' });
      return true;
    });
    if (done === undefined) return;
    undoNotice(
      t('companies.archived', { name }),
      () => void attempt(() => updateRecord('company', id, { status })),
    );
  };
  const unarchive = (id: string) => attempt(() => updateRecord('company', id, { status: 'active' }));
  return { archive, unarchive };
}
