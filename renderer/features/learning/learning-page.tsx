import { Select, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CallOutput } from '#core/contract/contract.ts';
import { anchorOf } from '#renderer/components/anchor.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Page } from '#renderer/components/page.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { companyListQuery } from '#renderer/journal/queries.ts';
import classes from './learning.module.css';
import { learningQuery } from './learning.queries.ts';

type Learning = CallOutput<'learning.get'>;

function Categories({ categories }: Pick<Learning, 'categories'>) {
  const { t } = useWords();
  return (
    <section aria-label={t('learning.categories')}>
      <Title order={2} size="h4" mb="xs">
        {t('learning.categories')}
      </Title>
      <Table className={classes.table} withRowBorders>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('learning.category')}</Table.Th>
            {(['asked', 'poor', 'good', 'unprepared'] as const).map((column) => (
              <Table.Th key={column} ta="right">
                {t(`learning.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {categories.map((record) => (
            <Table.Tr key={record.category} data-category={record.category}>
              <Table.Td>{t(`category.${record.category}`)}</Table.Td>
              <Table.Td ta="right">{record.asked}</Table.Td>
              <Table.Td ta="right" fw={record.poor > 0 ? 600 : undefined}>
                {record.poor}
              </Table.Td>
              <Table.Td ta="right">{record.good}</Table.Td>
              <Table.Td ta="right" fw={record.unprepared > 0 ? 600 : undefined}>
                {record.unprepared}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

function ToPrepare({ toPrepare }: Pick<Learning, 'toPrepare'>) {
  const { t } = useWords();
  return (
    <section aria-label={t('learning.to-prepare')}>
      <Title order={2} size="h4" mb="xs">
        {t('learning.to-prepare')}
      </Title>
      <ul className={classes.list}>
        {toPrepare.map(({ companyId, companyName, exchange }) => (
          <li key={exchange.id}>
            <Link
              to="/companies/$companyId/$tab"
              params={{ companyId, tab: 'rounds' }}
              search={{ anchor: anchorOf('exchange', exchange.id, 'answer') }}
              className={classes.link}
            >
              {exchange.question || t(`category.${exchange.category}`)}
            </Link>
            <Text size="sm" c="var(--quiet)">
              {[
                companyName,
                t(`category.${exchange.category}`),
                exchange.rating && t(`rating.${exchange.rating}`),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Feedback({ feedback }: Pick<Learning, 'feedback'>) {
  const { t } = useWords();
  return (
    <section aria-label={t('learning.feedback')}>
      <Title order={2} size="h4" mb="xs">
        {t('learning.feedback')}
      </Title>
      <ul className={classes.list}>
        {feedback.map(({ roundId, companyName, text }) => (
          <li key={roundId}>
            <Text>{text}</Text>
            <Text size="sm" c="var(--quiet)">
              {companyName}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the interviews so far suggest preparing next: over all companies, or one. */
export function LearningPage() {
  const { t } = useWords();
  const [companyId, setCompanyId] = useState<string | null>(null);
  const { data: companies = [] } = useQuery(companyListQuery);
  const { data: learning } = useQuery(learningQuery(companyId));
  if (learning === undefined) return null;
  return (
    <Page
      title={t('learning.title')}
      aside={
        <Select
          aria-label={t('learning.company')}
          placeholder={t('learning.all')}
          clearable
          searchable
          w="16rem"
          data={companies.map(({ id, name }) => ({ value: id, label: name }))}
          value={companyId}
          onChange={setCompanyId}
        />
      }
    >
      {learning.categories.length === 0 ? (
        <EmptyState title={t('learning.empty-title')}>{t('learning.empty')}</EmptyState>
      ) : (
        <>
          <Text c="var(--quiet)">{t('learning.intro')}</Text>
          <Categories categories={learning.categories} />
        </>
      )}
      {learning.toPrepare.length > 0 ? <ToPrepare toPrepare={learning.toPrepare} /> : null}
      {learning.feedback.length > 0 ? <Feedback feedback={learning.feedback} /> : null}
    </Page>
  );
}
