import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useWords } from './use-words.ts';

const undoMs = 10_000;

/** Says what was just done and offers to undo it for ten seconds. */
export function useUndoNotice(): (message: string, undo: () => void) => void {
  const { t } = useWords();
  return (message, undo) => {
    const notice = notifications.show({
      autoClose: undoMs,
      withBorder: true,
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" lineClamp={2}>
            {message}
          </Text>
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              notifications.hide(notice);
              undo();
            }}
          >
            {t('remove.undo')}
          </Button>
        </Group>
      ),
    });
  };
}
