import { Button, Group, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TrashItem } from '#core/contract/journal-calls.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import { dateWords } from '#renderer/components/round-words.ts';
import { useWords } from '#renderer/components/use-words.ts';
import { call } from '#renderer/journal/call.ts';
import { trashQuery } from '#renderer/journal/queries.ts';
import { restoreRecord } from '#renderer/journal/records.ts';
import { Section } from './section.tsx';

/** Days until what was deleted is removed for good. Source: the design, "restorable for 30 days". */
const keptDays = 30;
const dayMs = 86_400_000;

function localDayOf(instant: string): string {
  const at = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

function daysLeft(item: TrashItem): number {
  return Math.max(0, keptDays - Math.floor((Date.now() - Date.parse(item.deletedAt)) / dayMs));
}

function EmptyNow({ count }: { count: number }) {
  const { t } = useWords();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Button variant="default" w="fit-content" onClick={() => setAsked(true)}>
        {t('settings.trash-empty-now')}
      </Button>
    );
  }
  return (
    <Group role="alert">
      <Text size="sm">{t('settings.trash-confirm', { count })}</Text>
      <Button
        color="red"
        variant="light"
        onClick={() =>
          void attempt(async () => {
            const { removed } = await call('trash.empty', {});
            setAsked(false);
            notifications.show({ message: t('settings.trash-removed', { count: removed }) });
          })
        }
      >
        {t('settings.trash-confirm-yes')}
      </Button>
      <Button variant="subtle" onClick={() => setAsked(false)}>
        {t('action.cancel')}
      </Button>
    </Group>
  );
}

/** What was deleted in the last thirty days, with the way back. */
export function TrashSection() {
  const { t, code, language } = useWords();
  const { data: items } = useQuery(trashQuery);
  if (items === undefined) return null;
  const nameOf = (item: TrashItem) => (item.title.trim() === '' ? code('noun', item.noun) : item.title);
  return (
    <Section title={t('settings.trash')} text={t('settings.trash-text')}>
      {items.length === 0 ? (
        <Text size="sm">{t('settings.trash-empty')}</Text>
      ) : (
        <>
          <Table verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('settings.trash-what')}</Table.Th>
                <Table.Th>{t('settings.trash-where')}</Table.Th>
                <Table.Th>{t('settings.trash-when')}</Table.Th>
                <Table.Th>
                  <Text span inherit className="only-for-readers">
                    {t('settings.trash-restore')}
                  </Text>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((item) => (
                <Table.Tr key={`${item.noun}/${item.id}`} data-trashed={item.id}>
                  <Table.Td>
                    <Text size="sm" lineClamp={2}>
                      {nameOf(item)}
                    </Text>
                    <Text size="xs" c="var(--quiet)">
                      {code('noun', item.noun)}
                    </Text>
                  </Table.Td>
                  <Table.Td>{item.companyName ?? ''}</Table.Td>
                  <Table.Td>
                    <Text size="sm">{dateWords(localDayOf(item.deletedAt), language)}</Text>
                    <Text size="xs" c="var(--quiet)">
                      {t('settings.trash-left', { count: daysLeft(item) })}
                    </Text>
                  </Table.Td>
                  <Table.Td ta="right">
                    <Button
                      size="compact-sm"
                      variant="light"
                      onClick={() =>
                        void attempt(async () => {
                          await restoreRecord(item.noun, item.id);
                          notifications.show({
                            message: t('settings.trash-restored', { what: nameOf(item) }),
                          });
                        })
                      }
                    >
                      {t('settings.trash-restore')}
                    </Button>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <EmptyNow count={items.length} />
        </>
      )}
    </Section>
  );
}
