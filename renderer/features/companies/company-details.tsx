import { Button, Collapse, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import type { Company } from '#core/domain/company.ts';
import { companyStatuses } from '#core/domain/company.ts';
import { RecordNumber, RecordSelect, RecordText } from '#renderer/components/record-fields.tsx';
import { useRemove } from '#renderer/components/use-remove.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import classes from './companies.module.css';
import { useArchive } from './use-archive.ts';

/** What a company is: a line to read under its name, and the fields behind it. */
export function CompanyDetails({ company }: { company: Company }) {
  const { t } = useWords();
  const [opened, { toggle }] = useDisclosure(false);
  const navigate = useNavigate();
  const remove = useRemove();
  const { archive, unarchive } = useArchive();
  const { id, name, reading, industry, website, priority, status } = company;
  const parts = [
    status === 'active' ? '' : t(`company.status.${status}`),
    industry,
    priority === null ? '' : t('companies.priority-rank', { rank: priority }),
    reading,
    website,
  ].filter((part) => part.trim() !== '');
  const empty = parts.length === 0;
  return (
    <section className={classes.details} aria-label={t('companies.details')}>
      <div className={classes['detail-line']}>
        {parts.map((part) => (
          <Text key={part} size="sm" c="var(--quiet)" maw="24rem" truncate>
            {part}
          </Text>
        ))}
        <Button size="compact-sm" variant="subtle" onClick={toggle} aria-expanded={opened}>
          {opened
            ? t('companies.close-details')
            : empty
              ? t('companies.add-details')
              : t('companies.edit-details')}
        </Button>
      </div>
      <Collapse expanded={opened} keepMounted={false}>
        <div className={classes['detail-fields']}>
          <RecordText
            noun="company"
            id={id}
            field="reading"
            stored={reading}
            label={t('companies.reading')}
            single
            size="sm"
          />
          <RecordText
            noun="company"
            id={id}
            field="industry"
            stored={industry}
            label={t('companies.industry')}
            single
            size="sm"
          />
          <RecordText
            noun="company"
            id={id}
            field="website"
            stored={website}
            label={t('companies.website')}
            single
            size="sm"
          />
          <RecordNumber
            noun="company"
            id={id}
            field="priority"
            stored={priority}
            label={t('companies.priority')}
            min={0}
            max={999}
          />
          <RecordSelect
            noun="company"
            id={id}
            field="status"
            stored={status}
            label={t('companies.status')}
            options={companyStatuses.map((value) => ({ value, label: t(`company.status.${value}`) }))}
          />
        </div>
        <Group gap="xs">
          {status === 'archived' ? (
            <Button size="compact-sm" variant="default" onClick={() => void unarchive(id)}>
              {t('companies.unarchive')}
            </Button>
          ) : (
            <Button size="compact-sm" variant="default" onClick={() => void archive(company)}>
              {t('companies.archive')}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="subtle"
            color="red"
            onClick={async () => {
              if (await remove('company', id, name)) await navigate({ to: '/companies' });
            }}
          >
            {t('companies.delete')}
          </Button>
        </Group>
      </Collapse>
    </section>
  );
}
