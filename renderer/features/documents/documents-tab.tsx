import { Button, Group, Menu, Stack, Text } from '@mantine/core';
import { documentKinds } from '#core/domain/document.ts';
import { anchorOf, landOn } from '#renderer/components/anchor.ts';
import { attempt } from '#renderer/components/attempt.tsx';
import type { CompanyTabProps } from '#renderer/components/company-tab.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { inForceOf } from '#renderer/components/in-force.ts';
import { useWords } from '#renderer/components/use-words.ts';
import { createRecord } from '#renderer/journal/records.ts';
import { DocumentSection } from './document-section.tsx';

/** What was submitted: each paper with its questions and the text as it was sent. */
export function DocumentsTab({ company }: CompanyTabProps) {
  const { t } = useWords();
  const add = (kind: (typeof documentKinds)[number]) =>
    void attempt(async () => {
      const made = await createRecord('document', company.id, { kind });
      const item = await createRecord('document-item', made.id, {});
      landOn(anchorOf('document-item', item.id, 'question'));
    });
  const anchor = anchorOf('company', company.id, 'documents');
  const order = company.documents.map(({ id }) => id);
  return (
    <Stack gap="xl">
      {company.documents.length === 0 ? (
        <EmptyState
          title={t('documents.empty-title')}
          action={
            <Group gap="xs" mt="xs" data-anchor={anchor}>
              {documentKinds.map((kind) => (
                <Button
                  key={kind}
                  variant={kind === 'entry-sheet' ? 'filled' : 'default'}
                  onClick={() => add(kind)}
                >
                  {t(`documents.add-${kind}`)}
                </Button>
              ))}
            </Group>
          }
        >
          {t('documents.empty-text')}
        </EmptyState>
      ) : (
        <>
          {inForceOf(company).target === null ? (
            <Text size="sm" c="var(--quiet)">
              {t('documents.no-round')}
            </Text>
          ) : null}
          {company.documents.map((document) => (
            <DocumentSection key={document.id} company={company} document={document} order={order} />
          ))}
          <Menu position="bottom-start">
            <Menu.Target>
              <Button variant="light" w="fit-content" data-anchor={anchor}>
                {t('documents.add')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {documentKinds.map((kind) => (
                <Menu.Item key={kind} onClick={() => add(kind)}>
                  {t(`documents.add-${kind}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </>
      )}
    </Stack>
  );
}
