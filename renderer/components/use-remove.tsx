import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Noun } from '#core/domain/record.ts';
import { saveAll } from '#renderer/autosave/drafts.ts';
import { removeRecord, restoreRecord } from '#renderer/journal/records.ts';
import { attempt } from './attempt.tsx';
import { useWords } from './use-words.ts';

const undoMs = 10_000;

/** Deletes a record into the trash and offers to undo it for ten seconds; false when refused. `title` names it. */
export function useRemove(): (noun: Noun, id: string, title: string) => Promise<boolean> {
  const { t, code } = useWords();
  return async (noun, id, title) => {
    await saveAll();
    const removed = await attempt(async () => {
      await removeRecord(noun, id);
      return true;
    });
    if (removed === undefined) return false;
    const notice = notifications.show({
      autoClose: undoMs,
      withBorder: true,
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" lineClamp={2}>
            {t('remove.done', { what: title.trim() === '' ? code('noun', noun) : title })}
          </Text>
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              notifications.hide(notice);
              void attempt(() => restoreRecord(noun, id));
            }}
          >
            {t('remove.undo')}
          </Button>
        </Group>
      ),
    });
    return true;
  };
}
