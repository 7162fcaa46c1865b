import { Button, Group, SegmentedControl, Select, Text, TextInput } from '@mantine/core';
import { useSessionStorage } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import type { CompanyGaps } from '#core/contract/gap-calls.ts';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Page } from '#renderer/components/page.tsx';
import { useWords } from '#renderer/components/use-words.ts';
import { companyListQuery, gapOverviewQuery } from '#renderer/journal/queries.ts';
import { AddCompany } from './add-company.tsx';
import classes from './companies.module.css';
import { CompanyBoard } from './company-board.tsx';
import { arranged, type Filter, filters, type Sorting, sortings } from './company-list.ts';
import { CompanyRows } from './company-rows.tsx';

/** Every company: a list or a board by stage, searched, filtered and sorted; new ones in one line. */
export function CompaniesPage() {
  const { t } = useWords();
  const { data: companies } = useQuery(companyListQuery);
  const { data: overview } = useQuery(gapOverviewQuery);
  const [view, setView] = useSessionStorage<'list' | 'board'>({
    key: 'companies.view',
    defaultValue: 'list',
  });
  const [sorting, setSorting] = useSessionStorage<Sorting>({ key: 'companies.sort', defaultValue: 'next' });
  const [filter, setFilter] = useSessionStorage<Filter>({ key: 'companies.show', defaultValue: 'current' });
  const [search, setSearch] = useState('');
  const searched = useDeferredValue(search);

  const readiness = useMemo(
    () => new Map<string, CompanyGaps>(overview?.map((gaps) => [gaps.companyId, gaps])),
    [overview],
  );
  const shown = useMemo(
    () => arranged(companies ?? [], { search: searched, filter, sorting }),
    [companies, searched, filter, sorting],
  );

  if (companies === undefined) return null;
  return (
    <Page title={t('nav.companies')} aside={<AddCompany />}>
      {companies.length === 0 ? (
        <EmptyState title={t('companies.empty-title')}>{t('companies.empty-text')}</EmptyState>
      ) : (
        <>
          <Group gap="sm" align="flex-end" className={classes.tools}>
            <TextInput
              type="search"
              className={classes.search}
              label={t('companies.search')}
              placeholder={t('companies.search-hint')}
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
            <Select
              label={t('companies.show')}
              w="10.5rem"
              allowDeselect={false}
              data={filters.map((value) => ({
                value,
                label: value === 'current' ? t('companies.current') : t(`company.status.${value}`),
              }))}
              value={filter}
              onChange={(value) => setFilter(filters.find((one) => one === value) ?? 'current')}
            />
            <Select
              label={t('companies.sort')}
              w="11.5rem"
              allowDeselect={false}
              data={sortings.map((value) => ({ value, label: t(`companies.sort-by.${value}`) }))}
              value={sorting}
              onChange={(value) => setSorting(sortings.find((one) => one === value) ?? 'next')}
            />
            <SegmentedControl
              aria-label={t('companies.view')}
              data={[
                { value: 'list', label: t('companies.list') },
                { value: 'board', label: t('companies.board') },
              ]}
              value={view}
              onChange={(value) => setView(value === 'board' ? 'board' : 'list')}
            />
            <Text size="sm" c="var(--quiet)" role="status" className={classes.count}>
              {t('companies.count', { count: shown.length })}
            </Text>
          </Group>
          {shown.length === 0 ? (
            <EmptyState
              title={t('companies.none-title')}
              action={
                <Button
                  variant="light"
                  onClick={() => {
                    setSearch('');
                    setFilter('current');
                  }}
                >
                  {t('companies.show-all')}
                </Button>
              }
            >
              {t('companies.none-text')}
            </EmptyState>
          ) : view === 'list' ? (
            <CompanyRows companies={shown} readiness={readiness} />
          ) : (
            <CompanyBoard companies={shown} readiness={readiness} />
          )}
        </>
      )}
    </Page>
  );
}
