import { Text } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { onDrafts, saveState } from '#renderer/autosave/drafts.ts';
import { useWords } from './use-words.ts';

/** Says truthfully whether everything typed is in the database. */
export function SaveSign() {
  const { t } = useWords();
  const state = useSyncExternalStore(onDrafts, saveState);
  return (
    <Text size="xs" c={state === 'failed' ? 'red.8' : 'var(--quiet)'} role="status" data-save-state={state}>
      {t(`autosave.${state}`)}
    </Text>
  );
}
