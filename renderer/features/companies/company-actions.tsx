import { ActionIcon, Menu } from '@mantine/core';
import type { CompanySummary } from '#core/contract/journal-calls.ts';
import { MoreIcon } from '#renderer/components/icons.tsx';
import { useRemove } from '#renderer/components/use-remove.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { useArchive } from './use-archive.ts';

/** What can be done to a company from the list. */
export function CompanyActions({ company }: { company: CompanySummary }) {
  const { t } = useWords();
  const remove = useRemove();
  const { archive, unarchive } = useArchive();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon aria-label={t('companies.actions', { name: company.name })}>
          <MoreIcon />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {company.status === 'archived' ? (
          <Menu.Item onClick={() => void unarchive(company.id)}>{t('companies.unarchive')}</Menu.Item>
        ) : (
          <Menu.Item onClick={() => void archive(company)}>{t('companies.archive')}</Menu.Item>
        )}
        <Menu.Item color="red" onClick={() => void remove('company', company.id, company.name)}>
          {t('companies.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
