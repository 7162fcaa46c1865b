import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Company } from '#core/domain/company.ts';
import { saveAll } from '#renderer/autosave/drafts.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { updateRecord } from '#renderer/journal/records.ts';

/** Puts a company away, offering to take it back with the status it had, and takes one back. */
export function useArchive() {
  const { t } = useWords();
  const archive = async ({ id, name, status }: Pick<Company, 'name' | 'status'> & { id: string }) => {
    await saveAll();
    const done = await attempt(async () => {
      await updateRecord('company', id, { status: 'archived' });
      return true;
    });
    if (done === undefined) return;
    const notice = notifications.show({
      autoClose: 10_000,
      withBorder: true,
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" lineClamp={2}>
            {t('companies.archived', { name })}
          </Text>
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              notifications.hide(notice);
              void attempt(() => updateRecord('company', id, { status }));
            }}
          >
            {t('remove.undo')}
          </Button>
        </Group>
      ),
    });
  };
  const unarchive = (id: string) => attempt(() => updateRecord('company', id, { status: 'active' }));
  return { archive, unarchive };
}
